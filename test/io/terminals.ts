import { Readable, Writable } from 'node:stream';
import type { StopSignal, Terminal } from '../../src/io/terminal.ts';

/** A terminal in memory, what was said at it, and the hand that stops what runs in front of it. */
export interface Kept {
  readonly terminal: Terminal;
  stdout(): string;
  stderr(): string;
  /** Resolves to what standard error says of this pattern, as soon as it does. */
  says(pattern: RegExp): Promise<string>;
  stop(signal: StopSignal): void;
}

function collecting(onText: () => void = () => undefined): { stream: Writable; text: () => string } {
  const chunks: string[] = [];
  const write = (chunk: Buffer, _: BufferEncoding, done: () => void) => {
    chunks.push(chunk.toString('utf8'));
    onText();
    done();
  };
  return { stream: new Writable({ write }), text: () => chunks.join('') };
}

/** A terminal that nobody sits at, in this folder and with nothing in its environment. */
export function keptTerminal(cwd: string): Kept {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<StopSignal>();
  const waiting = new Set<() => void>();
  const stdout = collecting();
  const stderr = collecting(() => {
    for (const look of waiting) look();
  });
  const stdin = Readable.from([]);
  const terminal: Terminal = {
    stdout: stdout.stream,
    stderr: stderr.stream,
    stdin,
    env: {},
    cwd,
    colours: false,
    ifInterrupted: () => undefined,
    untilStopped: () => stopped,
  };
  const says = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      const look = () => {
        const found = pattern.exec(stderr.text())?.[0];
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { terminal, stdout: stdout.text, stderr: stderr.text, says, stop };
}
