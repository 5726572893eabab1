import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sameOrders } from '../../src/cli/seed.ts';

describe('what is said of orders that a shop may know', () => {
  const shard = { nth: 2, of: 5 };

  it('is nothing where they are new', () => {
    for (const isDoubted of [true, false]) assert.equal(sameOrders({}, isDoubted), undefined);
  });

  it('is nothing where a seed was named and all is well', () => {
    for (const more of [{}, { shard }]) assert.equal(sameOrders({ seed: 3, ...more }, false), undefined);
  });

  it('is what may have happened where one was named and something departs', () => {
    for (const more of [{}, { shard }])
      assert.match(sameOrders({ seed: 3, ...more }, true) ?? '', /--seed 3 was here before/);
  });

  it('is a warning in any part of a whole for which none was named', () => {
    for (const isDoubted of [true, false]) {
      assert.match(sameOrders({ shard }, isDoubted) ?? '', /another --seed for each run, the same for all its shards/);
    }
  });
});
