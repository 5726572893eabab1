import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leftovers } from '../../src/cli/certify/leftovers.ts';
import { type Client, client } from '../../src/client/client.ts';
import { shopper } from '../../src/driver/shopper.ts';
import type { Answered, Asked, Handler } from '../../src/exchange/handler.ts';
import { movable } from '../../src/sandbox/movable-clock.ts';
import { shopping } from '../../src/sandbox/shopping.ts';
import { account } from '../support/asks.ts';
import { scriptedClock } from '../support/clock.ts';
import { rightOrder } from '../support/orders.ts';
import { freshSimulator } from '../support/simulators.ts';

const mark = 'kco-2026-11-22T09-00-00';
const settings = { host: 'kco.test', ...account };

/** A Kustom in which this run leaves something, a hand that buys, and all that Kustom was asked. */
function stage() {
  const simulated = freshSimulator();
  const asked: Asked[] = [];
  const kustom: Handler = (one) => {
    asked.push(one);
    return simulated.handler(one);
  };
  const left = leftovers(kustom, mark);
  const buyer = shopper(shopping(simulated, movable(scriptedClock())), settings.host);
  return { left, kustom, asked, api: client(left.handler, settings), behind: client(kustom, settings), buyer };
}

async function created(api: Client, more: object = {}): Promise<string> {
  const { json } = await api.createOrder({ ...rightOrder, ...more } as Parameters<Client['createOrder']>[0]);
  assert.ok(json && 'order_id' in json);
  return json.order_id;
}

async function referenceOf(api: Client, id: string): Promise<unknown> {
  const { json } = await api.readOrder(id);
  return json && 'order_id' in json ? json.merchant_reference2 : undefined;
}

describe('what a run creates at somebody else’s', () => {
  it('bears its mark, and is otherwise as it was written, to the digit', async () => {
    const { left, asked, api } = stage();
    assert.equal(await referenceOf(api, await created(api)), mark);
    const body = new TextEncoder().encode('{ "order_amount": 1.50e2 }');
    const headers = [['content-length', `${body.length}`]] as const;
    await left.handler({ method: 'POST', target: '/checkout/v3/orders', headers, body });
    const sent = asked.at(-1);
    const text = new TextDecoder().decode(sent?.body);
    assert.equal(text, `{"merchant_reference2":"${mark}", "order_amount": 1.50e2 }`);
    assert.deepEqual(sent?.headers, [['content-length', `${text.length}`]]);
  });

  it('keeps what stands there already, and what is no order', async () => {
    const { left, asked, api } = stage();
    assert.equal(await referenceOf(api, await created(api, { merchant_reference2: 'W-1' })), 'W-1');
    for (const text of ['[]', 'broken', '{}']) {
      const body = new TextEncoder().encode(text);
      await left.handler({ method: 'POST', target: '/checkout/v3/orders', headers: [], body });
      assert.equal(asked.at(-1)?.body, body);
    }
  });

  it('is undone as far as it can be, and what became of it is told', async () => {
    const { left, api, behind, buyer } = stage();
    const ids = [await created(api), await created(api), await created(api), await created(api), await created(api)];
    const [open = '', gone = '', sold = '', captured = '', part = ''] = ids;
    await api.abortOrder(gone);
    for (const id of [sold, captured, part]) await buyer.buys(id);
    const { order_amount } = rightOrder;
    await api.captureOrder(captured, { captured_amount: order_amount });
    await api.captureOrder(part, { captured_amount: 1 });
    assert.deepEqual(await left.clear(behind), ['of what this run created, 1 aborted, 1 cancelled, 2 given back']);
    const sale = async (id: string) => (await behind.readManagedOrder(id)).json;
    assert.ok('status' in ((await sale(sold)) ?? {}));
    const states = [await sale(sold), await sale(captured), await sale(part)].map((one) =>
      one && 'status' in one ? [one.status, one.captured_amount, one.refunded_amount] : one,
    );
    assert.deepEqual(states, [
      ['CANCELLED', 0, 0],
      ['CAPTURED', order_amount, order_amount],
      ['CAPTURED', 1, 1],
    ]);
    const { json } = await behind.readOrder(open);
    assert.ok(json && !('status' in json && json.status === 'checkout_incomplete'));
  });

  it('is named where it could not be undone, and nobody is asked on who does not answer', async () => {
    const { left, api } = stage();
    const ids = [await created(api), await created(api)];
    let count = 0;
    const silent = client(async () => {
      count += 1;
      return { status: 'timed out', headers: [], body: new Uint8Array() };
    }, settings);
    assert.deepEqual(await left.clear(silent), [
      'of what this run created, 2 no answer',
      `still there: ${ids.join(', ')}; their merchant_reference2 is ${mark}`,
    ]);
    assert.equal(count, 2); // Once, and once more.
  });

  it('is left where somebody has had enough of waiting, and named', async () => {
    const { left, api } = stage();
    const ids = [await created(api), await created(api)];
    const deaf = client(() => new Promise(() => undefined), settings);
    assert.deepEqual(await left.clear(deaf, Promise.resolve()), [
      'of what this run created, 2 not reached in time',
      `still there: ${ids.join(', ')}; their merchant_reference2 is ${mark}`,
    ]);
  });

  it('is told of where its answer had not come yet, and nothing is sent any more', async () => {
    let count = 0;
    const left = leftovers(() => {
      count += 1;
      return new Promise(() => undefined);
    }, mark);
    const api = client(left.handler, settings);
    assert.equal(left.isAny(), false);
    void api.createOrder(rightOrder as never);
    assert.equal(left.isAny(), true);
    assert.deepEqual(await left.clear(api), [
      `not answered yet: 1 creation; what comes of it bears ${mark}, and expires`,
    ]);
    void api.createOrder(rightOrder as never);
    assert.equal(count, 1);
  });

  it('is waited for a while where its answer is under way, and undone then', async () => {
    const simulated = freshSimulator();
    const gate = Promise.withResolvers<void>();
    const left = leftovers(async (asked) => {
      await gate.promise;
      return simulated.handler(asked);
    }, mark);
    void client(left.handler, settings).createOrder(rightOrder as never);
    const never = new Promise<void>(() => undefined);
    const told = left.clear(client(simulated.handler, settings), never, never);
    gate.resolve();
    assert.deepEqual(await told, ['of what this run created, 1 aborted']);
  });

  it('is told of where its answer was lost, or a door in front of Kustom answered', async () => {
    const ends = ['broken off', 'timed out', 502, 504, 500, 'refused'] as const;
    let at = 0;
    const left = leftovers(async () => {
      const status = ends[at] ?? 500;
      at += 1;
      return { status, headers: [], body: new Uint8Array() };
    }, mark);
    const api = client(left.handler, settings);
    for (const _ of ends) await api.createOrder(rightOrder as never);
    assert.deepEqual(await left.clear(api), [
      `without an answer: 4 creations; what comes of them bears ${mark}, and expires`,
    ]);
  });

  const hiccups: readonly [about: string, answered: Answered][] = [
    ['an answer was lost', { status: 'broken off', headers: [], body: new Uint8Array() }],
    ['the target broke', { status: 500, headers: [], body: new Uint8Array() }],
  ];
  for (const [about, hiccup] of hiccups) {
    it(`is asked once more to be undone where ${about}, done already or not`, async () => {
      const { left, api, kustom, buyer } = stage();
      for (const _ of [1, 2]) await created(api);
      await buyer.buys(await created(api));
      let count = 0;
      const flapping = client(async (one) => {
        count += 1;
        if (count % 4 === 3) return hiccup; // Not done.
        const answered = await kustom(one);
        return count % 4 === 1 ? hiccup : answered;
      }, settings);
      assert.deepEqual(await left.clear(flapping), ['of what this run created, 2 aborted, 1 cancelled']);
    });
  }

  it('is nothing to tell where nothing was created', async () => {
    const { left, behind } = stage();
    assert.deepEqual(await left.clear(behind), []);
  });
});
