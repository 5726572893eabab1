import fc from 'fast-check';
import type { OrderLine } from '../../generated/checkout.ts';
import { floor } from './amounts.ts';

/** How a shop makes a whole number of the exact tax; every one of them is within 1 of it. */
export type Rounding = 'nearest' | 'down' | 'up';

/** Roundings, the usual one more often. */
export const roundings: fc.Arbitrary<Rounding> = fc.constantFrom('nearest', 'nearest', 'nearest', 'down', 'up');

/** The tax in a total, worked out apart from src/order. */
export function taxIn(total: number, rate: number, rounding: Rounding): number {
  const [over, under] = [BigInt(total) * BigInt(rate), 10_000n + BigInt(rate)];
  if (rounding === 'down') return Number(floor(over, under));
  if (rounding === 'up') return Number(-floor(-over, under));
  return Number(floor(2n * over + under, 2n * under));
}

/** The parts of a line, of which its total and tax follow. */
export interface Parts {
  readonly type: string;
  readonly quantity: number;
  readonly price: number;
  readonly discount: number;
  readonly rate: number;
  readonly rounding: Rounding;
}

/** A line that is right in every amount. */
export function lineOf({ type, quantity, price, discount, rate, rounding }: Parts): OrderLine {
  const total = quantity * price - discount;
  return {
    type,
    name: 'Cup',
    quantity,
    unit_price: price,
    tax_rate: rate,
    total_amount: total,
    ...(discount > 0 ? { total_discount_amount: discount } : {}),
    total_tax_amount: taxIn(total, rate, rounding),
  };
}

const quantities = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 1, arbitrary: fc.integer({ min: 10, max: 500 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const prices = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 99_999 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);

/** What a line may take off its own price: nothing, a part, everything. */
const shares = fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 0, max: 1_000 }));

const kinds = fc.constantFrom('physical', 'physical', 'digital', 'shipping_fee', 'surcharge');

/** Lines that cost something, or nothing: goods, shipping, fees; gift cards that are sold. */
export function sellingLines(rates: readonly number[]): fc.Arbitrary<OrderLine> {
  const sold = fc
    .record({
      type: kinds,
      quantity: quantities,
      price: prices,
      share: shares,
      rate: fc.constantFrom(...rates),
      rounding: roundings,
    })
    .map(({ share, ...parts }) => {
      const discount = Math.floor((parts.quantity * parts.price * share) / 1_000);
      return lineOf({ ...parts, discount });
    });
  const card = prices.map((price) => plain('gift_card', price));
  return fc.oneof({ weight: 9, arbitrary: sold }, { weight: 1, arbitrary: card });
}

/** One piece of something without tax. */
export function plain(type: string, price: number): OrderLine {
  return lineOf({ type, quantity: 1, price, discount: 0, rate: 0, rounding: 'nearest' });
}
