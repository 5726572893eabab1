import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import { CannotJudge } from '../config/cannot-judge.ts';
import type { Terminal } from '../io/terminal.ts';
import { exitCodes } from './exit-code.ts';
import { program } from './program.ts';

/** Four columns to the right, so that the eye finds where one message ends. */
function indented(message: string): string {
  return message.replaceAll('\n', '\n     ');
}

/** What went wrong, in words, and the exit code for it. */
function explain(thrown: unknown, terminal: Terminal): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : exitCodes.undecided;
  if (thrown instanceof CannotJudge) {
    terminal.stderr.write(`kco: ${indented(thrown.message)}\n`);
    return exitCodes.undecided;
  }
  // Not String(): loaders throw objects that cannot be turned into one.
  const what = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : inspect(thrown, { depth: 1 });
  terminal.stderr.write(`kco: something broke inside kco itself (${indented(what)}). This is our error, not yours.\n`);
  if (terminal.env.KCO_DEBUG && thrown instanceof Error) terminal.stderr.write(`${thrown.stack}\n`);
  else terminal.stderr.write('     Set KCO_DEBUG=1 to see where, and attach that when you report it.\n');
  return exitCodes.broken;
}

/** The whole program as a function: words and streams in, exit code out. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = 0;
  try {
    const commands = program(terminal, words, (code) => {
      exitCode = code;
    });
    await commands.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (thrown) {
    return explain(thrown, terminal);
  }
}
