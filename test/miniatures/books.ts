import { type Answered, bytes, type Handler } from '../../src/exchange/handler.ts';
import type { ProbeMiniature } from './miniature.ts';

function counting(count: number): Handler {
  const body = bytes(JSON.stringify({ count }));
  return async (): Promise<Answered> => ({ status: 200, headers: [['Content-Type', 'application/json']], body });
}

/** The books of a shop in which a purchase is one order. */
export const rightBooks: Handler = counting(1);

/** The books of shops that were told of one purchase, wrong in one way each. */
export const books: readonly ProbeMiniature[] = [
  { wrong: 'keeps an order for each of two pushes', caughtBy: 'push.one-order', probe: counting(2) },
  { wrong: 'loses the order that it was told of', caughtBy: 'push.one-order', probe: counting(0) },
];
