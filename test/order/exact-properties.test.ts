import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { NewOrder, OrderLine } from '../../generated/checkout.ts';
import { exactly } from '../support/exact.ts';
import { foundAs, half, judgedAs } from '../support/halves.ts';
import { holds } from '../support/holds.ts';
import { carts, sumsOf } from '../support/market-carts.ts';

/** What becomes of an amount: mostly nothing, else a little or anything. */
const moves: fc.Arbitrary<(amount: number) => number> = fc.oneof(
  { weight: 12, arbitrary: fc.constant((amount: number) => amount) },
  { weight: 3, arbitrary: fc.integer({ min: -4, max: 4 }).map((by) => (amount: number) => amount + by) },
  { weight: 1, arbitrary: fc.integer({ min: -50_000, max: 50_000 }).map((by) => (amount: number) => amount + by) },
  { weight: 1, arbitrary: fc.constant((amount: number) => 0 - amount) },
);

type Move = (amount: number) => number;

interface Moves {
  readonly quantity: Move;
  readonly price: Move;
  readonly discount: Move;
  readonly rate: Move;
  readonly total: Move;
  readonly tax: Move;
  /** Thousandths on top of the price. */
  readonly part: number;
}

const lineMoves: fc.Arbitrary<Moves> = fc.record({
  quantity: moves,
  price: moves,
  discount: moves,
  rate: moves,
  total: moves,
  tax: moves,
  part: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 999 }) }),
});

function atLeastNothing(amount: number): number {
  return Math.max(amount, 0);
}

function moved(line: OrderLine, by: Moves | undefined): OrderLine {
  if (!by) return line;
  const price = by.price(line.unit_price);
  return {
    ...line,
    quantity: atLeastNothing(by.quantity(line.quantity)),
    unit_price: by.part > 0 ? Number(`${price}.${String(by.part).padStart(3, '0')}`) : price,
    total_discount_amount: atLeastNothing(by.discount(line.total_discount_amount ?? 0)),
    tax_rate: Math.min(atLeastNothing(by.rate(line.tax_rate)), 10_000),
    total_amount: by.total(line.total_amount),
    total_tax_amount: by.tax(line.total_tax_amount),
  };
}

/** Orders in which anything may be wrong, with sums that may follow or not. */
const anyOrders: fc.Arbitrary<NewOrder> = fc
  .tuple(carts, fc.array(lineMoves, { maxLength: 9 }), moves, moves, fc.boolean())
  .map(([order, byLine, byAmount, byTax, follow]) => {
    const lines = order.order_lines.map((line, index) => moved(line, byLine[index]));
    const { order_amount, order_tax_amount } = follow ? sumsOf(lines) : order;
    return {
      ...order,
      order_lines: lines,
      order_amount: atLeastNothing(byAmount(order_amount)),
      order_tax_amount: atLeastNothing(byTax(order_tax_amount)),
    };
  });

const formulas = /^order\.(line-total|line-tax|amount-sum|tax-sum|unit-price-whole)/;

/** What the judge says of the formulas, by place. */
function told(order: NewOrder): Record<string, string> {
  const report = judgedAs([half('order', 'createOrder', JSON.stringify(order))]);
  const places = (verdict: 'fail' | 'warn', zone: string) =>
    foundAs(verdict, report).flatMap(({ requirement, at }) => (formulas.test(requirement) ? [[at, zone]] : []));
  return Object.fromEntries([...places('fail', 'invalid'), ...places('warn', 'grey')]);
}

describe('an order in which anything may be wrong', () => {
  it('is refused and doubted in the very places where exact whole numbers say so', () => {
    const seen = { invalid: 0, grey: 0, right: 0 };
    holds(
      fc.property(anyOrders, (order) => {
        const expected = exactly(order);
        for (const zone of Object.values(expected)) seen[zone] += 1;
        if (Object.keys(expected).length === 0) seen.right += 1;
        assert.deepEqual(told(order), expected);
      }),
      10_000,
    );
    for (const [zone, times] of Object.entries(seen)) assert.ok(times > 300, `${zone} ${times}`);
  });
});
