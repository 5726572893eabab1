import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Handler } from '../../src/exchange/handler.ts';
import { underWay } from '../../src/inspect/under-way.ts';
import { sandbox } from '../../src/library/kco-conformance.ts';
import { movable } from '../../src/sandbox/movable-clock.ts';
import { openSandbox } from '../../src/sandbox/sandbox.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { ask, create, paired } from '../support/asks.ts';
import { nine, scriptedClock } from '../support/clock.ts';
import { digest } from '../support/digest.ts';
import { countingIds } from '../support/ids.ts';
import { rightOrder } from '../support/orders.ts';
import { runOf } from '../support/runs.ts';
import { control } from './acts.ts';
import { created, found } from './orders.ts';

const merchant = [paired(sandboxAccount)];

/** A sandbox whose clock stands at nine, and how long it was made to wait. */
function standing(): { handler: Handler; waited: number[] } {
  const clock = movable(scriptedClock());
  const waited: number[] = [];
  const run = underWay({ ...runOf({}), startedAt: nine }, { clock, digest, keep: () => undefined });
  const wait = async (ms: number) => void waited.push(ms);
  return { handler: openSandbox({ clock, wait, ids: countingIds(), run }).handler, waited };
}

async function statuses(handler: Handler, count: number): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let nth = 0; nth < count; nth += 1) all.push((await handler(create(rightOrder, merchant))).status);
  return all;
}

describe('POST /_sandbox/clock/advance', () => {
  for (const [by, now] of [
    ['PT2M', '2026-11-22T09:02:00.000Z'],
    ['P2D', '2026-11-24T09:00:00.000Z'],
    ['P1DT12H30M5S', '2026-11-23T21:30:05.000Z'],
    ['P1W', '2026-11-29T09:00:00.000Z'],
  ] as const) {
    it(`moves the clock by ${by}`, async () => {
      const { handler } = standing();
      assert.deepEqual(await control(handler, 'POST', 'clock/advance', { by }), { status: 200, json: { now } });
      const id = await created(handler);
      assert.equal((await found(handler, id)).started_at, now.replace('.000', ''));
    });
  }

  for (const by of ['2 minutes', 'P', 'PT', 'P1DT', '-PT2M', 'PT', 'P1M', 120, undefined]) {
    it(`is 400 for ${by}, and shows how to write it`, async () => {
      const { status, json } = await control(standing().handler, 'POST', 'clock/advance', { by });
      assert.deepEqual([status, json.known], [400, '{"by":"PT2M"}']);
    });
  }
});

describe('a fault', () => {
  it('is a status in the place of an answer, as often as was asked, and nothing is done', async () => {
    const { handler } = sandbox();
    await control(handler, 'POST', 'faults', { fault: 'status', status: 429, operation: 'createOrder', times: 2 });
    assert.deepEqual(await statuses(handler, 3), [429, 429, 201]);
    assert.deepEqual((await control(handler, 'GET', 'faults')).json, { faults: [] });
  });

  it('is met by its operation alone', async () => {
    const { handler } = sandbox();
    const id = await created(handler);
    await control(handler, 'POST', 'faults', { fault: 'cut', operation: 'readOrder' });
    assert.deepEqual(await statuses(handler, 1), [201]);
    const read = () => handler(ask('GET', `/checkout/v3/orders/${id}`, '', merchant));
    assert.deepEqual([(await read()).status, (await read()).status], ['broken off', 200]);
  });

  for (const [fault, locale] of [
    ['cut', 'en-SE'],
    ['lost-answer', 'sv-SE'],
    ['status', 'en-SE'],
  ] as const) {
    it(`that is a ${fault} leaves the order with the locale ${locale}`, async () => {
      const { handler } = sandbox();
      const id = await created(handler);
      await control(handler, 'POST', 'faults', { fault, operation: 'updateOrder' });
      const { status } = await handler(ask('POST', `/checkout/v3/orders/${id}`, { locale: 'sv-SE' }, merchant));
      assert.equal(status, fault === 'status' ? 503 : 'broken off');
      assert.equal((await found(handler, id)).locale, locale);
    });
  }

  it('is met about its order alone', async () => {
    const { handler } = sandbox();
    const [one, other] = [await created(handler), await created(handler)];
    await control(handler, 'POST', 'faults', { fault: 'cut', order_id: other });
    const read = async (id: string) => (await handler(ask('GET', `/checkout/v3/orders/${id}`, '', merchant))).status;
    assert.deepEqual([await read(one), await read(other), await read(other)], [200, 'broken off', 200]);
  });

  it('is an answer that comes late', async () => {
    const { handler, waited } = standing();
    await control(handler, 'POST', 'faults', { fault: 'delay', delay_ms: 700 });
    assert.deepEqual(await statuses(handler, 2), [201, 201]);
    assert.deepEqual(waited, [700]);
  });

  it('by chance comes as the seed says, again and again', async () => {
    const asked = { fault: 'status', probability: 0.5, seed: 7 };
    const [one, another] = [sandbox().handler, sandbox().handler];
    for (const handler of [one, another]) await control(handler, 'POST', 'faults', asked);
    const met = await statuses(one, 20);
    assert.deepEqual([...new Set(met)].sort(), [201, 503]);
    assert.deepEqual(await statuses(another, 20), met);
  });

  it('is listed with what is left of it until it is taken back', async () => {
    const { handler } = sandbox();
    const { status, json } = await control(handler, 'POST', 'faults', { fault: 'status', times: 3 });
    assert.deepEqual([status, json], [201, { fault: 'status', status: 503, left: 3 }]);
    await statuses(handler, 1);
    assert.deepEqual((await control(handler, 'GET', 'faults')).json.faults, [{ ...json, left: 2 }]);
    assert.deepEqual((await control(handler, 'DELETE', 'faults')).json, { faults: [] });
    assert.deepEqual(await statuses(handler, 1), [201]);
  });

  for (const [body, problem] of [
    [{}, /needs “fault”/],
    [{ fault: 'fire' }, /fault has to be one of status, delay, cut, lost-answer/],
    [{ fault: 'cut', operation: 'createorder' }, /no operation is called “createorder”/],
    [{ fault: 'status', status: 200 }, /status has to be 400 or more/],
    [{ fault: 'duplicate' }, /“duplicate” cannot happen to what a merchant asks/],
    [{ fault: 'status', operation: 'push' }, /“status” cannot happen to push/],
    [{ fault: 'reorder', operation: 'validation' }, /“reorder” cannot happen to validation/],
    [{ fault: 'cut', probability: 0 }, /probability has to be more than 0/],
  ] as const) {
    it(`is refused with a sentence: ${JSON.stringify(body)}`, async () => {
      const { status, json } = await control(sandbox().handler, 'POST', 'faults', body);
      assert.equal(status, 400);
      assert.match(json.problem ?? '', problem);
    });
  }
});

describe('POST /_sandbox/reset', () => {
  it('forgets orders and faults, sets the clock right, and leaves the record alone', async () => {
    const { handler, exchanges } = sandbox();
    const id = await created(handler);
    await control(handler, 'POST', 'clock/advance', { by: 'P2D' });
    await control(handler, 'POST', 'faults', { fault: 'cut', times: 9 });
    assert.equal((await control(handler, 'POST', 'reset')).status, 200);
    const read = await handler(ask('GET', `/checkout/v3/orders/${id}`, '', merchant));
    assert.deepEqual([read.status, exchanges().length], [404, 2]);
  });

  it('sets the clock right', async () => {
    const { handler } = standing();
    await control(handler, 'POST', 'clock/advance', { by: 'P2D' });
    assert.deepEqual((await control(handler, 'POST', 'reset')).json, { now: '2026-11-22T09:00:00.000Z' });
  });
});

describe('a call that there is not', () => {
  it('is 404, and says which there are', async () => {
    const { status, json } = await control(sandbox().handler, 'GET', 'orders/x/buy');
    assert.deepEqual([status, json.problem], [404, 'there is no GET /_sandbox/orders/x/buy']);
    assert.match(json.known ?? '', /POST \/_sandbox\/orders\/\{order_id\}\/buy, .*POST \/_sandbox\/reset/);
  });
});
