import { oddSpellings } from './json.ts';
import type { Line } from './line.ts';

const { isSafeInteger } = Number;

// So far from 2^53 that no product with a rate is rounded.
const largest = 1e11;

/**
 * True for a line that is right to the last unit, its tax within the ± 1. Whole numbers of this size are exact as doubles,
 * and their products are looked at before they are trusted. Most lines are right; this says so at a tenth of the cost.
 */
export function isPlain(line: Line): boolean {
  const { quantity, unit_price: price, total_amount: total, tax_rate: rate, total_tax_amount: tax } = line;
  const discount = line.total_discount_amount ?? 0;
  if (typeof quantity !== 'number' || typeof price !== 'number' || typeof discount !== 'number') return false;
  if (typeof total !== 'number' || typeof rate !== 'number' || typeof tax !== 'number') return false;
  if (!isSafeInteger(quantity) || !isSafeInteger(price) || !isSafeInteger(discount) || !isSafeInteger(total))
    return false;
  if (!isSafeInteger(tax) || !(rate >= 0 && rate <= 10_000) || !isSafeInteger(rate)) return false;
  const product = quantity * price;
  if (!isSafeInteger(product) || product - discount !== total || Math.abs(total) > largest || Math.abs(tax) > largest) {
    return false;
  }
  if ([quantity, price, discount, total, rate, tax].some((amount) => Object.is(amount, -0))) return false;
  const under = 10_000 + rate;
  return Math.abs(tax * under - total * rate) <= under && oddSpellings(line) === undefined;
}

/** All that has to be known of an amount that is plainly right. */
export const plainlyRight = { zone: 'accepted' } as const;

/** What is known of an amount: everything, or only that it is right; undefined where there is none. */
export type Known<Worked> = Worked | typeof plainlyRight | undefined;
