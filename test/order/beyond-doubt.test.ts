import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { NewOrder, OrderLine } from '../../generated/checkout.ts';
import { isBeyondDoubt } from '../../src/order/beyond-doubt.ts';
import { payableOrders } from '../support/carts.ts';
import { holds } from '../support/holds.ts';
import { greyOrder, line, orderOf, rightOrder, wrongOrder } from '../support/orders.ts';

const american = { purchase_country: 'US', purchase_currency: 'USD', locale: 'en-US' };
const taxLine = line(1_000, 0, 0, { type: 'sales_tax' });

const table: readonly [about: string, order: NewOrder, expected: boolean][] = [
  ['the documented order', rightOrder, true],
  ['a tax rounded up', orderOf([line(50_000, 1_000, 4_546)]), true],
  ['a tax between 1 and 2 away', greyOrder, false],
  ['a tax added on top', wrongOrder, false],
  [
    'a discount on the line',
    orderOf([line(9_900, 2_500, 1_980, { unit_price: 10_900, total_discount_amount: 1_000 })]),
    true,
  ],
  ['a discount that was not taken off', orderOf([line(9_900, 2_500, 1_980, { total_discount_amount: 1_000 })]), false],
  ['a discount line', orderOf([line(10_000, 1_000, 909), line(-1_000, 1_000, -91, { type: 'discount' })]), true],
  [
    'a line 1 away from price times quantity',
    orderOf([line(1_000, 2_500, 200, { quantity: 3, unit_price: 333 })]),
    false,
  ],
  ['sales tax as a line', orderOf([line(20_000, 0, 0), taxLine], { ...american, order_tax_amount: 1_000 }), true],
  [
    'sales tax as a line in the US in small letters',
    orderOf([line(20_000, 0, 0), taxLine], { ...american, purchase_country: 'us', order_tax_amount: 1_000 }),
    true,
  ],
  ['sales tax as a line that the sum forgets', orderOf([line(20_000, 0, 0), taxLine], american), false],
  ['sales tax as a line outside the US', orderOf([line(20_000, 0, 0), taxLine], { order_tax_amount: 1_000 }), false],
  [
    'more than order management can hold',
    orderOf([line(90_000_000, 0, 0), line(90_000_000, 0, 0), line(90_000_000, 0, 0)]),
    false,
  ],
  ['no lines', orderOf([]), false],
  ['an amount as a text', { ...rightOrder, order_amount: '50000' as unknown as number }, false],
  ['no order amount', { ...rightOrder, order_amount: undefined as unknown as number }, false],
  ['a quantity with decimals', orderOf([line(50, 0, 0, { quantity: 0.5, unit_price: 100 })]), false],
  ['a product beyond 2^53', orderOf([line(100, 0, 0, { quantity: 2 ** 53 - 1, unit_price: 1e8 })]), false],
];

describe('beyond doubt', () => {
  for (const [about, order, expected] of table) {
    it(`${expected ? 'includes' : 'excludes'} ${about}`, () => assert.equal(isBeyondDoubt(order), expected));
  }

  it('includes every order that is right', () => {
    holds(fc.property(payableOrders, (order) => assert.equal(isBeyondDoubt(order), true)));
  });

  for (const field of ['order_amount', 'order_tax_amount'] as const) {
    it(`excludes a right order whose ${field} is one unit off`, () => {
      holds(
        fc.property(payableOrders, fc.constantFrom(1, -1), (order, by) => {
          assert.equal(isBeyondDoubt({ ...order, [field]: order[field] + by }), false);
        }),
      );
    });
  }

  const amounts = ['quantity', 'unit_price', 'total_discount_amount', 'total_amount', 'total_tax_amount'] as const;
  for (const field of amounts satisfies readonly (keyof OrderLine)[]) {
    it(`excludes a right order with a line whose ${field} is one unit off`, () => {
      holds(
        fc.property(payableOrders, fc.nat(5), fc.constantFrom(1, -1), (order, nth, by) => {
          const index = nth % order.order_lines.length;
          const lines = order.order_lines.map((one, at) =>
            at === index ? { ...one, [field]: (one[field] ?? 0) + by } : one,
          );
          assert.equal(isBeyondDoubt({ ...order, order_lines: lines }), false);
        }),
      );
    });
  }
});
