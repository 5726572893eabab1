import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { CannotJudge } from '../config/cannot-judge.ts';
import type { Environment } from '../config/config.ts';
import { waitUnless } from './clock.ts';
import { inPlainWords } from './plain-words.ts';
import type { StopSignal } from './terminal.ts';

/** What somebody else's command is run with. */
export interface CommandParts {
  readonly cwd: string;
  readonly env: Environment;
  /** Where everything goes that it says. */
  readonly says: Writable;
}

/** How a command ended. */
export interface CommandEnd {
  /** Its exit code, or the signal that ended it. */
  readonly how: number | NodeJS.Signals;
  /** True where something that it had started went on, and was ended after it. */
  readonly leftBehind: boolean;
}

/** A command that goes on. */
export interface RunningCommand {
  /** Rejects with CannotJudge where it could not start. */
  readonly ended: Promise<CommandEnd>;
  /** Ends it, and whatever it has started; what does not listen is killed. */
  stop(signal: StopSignal): void;
}

const graceMs = 5_000;
const lookEveryMs = 50;

/** Sends a signal to everything in a group; 0 only asks whether there is anything. False where there is nothing. */
function signalGroup(pid: number | undefined, signal: NodeJS.Signals | 0): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(-pid, signal);
  } catch {
    return false; // There is nothing left to be told.
  }
}

/** Ends what a command left behind, which could go on for ever and hold what it says open; false where there is nothing. */
async function tidyUp({ pid }: ChildProcess): Promise<boolean> {
  if (!signalGroup(pid, 'SIGTERM')) return false;
  const wait = waitUnless();
  for (let waited = 0; waited < graceMs && signalGroup(pid, 0); waited += lookEveryMs) await wait(lookEveryMs);
  signalGroup(pid, 'SIGKILL');
  return true;
}

/** Waits for the end of a command and of everything that it has started, and for the last that it says. */
async function endOf(child: ChildProcess, name: string): Promise<CommandEnd> {
  const closed = once(child, 'close');
  const [code, signal] = await once(child, 'exit').catch((thrown: unknown) => {
    closed.catch(() => undefined); // It is the same failure once more.
    throw new CannotJudge(`cannot start ${name} (${inPlainWords(thrown)}).`);
  });
  const leftBehind = await tidyUp(child);
  // What left the group cannot be ended, but nobody has to listen to it any longer.
  await Promise.race([closed, waitUnless(undefined, true)(graceMs)]);
  for (const stream of [child.stdout, child.stderr]) stream?.destroy();
  return { how: signal ?? code ?? 1, leftBehind };
}

/** Runs a command with a group of its own, so that it can be ended with everything that it starts. */
export function startCommand(words: readonly string[], { cwd, env, says }: CommandParts): RunningCommand {
  const [name = '', ...args] = words;
  const child = spawn(name, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => says.write(chunk));
  // Whoever interrupts twice does not wait for the end, and leaves nothing running either.
  const atExit = () => void signalGroup(child.pid, 'SIGKILL');
  process.once('exit', atExit);
  const ended = endOf(child, name).finally(() => process.off('exit', atExit));
  return {
    ended,
    stop(signal) {
      signalGroup(child.pid, signal);
      const killing = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), graceMs).unref();
      ended.finally(() => clearTimeout(killing)).catch(() => undefined); // Whoever waits for the end is told.
    },
  };
}
