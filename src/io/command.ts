import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import { CannotJudge } from '../config/cannot-judge.ts';
import type { Environment } from '../config/config.ts';
import { inPlainWords } from './plain-words.ts';
import type { StopSignal } from './terminal.ts';

/** What somebody else's command is run with. */
export interface CommandParts {
  readonly cwd: string;
  readonly env: Environment;
  /** Where everything goes that it says. */
  readonly says: Writable;
}

/** A command that goes on. */
export interface RunningCommand {
  /** How it ended: its exit code, or the signal that ended it. Rejects with CannotJudge where it could not start. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Ends it, and whatever it has started; what does not listen is killed. */
  stop(signal: StopSignal): void;
}

const graceMs = 5_000;

/** Runs a command with a group of its own, so that it can be ended with everything that it starts. */
export function startCommand(words: readonly string[], { cwd, env, says }: CommandParts): RunningCommand {
  const [name = '', ...args] = words;
  const child = spawn(name, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => says.write(chunk));
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.once('error', (error) => reject(new CannotJudge(`cannot start ${name} (${inPlainWords(error)}).`)));
    child.once('close', (code, signal) => resolve(signal ?? code ?? 1));
  });
  const kill = (signal: NodeJS.Signals) => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    process.kill(-child.pid, signal);
  };
  return {
    ended,
    stop(signal) {
      kill(signal);
      setTimeout(() => kill('SIGKILL'), graceMs).unref();
    },
  };
}
