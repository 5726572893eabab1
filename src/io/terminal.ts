import type { Readable, Writable } from 'node:stream';
import type { Environment } from '../config/config.ts';
import { inPlainWords } from './plain-words.ts';

/** How a running command was told to stop. */
export type StopSignal = 'SIGINT' | 'SIGTERM';

/** What is undone first where somebody interrupts; whoever interrupts once more does not wait for it. */
interface Undoing {
  readonly first: (() => Promise<void>) | undefined;
}

/** The person, the pipe or the test in front of which a command runs. */
export interface Terminal {
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly env: Environment;
  readonly cwd: string;
  /** True where standard output shows colours. */
  readonly colours: boolean;
  /** What an interruption leaves: a sentence on the record; or a run that is judged, which once is let end by itself; or what is undone first. */
  ifInterrupted(left: string | 'judged' | Undoing): void;
  /** Resolves when the process is told to stop; from the first call on, a signal no longer kills it. */
  untilStopped(): Promise<StopSignal>;
}

/** Ends the process where somebody interrupts it, unless a command waits for just that. */
function endOnInterruption(stderr: Writable): Pick<Terminal, 'ifInterrupted' | 'untilStopped'> {
  let [waits, left] = [false, ''];
  let first: Undoing['first'];
  const leave = (exit: number) => () => {
    stderr.write(`kco: ${`interrupted. ${left}`.trimEnd()}\n`);
    process.exit(exit);
  };
  const told = (exit: number) => () => {
    if (waits) return;
    if (left === 'judged') {
      left = ''; // Its report is on the way: who asks once more does not want it.
      return;
    }
    const undo = first;
    first = undefined;
    if (undo === undefined) leave(exit)();
    else void undo().finally(leave(exit));
  };
  process.on('SIGINT', told(130));
  // A pipeline that is called off, a terminal that is closed: what there is to undo is undone then, too.
  const others = [['SIGTERM', told(143)] as const, ['SIGHUP', told(129)] as const];
  return {
    ifInterrupted: (now) => {
      if (typeof now === 'string') left = now;
      else first = now.first;
      for (const [signal, act] of others) process.off(signal, act);
      if (first) for (const [signal, act] of others) process.on(signal, act);
    },
    untilStopped: () =>
      new Promise((resolve) => {
        waits = true;
        for (const signal of ['SIGINT', 'SIGTERM'] as const) {
          process.once(signal, () => {
            waits = false; // Whoever asks twice is not kept waiting.
            resolve(signal);
          });
        }
      }),
  };
}

/** The terminal of this process. */
export function realTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return; // The reader has seen enough, as with `| head`: the exit code still counts.
    stderr.write(`kco: the report cannot be written (${inPlainWords(error)}).\n`);
    process.exit(2);
  });
  // Nobody is left to be told: a sandbox goes on serving, and the record, the report and the exit code still count.
  stderr.on('error', () => undefined);
  const interruption = endOnInterruption(stderr);
  return {
    stdout,
    stderr,
    // Only when it is asked for: opening it takes longer than to judge an order.
    get stdin() {
      return process.stdin;
    },
    env,
    cwd: process.cwd(),
    colours: stdout.isTTY === true && !env.NO_COLOR,
    ...interruption,
  };
}
