import type { Report } from '../../generated/conformance.ts';
import { bareOrder } from '../exchange/bare.ts';
import { looseRun } from '../inspect/loose-run.ts';
import { realClock } from '../io/clock.ts';
import { report } from '../report/document.ts';

/** How strictly a value is judged. */
export interface JudgeOptions {
  /** What is only advised fails as well. Default: false. */
  readonly strict?: boolean;
  /** What findings call the value. Default: `order`. */
  readonly name?: string;
}

/**
 * Judges an order: an object as it would be sent to create it, or its JSON text, which keeps numbers as they were
 * written. Amounts are in minor units. A wrong order is no error: the report says what is wrong with it. Throws TypeError
 * for an object that cannot be turned into JSON (a circle, a bigint).
 */
export function judge(order: object | string, { strict = false, name = 'order' }: JudgeOptions = {}): Report {
  const text = typeof order === 'string' ? order : JSON.stringify(order);
  const now = realClock.now();
  return report(looseRun('judge()', [bareOrder(text, name, now)], now), { unseenOk: [], strict });
}
