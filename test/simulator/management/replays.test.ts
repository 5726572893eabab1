import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answered, Header } from '../../../src/exchange/handler.ts';
import { faults } from '../../../src/sandbox/faults.ts';
import { upset } from '../../../src/sandbox/upset.ts';
import { replays } from '../../../src/simulator/management/replays.ts';
import { usualSwitches } from '../../../src/simulator/switches.ts';
import { account, ask, create, otherAccount, paired } from '../../support/asks.ts';
import { buys } from '../../support/buys.ts';
import { countingIds } from '../../support/ids.ts';
import { line, orderOf, rightOrder } from '../../support/orders.ts';
import { storedIn } from '../../support/simulators.ts';
import { type Shop, shopWith, toldBy } from './shops.ts';

const hour = 3_600_000;
const one = { captured_amount: 100 };

function keyed(key: string): readonly Header[] {
  return [['klarna-idempotency-key', key]];
}

async function captures(shop: Shop): Promise<number> {
  return (await shop.order()).captures?.length ?? 0;
}

describe('a write under a key that was used', () => {
  for (const [about, words, body] of [
    ['the same body', 'POST captures', one],
    ['another body', 'POST captures', { captured_amount: 200 }],
    ['a body that is none', 'POST captures', '{'],
    ['a slash more in its path', 'POST captures/', one],
  ] as const) {
    it(`gets the first answer byte for byte, with ${about}`, async () => {
      const shop = await shopWith();
      const first = await shop.call('POST captures', one, keyed('k'));
      assert.deepEqual((await shop.call(words, body, keyed('k'))).answered, first.answered);
      assert.equal(await captures(shop), 1);
    });
  }

  it('gets the refusal again that came first, even where it would be done now', async () => {
    const shop = await shopWith();
    const first = await shop.call('POST refunds', { refunded_amount: 1 }, keyed('k'));
    assert.equal(first.status, 403);
    await shop.call('POST captures', one);
    const again = await shop.call('POST refunds', { refunded_amount: 1 }, keyed('k'));
    assert.deepEqual(again.answered, first.answered);
  });

  for (const [about, words, body] of [
    ['another key', 'POST captures', one],
    ['another call', 'POST refunds', { refunded_amount: 50 }],
  ] as const) {
    it(`is done where it is ${about}`, async () => {
      const shop = await shopWith();
      const first = await shop.call('POST captures', one, keyed('k'));
      const second = await shop.call(words, body, keyed(about === 'another key' ? 'other' : 'k'));
      assert.equal(second.status, 201);
      assert.notEqual(second.made, first.made);
    });
  }

  it('counts for a day from the first attempt, and not longer', async () => {
    const shop = await shopWith();
    const made = [];
    for (const wait of [0, 24 * hour - 1, 1]) {
      shop.clock.goOn(wait);
      made.push((await shop.call('POST captures', one, keyed('k'))).made);
    }
    assert.equal(made[0], made[1]);
    assert.notEqual(made[1], made[2]);
  });

  it('is another merchant’s own', async () => {
    const shop = await shopWith(rightOrder, { switches: { keyScope: 'merchant' } });
    const { handler, acts } = shop.simulator;
    const theirs = storedIn(await handler(create(rightOrder, [paired(otherAccount)]))).order_id;
    acts(theirs, buys('approved'));
    const first = await shop.call('POST captures', one, keyed('k'));
    const target = `/ordermanagement/v1/orders/${theirs}/captures`;
    const answered = await handler(ask('POST', target, one, [paired(otherAccount), ...keyed('k')]));
    assert.equal(toldBy(answered).status, 201);
    assert.notEqual(toldBy(answered).made, first.made);
  });

  it('is the same, however the id of the order is spelt', async () => {
    const shop = await shopWith();
    const first = await shop.call('POST captures', one, keyed('k'));
    const target = `/ordermanagement/v1/orders/${shop.id.toUpperCase()}/captures`;
    const answered = await shop.simulator.handler(ask('POST', target, one, [paired(account), ...keyed('k')]));
    assert.equal(toldBy(answered).made, first.made);
    assert.equal(await captures(shop), 1);
  });

  it('opens no way to an order of somebody else', async () => {
    const shop = await shopWith();
    await shop.call('POST captures', one, keyed('k'));
    const target = `/ordermanagement/v1/orders/${shop.id}/captures`;
    const answered = await shop.simulator.handler(ask('POST', target, one, [paired(otherAccount), ...keyed('k')]));
    assert.equal(toldBy(answered).code, 'NO_SUCH_ORDER');
  });

  it('is read afresh where it is only a look', async () => {
    const shop = await shopWith();
    await shop.call('GET', '', keyed('k'));
    await shop.call('POST captures', one);
    assert.match((await shop.call('GET', '', keyed('k'))).text, /PART_CAPTURED/);
  });
});

describe('the memory of keys', () => {
  it('holds none for longer than it counts', () => {
    const held = replays(usualSwitches);
    const answered: Answered = { status: 204, headers: [], body: new Uint8Array() };
    for (let nth = 0; nth < 1_000; nth += 1) held.once(`k${nth}`, (nth * hour) / 10, () => answered);
    assert.equal(held.size(), 240);
  });
});

describe('ten thousand calls at once', () => {
  const amount = 1_000_000;
  const keys = 500;

  it('lose nothing and double nothing, whatever happens on the way', async () => {
    const shop = await shopWith(orderOf([line(amount, 2_500, 200_000)]));
    const trouble = faults();
    const wait = () => new Promise<void>((resolve) => setImmediate(resolve));
    trouble.add({ fault: 'delay', delay_ms: 1, probability: 0.3, seed: 3 });
    trouble.add({ fault: 'lost-answer', probability: 0.3, seed: 5 });
    trouble.add({ fault: 'cut', probability: 0.2, seed: 7 });
    trouble.add({ fault: 'status', status: 503, probability: 0.1, seed: 11 });
    const kustom = upset(shop.simulator.handler, { faults: trouble, ids: countingIds(), wait });
    const path = `/ordermanagement/v1/orders/${shop.id}/captures`;
    const asks = Array.from({ length: 10_000 }, (_, nth) => {
      const headers = ask('POST', path, { captured_amount: 1 + (nth % 7) }).headers;
      const body = ask('POST', path, { captured_amount: 1 + (nth % 7) }).body;
      return {
        key: nth % keys,
        asked: { method: 'POST', target: path, headers: [...headers, ...keyed(`${nth % keys}`)], body },
      };
    });
    const told = await Promise.all(asks.map(async ({ key, asked }) => ({ key, ...toldBy(await kustom(asked)) })));
    const made = new Map<number, Set<string>>();
    for (const { key, made: id } of told) if (id) made.set(key, (made.get(key) ?? new Set()).add(id));
    for (const [key, ids] of made) assert.equal(ids.size, 1, `key ${key} made one capture`);
    const order = await shop.order();
    assert.equal(order.captures?.length, keys);
    const sum = (order.captures ?? []).reduce((all, { captured_amount }) => all + captured_amount, 0);
    assert.deepEqual([order.captured_amount, order.remaining_authorized_amount], [sum, amount - sum]);
    const known = new Set(order.captures?.map(({ capture_id }) => capture_id));
    for (const ids of made.values()) for (const id of ids) assert.ok(known.has(id));
  });
});
