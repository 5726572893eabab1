import type { Instant } from '../exchange/clock.ts';
import type { WholeExchange } from '../exchange/exchange.ts';
import type { History } from './requirement.ts';

const tidings: readonly unknown[] = ['push', 'notification', 'confirmation'];

/** True for what only tells the merchant something: it changes nothing, and the merchant asks in the middle of it. */
export function isTidings({ operation }: WholeExchange): boolean {
  return tidings.includes(operation);
}

/** When an exchange was over, in whole milliseconds; where nobody measured that, at once. */
export function endOf({ at, tookMs }: WholeExchange): Instant {
  return Number.isNaN(tookMs) ? at : Math.floor(at + tookMs);
}

/**
 * Of each exchange, in the order of asking, whether no other one was under way at the same time. Tidings are under way
 * while others ask, and make nothing doubtful.
 */
export function alone(history: History): boolean[] {
  const all = history.map(() => true);
  let busyUntil = Number.NEGATIVE_INFINITY;
  let before: number | undefined;
  for (const [index, exchange] of history.entries()) {
    if (isTidings(exchange)) continue;
    if (exchange.at < busyUntil) all[index] = false;
    const last = before === undefined ? undefined : history[before];
    if (last && before !== undefined && exchange.at < endOf(last)) all[before] = false;
    busyUntil = Math.max(busyUntil, endOf(exchange));
    before = index;
  }
  return all;
}
