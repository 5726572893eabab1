import type { Clock, Instant } from './clock.ts';
import type { Party } from './exchange.ts';
import type { Answered, Asked, Handler } from './handler.ts';

/** What a witness heard, before anything is masked: it is handed on at once and never kept. */
export interface Heard {
  readonly id: string;
  readonly from: Party;
  readonly at: Instant;
  readonly tookMs: number;
  readonly asked: Asked;
  readonly answered: Answered;
}

/**
 * The same handler, with a witness: what is said passes through untouched and is told to `tell`.
 * One watch per party and run, because it counts what that party asked.
 */
export function watch(from: Party, handler: Handler, clock: Clock, tell: (heard: Heard) => void): Handler {
  let count = 0;
  return async (asked) => {
    count += 1;
    const id = `${from}-${count}`;
    const at = clock.now();
    const began = clock.monotonic();
    const answered = await handler(asked);
    tell({ id, from, at, tookMs: clock.monotonic() - began, asked, answered });
    return answered;
  };
}
