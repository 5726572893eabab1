import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { ManagedOrder } from '../../../generated/order-management.ts';
import type { Header } from '../../../src/exchange/handler.ts';
import { line, orderOf } from '../../support/orders.ts';
import { shopWith } from './shops.ts';

type Row = readonly [
  call: string,
  body: object | '',
  answer: string,
  amounts: readonly [A: number, C: number, R: number, M: number],
  status: ManagedOrder['status'],
];

const key: readonly Header[] = [['Klarna-Idempotency-Key', 'K1']];
const goods = [line(6_000, 2_500, 1_200, { reference: 'a' }), line(4_000, 2_500, 800, { reference: 'b' })];
const nine = { order_amount: 9_000, order_lines: [{ name: 'x', quantity: 1, unit_price: 9_000, total_amount: 9_000 }] };

/** One order from its purchase to the last öre: each call, what it is answered, and the books afterwards. */
const walk: readonly Row[] = [
  ['POST acknowledge', '', '204', [10_000, 0, 0, 10_000], 'AUTHORIZED'],
  ['POST release-remaining-authorization', '', '403 NOT_ALLOWED', [10_000, 0, 0, 10_000], 'AUTHORIZED'],
  ['POST refunds', { refunded_amount: 1 }, '403 REFUND_NOT_ALLOWED', [10_000, 0, 0, 10_000], 'AUTHORIZED'],
  ['POST captures', { captured_amount: 10_001 }, '403 CAPTURE_NOT_ALLOWED', [10_000, 0, 0, 10_000], 'AUTHORIZED'],
  ['PATCH authorization', nine, '204', [9_000, 0, 0, 9_000], 'AUTHORIZED'],
  ['POST captures', { captured_amount: 6_000 }, '201', [9_000, 6_000, 0, 3_000], 'PART_CAPTURED'],
  ['POST captures', { captured_amount: 6_000 }, '201', [9_000, 6_000, 0, 3_000], 'PART_CAPTURED'],
  ['POST captures', { captured_amount: 1_000 }, '201', [9_000, 6_000, 0, 3_000], 'PART_CAPTURED'],
  [
    'PATCH authorization',
    { ...nine, order_amount: 5_999 },
    '403 NOT_ALLOWED',
    [9_000, 6_000, 0, 3_000],
    'PART_CAPTURED',
  ],
  ['POST cancel', '', '403 CANCEL_NOT_ALLOWED', [9_000, 6_000, 0, 3_000], 'PART_CAPTURED'],
  ['POST refunds', { refunded_amount: 2_000 }, '201', [9_000, 6_000, 2_000, 3_000], 'PART_CAPTURED'],
  ['POST refunds', { refunded_amount: 4_001 }, '403 REFUND_NOT_ALLOWED', [9_000, 6_000, 2_000, 3_000], 'PART_CAPTURED'],
  ['POST release-remaining-authorization', '', '204', [9_000, 6_000, 2_000, 0], 'CAPTURED'],
  ['POST release-remaining-authorization', '', '403 NOT_ALLOWED', [9_000, 6_000, 2_000, 0], 'CAPTURED'],
  ['POST captures', { captured_amount: 1 }, '403 CAPTURE_NOT_ALLOWED', [9_000, 6_000, 2_000, 0], 'CAPTURED'],
  ['POST refunds', { refunded_amount: 4_000 }, '201', [9_000, 6_000, 6_000, 0], 'CAPTURED'],
  ['POST refunds', { refunded_amount: 1 }, '403 REFUND_NOT_ALLOWED', [9_000, 6_000, 6_000, 0], 'CAPTURED'],
];

it('the books of an order agree after every call', async () => {
  const shop = await shopWith(orderOf(goods));
  const made = new Set<string>();
  for (const [nth, [call, body, answer, amounts, status]] of walk.entries()) {
    const isKeyed = nth >= 5 && nth <= 7;
    const told = await shop.call(call, body, isKeyed ? key : []);
    assert.equal([told.status, ...(told.code ? [told.code] : [])].join(' '), answer, `${nth} ${call} ${told.text}`);
    if (isKeyed) made.add(told.made ?? '');
    const { order_amount, captured_amount, refunded_amount, remaining_authorized_amount, ...rest } = await shop.order();
    const books = [order_amount, captured_amount, refunded_amount, remaining_authorized_amount];
    assert.deepEqual([books, rest.status], [amounts, status], `${nth} ${call}`);
    assert.equal(rest.original_order_amount, 10_000);
  }
  assert.equal(made.size, 1, 'one key made one capture');
});
