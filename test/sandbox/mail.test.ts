import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mail } from '../../src/sandbox/mail.ts';
import { movable } from '../../src/sandbox/movable-clock.ts';
import type { Call } from '../../src/simulator/callbacks/call.ts';
import { nine, scriptedClock } from '../support/clock.ts';
import { says } from './called-shop.ts';

const call: Call = {
  operation: 'push',
  orderId: 'a',
  method: 'POST',
  url: 'https://shop.test',
  body: '',
  patienceMs: 1,
};
const minute = 60_000;

/** A mail whose waits end when the test says so; what it rang, in minutes after nine. */
function postOffice(answers: () => ReturnType<typeof says> = () => says(200)) {
  const clock = movable(scriptedClock());
  const waits: { ms: number; end: () => void }[] = [];
  const rung: number[] = [];
  const broken: unknown[] = [];
  const post = mail({
    clock,
    wait: (ms) => new Promise((end) => waits.push({ ms, end })),
    owed: () => call,
    isHeldBack: () => false,
    ring: async () => {
      rung.push((clock.now() - nine) / minute);
      return answers();
    },
    broken: (thrown) => broken.push(thrown),
  });
  return { post, clock, waits, rung, broken };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('mail that nobody moves the clock for', () => {
  it('is delivered when its time has come, and waits for the next', async () => {
    const { post, clock, waits, rung } = postOffice();
    post.tell('push', 'a');
    assert.deepEqual(
      waits.map(({ ms }) => ms),
      [2 * minute + 1],
    );
    clock.advanceTo(nine + 2 * minute);
    waits[0]?.end();
    await settled();
    assert.deepEqual([rung, waits[1]?.ms], [[2], 3 * minute + 1]);
  });

  it('is not delivered where the wait was cut short, because everything stops', async () => {
    const { post, waits, rung } = postOffice();
    post.tell('push', 'a');
    waits[0]?.end();
    await settled();
    assert.deepEqual([rung, waits.length], [[], 1]);
  });

  it('is delivered once though the clock was moved as well', async () => {
    const { post, waits, rung } = postOffice();
    post.tell('push', 'a');
    await post.advance(2 * minute);
    waits[0]?.end();
    await settled();
    assert.deepEqual(rung, [2]);
  });

  it('says what broke in the middle of a call', async () => {
    const { post, clock, waits, broken } = postOffice(() => {
      throw new Error('ours');
    });
    post.tell('push', 'a');
    clock.advanceTo(nine + 2 * minute);
    waits[0]?.end();
    await settled();
    assert.match(String(broken[0]), /ours/);
  });
});

describe('a notification', () => {
  it('is repeated every ten minutes until it is answered 200', async () => {
    let left = 2;
    const { post, rung } = postOffice(() => says(left-- > 0 ? 202 : 200));
    post.tell('FRAUD_RISK_REJECTED', 'a');
    await post.advance(24 * 60 * minute);
    assert.deepEqual(rung, [0, 10, 20]);
  });
});
