import type { NewOrder, OrderLine } from '../../generated/checkout.ts';
import { exactTax } from './lines.ts';

/** What a merchant gets wrong, or nearly wrong, by the words that tell of it. */
export type SlipName = keyof typeof slips;

/** The order with amounts that are the sums of its lines. */
export function addUp<Stated extends Pick<NewOrder, 'order_lines'>>(
  order: Stated,
): Stated & Pick<NewOrder, 'order_amount' | 'order_tax_amount'> {
  const sum = (amount: (line: OrderLine) => number) =>
    order.order_lines.reduce((total, line) => total + amount(line), 0);
  const tax = (line: OrderLine) => (line.type === 'sales_tax' ? line.total_amount : line.total_tax_amount);
  return { ...order, order_amount: sum((line) => line.total_amount), order_tax_amount: sum(tax) };
}

/** Writes the first line another way, and adds up anew. */
function inFirstLine(write: (line: OrderLine) => Partial<OrderLine>): (order: NewOrder) => NewOrder {
  return (order) => {
    const order_lines = order.order_lines.map((line, nth) => (nth === 0 ? { ...line, ...write(line) } : line));
    return addUp({ ...order, order_lines });
  };
}

/** Another tax than the exact one in the first line. */
function taxed(tax: (exact: number) => number): (order: NewOrder) => NewOrder {
  return inFirstLine((line) => ({ total_tax_amount: tax(exactTax(line.total_amount, line.tax_rate)) }));
}

function without(...left: readonly (keyof NewOrder)[]): (order: NewOrder) => NewOrder {
  const isKept = ([name]: [string, unknown]) => !left.some((one) => one === name);
  return (order) => Object.fromEntries(Object.entries(order).filter(isKept)) as unknown as NewOrder;
}

/** The largest price that a line can have, in minor units. */
const mostPrice = 100_000_000;

/** The slips: each writes a right order down in another way. */
export const slips = {
  'with the tax one unit too high': taxed((exact) => Math.floor(exact) + 1),
  'with the tax one unit too low': taxed((exact) => Math.ceil(exact) - 1),
  'with the tax two units too high': taxed((exact) => Math.ceil(exact) + 2),
  'with the tax two units too low': taxed((exact) => Math.floor(exact) - 2),
  // Where prices come without tax the rate is 0, and any tax is too much.
  'with the tax added on top': inFirstLine(({ total_amount, tax_rate }) => ({
    total_tax_amount: Math.round((total_amount * (tax_rate || 1_000)) / 10_000),
  })),
  'with one piece forgotten in the total': inFirstLine((line) => {
    const total_amount = line.total_amount - line.unit_price;
    return { total_amount, total_tax_amount: Math.round(exactTax(total_amount, line.tax_rate)) };
  }),
  'with the amount of the order one unit too low': (order) => ({ ...order, order_amount: order.order_amount - 1 }),
  'with the delivery in the amount and not in the lines': (order) => ({
    ...order,
    order_amount: order.order_amount + 4_900,
  }),
  'with no tax for the order': (order) => ({ ...order, order_tax_amount: 0 }),
  'without the addresses of the shop': without('merchant_urls'),
  'without a country': without('purchase_country'),
  'without a currency': without('purchase_currency'),
  'without a language': without('locale'),
  'without lines': without('order_lines'),
  'without an amount': without('order_amount'),
  'with the country in three letters': (order) => ({ ...order, purchase_country: 'SWE' }),
  'with the language as a word': (order) => ({ ...order, locale: 'english' }),
  'with the language as programs write it': (order) => ({ ...order, locale: order.locale.replace('-', '_') }),
  'with the currency as a sign': (order) => ({ ...order, purchase_currency: '€' }),
  'with a name of 256 letters': inFirstLine(() => ({ name: 'Y'.repeat(256) })),
  'with a name of 255 letters': inFirstLine(() => ({ name: 'Y'.repeat(255) })),
  'with a number of 256 characters': (order) => ({ ...order, merchant_reference1: 'A'.repeat(256) }),
  'with a number of 255 characters': (order) => ({ ...order, merchant_reference1: 'A'.repeat(255) }),
  'at a price beyond the largest': inFirstLine(() => overPriced(mostPrice + 1)),
  'at a tax rate above the whole': inFirstLine(({ total_amount }) => ({
    tax_rate: 10_001,
    total_tax_amount: Math.round(exactTax(total_amount, 10_001)),
  })),
} as const satisfies Record<string, (order: NewOrder) => NewOrder>;

/** One piece at this price, less all of it but one unit: the other amounts stay within their limits. */
function overPriced(unit_price: number): Partial<OrderLine> {
  return { quantity: 1, unit_price, total_discount_amount: unit_price - 1, total_amount: 1, total_tax_amount: 0 };
}
