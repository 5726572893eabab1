import type { OrderLine } from '../../generated/checkout.ts';
import { whole } from './amount.ts';
import { distance, type Fraction, inWords, nearest } from './fraction.ts';

/** What every reading of the documentation accepts, what every reading refuses, and what lies between. */
export type Zone = 'accepted' | 'grey' | 'refused';

/** The tax of one line, worked out. */
export interface LineTax {
  /** The tax contained in the total, in minor units. */
  readonly exact: Fraction;
  readonly stated: bigint;
  readonly zone: Zone;
  /** The whole amount that every reading accepts, however it rounds. */
  readonly nearest: bigint;
  /** The sum, spelt out. */
  readonly working: string;
}

/** The tax inside an amount that already includes it. A rate of 2500 is 25 %; the rate is above −10000. */
export function containedTax(total: bigint, rate: bigint): Fraction {
  return { over: total * rate, under: 10_000n + rate };
}

/**
 * Up to one minor unit away from the exact tax is accepted, borders included; two or more is refused. Between the
 * two it depends on how the reader rounds the exact tax before comparing, which is documented nowhere: grey.
 */
export function taxZone(exact: Fraction, stated: bigint): Zone {
  const away = distance(exact, stated);
  if (away <= exact.under) return 'accepted';
  return away < 2n * exact.under ? 'grey' : 'refused';
}

/** The tax of a line; undefined where an amount is missing or no exact integer, which the schema reports. */
export function lineTax(line: OrderLine): LineTax | undefined {
  const total = whole(line.total_amount);
  const rate = whole(line.tax_rate);
  const stated = whole(line.total_tax_amount);
  if (total === undefined || rate === undefined || stated === undefined || rate <= -10_000n) return undefined;
  const exact = containedTax(total, rate);
  return {
    exact,
    stated,
    zone: taxZone(exact, stated),
    nearest: nearest(exact),
    working: `${total} × ${rate} ÷ (10000 + ${rate}) = ${inWords(exact)}`,
  };
}
