import type { OperationId } from '../../generated/operations.ts';
import type { Clock, Instant } from './clock.ts';
import type { Party } from './exchange.ts';
import { type Answered, type Asked, type Handler, mistaken } from './handler.ts';

/** What a witness heard, before anything is masked: it is handed on at once and never kept. */
export interface Heard {
  readonly id: string;
  readonly from: Party;
  readonly at: Instant;
  readonly tookMs: number;
  readonly asked: Asked;
  readonly answered: Answered;
  /** The operation of a callback, which no path gives away. */
  readonly operation?: OperationId | undefined;
  /** Which of the two was a script of the suite, where it was not whoever asked. */
  readonly scripted?: Party;
}

/** Is told once what was asked and what came of it. */
type Hearing = (asked: Asked, answered: Answered) => void;

/**
 * Begins to listen to one request at each call, and counts them: one witness per party and run. `operationOf`: the
 * operation of what is asked, where no path gives it away.
 */
export function witness(
  from: Party,
  clock: Clock,
  tell: (heard: Heard) => void,
  operationOf?: (asked: Asked) => OperationId | undefined,
): () => Hearing {
  let count = 0;
  return () => {
    count += 1;
    const id = `${from}-${count}`;
    const at = clock.now();
    const began = clock.monotonic();
    return (asked, answered) =>
      tell({ id, from, at, tookMs: clock.monotonic() - began, asked, answered, operation: operationOf?.(asked) });
  };
}

/**
 * The same handler, with a witness: what is said passes through untouched and is told to `tell` before it is handed on,
 * so that whoever has the answer finds it in the record. What the handler throws is told as the answer that its caller
 * is given then, and goes on. One watch per party and run. `operationOf`: as for a witness.
 */
export function watch(
  from: Party,
  handler: Handler,
  clock: Clock,
  tell: (heard: Heard) => void,
  operationOf?: (asked: Asked) => OperationId | undefined,
): Handler {
  const meet = witness(from, clock, tell, operationOf);
  return async (asked) => {
    const hear = meet();
    let answered: Answered;
    try {
      answered = await handler(asked);
    } catch (thrown) {
      hear(asked, mistaken);
      throw thrown;
    }
    hear(asked, answered);
    return answered;
  };
}
