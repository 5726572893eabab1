import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answered, type Asked, bytes, type Handler, mistaken } from '../../src/exchange/handler.ts';
import { type Heard, watch } from '../../src/exchange/watch.ts';
import { nine, scriptedClock } from '../support/clock.ts';

const approved: Answered = { status: 200, headers: [], body: new Uint8Array() };
const asking = (target: string): Asked => ({ method: 'GET', target, headers: [], body: new Uint8Array() });

/** A handler that answers when it is told to, target by target. */
function patient(): { handler: Handler; answer: (target: string) => void } {
  const waiting = new Map<string, (answered: Answered) => void>();
  const handler: Handler = ({ target }) => new Promise((resolve) => waiting.set(target, resolve));
  return { handler, answer: (target) => waiting.get(target)?.(approved) };
}

const odd: readonly [about: string, asked: Asked, answered: Answered][] = [
  [
    'a GET with a body and header names in either case',
    {
      method: 'GET',
      target: '/',
      headers: [
        ['content-type', 'a'],
        ['X-Odd', 'b'],
        ['x-odd', 'c'],
      ],
      body: bytes('{}'),
    },
    {
      status: 204,
      headers: [
        ['LOCATION', ''],
        ['location', '/'],
      ],
      body: bytes('a 204 with a body'),
    },
  ],
  [
    'a path that nobody tidied up',
    { method: 'post', target: '//checkout//v3/../orders/?a=%7B%7D#x', headers: [], body: new Uint8Array() },
    { status: 599, headers: [], body: new Uint8Array() },
  ],
  [
    'bytes that are no text, and a silence',
    { method: 'POST', target: '*', headers: [], body: Uint8Array.of(0, 0xff, 0xfe, 0xc3) },
    { status: 'broken off', headers: [], body: Uint8Array.of(0x7b, 0xc3), because: 'socket hang up' },
  ],
];

describe('watch', () => {
  it('counts in the order of asking, even when answers overtake each other', async () => {
    const heard: Heard[] = [];
    const { handler, answer } = patient();
    const watched = watch('merchant', handler, scriptedClock(), (one) => heard.push(one));
    const first = watched(asking('/first'));
    const second = watched(asking('/second'));
    answer('/second');
    await second;
    answer('/first');
    await first;
    assert.deepEqual(
      heard.map(({ id, asked }) => [id, asked.target]),
      [
        ['merchant-2', '/second'],
        ['merchant-1', '/first'],
      ],
    );
  });

  it('names the one who asks, and begins to count anew in every watch', async () => {
    const ids: string[] = [];
    const tell = ({ id, from }: Heard) => ids.push(`${from} ${id}`);
    for (const from of ['kustom', 'merchant'] as const) {
      await watch(from, async () => approved, scriptedClock(), tell)(asking('/'));
    }
    assert.deepEqual(ids, ['kustom kustom-1', 'merchant merchant-1']);
  });
});

describe('a watch and its clocks', () => {
  it('measures on the monotonic clock while the clock of the run stands still', async () => {
    const heard: Heard[] = [];
    const watched = watch(
      'kustom',
      async () => approved,
      scriptedClock(100.5, 3_200.75),
      (one) => heard.push(one),
    );
    await watched(asking('/'));
    assert.deepEqual(
      heard.map(({ at, tookMs }) => [at, tookMs]),
      [[nine, 3_100.25]],
    );
  });

  it('does not take a leap of the run’s clock for waiting', async () => {
    const heard: Heard[] = [];
    let now = nine;
    const clock = { now: () => now, monotonic: () => 7 };
    const leaping: Handler = async () => {
      now += 172_800_000;
      return approved;
    };
    await watch('merchant', leaping, clock, (one) => heard.push(one))(asking('/'));
    assert.deepEqual(
      heard.map(({ at, tookMs }) => [at, tookMs]),
      [[nine, 0]],
    );
  });
});

describe('what a watch hands on', () => {
  for (const [about, asked, answered] of odd) {
    it(`is ${about}, untouched`, async () => {
      const heard: Heard[] = [];
      let arrived: Asked | undefined;
      const handler: Handler = async (one) => {
        arrived = one;
        return answered;
      };
      const before = structuredClone({ asked, answered });
      const returned = await watch('merchant', handler, scriptedClock(), (one) => heard.push(one))(asked);
      assert.equal(arrived, asked);
      assert.equal(returned, answered);
      assert.deepEqual({ asked, answered }, before);
      assert.deepEqual([heard[0]?.asked, heard[0]?.answered], [asked, answered]);
    });
  }

  it('tells before the answer is handed on', async () => {
    const order: string[] = [];
    const watched = watch(
      'merchant',
      async () => approved,
      scriptedClock(),
      () => order.push('told'),
    );
    await watched(asking('/')).then(() => order.push('answered'));
    assert.deepEqual(order, ['told', 'answered']);
  });
});

describe('a watch over a handler that throws', () => {
  const mistake = new Error('our mistake');
  const broken: readonly [about: string, handler: Handler][] = [
    ['later', () => Promise.reject(mistake)],
    [
      'at once',
      () => {
        throw mistake;
      },
    ],
  ];
  for (const [about, handler] of broken) {
    it(`tells what its caller is answered then, and hands the mistake on: ${about}`, async () => {
      const heard: Heard[] = [];
      const watched = watch('merchant', handler, scriptedClock(1, 4), (one) => heard.push(one));
      await assert.rejects(watched(asking('/lost')), mistake);
      assert.deepEqual(
        heard.map(({ id, asked, answered, tookMs }) => [id, asked.target, answered, tookMs]),
        [['merchant-1', '/lost', mistaken, 3]],
      );
    });
  }
});
