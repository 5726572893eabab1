import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Line, Statement } from '../kustom-bodies.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';
import { visit } from './visitor.ts';

const basket = [
  { reference: 'SHIRT', quantity: 2 },
  { reference: 'BOOK', quantity: 1 },
  { coupon: 'SUMMER' },
  { gift_card: 'CARD-1' },
];

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});

/** An opened checkout, and the order as Kustom has it. */
async function opened() {
  const shopper = visit(sandbox);
  const id = await shopper.checkout(...basket);
  return { ...shopper, id, order: await sandbox.checkout(id) };
}

const statementOf = async (answer: Response) => (await answer.json()) as Statement;
const fees = (lines: readonly Line[]) => lines.filter(({ type }) => type === 'shipping_fee');

describe('the checkout', () => {
  it('is the same order when the cart changes, and when two clicks meet', async () => {
    const { checkout, id, send } = await opened();
    assert.equal(await checkout({ reference: 'MUG', quantity: 1 }), id);
    const both = await Promise.all([send('/cart/checkout'), send('/cart/checkout')]);
    for (const one of both) assert.equal(((await one.json()) as { kustom_id: string }).kustom_id, id);
    assert.ok((await sandbox.checkout(id)).order_lines.some(({ reference }) => reference === 'MUG'));
  });

  it('loses nothing where clicks and the opening of the checkout meet', async () => {
    const { open, send, checkout } = visit(sandbox);
    await open('/');
    const add = (reference: string) => send('/cart', { reference, quantity: 1 });
    await add('SHIRT');
    const [first] = await Promise.all([send('/cart/checkout'), add('MUG'), add('BOOK'), send('/cart/checkout')]);
    const { kustom_id } = (await first.json()) as { kustom_id: string };
    assert.equal(await checkout(), kustom_id);
    const { order_lines } = await sandbox.checkout(kustom_id);
    const goods = order_lines.filter(({ type }) => type === 'physical').map(({ reference }) => reference);
    assert.deepEqual(goods.sort(), ['BOOK', 'MUG', 'SHIRT']);
  });

  it('is a new order where Kustom has forgotten the old one', async () => {
    const { checkout, id } = await opened();
    await sandbox.trouble({ fault: 'status', status: 404, operation: 'readOrder' });
    assert.notEqual(await checkout(), id);
  });

  it('shows the snippet, and keeps the cart when Kustom is down', async () => {
    const { open, log } = await opened();
    assert.match(await (await open('/checkout')).text(), /klarna-checkout-container/);
    await sandbox.trouble({ fault: 'status', status: 503, operation: 'readOrder', times: 3 });
    assert.equal((await open('/checkout')).status, 503);
    assert.match(log.join(), /503/);
    assert.equal((await open('/checkout')).status, 200);
  });
});

describe('an address', () => {
  it('at home changes nothing, however little of it is typed', async () => {
    const { callback, id, order } = await opened();
    for (const billing_address of [{ country: 'se' }, { country: 'SE', postal_code: '' }, {}, undefined]) {
      const { customer, ...body } = { ...order, customer: {}, billing_address, shipping_address: undefined, more: [1] };
      const answer = await callback(id, 'address_update', body);
      assert.equal(answer.status, 200);
      assert.deepEqual((await statementOf(answer)).order_lines, order.order_lines);
    }
  });

  it('in another country changes prices, currency and tax', async () => {
    const { callback, id, order } = await opened();
    for (const [country, currency] of [
      ['de', 'EUR'],
      ['US', 'USD'],
    ]) {
      const answer = await callback(id, 'country_change', { ...order, billing_address: { country } });
      const { purchase_currency, order_lines, order_tax_amount } = await statementOf(answer);
      assert.equal(purchase_currency, currency);
      const goods = (lines: readonly Line[]) =>
        lines.filter(({ type }) => type !== 'sales_tax' && type !== 'discount').map(({ reference }) => reference);
      assert.deepEqual(goods(order_lines), goods(order.order_lines));
      assert.equal(order_lines.filter(({ type }) => type === 'sales_tax').length, country === 'US' ? 1 : 0);
      assert.ok(order_tax_amount > 0);
    }
  });

  it('where we do not sell is refused in words, and so are lines of others in another currency', async () => {
    const { callback, id, order } = await opened();
    const upsell = { ...order.order_lines[0], reference: 'UPSELL' };
    const kept = await callback(id, 'address_update', { ...order, order_lines: [...order.order_lines, upsell] });
    assert.ok((await statementOf(kept)).order_lines.some(({ reference }) => reference === 'UPSELL'));
    for (const body of [
      { ...order, billing_address: { country: 'FR' } },
      { ...order, billing_address: { country: 'DE' }, order_lines: [upsell] },
    ]) {
      const answer = await callback(id, 'country_change', body);
      assert.equal(answer.status, 400);
      assert.deepEqual(await answer.json(), {
        error_type: 'unsupported_shipping_address',
        error_text: 'Vi levererar tyvärr inte dit.',
      });
    }
  });
});

describe('a delivery', () => {
  it('takes the place of the one before, in the lines and in both totals', async () => {
    const { callback, id, order } = await opened();
    const choose = (from: Statement, chosen: string) =>
      callback(id, 'shipping_option_update', { ...order, ...from, selected_shipping_option: { id: chosen } });
    const home = await statementOf(await choose({ ...order, shipping_options: [] }, 'HOME'));
    assert.deepEqual(
      fees(home.order_lines).map(({ reference, total_amount }) => [reference, total_amount]),
      [['HOME', 9_900]],
    );
    assert.equal(home.order_amount - order.order_amount, 5_000);
    assert.equal(home.order_tax_amount - order.order_tax_amount, 1_000);
    assert.deepEqual(await statementOf(await choose(home, 'HOME')), home);
    assert.equal((await choose(home, 'BY-PIGEON')).status, 400);
  });
});

describe('validation', () => {
  it('approves what the cart comes to, in capitals too, again and again, and keeps nothing', async () => {
    const { callback, id, order, shop, count } = await opened();
    for (const status of ['checkout_incomplete', 'CHECKOUT_INCOMPLETE', undefined]) {
      const answer = await callback(id, 'validation', { ...order, status });
      assert.deepEqual([answer.status, await answer.text()], [200, '']);
    }
    assert.deepEqual([shop.store.stockOf('SHIRT'), await count(id)], [100, 0]);
  });

  it('sends the customer to a page that explains, where amounts or lines are others', async () => {
    const { callback, id, order, open, shop } = await opened();
    const [first, ...others] = order.order_lines;
    assert.ok(first);
    for (const body of [
      { ...order, order_amount: order.order_amount - 1 },
      { ...order, order_lines: [{ ...first, quantity: 3 }, ...others] },
      { ...order, purchase_currency: 'EUR' },
      { ...order, status: 'checkout_complete' },
    ]) {
      const answer = await callback(id, 'validation', body);
      assert.equal(answer.status, 303);
      const { publicUrl } = shop.settings;
      const page = answer.headers.get('location') ?? '';
      assert.ok(page.startsWith(publicUrl), page);
      assert.match(await (await open(page.slice(publicUrl.length))).text(), /varukorg/);
    }
  });

  it('denies with a sentence what has been sold out, and a gift card that was used', async () => {
    const { callback, id, order, send, shop } = await opened();
    await send('/admin/stock', { reference: 'BOOK', quantity: 0 });
    const answer = await callback(id, 'validation', order);
    assert.equal(answer.status, 400);
    assert.match(((await answer.json()) as { error_text: string }).error_text, /slut/);
    const used = { kustomId: 'another', cartId: 'nobody', currency: 'SEK', amount: 1, lines: order.order_lines };
    shop.parts.keepOnce(shop, used);
    assert.equal((await callback(id, 'validation', order)).status, 303);
  });
});

describe('a callback', () => {
  it('shows nothing to whoever has no token of this order', async () => {
    const { id, send, order } = await opened();
    const url = new URL((order.merchant_urls.validation ?? '').replace('{checkout.order.id}', id));
    const guesses = [
      url.pathname.replace(/[0-9a-f]{64}/, '0'.repeat(64)),
      url.pathname.replace(/[0-9a-f]{64}/, 'x'),
      url.pathname.replace(/kustom.[^/]+/, 'kustom/another'),
    ];
    for (const guess of guesses) assert.equal((await send(`${guess}${url.search}`, order)).status, 404);
  });

  it('answers a body that is none with 400, and one that is too large with 413', async () => {
    const { callback, id, order } = await opened();
    for (const body of ['', '{', '[]', '"x"', '{}', { ...order, order_lines: [null] }, { ...order, locale: 1 }]) {
      for (const name of ['address_update', 'country_change', 'shipping_option_update', 'validation']) {
        assert.equal((await callback(id, name, body)).status, 400, `${name} ${JSON.stringify(body)}`);
      }
    }
    assert.equal((await callback(id, 'validation', `"${'x'.repeat(1_000_001)}"`)).status, 413);
  });
});

after(async () => {
  const { exit, report } = await sandbox.stop();
  assert.equal(exit, 0, report);
});
