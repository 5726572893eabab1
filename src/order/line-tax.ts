import { whole } from './amount.ts';
import { distance, type Fraction, inWords, nearest } from './fraction.ts';
import type { Line } from './line.ts';
import type { Zone } from './zone.ts';

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

/** A stated tax beside the tax contained in a stated amount, at a stated rate; undefined below −100 %. */
export function taxIn(total: bigint, rate: bigint, stated: bigint): LineTax | undefined {
  if (rate <= -10_000n) return undefined;
  const exact = containedTax(total, rate);
  return {
    exact,
    stated,
    zone: taxZone(exact, stated),
    get nearest() {
      return nearest(exact);
    },
    get working() {
      return `${total} × ${rate} ÷ (10000 + ${rate}) = ${inWords(exact)}`;
    },
  };
}

/** The tax of a line; undefined where an amount is missing or no exact integer, which the schema reports. */
export function lineTax(line: Line): LineTax | undefined {
  const total = whole(line, 'total_amount');
  const rate = whole(line, 'tax_rate');
  const stated = whole(line, 'total_tax_amount');
  return total === undefined || rate === undefined || stated === undefined ? undefined : taxIn(total, rate, stated);
}

/** What a rate of at most 100 comes to once it is taken for percent; undefined for any other rate. */
export function inHundredths(rate: bigint): bigint | undefined {
  return rate > 0n && rate <= 100n ? rate * 100n : undefined;
}

/**
 * The rate that a line must mean, because its tax is wrong at the one it states and right, to the last unit, at the same
 * number in percent; undefined where the tax is not like that.
 */
export function rateMeant(line: Line): bigint | undefined {
  const [total, rate, tax] = [whole(line, 'total_amount'), whole(line, 'tax_rate'), whole(line, 'total_tax_amount')];
  const meant = rate === undefined ? undefined : inHundredths(rate);
  if (total === undefined || rate === undefined || tax === undefined || meant === undefined) return undefined;
  if (taxZone(containedTax(total, rate), tax) === 'accepted') return undefined;
  return nearest(containedTax(total, meant)) === tax ? meant : undefined;
}
