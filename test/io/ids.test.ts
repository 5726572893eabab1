import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { randomIds, runDigest, seededIds } from '../../src/io/ids.ts';
import { holds } from '../support/holds.ts';

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/;

function some(seed: number, count: number): string[] {
  const ids = seededIds(seed);
  return Array.from({ length: count }, () => ids.uuid());
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe('seeded ids', () => {
  it('repeat, have the shape of a UUID, and no two are the same', () => {
    holds(
      fc.property(seeds, (seed) => {
        const ids = some(seed, 20);
        assert.deepEqual(some(seed, 20), ids);
        assert.ok(ids.every((id) => shape.test(id)));
        assert.equal(new Set(ids).size, ids.length);
      }),
      100,
    );
  });

  it('differ from seed to seed', () => {
    const all = Array.from({ length: 200 }, (_, seed) => some(seed, 5)).flat();
    assert.equal(new Set(all).size, all.length);
  });

  it('are the same in a scene, whatever was played before it, and others in another', () => {
    const inScenes = (...names: readonly string[]) => {
      const ids = seededIds(1);
      return names.map((name, index) => {
        ids.scene(name);
        return Array.from({ length: index + 2 }, () => ids.uuid()).slice(0, 2);
      });
    };
    const [one, two] = inScenes('a.feature:3', 'a.feature:4');
    assert.deepEqual(inScenes('a.feature:4', 'a.feature:3'), [two, one]);
    assert.equal(new Set([...(one ?? []), ...(two ?? []), ...some(1, 2)]).size, 6);
  });

  it('are today what they were when the pacts were written', () => {
    assert.deepEqual(some(1, 1), ['253d950f-11eb-4beb-ac2d-54c57803deb6']);
  });
});

describe('random ids', () => {
  it('have the shape of a UUID, and no two are the same', () => {
    const ids = Array.from({ length: 100 }, () => randomIds.uuid());
    assert.ok(ids.every((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)));
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('the digest of a run', () => {
  it('is the same for the same text, and another in the next run', () => {
    const digest = runDigest();
    assert.equal(digest('Anna'), digest('Anna'));
    assert.notEqual(digest('Anna'), digest('anna'));
    assert.notEqual(runDigest()('Anna'), digest('Anna'));
    assert.match(digest(''), /^[0-9a-f]{64}$/);
  });
});
