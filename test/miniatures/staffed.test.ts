import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Day, days, staffed } from './staffed.ts';
import { staffedDeeds } from './staffed-deeds.ts';
import { staffedOrders } from './staffed-orders.ts';
import { silentMistakes } from './staffed-silent.ts';

const all = [...staffedOrders, ...staffedDeeds];

describe('a day at the example shop with one mistake in it', { concurrency: 4 }, () => {
  for (const { wrong, day, caughtBy, also = [], parts } of all) {
    const ids = [caughtBy, ...also].sort();
    it(`that ${wrong} names ${ids.join(', ')} and nothing else: ${day}`, async (test) => {
      assert.deepEqual((await staffed(test, day, parts)).departed, ids);
    });
  }

  for (const { wrong, day, parts } of silentMistakes)
    it(`that ${wrong} shows nothing of it: ${day}`, async (test) => {
      const { departed, upheld } = await staffed(test, day, parts);
      assert.deepEqual(departed, []);
      assert.notEqual(upheld.length, 0);
    });
});

describe('the example shop as it is', () => {
  it('departs from nothing on any of these days, and upholds all that was missed', async (test) => {
    const spent = await Promise.all((Object.keys(days) as Day[]).map((day) => staffed(test, day)));
    const upheld = new Set(spent.flatMap((one) => one.upheld));
    assert.deepEqual(
      spent.flatMap(({ departed }) => departed),
      [],
    );
    // After a refusal the right shop reads before it asks for anything, so there is no repeat to judge.
    assert.deepEqual(
      all.filter(({ caughtBy }) => !upheld.has(caughtBy)).map(({ caughtBy }) => caughtBy),
      ['om.no-blind-repeat'],
    );
  });
});
