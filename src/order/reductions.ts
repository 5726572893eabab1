import type { Order } from '../../generated/checkout.ts';
import { whole } from './amount.ts';
import { total } from './sums.ts';

type Lines = Order['order_lines'];
type Line = Lines[number];

const reducing: readonly unknown[] = ['discount', 'gift_card', 'store_credit'];
const besides: readonly unknown[] = ['shipping_fee', 'sales_tax', 'surcharge'];

function amountOf(line: Line): bigint {
  return whole(line, 'total_amount') ?? 0n;
}

function sameReduction({ type, reference, name }: Line): string {
  return JSON.stringify([type, reference ?? name]);
}

/** What the goods come to, after all that is taken off, in minor units. */
function paidForGoods(lines: Lines): bigint {
  return total(lines.filter(({ type }) => !besides.includes(type)).map(amountOf));
}

function deliveries(lines: Lines): bigint {
  return total(lines.filter(({ type }) => type === 'shipping_fee').map(amountOf));
}

/**
 * The discounts, gift cards and store credits of an order that another one no longer has, in words, where the goods come to more
 * there: what has moved into the lines of the goods, or bears another name, is not lost. Nor is a discount of no more than the
 * delivery costs, which may have been for that delivery.
 */
export function lostReductions(before: Lines, after: Lines): string[] {
  if (paidForGoods(after) <= paidForGoods(before)) return [];
  const kept = new Set(after.map(sameReduction));
  const fees = deliveries(before);
  const isForDelivery = (line: Line) => line.type === 'discount' && -amountOf(line) <= fees;
  const isLost = (line: Line) =>
    reducing.includes(line.type) && amountOf(line) < 0n && !kept.has(sameReduction(line)) && !isForDelivery(line);
  return before.filter(isLost).map(({ type, reference, name }) => `the ${type} ${reference ?? name}`);
}
