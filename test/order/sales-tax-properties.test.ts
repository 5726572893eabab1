import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { NewOrder } from '../../generated/checkout.ts';
import { faults, leeway, wronged } from '../support/cart-faults.ts';
import { foundAs, half, judgedAs } from '../support/halves.ts';
import { holds } from '../support/holds.ts';
import { americanCarts } from '../support/market-carts.ts';
import { inclusive } from '../support/markets.ts';

function told(order: NewOrder): string[] {
  const report = judgedAs([half('order', 'createOrder', JSON.stringify(order))]);
  return [...foundAs('fail', report), ...foundAs('warn', report)]
    .map(({ requirement, at }) => `${requirement} ${at}`)
    .sort();
}

/** The places of the lines that are the tax itself. */
function taxLines({ order_lines }: NewOrder): number[] {
  return order_lines.flatMap(({ type }, index) => (type === 'sales_tax' ? [index] : []));
}

/** An order with one line changed, its sums as they were. */
function withLine(order: NewOrder, index: number, more: object): NewOrder {
  return { ...order, order_lines: order.order_lines.map((line, at) => (at === index ? { ...line, ...more } : line)) };
}

const ofSums = [
  'a sum that is one off',
  'a line that the sum leaves out',
  'a tax sum beyond its leeway',
  'a line that the tax sum leaves out',
] as const;

describe('an order with sales tax in lines of its own', () => {
  for (const about of ofSums) {
    const fault = faults[about];
    assert.ok(fault);
    it(`is blamed for one mistake in its sums: ${about}`, () => {
      holds(
        fc.property(wronged(americanCarts, fault), ({ order, at, by }) => {
          assert.deepEqual(told(order), [`${by} ${at}`]);
        }),
      );
    });
  }

  it('is blamed where the tax is stated again as the tax of its own line', () => {
    holds(
      fc.property(americanCarts, (order) => {
        const [index = 0] = taxLines(order).filter((at) => (order.order_lines[at]?.total_amount ?? 0) >= 2);
        const tax = order.order_lines[index];
        fc.pre(tax?.type === 'sales_tax' && tax.total_amount >= 2);
        const wrong = withLine(order, index, { total_tax_amount: tax?.total_amount });
        assert.deepEqual(told(wrong), [`order.line-tax /order_lines/${index}/total_tax_amount`]);
      }),
    );
  });

  it('is blamed where the tax sum leaves all of it out', () => {
    holds(
      fc.property(
        americanCarts.filter((order) => order.order_tax_amount > leeway(order)),
        (order) => {
          assert.deepEqual(told({ ...order, order_tax_amount: 0 }), ['order.tax-sum /order_tax_amount']);
        },
      ),
    );
  });

  it('is warned outside the US of each of these lines, and of nothing else', () => {
    holds(
      fc.property(americanCarts, fc.constantFrom(...inclusive), (order, { place }) => {
        const places = taxLines(order).map((index) => `order.sales-tax-in-us /order_lines/${index}/type`);
        assert.deepEqual(told({ ...order, ...place }), places.sort());
      }),
    );
  });
});
