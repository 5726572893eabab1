import fc from 'fast-check';
import type { NewOrder, OrderLine } from '../../generated/checkout.ts';
import { lineOf, plain, type Rounding, roundings, sellingLines } from './market-lines.ts';
import { american, anyInclusive, type Market } from './markets.ts';
import { orderOf } from './orders.ts';

/** The sums that an order of these lines states. */
export function sumsOf(lines: readonly OrderLine[]): Pick<NewOrder, 'order_amount' | 'order_tax_amount'> {
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  return {
    order_amount: sum(lines.map((line) => line.total_amount)),
    order_tax_amount: sum(lines.map((line) => (line.type === 'sales_tax' ? line.total_amount : line.total_tax_amount))),
  };
}

/** The order of a market with these lines and the sums of theirs. */
export function cartOf({ place }: Market, lines: readonly OrderLine[]): NewOrder {
  return orderOf(lines, { ...place, ...sumsOf(lines) });
}

/** How something is taken off: a part of what is left, in one of the ways that the documentation knows. */
interface Taking {
  readonly way: 'price' | 'beside' | 'pieces' | 'goods' | 'gift_card' | 'store_credit' | 'surcharge';
  readonly share: number;
  readonly rate: number;
  readonly rounding: Rounding;
}

function takings(rates: readonly number[]): fc.Arbitrary<Taking> {
  return fc.record({
    way: fc.constantFrom('price', 'beside', 'pieces', 'goods', 'gift_card', 'store_credit', 'surcharge'),
    share: fc.integer({ min: 0, max: 1_000 }),
    rate: fc.constantFrom(...rates),
    rounding: roundings,
  });
}

/** The line that takes so much off. */
function takingLine({ way, rate, rounding }: Taking, amount: number): OrderLine {
  const parts = { type: 'discount', quantity: 1, price: -amount, discount: 0, rate, rounding };
  switch (way) {
    case 'price':
      return lineOf(parts);
    case 'beside':
      return lineOf({ ...parts, price: 0, discount: amount });
    case 'pieces':
      return lineOf({ ...parts, quantity: 2, price: 0 - Math.floor(amount / 2) });
    case 'goods':
      return lineOf({ ...parts, type: 'physical' });
    default:
      return plain(way, -amount);
  }
}

/** The lines with what is taken off them; neither sum falls below nothing. */
function reduced(lines: readonly OrderLine[], taking: Taking): readonly OrderLine[] {
  const { order_amount, order_tax_amount } = sumsOf(lines);
  const amount = Math.floor((order_amount * taking.share) / 1_000);
  if (amount === 0) return lines;
  const line = takingLine(taking, amount);
  return line.total_tax_amount + order_tax_amount < 0 ? [...lines, plain('gift_card', -amount)] : [...lines, line];
}

function mixed(lines: readonly OrderLine[]): fc.Arbitrary<OrderLine[]> {
  return fc.shuffledSubarray([...lines], { minLength: lines.length });
}

/** Right orders of one market whose prices contain the tax. */
const inclusiveCarts: fc.Arbitrary<NewOrder> = anyInclusive.chain((market) =>
  fc
    .tuple(
      fc.array(sellingLines(market.rates), { minLength: 1, maxLength: 6 }),
      fc.array(takings(market.rates), { maxLength: 2 }),
    )
    .chain(([sold, taken]) => mixed(taken.reduce(reduced, sold)))
    .map((lines) => cartOf(market, lines)),
);

/** Right orders with sales tax in lines of its own. */
export const americanCarts: fc.Arbitrary<NewOrder> = fc
  .tuple(
    fc.array(sellingLines([0]), { minLength: 1, maxLength: 6 }),
    fc.array(takings([0]), { maxLength: 2 }),
    fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 1, maxLength: 2 }),
  )
  .chain(([sold, taken, taxes]) => {
    const taxLines = taxes.map((tax) => plain('sales_tax', tax));
    return mixed([...taken.reduce(reduced, sold), ...taxLines]);
  })
  .map((lines) => cartOf(american, lines));

/** Orders that are right in every amount and follow every convention, of every market. */
export const carts: fc.Arbitrary<NewOrder> = fc.oneof(
  { weight: 9, arbitrary: inclusiveCarts },
  { weight: 1, arbitrary: americanCarts },
);

/** Those of the markets whose prices contain the tax. */
export const vatCarts = inclusiveCarts;
