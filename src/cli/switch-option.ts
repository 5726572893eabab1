import { CannotJudge } from '../config/cannot-judge.ts';

/** Adds one NAME=VALUE of `--switch` to those before it. Whether there is such a switch is seen when the sandbox starts. */
export function addSwitch(
  text: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const at = text.indexOf('=');
  if (at < 1) throw new CannotJudge('--switch is written NAME=VALUE, such as expireAs=CANCELLED.');
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}
