import fc from 'fast-check';
import type { NewOrder, OrderLine } from '../../generated/checkout.ts';
import { sumsOf } from './market-carts.ts';
import { taxIn } from './market-lines.ts';

/** An order with one thing wrong, where, and who has to find it. */
export interface Wronged {
  readonly order: NewOrder;
  readonly at: string;
  readonly by: string;
}

/** Makes one mistake in a right order; undefined where the order has no room for it. `sign` is 1 or −1. */
export type Fault = (order: NewOrder, index: number, sign: 1 | -1) => Wronged | undefined;

type Change = (line: OrderLine, sign: 1 | -1) => Partial<OrderLine> | undefined;

function fits({ order_amount, order_tax_amount, order_lines }: NewOrder): boolean {
  const isSmall = order_lines.every((line) => line.total_amount <= 1e8 && line.unit_price <= 1e8);
  return order_amount >= 0 && order_tax_amount >= 0 && order_amount <= 2e8 && isSmall;
}

/** A mistake in a line that the sums follow, as they would in a shop. */
function inLine(field: keyof OrderLine, by: string, change: Change): Fault {
  return (order, index, sign) => {
    const changed = order.order_lines[index] && change(order.order_lines[index], sign);
    if (!changed) return undefined;
    const lines = order.order_lines.map((line, at) => (at === index ? { ...line, ...changed } : line));
    const wrong = { ...order, order_lines: lines, ...sumsOf(lines) };
    return fits(wrong) ? { order: wrong, at: `/order_lines/${index}/${field}`, by } : undefined;
  };
}

/** A mistake in a sum alone. */
function inSum(
  field: 'order_amount' | 'order_tax_amount',
  by: string,
  wrongSum: (order: NewOrder, line: OrderLine, sign: 1 | -1) => number | undefined,
): Fault {
  return (order, index, sign) => {
    const line = order.order_lines[index];
    const sum = line && wrongSum(order, line, sign);
    if (sum === undefined || sum === order[field] || sum < 0) return undefined;
    return { order: { ...order, [field]: sum }, at: `/${field}`, by };
  };
}

/** How far the sum of the taxes may be off before every reading refuses it. */
export function leeway({ order_lines }: NewOrder): number {
  return Math.max(
    order_lines.length,
    order_lines.reduce((pieces, { quantity }) => pieces + quantity, 0),
  );
}

/** A tax, if two or more away from the exact one; then every reading refuses it. */
function ifRefused(total: number, rate: number, tax: number): number | undefined {
  const away = BigInt(tax) * (10_000n + BigInt(rate)) - BigInt(total) * BigInt(rate);
  const borders = 2n * (10_000n + BigInt(rate));
  return away >= borders || away <= -borders ? tax : undefined;
}

function taxInstead(tax: (line: OrderLine, sign: 1 | -1) => number): Change {
  return (line, sign) => {
    const wrong = ifRefused(line.total_amount, line.tax_rate, tax(line, sign));
    return wrong === undefined ? undefined : { total_tax_amount: wrong };
  };
}

/** Another total with the tax that is in it. */
function totalInstead(line: OrderLine, total: number): Partial<OrderLine> {
  return { total_amount: total, total_tax_amount: taxIn(total, line.tax_rate, 'nearest') };
}

const lineTax = (change: Change) => inLine('total_tax_amount', 'order.line-tax', change);
const lineTotal = (change: Change) => inLine('total_amount', 'order.line-total', change);

/** The mistakes that shops make, each refused under every reading and blamed on one field. */
export const faults: Readonly<Record<string, Fault>> = {
  'a tax that is three off': lineTax(taxInstead((line, sign) => line.total_tax_amount + 3 * sign)),
  'a tax added on top of the total': lineTax(
    taxInstead(({ total_amount, tax_rate }) => Math.round((total_amount * tax_rate) / 10_000)),
  ),
  'the sign of a tax turned': lineTax(taxInstead(({ total_tax_amount }) => 0 - total_tax_amount)),
  'a tax of nothing': lineTax(taxInstead(() => 0)),
  'a rate in percent': lineTax(({ total_amount, tax_rate, total_tax_amount }) => {
    if (tax_rate === 0 || tax_rate % 100 !== 0) return undefined;
    const refused = ifRefused(total_amount, tax_rate / 100, total_tax_amount) !== undefined;
    return refused ? { tax_rate: tax_rate / 100 } : undefined;
  }),
  'a total beyond the leeway of its quantity': lineTotal((line, sign) =>
    totalInstead(line, line.total_amount + sign * (line.quantity + 1)),
  ),
  'a discount that was not taken off': lineTotal((line) => {
    const { quantity, total_discount_amount = 0 } = line;
    return total_discount_amount > quantity ? totalInstead(line, line.total_amount + total_discount_amount) : undefined;
  }),
  'the total of one piece for several': lineTotal((line) => {
    const { quantity, unit_price, total_discount_amount = 0 } = line;
    const isApart = Math.abs((quantity - 1) * unit_price) > quantity;
    return isApart ? totalInstead(line, unit_price - total_discount_amount) : undefined;
  }),
  'a sum that is one off': inSum(
    'order_amount',
    'order.amount-sum',
    ({ order_amount }, _, sign) => order_amount + sign,
  ),
  'a line that the sum leaves out': inSum('order_amount', 'order.amount-sum', ({ order_amount }, line) =>
    line.total_amount === 0 ? undefined : order_amount - line.total_amount,
  ),
  'a tax sum beyond its leeway': inSum(
    'order_tax_amount',
    'order.tax-sum',
    (order, _, sign) => order.order_tax_amount + sign * (leeway(order) + 1),
  ),
  'a line that the tax sum leaves out': inSum('order_tax_amount', 'order.tax-sum', (order, line) => {
    const tax = line.type === 'sales_tax' ? line.total_amount : line.total_tax_amount;
    return Math.abs(tax) > leeway(order) ? order.order_tax_amount - tax : undefined;
  }),
  'a rate as a fraction': inLine('tax_rate', 'exchange.fits-schema', ({ tax_rate }) =>
    tax_rate === 0 || tax_rate === 10_000 ? undefined : { tax_rate: tax_rate / 10_000 },
  ),
  'half a piece': inLine('quantity', 'exchange.fits-schema', ({ quantity }) => ({ quantity: quantity + 0.5 })),
};

/** Mistakes that some reading accepts: each is only doubted. */
export const doubts: Readonly<Record<string, Fault>> = {
  'a total off by its quantity': inLine('total_amount', 'order.line-total-exact', (line, sign) =>
    line.quantity === 0 ? undefined : totalInstead(line, line.total_amount + sign * line.quantity),
  ),
  'a price cut off': inLine('total_amount', 'order.line-total-exact', (line) => {
    const { quantity, unit_price, total_discount_amount = 0 } = line;
    // A discount of more than the price that is left would be a second thing to doubt.
    const isRoom = quantity > 0 && total_discount_amount <= quantity * (unit_price - 1);
    return isRoom ? { unit_price: unit_price - 1 } : undefined;
  }),
  'a tax sum off by its leeway': inSum(
    'order_tax_amount',
    'order.tax-sum-exact',
    (order, _, sign) => order.order_tax_amount + sign * leeway(order),
  ),
  'a tax sum that is one off': inSum(
    'order_tax_amount',
    'order.tax-sum-exact',
    (order, _, sign) => order.order_tax_amount + sign,
  ),
};

/** A right order with one of these mistakes, if it has room for it. */
export function wronged(orders: fc.Arbitrary<NewOrder>, fault: Fault): fc.Arbitrary<Wronged> {
  return fc
    .tuple(orders, fc.nat(), fc.constantFrom<1 | -1>(1, -1))
    .map(([order, nth, sign]) => fault(order, nth % order.order_lines.length, sign))
    .filter((one) => one !== undefined);
}
