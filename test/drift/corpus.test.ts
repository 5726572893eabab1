import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { specRequirements } from '../../src/requirements/spec/spec.ts';
import { consequence } from '../../src/requirements/spec/spec-consequence.ts';
import { bodies, operations, type Pair, type Way, ways } from './corpus.ts';
import { held } from './descriptions.ts';

/** What would fail for a change, of the requirements about descriptions. */
const musts = specRequirements.flatMap(({ level, check }) =>
  level === 'must' && check.of === 'change' ? [check.judge] : [],
);

const order = ['breaking', 'cannot tell', 'safe'];
const letters: Readonly<Record<string, string>> = { breaking: 'b', 'cannot tell': '?', safe: 's' };

function worst(found: readonly string[]): string {
  return letters[order.find((one) => found.includes(one)) ?? ''] ?? '-';
}

/** What differs, by kind and name, and the worst that it means. */
function judged(base: unknown, revision: unknown): { found: string[]; label: string; reasons: string[] } {
  const { changes } = held(base, revision);
  const all = changes.map(consequence);
  for (const [nth, change] of changes.entries()) {
    const failing = musts.filter((judge) => judge(change).length > 0 && judge(change) !== 'not concerned');
    assert.equal(failing.length, all[nth]?.is === 'breaking' ? 1 : 0, `${change.kind} ${change.name}`);
  }
  return {
    found: changes.map(({ kind, name }) => `${kind} ${name}`).sort(),
    label: worst(all.map(({ is }) => is)),
    reasons: all.map(({ because }) => because),
  };
}

function holdsIn(pair: Pair, way: Way): void {
  const [there, back] = pair.labels(way);
  const expected = (label: string | undefined) => (label === '-' ? [] : [...pair.changes].sort());
  const [base, revision] = [way.document(pair.base), way.document(pair.revision)];
  const [one, other] = [judged(base, revision), judged(revision, base)];
  assert.deepEqual([one.found, one.label], [expected(there), there], `${way.name}, there: ${one.reasons}`);
  assert.deepEqual([other.found, other.label], [expected(back), back], `${way.name}, back: ${other.reasons}`);
}

describe('a pair of bodies', () => {
  for (const pair of bodies) {
    it(pair.about, () => {
      for (const way of ways.bodies) holdsIn(pair, way);
    });
  }
});

describe('a pair of operations', () => {
  for (const pair of operations) {
    it(pair.about, () => {
      for (const way of ways.operations) holdsIn(pair, way);
    });
  }
});

describe('the corpus', () => {
  const all = [...bodies, ...operations];

  it('has 120 pairs at least, told apart by short facts', () => {
    assert.ok(all.length >= 120, `${all.length}`);
    assert.equal(new Set(all.map(({ about }) => about)).size, all.length);
    assert.deepEqual(
      all.filter(({ about }) => about.length > 70),
      [],
    );
  });

  it('has every class both ways, of what is sent and of what is heard', () => {
    for (const way of [...ways.bodies, ...ways.operations]) {
      const labels = new Set([...bodies, ...operations].flatMap((pair) => pair.labels(way)));
      assert.deepEqual([...labels].sort(), ['-', '?', 'b', 's'], way.name);
    }
  });

  it('gives a reason for everything, which says what it is about', () => {
    const reasons = bodies.flatMap(({ base, revision }) =>
      ways.bodies.flatMap(({ document }) => judged(document(base), document(revision)).reasons),
    );
    const odd = reasons.filter(
      (reason) => reason.length < 12 || /undefined|\bshould\b|object Object|^,|, can/.test(reason),
    );
    assert.deepEqual(odd, []);
  });
});
