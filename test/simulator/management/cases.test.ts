import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NewOrder } from '../../../generated/checkout.ts';
import { line, orderOf } from '../../support/orders.ts';
import { shopWith } from './shops.ts';

const ten = line(10_000, 2_500, 2_000, { reference: 'ten' });
const five = line(5_000, 2_500, 1_000, { reference: 'five' });
const off = line(-1_000, 2_500, -200, { type: 'discount', name: 'Code' });
const card = line(-3_000, 0, 0, { type: 'gift_card', name: 'Gift card' });
const fee = line(4_900, 2_500, 980, { type: 'shipping_fee', name: 'Delivery' });

type Call = readonly [words: string, body?: object];

function capture(captured_amount: number): Call {
  return ['POST captures', { captured_amount }];
}
function refund(refunded_amount: number): Call {
  return ['POST refunds', { refunded_amount }];
}

/** The eight published cases: what is bought, what the merchant does, the state, and order, captured, refunded, remaining. */
const cases: readonly (readonly [
  what: string,
  order: NewOrder,
  calls: readonly Call[],
  end: string,
  amounts: readonly number[],
])[] = [
  [
    'TC1 full capture, full refund',
    orderOf([ten]),
    [capture(10_000), refund(10_000)],
    'CAPTURED',
    [10_000, 10_000, 10_000, 0],
  ],
  [
    'TC2 full capture, part refund',
    orderOf([ten, five]),
    [capture(15_000), refund(5_000)],
    'CAPTURED',
    [15_000, 15_000, 5_000, 0],
  ],
  [
    'TC3 part capture, release',
    orderOf([ten, five]),
    [capture(10_000), ['POST release-remaining-authorization']],
    'CAPTURED',
    [15_000, 10_000, 0, 0],
  ],
  ['TC4 discount code', orderOf([ten, off]), [capture(9_000), refund(9_000)], 'CAPTURED', [9_000, 9_000, 9_000, 0]],
  [
    'TC5 gift card, part refund',
    orderOf([ten, five, card]),
    [capture(12_000), refund(5_000)],
    'CAPTURED',
    [12_000, 12_000, 5_000, 0],
  ],
  // A cancelled order keeps its figures: that is recorded, and contradicts what the case was once said to end with.
  ['TC6 cancel', orderOf([ten]), [['POST cancel']], 'CANCELLED', [10_000, 0, 0, 10_000]],
  [
    'TC7 two addresses',
    orderOf([ten], {
      billing_address: { postal_code: '11122', city: 'Stockholm' },
      shipping_address: { postal_code: '75310', city: 'Uppsala' },
    }),
    [],
    'AUTHORIZED',
    [10_000, 0, 0, 10_000],
  ],
  ['TC8 shipping fee', orderOf([ten, fee]), [], 'AUTHORIZED', [14_900, 0, 0, 14_900]],
];

describe('a published case', () => {
  for (const [what, order, calls, end, amounts] of cases) {
    it(`${what} ends ${end}`, async () => {
      const shop = await shopWith(order);
      for (const [words, body] of calls) assert.ok(Number((await shop.call(words, body)).status) < 300, words);
      const read = await shop.order();
      const { order_amount, captured_amount, refunded_amount, remaining_authorized_amount } = read;
      assert.equal(read.status, end);
      assert.deepEqual([order_amount, captured_amount, refunded_amount, remaining_authorized_amount], amounts);
      assert.equal(read.order_lines?.length, order.order_lines.length);
      const { billing_address, shipping_address } = order;
      if (billing_address) assert.equal(read.billing_address?.city, billing_address.city);
      if (shipping_address) assert.equal(read.shipping_address?.city, shipping_address.city);
    });
  }
});
