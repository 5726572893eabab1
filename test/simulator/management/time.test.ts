import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask } from '../../support/asks.ts';
import { rightOrder } from '../../support/orders.ts';
import { storedIn } from '../../support/simulators.ts';
import { type Shop, shopWith } from './shops.ts';

const hour = 3_600_000;
const day = 24 * hour;

async function expiry(shop: Shop): Promise<string | undefined> {
  return (await shop.order()).expires_at;
}

describe('an authorization', () => {
  for (const [authorizationDays, ends] of [
    [28, '2026-12-20T00:00:00.000Z'],
    [42, '2027-01-03T00:00:00.000Z'],
  ] as const) {
    it(`ends at midnight of day ${authorizationDays}, and not a millisecond earlier`, async () => {
      const shop = await shopWith(rightOrder, { switches: { authorizationDays } });
      assert.equal(await expiry(shop), ends);
      shop.clock.goOn(authorizationDays * day - 9 * hour - 1);
      assert.equal((await shop.order()).status, 'AUTHORIZED');
      shop.clock.goOn(1);
      assert.equal((await shop.order()).status, 'EXPIRED');
      const told = await shop.call('POST captures', { captured_amount: 1 });
      assert.match(told.text, /expired\. Capture not possible/);
    });
  }

  it('that is extended ends 28 days from today, on the same day as if asked twice', async () => {
    const shop = await shopWith();
    shop.clock.goOn(10 * day);
    for (const _ of ['once', 'and once more']) {
      assert.equal((await shop.call('POST extend-authorization-time')).status, 204);
      assert.equal(await expiry(shop), '2026-12-30T00:00:00.000Z');
    }
    shop.clock.goOn(20 * day);
    assert.equal((await shop.order()).status, 'AUTHORIZED');
  });

  it('that was longer is shortened by it', async () => {
    const shop = await shopWith(rightOrder, { switches: { authorizationDays: 42 } });
    await shop.call('POST extend-authorization-time');
    assert.equal(await expiry(shop), '2026-12-20T00:00:00.000Z');
  });

  it('is extended up to 90 days from the purchase, and not beyond', async () => {
    const shop = await shopWith();
    for (const days of [20, 20, 22]) {
      shop.clock.goOn(days * day);
      assert.equal((await shop.call('POST extend-authorization-time')).status, 204);
    }
    assert.equal(await expiry(shop), '2027-02-20T00:00:00.000Z');
    shop.clock.goOn(day);
    const told = await shop.call('POST extend-authorization-time');
    assert.deepEqual([told.status, told.code], [403, 'NOT_ALLOWED']);
    assert.equal(await expiry(shop), '2027-02-20T00:00:00.000Z');
  });

  it('that has ended keeps the captures that were made of it', async () => {
    const shop = await shopWith();
    await shop.call('POST captures', { captured_amount: 10_000 });
    shop.clock.goOn(28 * day);
    const { status, captured_amount, captures } = await shop.order();
    assert.deepEqual([status, captured_amount, captures?.length], ['EXPIRED', 10_000, 1]);
  });
});

const smaller = {
  order_amount: 40_000,
  order_lines: [{ name: 'x', quantity: 1, unit_price: 40_000, total_amount: 40_000 }],
};

describe('a partly captured order that does not expire', () => {
  for (const [about, call, body, status, code] of [
    ['cannot be captured further', 'POST captures', { captured_amount: 1 }, 403, 'CAPTURE_NOT_ALLOWED'],
    ['cannot get another amount', 'PATCH authorization', smaller, 403, 'NOT_ALLOWED'],
    ['cannot get a higher one either', 'PATCH authorization', { ...smaller, order_amount: 60_000 }, 403, 'NOT_ALLOWED'],
    ['cannot be extended', 'POST extend-authorization-time', undefined, 403, 'NOT_ALLOWED'],
    ['can be given back', 'POST refunds', { refunded_amount: 1 }, 201, undefined],
    ['can be released', 'POST release-remaining-authorization', undefined, 204, undefined],
  ] as const) {
    it(`${about} once its time is up, and has nothing left`, async () => {
      const shop = await shopWith(rightOrder, { switches: { partCapturedExpires: 'no' } });
      await shop.call('POST captures', { captured_amount: 10_000 });
      shop.clock.goOn(28 * day);
      const told = await shop.call(call, body);
      assert.deepEqual([told.status, told.code], [status, code]);
      const { order_amount, remaining_authorized_amount } = await shop.order();
      assert.deepEqual([order_amount, remaining_authorized_amount], [50_000, 0]);
    });
  }
});

describe('the purchase of somebody who is pending', () => {
  it('cannot be captured until it is accepted, and then it can', async () => {
    const shop = await shopWith(rightOrder, {}, 'pending');
    assert.equal((await shop.order()).fraud_status, 'PENDING');
    assert.equal((await shop.call('POST captures', { captured_amount: 1 })).code, 'CAPTURE_NOT_ALLOWED');
    assert.ok('order_id' in (shop.simulator.decides(shop.id, 'ACCEPTED') ?? {}));
    assert.equal((await shop.order()).fraud_status, 'ACCEPTED');
    assert.equal((await shop.call('POST captures', { captured_amount: 1 })).status, 201);
  });

  it('is called off four hours after it was rejected', async () => {
    const shop = await shopWith(rightOrder, {}, 'pending');
    shop.simulator.decides(shop.id, 'REJECTED');
    shop.clock.goOn(4 * hour - 1);
    assert.equal((await shop.order()).status, 'AUTHORIZED');
    shop.clock.goOn(1);
    const { status, fraud_status } = await shop.order();
    assert.deepEqual([status, fraud_status], ['CANCELLED', 'REJECTED']);
  });

  it('can be captured in these four hours, at the risk of the merchant', async () => {
    const shop = await shopWith(rightOrder, {}, 'pending');
    shop.simulator.decides(shop.id, 'REJECTED');
    assert.equal((await shop.call('POST captures', { captured_amount: 1 })).status, 201);
  });

  it('is decided once', async () => {
    const shop = await shopWith(rightOrder, {}, 'pending');
    shop.simulator.decides(shop.id, 'ACCEPTED');
    assert.ok('problem' in (shop.simulator.decides(shop.id, 'REJECTED') ?? {}));
    assert.equal(shop.simulator.decides('nothing', 'REJECTED'), undefined);
  });

  it('captures itself once it is accepted, where it was to do so', async () => {
    const shop = await shopWith({ ...rightOrder, options: { auto_capture: true } }, {}, 'pending');
    assert.equal((await shop.order()).status, 'AUTHORIZED');
    shop.simulator.decides(shop.id, 'ACCEPTED');
    assert.equal((await shop.order()).status, 'CAPTURED');
  });
});

describe('a higher amount', () => {
  const raised = {
    order_amount: 60_000,
    order_lines: [{ name: 'x', quantity: 1, unit_price: 60_000, total_amount: 60_000 }],
  };
  for (const [persona, status, amount, trusted] of [
    ['approved', 204, 60_000, true],
    ['limited', 403, 50_000, false],
  ] as const) {
    it(`goes by who bought: ${persona}`, async () => {
      const shop = await shopWith(rightOrder, {}, persona);
      assert.equal((await shop.call('PATCH authorization', raised)).status, status);
      assert.equal((await shop.order()).order_amount, amount);
      const { handler } = shop.simulator;

      const checkout = storedIn(await handler(ask('GET', `/checkout/v3/orders/${shop.id}`)));
      assert.equal(checkout.payment_type_allows_increase, trusted);
    });
  }
});
