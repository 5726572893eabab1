import type { NewOrder, OrderLine } from '../../generated/checkout.ts';
import type { MerchantMiniature } from './miniature.ts';

/** Writes every line's tax anew, and the order's tax as their sum. */
function taxing(tax: (line: OrderLine) => number): (order: NewOrder) => NewOrder {
  return (order) => {
    const order_lines = order.order_lines.map((line) => ({ ...line, total_tax_amount: tax(line) }));
    const order_tax_amount = order_lines.reduce((sum, line) => sum + line.total_tax_amount, 0);
    return { ...order, order_lines, order_tax_amount };
  };
}

/** Writes something in a field that the types do not let through. */
function writing(fields: Readonly<Record<string, unknown>>): (order: NewOrder) => NewOrder {
  return (order) => ({ ...order, ...fields });
}

/** The tax in a price, as most shops work it out. */
function taxIn(price: number, rate: number): number {
  return Math.round((price * rate) / (10_000 + rate));
}

/** Shops whose orders have a wrong tax. */
const inTax: readonly MerchantMiniature[] = [
  {
    wrong: 'adds the tax on top',
    caughtBy: 'order.line-tax',
    merchant: taxing(({ total_amount, tax_rate }) => Math.round((total_amount * tax_rate) / 10_000)),
  },
  {
    wrong: 'rounds the tax of one piece and multiplies it',
    caughtBy: 'order.line-tax',
    merchant: taxing(({ quantity, unit_price, tax_rate }) => quantity * taxIn(unit_price, tax_rate)),
  },
  {
    wrong: 'writes the tax of a discount without its sign',
    caughtBy: 'order.line-tax',
    merchant: taxing(({ total_tax_amount }) => Math.abs(total_tax_amount)),
  },
  {
    wrong: 'states no tax at all',
    caughtBy: 'order.line-tax',
    merchant: taxing(() => 0),
  },
  {
    wrong: 'cuts the tax off one below',
    caughtBy: 'order.line-tax-exact',
    merchant: taxing(({ total_tax_amount }) => total_tax_amount - 1),
  },
];

/** Shops whose orders nobody documented. */
const inShape: readonly MerchantMiniature[] = [
  {
    wrong: 'sends the amount as a decimal text',
    caughtBy: 'exchange.fits-schema',
    merchant: writing({ order_amount: '523.30' }),
  },
  {
    wrong: 'names its locale with an underscore',
    caughtBy: 'exchange.fits-schema',
    merchant: writing({ locale: 'en_SE' }),
  },
  {
    wrong: 'names no pages of its own',
    caughtBy: 'exchange.fits-schema',
    merchant: writing({ merchant_urls: undefined }),
  },
];

/** Shops, wrong in one way each. */
export const shops: readonly MerchantMiniature[] = [...inTax, ...inShape];
