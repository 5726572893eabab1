import type { IncomingMessage, OutgoingMessage } from 'node:http';
import { inPairs } from './send.ts';

/** Who watches a body go by. */
interface Watcher {
  taken(chunk: Buffer): void;
  /** Told when the last piece has been handed on. */
  over?(): void;
}

/**
 * Passes the body of one message on as another's, piece by piece, no faster than it is taken, and with what stands behind
 * it. Where nobody takes it any more it is read to its end all the same.
 */
export function pump(from: IncomingMessage, to: OutgoingMessage, { taken, over }: Watcher): void {
  from.on('data', (chunk: Buffer) => {
    taken(chunk);
    if (to.destroyed || to.writableEnded) return;
    if (!to.write(chunk)) from.pause();
  });
  from.once('end', () => {
    const trailers = inPairs(from.rawTrailers);
    if (trailers.length > 0) to.addTrailers(trailers.map(([name, value]): [string, string] => [name, value]));
    to.end();
    over?.();
  });
  to.on('drain', () => from.resume());
  to.once('close', () => from.resume());
}
