import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StoredOrder } from '../../../generated/checkout.ts';
import { StoredOrder as fitsOrder, ServiceRequest as fitsRequest } from '../../../generated/validators/checkout.js';
import { type Answered, bytes, type Header } from '../../../src/exchange/handler.ts';
import { asks, notifies, pushes } from '../../../src/simulator/callbacks/call.ts';
import { hearChange, hearValidation } from '../../../src/simulator/callbacks/hearing.ts';
import { nine } from '../../support/clock.ts';
import { line, orderOf, rightOrder } from '../../support/orders.ts';
import { stored } from '../../support/told.ts';

const id = '3d0f6c52-7b1e-6c48-a2f9-5e8b41d7c036';
const urls = {
  ...rightOrder.merchant_urls,
  address_update: 'https://shop.test/address/{checkout.order.id}?again={checkout.order.id}',
  validation: 'https://shop.test/validate?id={checkout.order.id}',
  push: 'https://shop.test/push/{checkout.order.id}',
};
const open = stored({
  merchant_urls: urls,
  merchant_reference1: 'A-1',
  billing_address: { country: 'se' },
}) as StoredOrder;

function answer(status: Answered['status'], body: unknown = '', headers: readonly Header[] = []): Answered {
  return { status, headers, body: bytes(typeof body === 'string' ? body : JSON.stringify(body)) };
}

const hear = (answered: Answered) => hearChange(open, answered, nine, { strict: false });
const { order_amount, order_tax_amount, order_lines, purchase_currency } = rightOrder;
const basket = { order_amount, order_tax_amount, order_lines, purchase_currency };

describe('a call to the merchant', () => {
  it('goes to the address that the merchant gave, with the id wherever the placeholder stood', () => {
    assert.equal(asks('address_update', open)?.url, `https://shop.test/address/${id}?again=${id}`);
    assert.equal(pushes(open, 1)?.url, `https://shop.test/push/${id}`);
  });

  it('is not made where the merchant gave none', () => {
    assert.equal(asks('country_change', open), undefined);
    assert.equal(notifies(open, 'FRAUD_RISK_ACCEPTED'), undefined);
  });

  it('is not made where nobody can be', () => {
    for (const host of ['shop.example', 'example.com', 'www.Example.org', 'shop.invalid:8443', 'example']) {
      const merchant_urls = { ...urls, push: `https://${host}/push` };
      assert.equal(pushes({ ...open, merchant_urls }, 1), undefined, host);
    }
    for (const host of ['shop.test', 'example.se', 'myexample.com', 'localhost:3000']) {
      const merchant_urls = { ...urls, push: `https://${host}/push` };
      assert.ok(pushes({ ...open, merchant_urls }, 1), host);
    }
  });

  it('tells what the specification says, and neither id nor country where that is not told', () => {
    const told = JSON.parse(asks('address_update', open)?.body ?? '');
    assert.ok(fitsRequest(told), JSON.stringify(fitsRequest.errors));
    assert.equal(told.merchant_reference1, 'A-1');
    assert.deepEqual([told.order_id, told.purchase_country, told.html_snippet], [undefined, undefined, undefined]);
    assert.ok(fitsOrder(JSON.parse(asks('validation', open)?.body ?? '')));
  });

  it('waits longer for a yes that is needed', () => {
    const needed = { ...open, options: { require_validate_callback_success: true } };
    assert.deepEqual([asks('validation', open)?.patienceMs, asks('validation', needed)?.patienceMs], [3_000, 10_000]);
  });

  it('has nothing to say in a push, or an empty object', () => {
    assert.deepEqual([pushes(open, 1)?.body, pushes(open, 2)?.body], ['', '{}']);
  });
});

describe('the answer to a question about the order', () => {
  const parcel = line(4_900, 2_500, 980, { type: 'shipping_fee', name: 'Parcel' });
  const delivered = orderOf([...order_lines, parcel]);

  it('changes what it names, and nothing else', () => {
    const heard = hear(answer(200, { ...basket, ...delivered, locale: 'sv-SE', order_id: 'other', colour: 'red' }));
    assert.equal(heard.does, 'agrees');
    if (heard.does !== 'agrees') return;
    assert.deepEqual([heard.order.order_amount, heard.order.locale], [54_900, 'sv-SE']);
    assert.deepEqual([heard.order.order_id, heard.order.merchant_reference1], [id, 'A-1']);
    assert.ok(!('colour' in heard.order));
  });

  it('may change nothing', () => {
    const heard = hear(answer(200, {}));
    assert.equal(heard.does === 'agrees' && heard.order.order_amount, 50_000);
  });

  it('is taken only where the order adds up', () => {
    for (const wrong of [{ order_amount: 50_001 }, { order_tax_amount: 5_000 }, { order_amount: '50000' }]) {
      assert.equal(hear(answer(200, { ...basket, ...wrong })).does, 'says nothing', JSON.stringify(wrong));
    }
  });

  it('drops the choice of a delivery that is not offered any more', () => {
    const option = { id: 'a', name: 'Parcel', price: 0, tax_amount: 0, tax_rate: 0 };
    const chosen = { ...open, shipping_options: [option], selected_shipping_option: option };
    const offer = (shipping_options: object[]) =>
      hearChange(chosen, answer(200, { shipping_options }), nine, { strict: false });
    const [kept, lost] = [offer([option]), offer([{ ...option, id: 'b' }])];
    assert.equal(kept.does === 'agrees' && kept.order.selected_shipping_option?.id, 'a');
    assert.ok(lost.does === 'agrees' && !('selected_shipping_option' in lost.order));
  });

  it('denies by a page, or in words', () => {
    const page = answer(303, '', [['location', 'https://shop.test/no']]);
    assert.deepEqual(hear(page), { does: 'denies', page: 'https://shop.test/no' });
    const words = answer(400, { error_type: 'address_error', error_text: 'No such street' });
    assert.deepEqual(hear(words), { does: 'denies', text: 'No such street' });
    assert.deepEqual(hear(answer(400, '<html>')), { does: 'denies' });
  });

  it('is nobody’s promise otherwise', () => {
    const odd = [
      answer(303),
      answer(308, '', [['location', 'https://shop.test']]),
      answer(204),
      answer(500),
      answer(404),
    ];
    for (const answered of [...odd, answer('timed out'), answer('refused'), answer(200, '[]'), answer(200, 'OK')]) {
      assert.equal(hear(answered).does, 'says nothing', `${answered.status}`);
    }
  });
});

describe('the answer to the validation', () => {
  it('is 200 or a denial', () => {
    assert.deepEqual(hearValidation(open, answer(200, '<p>yes</p>')), { does: 'agrees', order: open });
    assert.equal(hearValidation(open, answer(400)).does, 'denies');
    for (const status of [201, 204, 500, 'timed out'] as const) {
      assert.equal(hearValidation(open, answer(status)).does, 'says nothing');
    }
  });
});
