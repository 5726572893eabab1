import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NewOrder } from '../../generated/validators/checkout.js';
import { type BasketName, baskets, changeTo, orderFor } from '../../src/driver/baskets.ts';
import { judge } from '../../src/library/kco-conformance.ts';

const names = Object.keys(baskets) as BasketName[];

function departures(name: BasketName): string[] {
  const { judgements } = judge(orderFor(name), { strict: true });
  return judgements.flatMap(({ requirement, findings }) => findings.map(() => requirement));
}

describe('a basket', () => {
  for (const name of names) {
    it(`of ${name} becomes an order of the documented shape whose amounts are sums`, () => {
      const order = orderFor(name);
      assert.ok(NewOrder(order), JSON.stringify(NewOrder.errors));
      const sum = (amount: 'total_amount' | 'total_tax_amount') =>
        order.order_lines.reduce((total, line) => total + line[amount], 0);
      assert.deepEqual([order.order_amount, order.order_tax_amount], [sum('total_amount'), sum('total_tax_amount')]);
    });
  }

  for (const name of ['five yellow T-shirts', 'five yellow T-shirts with home delivery'] as const) {
    it(`of ${name} is right beyond doubt`, () => assert.deepEqual(departures(name), []));
  }

  it('becomes a change of lines and amounts together', () => {
    const { order_amount, order_tax_amount, order_lines } = orderFor('five yellow T-shirts with home delivery');
    assert.deepEqual([order_amount, order_tax_amount], [54_900, 5_525]);
    assert.deepEqual(changeTo('five yellow T-shirts with home delivery'), {
      order_amount,
      order_tax_amount,
      order_lines,
    });
  });

  it('with the tax added on top is wrong in that and in nothing else', () => {
    assert.deepEqual(departures('five yellow T-shirts with the tax added on top'), ['order.line-tax']);
  });
});
