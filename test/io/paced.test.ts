import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answered, Asked, Header } from '../../src/exchange/handler.ts';
import { type Pace, pacing } from '../../src/io/paced.ts';
import { nine } from '../support/clock.ts';

type Waited = Pick<Pace, 'clock' | 'wait' | 'tell'> & { readonly told: string[]; now(): number };

/** A time that passes only for those who wait. */
function passing(): Waited {
  let at = 0;
  const told: string[] = [];
  return {
    clock: { now: () => nine + at, monotonic: () => at },
    wait: async (ms) => {
      at += ms;
    },
    tell: (why) => told.push(why),
    told,
    now: () => at,
  };
}

function ask(method: string, headers: readonly Header[] = []): Asked {
  return { method, target: '/checkout/v3/orders', headers, body: new Uint8Array([1]) };
}

function answer(status: Answered['status'], headers: readonly Header[] = []): Answered {
  return { status, headers, body: new Uint8Array() };
}

/** Asks once somebody who gives these answers in turn, and the last for ever; what was heard, and when. */
async function met(answers: readonly Answered[], asked: Asked) {
  const time = passing();
  const heard: { asked: Asked; at: number }[] = [];
  const handler = async (one: Asked) => {
    heard.push({ asked: one, at: time.now() });
    return answers[heard.length - 1] ?? answers.at(-1) ?? answer(500);
  };
  const { status } = await pacing(time)(handler)(asked);
  return { status, heard, told: time.told, at: heard.map((one) => one.at) };
}

const key: Header = ['Klarna-Idempotency-Key', 'one'];
const slow = (after?: string) => answer(429, after === undefined ? [] : [['Retry-After', after]]);

describe('a paced handler', () => {
  it('asks no more often than it may, also where many ask at once', async () => {
    const time = passing();
    const at: number[] = [];
    const handler = pacing({ ...time, perSecond: 5 })(async () => {
      at.push(time.now());
      return answer(200);
    });
    for (let nth = 0; nth < 6; nth += 1) await handler(ask('GET'));
    assert.deepEqual(at, [0, 200, 400, 600, 800, 1_000]);
  });

  it('shares its pace, and what it was told to wait, with the others of one pace', async () => {
    const time = passing();
    const at: number[] = [];
    const paced = pacing({ ...time, perSecond: 5 });
    const [first, second] = [1, 2].map(() =>
      paced(async () => {
        at.push(time.now());
        return at.length === 2 ? slow('3') : answer(200);
      }),
    );
    await first?.(ask('GET'));
    await second?.(ask('GET'));
    await first?.(ask('GET'));
    assert.deepEqual(at, [0, 200, 3_200, 3_400]);
  });

  it('asks as often as it takes where nothing is said', async () => {
    const time = passing();
    const handler = pacing(time)(async () => answer(200));
    for (let nth = 0; nth < 100; nth += 1) await handler(ask('GET'));
    assert.equal(time.now(), 0);
  });

  it('comes again when it is told to, with the same request, and says why nothing happens', async () => {
    const asked = ask('POST', [key]);
    const { status, heard, at, told } = await met([slow('7'), answer(201)], asked);
    assert.deepEqual([status, at], [201, [0, 7_000]]);
    for (const one of heard) assert.equal(one.asked, asked);
    assert.deepEqual(told, ['429: it asks to be left alone, for 7 s']);
  });

  it('understands a moment as well, and doubles a second where none is named', async () => {
    const moment = new Date(nine + 30_000).toUTCString();
    assert.deepEqual((await met([slow(moment), answer(200)], ask('GET'))).at, [0, 30_000]);
    assert.deepEqual((await met([slow(), slow('soon'), answer(200)], ask('GET'))).at, [0, 1_000, 3_000]);
  });

  it('waits a minute at most, and gives up after four tries', async () => {
    const { status, at } = await met([slow('86400')], ask('GET'));
    assert.deepEqual([status, at], [429, [0, 60_000, 120_000, 180_000]]);
  });

  it('leaves whoever else waits alone in the meantime, too', async () => {
    const time = passing();
    const at: number[] = [];
    const handler = pacing(time)(async () => {
      at.push(time.now());
      return at.length === 1 ? slow('10') : answer(200);
    });
    await handler(ask('GET'));
    await handler(ask('GET'));
    assert.deepEqual(at, [0, 10_000, 10_000]);
  });

  const once: readonly [about: string, asked: Asked, answer: Answered, times: number][] = [
    ['a read that was broken off', ask('GET'), answer('broken off'), 2],
    ['a read that timed out', ask('GET'), answer('timed out'), 2],
    ['a deed under a key that was broken off', ask('POST', [key]), answer('broken off'), 2],
    ['a deed without a key that was broken off', ask('POST'), answer('broken off'), 1],
    ['a connection that was refused', ask('GET'), answer('refused'), 1],
    ['a breakdown', ask('GET'), answer(500), 1],
    ['a breakdown that names no time', ask('GET'), answer(503), 1],
    ['a breakdown that names a time', ask('GET'), answer(503, [['Retry-After', '1']]), 4],
    ['a refusal', ask('POST', [key]), answer(403), 1],
  ];
  for (const [about, asked, given, times] of once) {
    it(`asks ${times} × about ${about}`, async () => {
      assert.equal((await met([given], asked)).heard.length, times);
    });
  }
});
