import { precise, whole, wholeOrNone } from './amount.ts';
import { type Fraction, inWords, magnitude } from './fraction.ts';
import type { Line } from './line.ts';
import type { Zone } from './zone.ts';

/** The total of one line, worked out. */
export interface LineTotal {
  /** Quantity times price less discount, in minor units; a fraction where the price is one. */
  readonly exact: Fraction;
  readonly stated: bigint;
  readonly zone: Zone;
  /** The sum, spelt out. */
  readonly working: string;
}

/**
 * The documentation is exact; what it said before, and what a module of Kustom's still sends, is a price that was rounded
 * for one, and a total that is off by as much as the quantity. A price with decimals has its total rounded, once.
 */
function totalZone({ over, under }: Fraction, stated: bigint, quantity: bigint): Zone {
  const away = magnitude(stated * under - over);
  if (away === 0n || (under > 1n && away < under)) return 'accepted';
  return away <= quantity * under ? 'grey' : 'refused';
}

/** The total of a line; undefined where a part of it is missing or no exact amount, which the schema reports. */
export function lineTotal(line: Line): LineTotal | undefined {
  const quantity = whole(line, 'quantity');
  const price = precise(line, 'unit_price');
  const discount = wholeOrNone(line, 'total_discount_amount');
  const stated = whole(line, 'total_amount');
  if (quantity === undefined || price === undefined || discount === undefined || stated === undefined) return undefined;
  const exact = { over: quantity * price.over - discount * price.under, under: price.under };
  return {
    exact,
    stated,
    zone: totalZone(exact, stated, quantity),
    get working() {
      const less = discount === 0n ? '' : ` − ${discount}`;
      return `${quantity} × ${inWords(price)}${less} = ${inWords(exact)}`;
    },
  };
}
