import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { notificationDue, pushDue } from '../../../src/simulator/callbacks/ladder.ts';

const minute = 60_000;

/** The minutes at which something is due, until it is not due any more. */
function minutes(due: (boughtAt: number, attempt: number) => number | undefined): number[] {
  const found: number[] = [];
  for (let at = due(0, 1); at !== undefined && found.length < 1_000; at = due(0, found.length + 1)) {
    found.push(at / minute);
  }
  return found;
}

describe('what is told after a purchase', () => {
  it('is pushed sixteen times in two days', () => {
    const all = minutes(pushDue);
    assert.deepEqual(all.slice(0, 7), [2, 5, 15, 30, 60, 300, 540]);
    assert.deepEqual([all.length, all.at(-1)], [16, 2_700]);
  });

  it('is notified every ten minutes for a day', () => {
    const all = minutes(notificationDue);
    assert.deepEqual(all.slice(0, 3), [0, 10, 20]);
    assert.equal(all.at(-1), 1_440);
  });
});
