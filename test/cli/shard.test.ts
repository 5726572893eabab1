import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inShard } from '../../src/cli/shard.ts';

const all = Array.from({ length: 23 }, (_, index) => ({
  id: `a.feature:${index}`,
  // Some were never timed, some took no time at all.
  ms: index % 5 === 0 ? undefined : (index * 37) % 11,
}));

function parts(count: number, weighed: Parameters<typeof inShard>[0] = all): (readonly string[])[] {
  return Array.from({ length: count }, (_, index) => inShard(weighed, { nth: index + 1, of: count }));
}

describe('a run that is split', () => {
  for (const count of [1, 2, 3, 5, 7, 22, 23, 24, 40]) {
    it(`into ${count} has everything in exactly one part, in the order of the whole`, () => {
      const split = parts(count);
      assert.deepEqual(split.flat().toSorted(), all.map(({ id }) => id).toSorted());
      const places = new Map(all.map(({ id }, place) => [id, place]));
      for (const ids of split) {
        const found = ids.map((id) => places.get(id) ?? -1);
        assert.deepEqual(
          found,
          found.toSorted((one, other) => one - other),
        );
      }
    });
  }

  it('deals out by count what was never timed', () => {
    const untimed = all.map(({ id }) => ({ id, ms: undefined }));
    assert.deepEqual(
      parts(5, untimed).map(({ length }) => length),
      [5, 5, 5, 4, 4],
    );
  });

  it('puts the longest alone where it takes as long as all others', () => {
    const timed = [1, 1, 1, 3].map((ms, index) => ({ id: `${index}`, ms }));
    assert.deepEqual(parts(2, timed), [['3'], ['0', '1', '2']]);
  });
});
