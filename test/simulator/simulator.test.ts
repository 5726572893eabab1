import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { header } from '../../src/exchange/handler.ts';
import { buys } from '../../src/simulator/purchase.ts';
import { account, ask, create, otherAccount, paired } from '../support/asks.ts';
import { rightOrder } from '../support/orders.ts';
import { fresh, freshSimulator, read, storedIn } from '../support/simulators.ts';

const first = '00000000-0000-4000-8000-000000000001';

describe('a created order', () => {
  it('is found at its Location, which ends in its order_id', async () => {
    const kustom = fresh();
    const answered = await kustom(create(rightOrder));
    const location = header(answered, 'location') ?? '';
    const { order_id } = storedIn(answered);
    assert.equal(order_id, first);
    assert.equal(location, `http://sandbox.test:8484/checkout/v3/orders/${order_id}`);
    const again = await kustom(ask('GET', new URL(location).pathname));
    assert.equal(again.status, 200);
    assert.deepEqual(storedIn(again), storedIn(answered));
  });

  it('has an address without a slash at the end, even when it was created with one', async () => {
    const answered = await fresh()(ask('POST', '/checkout/v3/orders/', rightOrder));
    assert.equal(answered.status, 201);
    assert.match(header(answered, 'location') ?? '', /[^/]$/);
  });

  for (const target of [`/checkout/v3/orders/${first}/`, `//checkout//v3/orders/${first}?fields=all`]) {
    it(`is read at ${target}`, async () => {
      const kustom = fresh();
      await kustom(create(rightOrder));
      assert.equal(storedIn(await kustom(ask('GET', target))).order_id, first);
    });
  }

  it('is read with either form of credentials', async () => {
    const kustom = fresh();
    await kustom(create(rightOrder, [paired(account)]));
    const key = ['Authorization', `Basic ${account.password}`] as const;
    assert.equal((await kustom(ask('GET', `/checkout/v3/orders/${first}`, '', [key]))).status, 200);
  });
});

describe('an order that a merchant created', () => {
  it('is not there for another merchant', async () => {
    const kustom = fresh();
    await kustom(create(rightOrder));
    const path = `/checkout/v3/orders/${first}`;
    assert.equal((await kustom(ask('GET', path, '', [paired(otherAccount)]))).status, 404);
    assert.equal((await kustom(ask('GET', path))).status, 200);
  });

  it('is not there in another simulator', async () => {
    await fresh()(create(rightOrder));
    assert.equal((await fresh()(ask('GET', `/checkout/v3/orders/${first}`))).status, 404);
  });

  it('is another one each time the same body is sent', async () => {
    const kustom = fresh();
    const ids = [await kustom(create(rightOrder)), await kustom(create(rightOrder))].map(
      (one) => storedIn(one).order_id,
    );
    assert.notEqual(ids[0], ids[1]);
  });

  it('holds no nulls of the request', async () => {
    const answered = await fresh()(
      create({ ...rightOrder, merchant_reference1: null, billing_address: { city: null } }),
    );
    assert.ok(!read(answered).text.includes('null'));
    assert.equal('merchant_reference1' in storedIn(answered), false);
  });

  it('comes as JSON that nobody caches, with a correlation id', async () => {
    const answered = await fresh()(create(rightOrder));
    assert.equal(header(answered, 'content-type'), 'application/json');
    assert.match(header(answered, 'cache-control') ?? '', /no-store/);
    assert.match(header(answered, 'klarna-correlation-id') ?? '', /^[0-9a-f-]{36}$/);
  });
});

describe('what is not documented', () => {
  it('is ignored and never comes back', async () => {
    const line = { ...rightOrder.order_lines[0], discount_rate: 10 };
    const urls = { ...rightOrder.merchant_urls, id: 7 };
    const odd = {
      ...rightOrder,
      order_lines: [line],
      merchant_urls: urls,
      basket: 'b',
      completed_at: '2026-01-01T00:00:00Z',
    };
    const stored = storedIn(await fresh()(create(odd)));
    assert.equal(stored.status, 'checkout_incomplete');
    assert.deepEqual(JSON.stringify(stored).match(/discount_rate|"id"|basket|completed_at/g), null);
  });
});

describe('an order that is not there', () => {
  for (const [method, target] of [
    ['GET', '/checkout/v3/orders/unknown'],
    ['POST', '/checkout/v3/orders/unknown'],
    ['POST', '/checkout/v3/orders/unknown/abort/'],
  ] as const) {
    it(`${method} ${target} is answered 404 without a body`, async () => {
      const { status, type, text } = read(await fresh()(ask(method, target, '{')));
      assert.deepEqual([status, type, text], [404, undefined, '']);
    });
  }
});

describe('what is not simulated', () => {
  for (const [method, target, status, code] of [
    ['GET', '/checkout/v3/orders', 405, 'HTTP_ERROR'],
    ['DELETE', `/checkout/v3/orders/${first}`, 405, 'HTTP_ERROR'],
    ['PUT', `//checkout/v3/orders/${first}/`, 405, 'HTTP_ERROR'],
    ['GET', `/checkout/v3/orders/${first}/abort`, 405, 'HTTP_ERROR'],
    ['POST', '/nowhere', 404, 'NOT_FOUND'],
    ['GET', '/ordermanagement/v1/orders', 404, 'RESOURCE_NOT_FOUND'],
    ['POST', '/customer-token/v1/tokens//order', 405, 'HTTP_ERROR'],
  ] as const) {
    it(`${method} ${target} is answered ${status} ${code}`, async () => {
      const answered = read(await fresh()(ask(method, target)));
      assert.deepEqual([answered.status, JSON.parse(answered.text).error_code], [status, code]);
    });
  }
});

describe('an order of somebody else', () => {
  for (const [about, path, body] of [
    ['changed', `/checkout/v3/orders/${first}`, { locale: 'sv-SE' }],
    ['aborted', `/checkout/v3/orders/${first}/abort`, ''],
  ] as const) {
    it(`cannot be ${about}`, async () => {
      const kustom = fresh();
      const before = storedIn(await kustom(create(rightOrder)));
      assert.equal((await kustom(ask('POST', path, body, [paired(otherAccount)]))).status, 404);
      assert.deepEqual(storedIn(await kustom(ask('GET', `/checkout/v3/orders/${first}`))), before);
    });
  }
});

describe('a purchase', () => {
  it('completes an order, whoever’s it is', async () => {
    const { handler, acts } = freshSimulator();
    await handler(create(rightOrder, [paired(otherAccount)]));
    const outcome = acts(first, buys('approved'));
    assert.ok(outcome && 'order' in outcome);
    const again = await handler(ask('GET', `/checkout/v3/orders/${first}`, '', [paired(otherAccount)]));
    assert.deepEqual(storedIn(again), outcome.order);
  });

  it('of an order that is not there comes to nothing', () => {
    assert.equal(freshSimulator().acts(first, buys('approved')), undefined);
  });
});
