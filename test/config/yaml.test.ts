import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CannotJudge } from '../../src/config/cannot-judge.ts';
import { yaml } from '../../src/config/yaml.ts';

/** Ten aliases of ten aliases of …: a page that stands for ten to the power of nine words. */
const multiplied = Array.from({ length: 9 }, (_, nth) => {
  const inside = nth === 0 ? 'x' : `*a${nth - 1}`;
  return `a${nth}: &a${nth} [${Array(10).fill(inside).join(', ')}]`;
}).join('\n');

describe('YAML that cannot be read', () => {
  const table: readonly [about: string, text: string, says: RegExp][] = [
    ['stands inside itself', 'paths: &a { get: *a }', /^a\.yaml has an alias inside what it stands for/],
    ['stands inside itself further down', 'a: [1, { b: &b [{ c: *b }] }]', /^a\.yaml has an alias inside/],
    ['multiplies', multiplied, /^a\.yaml has aliases that stand for too much/],
    ['is nested without end', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, /^a\.yaml is nested too deep/],
    ['names what is not there', 'a: *b', /^a\.yaml is no YAML: .*b/],
    ['takes in the keys of a list', 'a: &a [1]\nb: { <<: *a }', /^a\.yaml has a << that takes in what has no keys/],
    ['is broken', 'a: [', /^a\.yaml is no YAML: /],
  ];
  for (const [about, text, says] of table) {
    it(`because it ${about} is told in a sentence`, () => {
      assert.throws(
        () => yaml(text, 'a.yaml', 'no YAML'),
        (thrown) => {
          assert.ok(thrown instanceof CannotJudge, `${thrown}`);
          assert.match(thrown.message, says);
          assert.match(thrown.message, /^[^\n]*\.$/);
          return true;
        },
      );
    });
  }
});

describe('YAML with aliases', () => {
  it('may say the same thing often', () => {
    const [first, ...others] = yaml(`- &a { b: [1] }\n${'- *a\n'.repeat(50)}`, 'a.yaml', 'no YAML') as object[];
    assert.equal(others.length, 50);
    for (const other of others) assert.deepEqual(other, first);
  });

  it('may take in the keys of another place', () => {
    const text = 'a: &a { type: string, maxLength: 5 }\nb: { <<: *a, maxLength: 6 }';
    assert.deepEqual((yaml(text, 'a.yaml', 'no YAML') as Record<string, unknown>).b, { type: 'string', maxLength: 6 });
  });
});
