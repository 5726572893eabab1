import type { CheckoutOrder, Line, Statement } from '../../examples/shop/kustom-bodies.ts';
import { shareOf, sum } from '../../examples/shop/money.ts';
import { type Parts, parts } from '../../examples/shop/shop.ts';
import type { GatedMiniature } from './gated.ts';

type Change = (line: Line) => Line;

function of(type: string, change: (line: Line) => Partial<Line>): Change {
  return (line) => (line.type === type ? { ...line, ...change(line) } : line);
}

/** The statement with other lines, and the amounts that they come to. */
function withLines(statement: Statement, order_lines: readonly Line[]): Statement {
  const tax = (line: Line) => (line.type === 'sales_tax' ? line.total_amount : line.total_tax_amount);
  return {
    ...statement,
    order_amount: sum(order_lines.map(({ total_amount }) => total_amount)),
    order_tax_amount: sum(order_lines.map(tax)),
    order_lines,
  };
}

/** A shop that writes its prices down wrong. */
function pricing(wrong: (right: Statement) => Statement): Partial<Parts> {
  return { priced: (basket, market) => wrong(parts.priced(basket, market)) };
}

function lines(change: Change): Partial<Parts> {
  return pricing((right) => withLines(right, right.order_lines.map(change)));
}

/** A shop that answers something else where it takes the order over. */
function repricing(wrong: (right: Statement, order: CheckoutOrder) => Statement): Partial<Parts> {
  return {
    repriced: (shop, order, market) => {
      const right = parts.repriced(shop, order, market);
      return right && wrong(right, order);
    },
  };
}

const onTop = ({ total_amount, tax_rate }: Line) => ({ total_tax_amount: shareOf(total_amount, tax_rate) });
const isFee = ({ type }: Line) => type === 'shipping_fee';

const isTax = ({ type }: Line) => type === 'sales_tax';

/** A shop that forgets the lines of a type when it is asked again. */
function without(type: string): Partial<Parts> {
  return repricing((right) =>
    withLines(
      right,
      right.order_lines.filter((line) => line.type !== type),
    ),
  );
}

const appended = repricing((right, { order_lines }) =>
  withLines(right, [...order_lines.filter(isFee), ...right.order_lines]),
);

/** Shops that price wrong when they are asked what an order becomes. */
export const gatedPrices: readonly GatedMiniature[] = [
  {
    wrong: 'adds the tax on top of the price instead of taking it out',
    asked: 'address_update',
    caughtBy: 'order.line-tax',
    also: ['order.line-tax-exact'],
    parts: lines((line) => ({ ...line, ...(line.tax_rate > 0 && onTop(line)) })),
  },
  {
    wrong: 'gives a discount the usual rate and takes no tax back with it',
    asked: 'address_update',
    caughtBy: 'order.line-tax',
    parts: lines(of('discount', () => ({ total_tax_amount: 0 }))),
  },
  {
    wrong: 'puts its delivery at a rate worked back from rounded amounts',
    asked: 'address_update',
    caughtBy: 'order.line-tax',
    also: ['order.line-tax-exact'],
    parts: lines(of('shipping_fee', () => ({ tax_rate: 2_506 }))),
  },
  {
    wrong: 'charges its delivery without the tax of its rate',
    asked: 'country_change',
    caughtBy: 'order.line-tax',
    parts: lines(of('shipping_fee', () => ({ total_tax_amount: 0 }))),
  },
  {
    wrong: 'has a tax rate below zero for its delivery',
    asked: 'address_update',
    caughtBy: 'exchange.fits-schema',
    also: ['order.line-tax'],
    parts: lines(of('shipping_fee', ({ tax_rate }) => ({ tax_rate: -tax_rate }))),
  },
  {
    wrong: 'forgets its delivery in the amount of the order',
    asked: 'address_update',
    caughtBy: 'order.amount-sum',
    parts: pricing((right) => ({
      ...right,
      order_amount: sum(right.order_lines.filter((line) => !isFee(line)).map((line) => line.total_amount)),
    })),
  },
  {
    wrong: 'rounds the tax of the order to whole crowns',
    asked: 'address_update',
    caughtBy: 'order.tax-sum',
    also: ['order.tax-sum-exact'],
    parts: pricing((right) => ({ ...right, order_tax_amount: Math.ceil((right.order_tax_amount + 1) / 100) * 100 })),
  },
  {
    wrong: 'forgets the quantity in the total of a line',
    asked: 'address_update',
    caughtBy: 'order.line-total',
    parts: lines(of('shipping_fee', (line) => ({ quantity: line.quantity + 1 }))),
  },
  {
    wrong: 'appends its delivery to the one that is there when the address changes',
    asked: 'address_update',
    caughtBy: 'callback.fee-once',
    // Of an order of 1000 lines it makes one of 1001.
    also: ['exchange.fits-schema'],
    parts: appended,
  },
  {
    wrong: 'appends its delivery to the one that is there when another is chosen',
    asked: 'shipping_option_update',
    caughtBy: 'callback.charges-chosen-option',
    parts: appended,
  },
  {
    wrong: 'puts all goods in once more',
    asked: 'address_update',
    caughtBy: 'callback.keeps-what-was-bought',
    also: ['exchange.fits-schema'],
    parts: repricing((right) =>
      withLines(right, [...right.order_lines.filter((line) => !isFee(line) && !isTax(line)), ...right.order_lines]),
    ),
  },
  {
    wrong: 'answers from a session that is not there: an empty basket',
    asked: 'address_update',
    caughtBy: 'callback.keeps-what-was-bought',
    relaxed: 2,
    also: ['order.has-lines'],
    parts: repricing((right) => withLines(right, [])),
  },
  {
    wrong: 'leaves a voucher out',
    asked: 'address_update',
    caughtBy: 'callback.keeps-what-was-bought',
    relaxed: 2,
    parts: without('discount'),
  },
  {
    wrong: 'leaves a gift card out',
    asked: 'country_change',
    caughtBy: 'callback.keeps-what-was-bought',
    relaxed: 2,
    parts: without('gift_card'),
  },
  {
    wrong: 'adds the sales tax to the one that is there',
    asked: 'address_update',
    caughtBy: 'callback.fee-once',
    relaxed: 2,
    parts: repricing((right) => withLines(right, [...right.order_lines, ...right.order_lines.filter(isTax)])),
  },
  {
    wrong: 'answers every country in euros',
    asked: 'address_update',
    caughtBy: 'callback.keeps-currency',
    relaxed: 2,
    parts: repricing((right) => ({ ...right, purchase_currency: 'EUR' })),
  },
  {
    wrong: 'has a locale of its own making',
    asked: 'address_update',
    caughtBy: 'exchange.fits-schema',
    parts: repricing((right) => Object.assign({}, right, { locale: 'de_DE_formal' })),
  },
];
