import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WholeExchange } from '../../src/exchange/exchange.ts';
import { deedsIn } from '../../src/requirements/managed/deeds.ts';
import { manages } from '../support/managed.ts';
import { hour } from '../support/told.ts';

const capture = (more: object = {}) => manages('captureOrder', { asked: { captured_amount: 1 }, key: 'k', ...more });

/** How often a request is looked at while so many calls under one key are gone through; `each` after so many milliseconds. */
function looks(calls: number, each: number, part: (nth: number) => string): number {
  let count = 0;
  const history = Array.from({ length: calls }, (_, nth) => {
    const told = manages('addCaptureShippingInfo', { key: 'session', after: nth * each, part: part(nth) });
    const { request } = told;
    return Object.defineProperty({ ...told }, 'request', {
      get() {
        count += 1;
        return request;
      },
    });
  });
  deedsIn(history);
  return count;
}

describe('the calls under one key', () => {
  it('are looked at as often each, however many there are', () => {
    for (const [each, part] of [
      [1_000, (nth: number) => `p-${nth}`],
      [hour, () => 'p'],
    ] as const) {
      assert.ok(looks(5_000, each, part) > 0);
      assert.ok(looks(20_000, each, part) <= 4 * looks(5_000, each, part));
    }
  });

  it('repeat the first one of a day, and after that begin anew', () => {
    const history: readonly WholeExchange[] = [0, 24 * hour, 24 * hour + 1, 25 * hour].map((after) =>
      capture({ after }),
    );
    const { repeated } = deedsIn(history);
    const firsts = history.map((one) => repeated.get(one)).map((first) => (first ? history.indexOf(first) : -1));
    assert.deepEqual(firsts, [-1, 0, -1, 2]);
  });

  it('are repeats in whichever spelling the order is named', () => {
    const [first, again] = [capture(), capture()];
    const loud = {
      ...again,
      request: { ...again.request, target: again.request.target.replace(/[0-9a-f-]{36}/, (id) => id.toUpperCase()) },
    };
    assert.notEqual(loud.request.target, first.request.target);
    assert.equal(deedsIn([first, loud]).repeated.get(loud), first);
  });
});
