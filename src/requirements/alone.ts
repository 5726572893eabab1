import type { Instant } from '../exchange/clock.ts';
import type { WholeExchange } from '../exchange/exchange.ts';
import type { History } from './requirement.ts';

/** When an exchange was over, in whole milliseconds; where nobody measured that, at once. */
function endOf({ at, tookMs }: WholeExchange): Instant {
  return Number.isNaN(tookMs) ? at : Math.floor(at + tookMs);
}

/** Of each exchange, in the order of asking, whether no other one was under way at the same time. */
export function alone(history: History): boolean[] {
  let busyUntil = Number.NEGATIVE_INFINITY;
  return history.map((exchange, index) => {
    const isAlone =
      exchange.at >= busyUntil && !((history[index + 1]?.at ?? Number.POSITIVE_INFINITY) < endOf(exchange));
    busyUntil = Math.max(busyUntil, endOf(exchange));
    return isAlone;
  });
}
