import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { ask, paired } from '../support/asks.ts';
import { line, orderOf, rightOrder } from '../support/orders.ts';
import { act, control } from './acts.ts';
import { asking, calledShop, says } from './called-shop.ts';
import { created, found } from './orders.ts';

const home = { id: 'HOME', name: 'Home', price: 4_900, tax_amount: 980, tax_rate: 2_500 };
/** The shopper does not come back to the shop. */
const away = { confirmation: false };
const all = ['address_update', 'country_change', 'shipping_option_update', 'validation', 'push'];
const { order_lines, purchase_currency } = rightOrder;
const fee = line(4_900, 2_500, 980, { type: 'shipping_fee', name: 'Home', reference: 'HOME' });
const { order_amount, order_tax_amount, order_lines: lines } = orderOf([...order_lines, fee]);
const delivered = { order_amount, order_tax_amount, order_lines: lines, purchase_currency };

describe('a purchase with callbacks', () => {
  it('asks about the address, the delivery and the purchase, in this order, with what was answered in between', async () => {
    const { handler, heard, record } = calledShop(({ target }) =>
      says(200, target.startsWith('/shipping') ? delivered : {}),
    );
    const id = await created(handler, asking(all, { ...rightOrder, shipping_options: [home] }));
    const { status, json } = await act(handler, id, 'buy', away);
    assert.equal(status, 200);
    const names = ['address_update', 'shipping_option_update', 'validation'];
    const said = names.map((callback) => ({ callback, answered: 200, means: 'agreed' }));
    assert.deepEqual(json.callbacks, said);
    assert.deepEqual(
      heard.map(({ path }) => path),
      names.map((name) => `/${name}?id=${id}`),
    );
    assert.deepEqual([heard[0]?.host, heard[0]?.timeoutMs, heard[2]?.timeoutMs], ['shop.test', 10_000, 3_000]);
    assert.equal(JSON.parse(heard[2]?.body ?? '').order_amount, 54_900);
    assert.equal((await found(handler, id)).order_amount, 54_900);
    const calls = record.filter(({ from }) => from === 'kustom');
    assert.deepEqual(
      calls.map((one) => [one.id, one.operation]),
      names.map((name, nth) => [`kustom-${nth + 1}`, name]),
    );
  });

  it('asks nobody where there is no address', async () => {
    const { handler, heard } = calledShop(() => says(500));
    const id = await created(handler);
    assert.deepEqual((await act(handler, id, 'buy', away)).json.callbacks, []);
    assert.deepEqual(heard, []);
  });

  it('ends where the merchant denies it, and the order stays open', async () => {
    const denials = [
      says(400, { error_type: 'approval_failed', error_text: 'Sold out' }),
      says(303, '', [['Location', 'https://shop.test/no']]),
    ];
    for (const denial of denials) {
      const { handler } = calledShop(() => denial);
      const id = await created(handler, asking(['validation']));
      const { status, json } = await act(handler, id, 'buy', away);
      assert.deepEqual([status, json.callbacks?.length], [409, 1]);
      assert.match(
        json.problem ?? '',
        /validation: denied(, with the words “Sold out”|: the shopper is sent to https:\/\/shop\.test\/no)/,
      );
      assert.equal((await found(handler, id)).status, 'checkout_incomplete');
    }
  });

  it('goes through where nothing is answered, unless a yes is needed', async () => {
    for (const answer of [says('timed out'), says(500), says(303)]) {
      const { handler } = calledShop(() => answer);
      const [usual, needed] = [
        await created(handler, asking(['validation'])),
        await created(handler, { ...asking(['validation']), options: { require_validate_callback_success: true } }),
      ];
      assert.equal((await act(handler, usual, 'buy', away)).status, 200);
      const { status, json } = await act(handler, needed, 'buy', away);
      assert.equal(status, 409);
      assert.match(json.problem ?? '', /needed a yes/);
    }
  });
});

describe('the end of a purchase', () => {
  it('is a visit of the browser to the confirmation page, with nothing in it', async () => {
    const { handler, heard, record } = calledShop(() => says(200, '<p>Thank you'));
    const id = await created(handler, asking(['confirmation']));
    const { json } = await act(handler, id, 'buy');
    const means = 'the shopper sees the confirmation page';
    assert.deepEqual(json.callbacks, [{ callback: 'confirmation', answered: 200, means }]);
    assert.deepEqual(
      heard.map(({ path, body }) => [path, body]),
      [[`/confirmation?id=${id}`, '']],
    );
    const last = record.at(-1);
    assert.deepEqual([last?.operation, last?.request?.method], ['confirmation', 'GET']);
  });

  it('is asked about again once the bank has let the shopper pass', async () => {
    const { handler, heard } = calledShop(() => says(200));
    const id = await created(handler, asking(['validation']));
    assert.equal((await act(handler, id, 'buy', { ...away, authentication: 'passed' })).status, 200);
    assert.equal(heard.length, 2);
  });

  it('does not come where the bank stops the shopper', async () => {
    const { handler, heard } = calledShop(() => says(200));
    const id = await created(handler, asking(['validation']));
    const { status, json } = await act(handler, id, 'buy', { authentication: 'failed' });
    assert.deepEqual([status, heard.length], [409, 1]);
    assert.match(json.problem ?? '', /bank/);
    assert.equal((await found(handler, id)).status, 'checkout_incomplete');
  });
});

describe('a change by the shopper', () => {
  it('is one question, about the country where that changed and is asked for', async () => {
    const { handler, heard } = calledShop(() => says(200, {}));
    const both = await created(handler, { ...asking(all), billing_countries: ['SE', 'NO'] });
    await act(handler, both, 'country', { country: 'no' });
    await act(handler, both, 'address', { billing_address: { postal_code: '0150' } });
    const one = await created(handler, { ...asking(['address_update']), billing_countries: ['SE', 'NO'] });
    await act(handler, one, 'country', { country: 'no' });
    const names = heard.map(({ path }) => path.split('?')[0]);
    assert.deepEqual(names, ['/country_change', '/address_update', '/address_update']);
  });

  it('is undone where the merchant denies it', async () => {
    const { handler } = calledShop(() => says(400, { error_type: 'unsupported_shipping_address', error_text: 'No' }));
    const id = await created(handler, { ...asking(all), billing_countries: ['SE', 'NO'] });
    const before = await found(handler, id);
    assert.equal((await act(handler, id, 'country', { country: 'no' })).status, 409);
    assert.deepEqual(await found(handler, id), before);
  });

  it('leaves the order as it was where the answer does not add up, and says so', async () => {
    const { handler } = calledShop(() => says(200, { ...delivered, order_amount: 1 }));
    const id = await created(handler, asking(all, { ...rightOrder, shipping_options: [home] }));
    const { status, json } = await act(handler, id, 'shipping-option', { id: 'HOME' });
    assert.equal(status, 200);
    assert.match(JSON.stringify(json.callbacks), /would not add up: Bad value: order_amount/);
    assert.equal((await found(handler, id)).order_amount, 50_000);
  });

  it('does not overwrite what the merchant changed meanwhile', async () => {
    let handler = calledShop(() => says(200)).handler;
    let id = '';
    const shop = calledShop(async () => {
      const update = ask('POST', `/checkout/v3/orders/${id}`, { merchant_reference1: 'later' }, [
        paired(sandboxAccount),
      ]);
      await handler(update);
      return says(200, { locale: 'sv-SE' });
    });
    handler = shop.handler;
    id = await created(handler, asking(all));
    await act(handler, id, 'address', { persona: 'approved' });
    assert.equal((await found(handler, id)).merchant_reference1, 'later');
  });
});

describe('the push', () => {
  const bought = async (answers: Parameters<typeof calledShop>[0]) => {
    const shop = calledShop(answers);
    const id = await created(shop.handler, asking(['push']));
    await act(shop.handler, id, 'buy', away);
    return { ...shop, id };
  };
  const pushes = (heard: readonly { readonly minute: number }[]) => heard.map(({ minute }) => minute);

  it('comes sixteen times in two days, whatever is answered, with nothing in it or an empty object', async () => {
    const { handler, heard } = await bought(() => says(200));
    await control(handler, 'POST', 'clock/advance', { by: 'P3D' });
    assert.deepEqual(pushes(heard).slice(0, 6), [2, 5, 15, 30, 60, 300]);
    assert.deepEqual([heard.length, new Set(heard.map(({ body }) => body)).size], [16, 2]);
  });

  it('ends once the order is acknowledged, or captured', async () => {
    for (const [call, body] of [
      ['acknowledge', ''],
      ['captures', { captured_amount: 1 }],
    ] as const) {
      const { handler, heard, id } = await bought(() => says(500));
      await control(handler, 'POST', 'clock/advance', { by: 'PT6M' });
      const headers = [paired(sandboxAccount), ['Content-Type', 'application/json']] as const;
      await handler(ask('POST', `/ordermanagement/v1/orders/${id}/${call}`, body, headers));
      await control(handler, 'POST', 'clock/advance', { by: 'P3D' });
      assert.deepEqual(pushes(heard), [2, 5], call);
    }
  });

  it('is not sent after a reset, nor where there is no address', async () => {
    const { handler, heard } = await bought(() => says(200));
    await control(handler, 'POST', 'reset');
    await control(handler, 'POST', 'clock/advance', { by: 'P3D' });
    assert.deepEqual(pushes(heard), []);
  });
});
