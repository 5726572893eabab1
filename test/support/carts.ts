import fc from 'fast-check';
import type { NewOrder, OrderLine } from '../../generated/checkout.ts';
import { rates, taxRounded } from './amounts.ts';
import { orderOf } from './orders.ts';

/** A line that is the product of its parts, its tax rounded to nearest. */
const rightLines: fc.Arbitrary<OrderLine> = fc
  .record({
    quantity: fc.integer({ min: 1, max: 1_000 }),
    price: fc.oneof(fc.integer({ min: -1_000, max: -1 }), fc.integer({ min: 1, max: 100_000 })),
    discount: fc.integer({ min: 0, max: 1_000 }),
    rate: rates,
  })
  .map(({ quantity, price, discount, rate }) => {
    const total = quantity * price - discount;
    return {
      type: total < 0 ? 'discount' : 'physical',
      name: 'Cup',
      quantity,
      unit_price: price,
      tax_rate: rate,
      total_amount: total,
      total_discount_amount: discount,
      total_tax_amount: taxRounded(total, rate),
    };
  });

/** Orders that are right in every amount. */
export const rightOrders: fc.Arbitrary<NewOrder> = fc
  .array(rightLines, { minLength: 1, maxLength: 6 })
  .map((lines) => orderOf(lines));

/** Right orders that ask for nothing less than nothing, and for no more than order management can hold. */
export const payableOrders: fc.Arbitrary<NewOrder> = rightOrders.filter(
  ({ order_amount, order_tax_amount }) => order_amount >= 0 && order_amount <= 200_000_000 && order_tax_amount >= 0,
);

/** The order with the tax of one line moved by so much. */
export function withTaxMoved(order: NewOrder, index: number, by: number): NewOrder {
  const lines = order.order_lines.map((line, at) =>
    at === index ? { ...line, total_tax_amount: line.total_tax_amount + by } : line,
  );
  return { ...order, order_lines: lines };
}

/** Orders with taxes up to four minor units away from right; their order amounts stay what they were. */
export const roughOrders: fc.Arbitrary<NewOrder> = fc
  .tuple(rightOrders, fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 6, maxLength: 6 }))
  .map(([order, offsets]) => offsets.reduce((moved, by, index) => withTaxMoved(moved, index, by), order));
