import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  Capture as fitsCapture,
  CaptureList as fitsCaptures,
  ManagementError as fitsError,
} from '../../../generated/validators/checkout.js';
import { header } from '../../../src/exchange/handler.ts';
import { account, ask, create, otherAccount, paired } from '../../support/asks.ts';
import { buys } from '../../support/buys.ts';
import { line, orderOf, rightOrder } from '../../support/orders.ts';
import { freshSimulator, read, storedIn } from '../../support/simulators.ts';
import { shopWith, toldBy } from './shops.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('what order management answers', () => {
  it('to a read is JSON that nobody keeps', async () => {
    const { answered } = await (await shopWith()).call('GET');
    assert.equal(header(answered, 'content-type'), 'application/json');
    assert.match(header(answered, 'cache-control') ?? '', /no-store/);
    assert.match(header(answered, 'klarna-correlation-id') ?? '', uuid);
    assert.equal(header(answered, 'strict-transport-security'), undefined);
  });

  for (const [words, body, validity] of [
    ['POST acknowledge', '', undefined],
    ['PATCH merchant-references', {}, undefined],
    ['PATCH authorization', { order_amount: 50_000, order_lines: rightOrder.order_lines }, 'Valid'],
    ['PATCH authorization', { order_amount: 49_999, order_lines: rightOrder.order_lines }, undefined],
    ['POST cancel', '', undefined],
  ] as const) {
    it(`to ${words} is 204 and nothing but headers`, async () => {
      const { answered, text } = await (await shopWith()).call(words, body);
      assert.deepEqual([answered.status, text, header(answered, 'content-type')], [204, '', undefined]);
      assert.match(header(answered, 'transaction-id') ?? '', uuid);
      assert.match(header(answered, 'klarna-correlation-id') ?? '', uuid);
      assert.equal(header(answered, 'klarna-order-validation'), validity);
    });
  }

  for (const [words, name, body, validity] of [
    ['POST captures', 'Capture-Id', { captured_amount: 50_000, order_lines: rightOrder.order_lines }, 'Valid'],
    ['POST captures', 'Capture-Id', { captured_amount: 49_999, order_lines: rightOrder.order_lines }, undefined],
    ['POST captures', 'Capture-Id', { captured_amount: 50_000 }, undefined],
    ['POST refunds', 'Refund-Id', { refunded_amount: 50_000, order_lines: rightOrder.order_lines }, 'Valid'],
  ] as const) {
    it(`to ${words} is 201 without a body, and where to find it (${validity})`, async () => {
      const shop = await shopWith();
      if (words === 'POST refunds') await shop.call('POST captures', { captured_amount: 50_000 });
      const { answered, made, text } = await shop.call(words, body);
      assert.deepEqual([answered.status, text, header(answered, 'content-length')], [201, '', '0']);
      assert.equal(header(answered, 'content-type'), undefined);
      const named = answered.headers.find(([one]) => one === name);
      const [, location = ''] = answered.headers.find(([one]) => one === 'Location') ?? [];
      assert.equal(named?.[1], made);
      const list = words.split(' ')[1];
      assert.equal(location, `http://sandbox.test:8484/ordermanagement/v1/orders/${shop.id}/${list}/${made}`);
      assert.equal(header(answered, 'klarna-order-validation'), validity);
      assert.equal(toldBy(await shop.simulator.handler(ask('GET', new URL(location).pathname))).status, 200);
    });
  }

  it('about captures is a bare list, or one of them', async () => {
    const shop = await shopWith();
    assert.equal((await shop.call('GET captures')).text, '[]');
    const { made } = await shop.call('POST captures', {
      captured_amount: 1,
      shipping_info: [{ tracking_number: '1' }],
    });
    await shop.call(`POST captures/${made}/shipping-info`, { shipping_info: [{ tracking_number: '2' }] });
    const list = JSON.parse((await shop.call('GET captures')).text);
    const one = JSON.parse((await shop.call(`GET captures/${made}`)).text);
    assert.ok(fitsCaptures(list) && fitsCapture(one));
    assert.deepEqual(list, [one]);
    assert.deepEqual(one.shipping_info, [{ tracking_number: '1' }, { tracking_number: '2' }]);
    assert.match(one.klarna_reference, /-1$/);
    assert.deepEqual([one.description, 'reference' in one, one.order_lines], ['', false, []]);
  });
});

describe('a bought order', () => {
  it('says what was bought, in the way of order management', async () => {
    const order = await (await shopWith()).order();
    const { purchase_country, created_at, expires_at, shipping_address, order_lines, klarna_reference } = order;
    assert.deepEqual([purchase_country, shipping_address?.country], ['SE', 'SE']);
    assert.deepEqual([created_at, expires_at], ['2026-11-22T09:00:00.000Z', '2026-12-20T00:00:00.000Z']);
    assert.deepEqual([shipping_address?.title, shipping_address?.region], ['', '']);
    assert.equal(order_lines?.[0]?.quantity_unit, '');
    assert.equal(klarna_reference?.length, 8);
    assert.deepEqual([order.captures, order.refunds], [[], []]);
    for (const absent of [
      'shipping_info',
      'merchant_reference1',
      'merchant_data',
      'selected_shipping_option',
      'order_tax_amount',
    ])
      assert.ok(!(absent in order), absent);
  });

  it('holds what the merchant left with it', async () => {
    const left = { merchant_reference1: '5001', merchant_reference2: 'x', merchant_data: '{"a":1}' };
    const order = await (await shopWith({ ...rightOrder, ...left })).order();
    assert.deepEqual({ ...order, ...left }, order);
  });

  it('refuses an address without its name for that, whatever became of the order', async () => {
    const shop = await shopWith();
    await shop.call('POST cancel');
    const bare = { shipping_address: { given_name: '' } };
    assert.equal((await shop.call('PATCH customer-details', bare)).status, 400);
  });

  it('takes new references, keeps the others, and clears what is empty', async () => {
    const shop = await shopWith({ ...rightOrder, merchant_reference1: 'a', merchant_reference2: 'b' });
    await shop.call('PATCH merchant-references', { merchant_reference1: 4711 });
    const { merchant_reference1, merchant_reference2 } = await shop.order();
    assert.deepEqual([merchant_reference1, merchant_reference2], ['4711', 'b']);
    await shop.call('PATCH merchant-references', { merchant_reference2: '' });
    assert.ok(!('merchant_reference2' in (await shop.order())));
  });

  it('takes a new shipping address and no billing address', async () => {
    const shop = await shopWith();
    const before = await shop.order();
    const shipping_address = { city: 'Uppsala', phone: '', country: 'se' };
    assert.equal((await shop.call('PATCH customer-details', { shipping_address })).status, 204);
    const after = await shop.order();
    const { phone: _, ...rest } = before.shipping_address ?? {};
    assert.deepEqual(after.shipping_address, { ...rest, city: 'Uppsala' });
    assert.deepEqual(after.billing_address, before.billing_address);
    const billing = { shipping_address, billing_address: { city: 'Uppsala' } };
    assert.equal((await shop.call('PATCH customer-details', billing)).code, 'NOT_ALLOWED');
    assert.equal((await shop.call('PATCH customer-details', { shipping_address, billing_address: null })).status, 204);
    assert.equal((await shop.call('PATCH customer-details', { shipping_address: { city: '' } })).status, 400);
  });

  it('collects what is said of its parcels', async () => {
    const shop = await shopWith();
    for (const tracking_number of ['1', '2'])
      await shop.call('POST shipping-info', { shipping_info: [{ tracking_number }] });
    assert.deepEqual((await shop.order()).shipping_info, [{ tracking_number: '1' }, { tracking_number: '2' }]);
  });

  it('is captured at once where the merchant asked for it', async () => {
    const shop = await shopWith({ ...rightOrder, options: { auto_capture: true } });
    const { status, captured_amount, remaining_authorized_amount, captures } = await shop.order();
    assert.deepEqual([status, captured_amount, remaining_authorized_amount], ['CAPTURED', 50_000, 0]);
    assert.equal(captures?.[0]?.order_lines?.length, 1);
  });

  it('comes from a purchase by token as well', async () => {
    const { handler, acts } = freshSimulator();
    const { order_id } = storedIn(await handler(create({ ...rightOrder, recurring: true })));
    const bought = acts(order_id, buys('approved'));
    assert.ok(bought && 'order' in bought);
    const { purchase_currency, order_amount, order_tax_amount, order_lines } = orderOf([line(100, 2_500, 20)]);
    for (const auto_capture of [false, true]) {
      const sent = {
        purchase_currency,
        order_amount,
        order_tax_amount,
        order_lines,
        auto_capture,
        merchant_reference1: 'r',
      };
      const token = `/customer-token/v1/tokens/${bought.order.recurring_token}/order`;
      const result = JSON.parse(read(await handler(ask('POST', token, sent))).text);
      const order = JSON.parse(read(await handler(ask('GET', `/ordermanagement/v1/orders/${result.order_id}`))).text);
      assert.deepEqual([order.status, order.order_amount], [auto_capture ? 'CAPTURED' : 'AUTHORIZED', 100]);
      assert.deepEqual([order.purchase_country, order.merchant_reference1], ['SE', 'r']);
      assert.equal(order.billing_address.city, 'Stockholm');
    }
  });

  it('stays in the checkout, read-only', async () => {
    const shop = await shopWith();
    const { handler } = shop.simulator;
    assert.equal((await handler(ask('GET', `/checkout/v3/orders/${shop.id}`))).status, 200);
    const { status, text } = read(await handler(ask('POST', `/checkout/v3/orders/${shop.id}`, { locale: 'sv-SE' })));
    assert.deepEqual([status, JSON.parse(text).error_code], [403, 'READ_ONLY_ORDER']);
  });
});

describe('the first refusal that applies', () => {
  const large = `{"captured_amount":1,"description":"${'x'.repeat(1_048_576)}"}`;
  const unknown = '99999999-9999-4999-8999-999999999999';
  const merchant = [paired(account)];
  for (const [about, words, path, body, as, status, code] of [
    ['no credentials', 'POST', 'not-an-id/captures', large, [], 401, undefined],
    ['a body of more than 1 MB', 'POST', 'not-an-id/captures', large, merchant, 413, 'PAYLOAD_TOO_LARGE'],
    ['nothing there', 'PUT', 'not-an-id/captures', '{', merchant, 404, 'RESOURCE_NOT_FOUND'],
    ['a malformed id', 'POST', 'not-an-id/captures', '{', merchant, 400, 'INVALID_REQUEST_PARAMETERS'],
    ['an unknown order', 'POST', `${unknown}/captures`, '{', merchant, 404, 'NO_SUCH_ORDER'],
    ['an unknown order of a refund', 'POST', `${unknown}/refunds`, '{', merchant, 404, 'NOT_FOUND'],
    ['an order of somebody else', 'POST', 'ID/captures', '{', [paired(otherAccount)], 404, 'NO_SUCH_ORDER'],
    ['a body that is none', 'POST', 'ID/captures', '{', merchant, 400, 'BAD_REQUEST'],
    ['a body that is a list', 'POST', 'ID/captures', [], merchant, 400, 'BAD_REQUEST'],
    ['a field that is missing', 'POST', 'ID/captures', {}, merchant, 400, 'INVALID_REQUEST_PARAMETERS'],
    [
      'a number that is none of 64 bits',
      'POST',
      'ID/captures',
      '{"captured_amount":1.00000000000000000001}',
      merchant,
      400,
      'INVALID_REQUEST_PARAMETERS',
    ],
    [
      'too much text',
      'POST',
      'ID/captures',
      { captured_amount: 99_999_999, description: 'x'.repeat(256) },
      merchant,
      400,
      'INVALID_REQUEST_PARAMETERS',
    ],
    [
      'an unknown capture',
      'POST',
      `ID/captures/${unknown}/shipping-info`,
      { shipping_info: [{}] },
      merchant,
      404,
      'NO_SUCH_CAPTURE',
    ],
    ['the state', 'POST', 'ID/captures', { captured_amount: 99_999_999 }, merchant, 403, 'CAPTURE_NOT_ALLOWED'],
  ] as const) {
    it(`is about ${about}`, async () => {
      const shop = await shopWith();
      if (about === 'an unknown capture') await shop.call('POST captures', { captured_amount: 1 });
      const target = `/ordermanagement/v1/orders/${path.replace('ID', shop.id)}`;
      const told = toldBy(await shop.simulator.handler(ask(words, target, body, as)));
      assert.deepEqual([told.status, told.code], [status, code], told.text);
      if (code !== undefined) assert.ok(fitsError(JSON.parse(told.text)));
    });
  }

  it('of a capture has the words that shops look for', async () => {
    const told = await (await shopWith()).call('POST captures', { captured_amount: 50_001 });
    const [message] = JSON.parse(told.text).error_messages;
    assert.equal(message, 'Captured amount is higher than the remaining authorized amount. Capture not possible.');
  });

  it('is none for a doubled slash', async () => {
    const shop = await shopWith();
    const target = `//ordermanagement/v1/orders/${shop.id}`;
    assert.equal(toldBy(await shop.simulator.handler(ask('GET', target))).status, 200);
  });
});
