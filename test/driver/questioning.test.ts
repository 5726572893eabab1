import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Order as fitsOrder, ServiceRequest as fitsRequest } from '../../generated/validators/checkout.js';
import { inquiries } from '../../src/driver/inquiries.ts';
import { type Listening, listening, nobodys, questions } from '../../src/driver/questioning.ts';
import { type Answered, bytes } from '../../src/exchange/handler.ts';
import type { Call } from '../../src/simulator/callbacks/call.ts';
import { create } from '../support/asks.ts';
import { nine, scriptedClock } from '../support/clock.ts';
import { countingIds } from '../support/ids.ts';
import { freshSimulator, read } from '../support/simulators.ts';

const address = (name: string) => `https://shop.test/${name}?id={checkout.order.id}`;
const names = ['address_update', 'country_change', 'shipping_option_update', 'validation'] as const;
const everywhere = Object.fromEntries(names.map((name) => [name, address(name)]));

/** What a merchant with these addresses was asked, and what came of it. */
async function asked(urls: object, answer: (call: Call) => Answered['status'], heard?: Listening) {
  const calls: Call[] = [];
  const ring = async (call: Call): Promise<Answered> => {
    calls.push(call);
    return { status: answer(call), headers: [], body: new Uint8Array() };
  };
  const parts = {
    clock: scriptedClock(),
    orderIdFor: countingIds().uuid,
    urls,
    ring,
    ...(heard ? { listening: heard } : {}),
  };
  const played = await questions(inquiries, parts);
  return { calls, played };
}

describe('the inquiries of the gate', () => {
  const scene = { orderId: 'id-1', now: nine, urls: everywhere };

  for (const { name, asks, orders } of inquiries) {
    it(`are orders that a right merchant could have made: ${asks}, ${name}`, async () => {
      for (const order of orders(scene)) {
        const { status, text } = read(await freshSimulator({ strict: true }).handler(create(order)));
        assert.equal(status, 201, text);
      }
    });
  }

  it('have names of their own, callback by callback', () => {
    const all = inquiries.map(({ name, asks }) => `${asks}: ${name}`);
    assert.equal(new Set(all).size, all.length);
    assert.deepEqual([...new Set(inquiries.map(({ asks }) => asks))], [...names]);
  });
});

describe('the questions of the gate', () => {
  it('are asked in every inquiry of every callback that there is an address for, as it is documented', async () => {
    const { calls, played } = await asked(everywhere, () => 200);
    assert.equal(played.length, inquiries.length);
    assert.ok(played.every(({ status }) => status === 'passed'));
    for (const { operation, body } of calls) {
      const fits = operation === 'validation' ? fitsOrder : fitsRequest;
      assert.ok(fits(JSON.parse(body)), JSON.stringify(fits.errors));
    }
    const { played: some } = await asked({ validation: address('validation') }, () => 200);
    assert.ok(some.length > 0 && some.every(({ id }) => id.startsWith('validation: ')));
  });

  it('are asked of nobody at an address that is nobody’s by its name, and say so', async () => {
    const { calls, played } = await asked({ validation: 'https://shop.invalid/validation' }, () => 200);
    assert.equal(calls.length, 0);
    assert.deepEqual(new Set(played.map(({ problem }) => problem)), new Set([nobodys]));
  });

  it('are about an order of their own in each inquiry, and about one in what belongs together', async () => {
    const { calls } = await asked({ validation: address('validation') }, () => 200);
    const urls = calls.map(({ url }) => url);
    assert.equal(new Set(urls).size, inquiries.filter(({ asks }) => asks === 'validation').length);
    assert.ok(urls.length > new Set(urls).size);
  });

  it('end where a callback is silent again and again, and leave the others alone', async () => {
    const { calls, played } = await asked(everywhere, ({ operation }) =>
      operation === 'country_change' ? 'timed out' : 200,
    );
    const silent = played.filter(({ id }) => id.startsWith('country_change'));
    const tried = calls.filter(({ operation }) => operation === 'country_change').length;
    assert.ok(tried >= 2 && tried < 12, `${tried}`);
    assert.ok(silent.some(({ status, problem }) => status === 'unplayed' && /silent 2 times/.test(problem ?? '')));
    assert.ok(silent.some(({ status }) => status === 'failed'));
    assert.ok(played.every(({ id, status }) => id.startsWith('country_change') || status === 'passed'));
  });

  it('are the same again with the same ids', async () => {
    const [one, other] = [await asked(everywhere, () => 200), await asked(everywhere, () => 200)];
    assert.deepEqual(one.calls, other.calls);
  });

  it('are given up on in all goes where they share what was heard', async () => {
    const memory = listening();
    const urls = { validation: address('validation') };
    assert.notEqual((await asked(urls, () => 'timed out', memory)).calls.length, 0);
    assert.equal((await asked(urls, () => 200, memory)).calls.length, 0);
  });

  it('are about the order that the answer made, where Kustom takes it over', async () => {
    const urls = { address_update: address('address_update') };
    const body = (call: Call) => {
      const { order_lines, ...rest } = JSON.parse(call.body);
      const lines = order_lines.map((line: object) => ({ ...line, name: 'Renamed' }));
      return { ...rest, order_lines: lines };
    };
    const calls: Call[] = [];
    const ring = async (call: Call): Promise<Answered> => {
      calls.push(call);
      const headers = [['Content-Type', 'application/json']] as const;
      return { status: 200, headers, body: bytes(JSON.stringify(body(call))) };
    };
    await questions(inquiries, { clock: scriptedClock(), orderIdFor: countingIds().uuid, urls, ring });
    const renamed = calls.filter((call) => call.body.includes('Renamed'));
    assert.equal(renamed.length, 1);
  });
});
