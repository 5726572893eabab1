import type { Report } from '../../generated/conformance.ts';
import type { Instant } from '../exchange/clock.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { type KindName, named } from '../exchange/kinds.ts';
import { looseRun } from '../inspect/loose-run.ts';
import { kindest, readings } from '../inspect/readings.ts';
import { realClock } from '../io/clock.ts';
import { report } from '../report/document.ts';

/** How a value is judged. */
export interface JudgeOptions {
  /**
   * What it is: `create`, `capture`, `validation`, any operation's name; `create:201` for the answer with that status.
   * Default: `create`.
   */
  readonly as?: KindName;
  /** What is only advised fails as well. Default: false. */
  readonly strict?: boolean;
  /** What findings call the value. Default: `order`. */
  readonly name?: string;
}

/** A body as the exchange that it would be half of. Throws TypeError for what is no JSON, and for an unknown `as`. */
export function exchangeOf(
  body: object | string,
  { as = 'create', name = 'order' }: JudgeOptions,
  now: Instant,
): Exchange {
  const text: string | undefined = typeof body === 'string' ? body : JSON.stringify(body);
  if (text === undefined) throw new TypeError(`“${name}” is ${String(body)}: it has to be an object, or its JSON text`);
  const exchange = kindest(readings(named(as)?.kinds ?? [], text, name, now));
  if (!exchange) throw new TypeError(`the specification has no body called “${as}”`);
  return exchange;
}

/**
 * Judges an order, or what `as` says it is: an object as it would be sent, or its JSON text, which keeps numbers as
 * they were written. Amounts are in minor units. A wrong order is no error: the report says what is wrong with it.
 * Throws TypeError for what cannot be turned into JSON (nothing, a circle, a bigint), and for an `as` that names no body.
 */
export function judge(order: object | string, options: JudgeOptions = {}): Report {
  const now = realClock.now();
  const run = looseRun('judge()', [exchangeOf(order, options, now)], now);
  return report(run, { unseenOk: [], strict: options.strict ?? false });
}
