import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { client, Departure, sandbox } from '../../src/library/kco-conformance.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { ask, paired } from '../support/asks.ts';
import { greyOrder, rightOrder, wrongOrder } from '../support/orders.ts';

const settings = { host: 'kustom.test', ...sandboxAccount };

describe('a witness', () => {
  it('judges the merchant, in front of a sandbox', async () => {
    const kustom = sandbox();
    await client(kustom.handler, settings).createOrder(wrongOrder);
    const { subject, target, command, profile, verdict, judgements } = kustom.report();
    assert.deepEqual(
      [subject, target, command, profile, verdict],
      ['merchant', 'sandbox', 'sandbox()', 'full', 'departs'],
    );
    const judged = judgements.filter((one) => one.judged > 0).map(({ binds }) => binds);
    assert.ok(judged.length > 0 && !judged.includes('kustom'), `${judged}`);
  });

  it('has nothing against what is only advised', async () => {
    const kustom = sandbox();
    await client(kustom.handler, settings).createOrder(greyOrder);
    kustom.assertConformant();
    assert.ok(kustom.report().judgements.some(({ verdict }) => verdict === 'warn'));
  });

  it('throws where our own check breaks: nobody knows then whether the shop is right', async (test) => {
    const judge = () => {
      throw new RangeError('on purpose');
    };
    const [first] = catalogue;
    assert.ok(first);
    const { check } = first;
    test.after(() => Object.assign(first, { check }));
    Object.assign(first, { check: { of: 'order', judge } });
    const kustom = sandbox();
    await client(kustom.handler, settings).createOrder(rightOrder);
    assert.equal(kustom.report().verdict, 'broken');
    assert.throws(() => kustom.assertConformant(), Departure);
  });
});

describe('a witness that concludes', () => {
  it('throws for this test, and knows nothing of it in the next', async () => {
    const kustom = sandbox();
    const shop = client(kustom.handler, settings);
    const { json } = await shop.createOrder(wrongOrder);
    assert.throws(() => kustom.conclude(), Departure);
    assert.deepEqual(kustom.exchanges(), []);
    kustom.conclude();
    const { status } = await shop.readOrder(json && 'order_id' in json ? json.order_id : 'none');
    assert.equal(status, 404);
  });

  it('lets pass what is right, and begins anew all the same', async () => {
    const kustom = sandbox();
    await client(kustom.handler, settings).createOrder(rightOrder);
    kustom.conclude();
    assert.deepEqual(kustom.exchanges(), []);
  });
});

describe('a witness of calls of which nothing can be judged', () => {
  const astray: readonly [method: string, target: string][] = [
    ['POST', '/checkout/v3/orderz'],
    ['PUT', '/checkout/v3/orders/1'],
  ];
  for (const [method, target] of astray) {
    it(`throws, where it asserts and where it concludes: ${method} ${target}`, async () => {
      const kustom = sandbox();
      await kustom.handler(ask(method, target, '', [paired(sandboxAccount)]));
      const says = (thrown: Error) => thrown.message.includes(`${method} ${target} is no address of Kustom’s`);
      assert.throws(() => kustom.assertConformant(), says);
      assert.throws(() => kustom.conclude(), says);
      kustom.conclude();
    });
  }

  it('throws where it asserts, and concludes in peace: a test may be about wrong credentials', async () => {
    const kustom = sandbox();
    await client(kustom.handler, { ...settings, password: 'wrong' }).createOrder(rightOrder);
    assert.throws(() => kustom.assertConformant(), /refused the credentials \(401\) every time$/);
    kustom.conclude();
  });

  it('lets a stray call pass beside what was judged: Kustom may have more than we know', async () => {
    const kustom = sandbox();
    await client(kustom.handler, settings).createOrder(rightOrder);
    await kustom.handler(ask('POST', '/checkout/v3/orderz', '', [paired(sandboxAccount)]));
    kustom.assertConformant();
    kustom.conclude();
  });
});

describe('the people beside a shop', () => {
  it('buy an order, so that it can be captured, until days have passed', async () => {
    const kustom = sandbox();
    const shop = client(kustom.handler, settings);
    const { json } = await shop.createOrder(rightOrder);
    assert.ok(json && 'order_id' in json);
    const early = await shop.captureOrder(json.order_id, { captured_amount: 1_000 });
    await kustom.shopper.buys(json.order_id);
    const captured = await shop.captureOrder(json.order_id, { captured_amount: 20_000 });
    await kustom.calendar.days(40);
    const late = await shop.captureOrder(json.order_id, { captured_amount: 20_000 });
    assert.deepEqual([early.status, captured.status, late.status], [404, 201, 403]);
    assert.equal(kustom.exchanges().length, 4);
  });

  it('say why they cannot', async () => {
    const kustom = sandbox();
    await assert.rejects(
      kustom.shopper.buys('none'),
      /^Error: the shopper could not buy \(404: no order has this id\)$/,
    );
  });
});

describe('the sandbox’s own calls', () => {
  it('are no part of the record, and a POST to / is none of them', async () => {
    const { handler, exchanges } = sandbox();
    const shown = await handler(ask('GET', '/'));
    assert.equal(shown.status, 200);
    assert.equal((await handler(ask('GET', '/_sandbox/health'))).status, 200);
    assert.deepEqual(exchanges(), []);
    for (const method of ['POST', 'PUT', 'DELETE']) assert.notEqual((await handler(ask(method, '/'))).status, 200);
    assert.deepEqual(
      exchanges().map(({ request }) => `${request?.method} ${request?.target}`),
      ['POST /', 'PUT /', 'DELETE /'],
    );
  });
});
