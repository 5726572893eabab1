import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { line, orderOf, rightOrder } from '../support/orders.ts';
import { created, ruled, stored, told } from '../support/told.ts';

const answers = 'checkout.update-answers-order';
const takes = 'checkout.update-takes-sent';
const parcel = { id: 'a', name: 'Parcel', price: 4_900, tax_amount: 980, tax_rate: 2_500 };
const fee = line(4_900, 2_500, 980, { type: 'shipping_fee', name: 'Parcel' });
const { order_amount, order_tax_amount, order_lines } = rightOrder;
const basket = { order_amount, order_tax_amount, order_lines, merchant_reference1: 'A' };

describe('the basket in the answer to an update', () => {
  const delivered = orderOf([...order_lines, fee], { merchant_reference1: 'A' });

  it('may hold a delivery that Kustom adds, and nothing else may be other', () => {
    const chosen = stored({ ...delivered, selected_shipping_option: parcel });
    assert.deepEqual(ruled(takes, told('updateOrder', { asked: basket, answered: chosen })), []);
    const offered = { ...basket, shipping_options: [parcel] };
    assert.deepEqual(ruled(takes, told('updateOrder', { asked: offered, answered: stored(delivered) })), []);
    const other = { ...chosen, merchant_reference1: 'B' };
    const place = '/response/body/merchant_reference1';
    assert.deepEqual(ruled(takes, told('updateOrder', { asked: basket, answered: other })), [place]);
  });

  it('holds nothing else where no delivery was offered', () => {
    const places = ['order_amount', 'order_tax_amount', 'order_lines'].map((field) => `/response/body/${field}`);
    const found = ruled(takes, told('updateOrder', { asked: basket, answered: stored(delivered) }));
    assert.deepEqual(found, places);
  });
});

describe('an update that is refused', () => {
  const update = (asked: unknown, status = 400) => told('updateOrder', { asked, status });
  const refused = ['merchant-2/response/status'];

  it('may have its numbers written oddly', () => {
    const text = JSON.stringify(basket);
    assert.deepEqual(ruled(answers, created(), update(text)), refused);
    assert.equal(ruled(answers, created(), update(text.replace('50000', '5e4'))), 'not concerned');
  });

  it('of a bought order may be so for its body, its label or a lock', () => {
    const bought = told('readOrder', { answered: stored({ status: 'checkout_complete' }) });
    const readOnly = 'checkout.completed-is-read-only';
    for (const status of [400, 409]) assert.deepEqual(ruled(readOnly, bought, update({}, status)), []);
    assert.equal(ruled(readOnly, bought, update({}, 415)), 'not concerned');
    for (const status of [200, 405, 500]) assert.deepEqual(ruled(readOnly, bought, update({}, status)), refused);
  });
});
