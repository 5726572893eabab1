import type { Replacement, Report } from '../../generated/conformance.ts';
import { realClock } from '../io/clock.ts';
import { json } from '../order/json.ts';
import { repair } from '../report/repair.ts';
import { exchangeOf, type JudgeOptions, judge } from './judge.ts';

/** An order whose amounts were put right. */
export interface NearestOrder<Body extends object> {
  /** A copy with the right amounts; what was given is never changed. */
  readonly order: Body;
  /** What was replaced, as a JSON Patch (RFC 6902): what `kco check --fix` prints. Empty where nothing can be mended. */
  readonly changes: readonly Replacement[];
  /** The judgement of `order`: what no other amount can put right is still in it. */
  readonly report: Report;
}

/**
 * The nearest order whose amounts are right, by the documentation's arithmetic: total before tax, stated prices before
 * discounts, and nothing that would bring a finding where there was none. Amounts are in minor units. `as` says that it is
 * something else that states amounts: `capture`, `refund`, `update`. Throws TypeError as `judge` does, and
 * for a text that is no JSON.
 */
export function nearestOrder<Body extends object>(order: Body, options: JudgeOptions = {}): NearestOrder<Body> {
  const exchange = exchangeOf(order, options, realClock.now());
  if (json((exchange.request ?? exchange.response)?.body ?? '') === undefined) {
    throw new TypeError(
      'what was given is no JSON that can be read, so nothing in it can be put right: judge() says more',
    );
  }
  const { patch, text } = repair(exchange, false);
  return { order: JSON.parse(text), changes: patch, report: judge(text, options) };
}
