import { run } from '../../src/cli/main.ts';
import { keptTerminal } from '../io/terminals.ts';
import { type Ended, type Given, showsNoStack } from './commands.ts';

/**
 * Runs `kco` to its end as a function, without the half second that a process costs; `env` is its whole environment. Of those
 * that play scenarios only one at a time: Cucumber knows one stage in a process.
 */
export async function kcoHere(words: readonly string[], { cwd, env = {} }: Omit<Given, 'stdin'>): Promise<Ended> {
  const { terminal, stdout, stderr } = keptTerminal(cwd);
  const ended = { exit: await run(words, { ...terminal, env }), stdout: stdout(), stderr: stderr() };
  showsNoStack(ended.stdout + ended.stderr);
  return ended;
}
