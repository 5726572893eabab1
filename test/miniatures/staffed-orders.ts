import type { Line, Statement } from '../../examples/shop/kustom-bodies.ts';
import { sum } from '../../examples/shop/money.ts';
import { type Parts, parts } from '../../examples/shop/shop.ts';
import type { StaffedMiniature } from './staffed.ts';

/** A shop that creates another order than the right one. */
export function creating(wrong: (right: Statement) => object): Partial<Parts> {
  return {
    newOrder: (...given) => {
      const right = parts.newOrder(...given);
      return { ...right, ...wrong(right as Statement) };
    },
  };
}

/** A shop whose lines of one type are others. */
function lines(type: string, wrong: (line: Line) => Partial<Line>): Partial<Parts> {
  return creating(({ order_lines }) => ({
    order_lines: order_lines.map((line) => (line.type === type ? { ...line, ...wrong(line) } : line)),
  }));
}

/** The goods as one line, at the tax rate of the first. */
function bundled({ order_lines }: Statement): object {
  const parts = order_lines.filter(({ type }) => type === 'physical');
  const rest = order_lines.filter(({ type }) => type !== 'physical');
  const price = sum(parts.map(({ total_amount }) => total_amount));
  const total_tax_amount = sum(parts.map((line) => line.total_tax_amount));
  const whole = { reference: 'SET', quantity: 1, unit_price: price, total_amount: price, total_tax_amount };
  return { order_lines: [...parts.slice(0, 1).map((first) => ({ ...first, ...whole })), ...rest] };
}

/** Example shops that open a checkout with an order that is wrong. */
export const staffedOrders: readonly StaffedMiniature[] = [
  {
    wrong: 'has a language of its own system: de_DE_formal',
    day: 'a checkout is opened',
    caughtBy: 'exchange.fits-schema',
    parts: creating(() => ({ locale: 'de_DE_formal' })),
  },
  {
    wrong: 'sells a bundle at one rate, with the tax of its parts',
    day: 'a checkout is opened',
    caughtBy: 'order.line-tax',
    parts: creating(bundled),
  },
  {
    wrong: 'takes the rate of another good for its delivery',
    day: 'a checkout is opened',
    caughtBy: 'order.line-tax',
    parts: lines('shipping_fee', () => ({ tax_rate: 600 })),
  },
  {
    wrong: 'works with no decimals',
    day: 'a checkout is opened',
    caughtBy: 'order.line-tax',
    also: ['order.tax-sum'],
    parts: creating(({ order_lines }) => ({
      order_lines: order_lines.map((line) => ({
        ...line,
        total_tax_amount: Math.round(line.total_tax_amount / 100) * 100,
      })),
    })),
  },
  {
    wrong: 'writes a discount down as a surcharge',
    day: 'a checkout is opened',
    caughtBy: 'order.amount-sum',
    also: ['order.tax-sum'],
    parts: lines('discount', ({ unit_price, total_amount, total_tax_amount }) => ({
      type: 'surcharge',
      unit_price: -unit_price,
      total_amount: -total_amount,
      total_tax_amount: -total_tax_amount,
    })),
  },
];
