import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ManagedOrder } from '../../../generated/order-management.ts';
import { line, orderOf } from '../../support/orders.ts';
import { type Shop, shopWith } from './shops.ts';

type Status = ManagedOrder['status'];

const day = 86_400_000;
const unknown = '99999999-9999-4999-8999-999999999999';
const goods = orderOf([line(6_000, 2_500, 1_200, { reference: 'a' }), line(4_000, 2_500, 800, { reference: 'b' })]);

async function does(shop: Shop, ...calls: readonly (readonly [words: string, body?: object])[]): Promise<void> {
  for (const [words, body] of calls) assert.ok(Number((await shop.call(words, body)).status) < 300, words);
}

/** How an order of 10000 comes into each state; where something was captured, 1000 of it is given back. */
const ways: Readonly<Record<Status, (shop: Shop) => Promise<void>>> = {
  AUTHORIZED: async () => undefined,
  PART_CAPTURED: (shop) =>
    does(shop, ['POST captures', { captured_amount: 6_000 }], ['POST refunds', { refunded_amount: 1_000 }]),
  CAPTURED: (shop) =>
    does(shop, ['POST captures', { captured_amount: 10_000 }], ['POST refunds', { refunded_amount: 1_000 }]),
  CANCELLED: (shop) => does(shop, ['POST cancel']),
  EXPIRED: async ({ clock }) => clock.goOn(28 * day),
  CLOSED: (shop) =>
    does(shop, ['POST captures', { captured_amount: 10_000 }], ['POST refunds', { refunded_amount: 10_000 }]),
};
const statuses = Object.keys(ways) as readonly Status[];

function lines(total: number) {
  return { order_amount: total, order_lines: [{ name: 'x', quantity: 1, unit_price: total, total_amount: total }] };
}
const address = { shipping_address: { city: 'Uppsala' } };
const parcel = { shipping_info: [{ tracking_number: '1' }] };

type Asks = (order: ManagedOrder) => readonly [words: string, body?: object];

const no = '403 NOT_ALLOWED';
const noCapture = '403 CAPTURE_NOT_ALLOWED';
const noRefund = '403 REFUND_NOT_ALLOWED';
const noCancel = '403 CANCEL_NOT_ALLOWED';

/** Each operation, and its answer in each state: AUTHORIZED, PART_CAPTURED, CAPTURED, CANCELLED, EXPIRED, CLOSED. */
const table: readonly (readonly [what: string, asks: Asks, ...answers: readonly string[]])[] = [
  ['read the order', () => ['GET'], '200', '200', '200', '200', '200', '200'],
  ['acknowledge', () => ['POST acknowledge'], '204', '204', '204', no, no, no],
  ['cancel', () => ['POST cancel'], '204 → CANCELLED', noCancel, noCancel, noCancel, noCancel, noCancel],
  ['lower the amount', () => ['PATCH authorization', lines(9_000)], '204', '204', no, no, no, no],
  ['raise the amount', () => ['PATCH authorization', lines(11_000)], '204', '204', no, no, no, no],
  [
    'lower it to what is captured',
    () => ['PATCH authorization', lines(6_000)],
    '204',
    '204 → CAPTURED',
    no,
    no,
    no,
    no,
  ],
  ['lower it below that', () => ['PATCH authorization', lines(5_999)], '204', no, no, no, no, no],
  [
    'set references',
    () => ['PATCH merchant-references', { merchant_reference1: 'r' }],
    '204',
    '204',
    '204',
    no,
    '204',
    '204',
  ],
  ['set the address', () => ['PATCH customer-details', address], '204', '204', no, no, no, no],
  ['extend', () => ['POST extend-authorization-time'], '204', '204', no, no, no, no],
  ['release', () => ['POST release-remaining-authorization'], no, '204 → CAPTURED', no, no, no, no],
  ['add parcels', () => ['POST shipping-info', parcel], '204', '204', '204', '204', '204', '204'],
  [
    'capture a part',
    () => ['POST captures', { captured_amount: 1_000 }],
    '201 → PART_CAPTURED',
    '201',
    noCapture,
    noCapture,
    noCapture,
    noCapture,
  ],
  [
    'capture the rest',
    (order) => ['POST captures', { captured_amount: order.remaining_authorized_amount }],
    '201 → CAPTURED',
    '201 → CAPTURED',
    noCapture,
    noCapture,
    noCapture,
    noCapture,
  ],
  [
    'capture more',
    (order) => ['POST captures', { captured_amount: order.remaining_authorized_amount + 1 }],
    noCapture,
    noCapture,
    noCapture,
    noCapture,
    noCapture,
    noCapture,
  ],
  ['list captures', () => ['GET captures'], '200', '200', '200', '200', '200', '200'],
  [
    'read a capture',
    (order) => [`GET captures/${order.captures?.[0]?.capture_id ?? unknown}`],
    '404 NO_SUCH_CAPTURE',
    '200',
    '200',
    '404 NO_SUCH_CAPTURE',
    '404 NO_SUCH_CAPTURE',
    '200',
  ],
  ['read an unknown capture', () => [`GET captures/${unknown}`], ...Array<string>(6).fill('404 NO_SUCH_CAPTURE')],
  [
    'add parcels of a capture',
    (order) => [`POST captures/${order.captures?.[0]?.capture_id ?? unknown}/shipping-info`, parcel],
    no,
    '204',
    '204',
    no,
    no,
    '204',
  ],
  [
    'add parcels of an unknown capture',
    () => [`POST captures/${unknown}/shipping-info`, parcel],
    no,
    '404 NO_SUCH_CAPTURE',
    '404 NO_SUCH_CAPTURE',
    no,
    no,
    '404 NO_SUCH_CAPTURE',
  ],
  [
    'refund all of it',
    (order) => ['POST refunds', { refunded_amount: Math.max(1, order.captured_amount - order.refunded_amount) }],
    noRefund,
    '201',
    '201 → CLOSED',
    noRefund,
    noRefund,
    noRefund,
  ],
  [
    'refund more',
    (order) => ['POST refunds', { refunded_amount: order.captured_amount - order.refunded_amount + 1 }],
    noRefund,
    noRefund,
    noRefund,
    noRefund,
    noRefund,
    noRefund,
  ],
  [
    'read a refund',
    (order) => [`GET refunds/${order.refunds?.[0]?.refund_id ?? unknown}`],
    '404 NOT_FOUND',
    '200',
    '200',
    '404 NOT_FOUND',
    '404 NOT_FOUND',
    '200',
  ],
  ['list refunds', () => ['GET refunds'], ...Array<string>(6).fill('404 RESOURCE_NOT_FOUND')],
  [
    'send out again',
    (order) => [`POST captures/${order.captures?.[0]?.capture_id ?? unknown}/trigger-send-out`],
    ...Array<string>(6).fill('404 RESOURCE_NOT_FOUND'),
  ],
  [
    'extend the due date',
    (order) => [`PATCH captures/${order.captures?.[0]?.capture_id ?? unknown}/extend-due-date`, { number_of_days: 14 }],
    ...Array<string>(6).fill('404 RESOURCE_NOT_FOUND'),
  ],
  [
    'read due dates',
    (order) => [`GET captures/${order.captures?.[0]?.capture_id ?? unknown}/extend-due-date-options`],
    ...Array<string>(6).fill('404 RESOURCE_NOT_FOUND'),
  ],
];

describe('what is answered in each state', () => {
  for (const [what, asks, ...answers] of table) {
    for (const [nth, status] of statuses.entries()) {
      it(`${what}, ${status}: ${answers[nth]}`, async () => {
        const shop = await shopWith(goods, { switches: { closeOnFullRefund: 'yes' } });
        await ways[status](shop);
        const before = await shop.order();
        assert.equal(before.status, status);
        const told = await shop.call(...asks(before));
        const [answer, next = status] = (answers[nth] ?? '').split(' → ');
        assert.equal([told.status, ...(told.code ? [told.code] : [])].join(' '), answer, told.text);
        const after = await shop.order();
        assert.equal(after.status, next);
        if (Number(told.status) >= 400) assert.deepEqual(after, before, 'a refusal changes nothing');
      });
    }
  }

  const ends = ['EXPIRED', 'EXPIRED', 'CAPTURED', 'CANCELLED', 'EXPIRED', 'CLOSED'];
  for (const [nth, status] of statuses.entries()) {
    it(`the time runs out, ${status}: ${ends[nth]}`, async () => {
      const shop = await shopWith(goods, { switches: { closeOnFullRefund: 'yes' } });
      await ways[status](shop);
      shop.clock.goOn(28 * day);
      assert.equal((await shop.order()).status, ends[nth]);
    });
  }
});
