import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diff } from '../../src/drift/diff.ts';
import { dangling } from '../../src/drift/place.ts';
import { shortDigest } from '../../src/io/ids.ts';
import { answering, held, leaf, list, object, ref, type Schema } from './descriptions.ts';

const many = 5_000;
const prose = 'What stands here is for people, and there is much of it. '.repeat(30);

/** Operations that share a schema, each with a schema of its own beside it. */
function large(sum: Schema, own: Schema): Schema {
  const numbers = Array.from({ length: many }, (_, index) => index);
  const answer = (index: number) => ({ allOf: [ref('Shared'), ref(`Own${index}`)] });
  const get = (index: number) => ({
    operationId: `read${index}`,
    description: prose,
    responses: { 200: { content: { 'application/json': { schema: answer(index) } } } },
  });
  const shared = object({
    sum,
    lines: list(ref('Shared')),
    ...Object.fromEntries(numbers.slice(0, 5).map((n) => [`f${n}`, leaf])),
  });
  return {
    paths: Object.fromEntries(numbers.map((index) => [`/carts${index}/{id}`, { get: get(index) }])),
    components: {
      schemas: { Shared: shared, ...Object.fromEntries(numbers.map((n) => [`Own${n}`, object({ own })])) },
    },
  };
}

describe('a description of 5 000 operations and 10 MB', () => {
  const pinned = large({ type: 'string' }, leaf);
  const published = large({ type: 'integer' }, leaf);

  it('is as large as that', () => {
    assert.ok(JSON.stringify(pinned).length > 10_000_000, `${JSON.stringify(pinned).length}`);
  });

  it('is compared with itself without a difference', () => {
    const { compared, changes } = held(pinned, structuredClone(pinned));
    assert.deepEqual([compared >= many, changes], [true, []]);
  });

  it('tells what all operations share once, and digests it once', () => {
    let digested = 0;
    const digest = (text: string) => {
      digested += 1;
      return shortDigest(text);
    };
    const { changes } = diff([new Map([['a', pinned]]), 'a'], [new Map([['b', published]]), 'b'], digest);
    const [one, ...more] = changes.filter(
      ({ document, at }) => document === 'a' && at.endsWith('/Shared/properties/sum/type'),
    );
    assert.deepEqual([one?.kind, one?.places.length, more.length], ['type', many, 0]);
    assert.equal(digested, changes.length);
  });
});

describe('very many changes in very many operations', () => {
  it('are each told with some of their operations, and it is known that these are not all', () => {
    const names = Array.from({ length: 100 }, (_, index) => `f${index}`);
    const all = (type: string): Schema => ({
      paths: Object.fromEntries(
        Array.from({ length: many }, (_, index) => [
          `/carts${index}`,
          { get: { responses: { 200: { content: { 'application/json': { schema: ref('Shared') } } } } } },
        ]),
      ),
      components: { schemas: { Shared: object(Object.fromEntries(names.map((name) => [name, { type }]))) } },
    });
    const { changes, isShortened } = held(all('string'), all('integer'));
    assert.deepEqual([changes.length, isShortened], [names.length, true]);
    assert.ok(changes.every(({ places }) => places.length >= 20));
    assert.ok(changes.reduce((sum, { places }) => sum + places.length, 0) < 310_000);
  });
});

describe('a description that has no end', () => {
  /** Every component has a field for every component. */
  const tangle = (size: number): Record<string, Schema> => {
    const names = Array.from({ length: size }, (_, index) => `C${index}`);
    const all = object(Object.fromEntries(names.map((name) => [name, ref(name)])));
    return Object.fromEntries(names.map((name) => [name, all]));
  };
  /** Every component is made of the next one, twice. */
  const doubled = (size: number, keyword: string): Record<string, Schema> => {
    const names = Array.from({ length: size }, (_, index) => index);
    const next = (index: number) => (index + 1 < size ? ref(`C${index + 1}`) : leaf);
    return Object.fromEntries(names.map((n) => [`C${n}`, { [keyword]: [next(n), { title: 'b', allOf: [next(n)] }] }]));
  };
  const table: readonly [about: string, schema: Schema, components: Record<string, Schema>][] = [
    ['as a field of itself', ref('A'), { A: object({ name: leaf, inner: ref('A') }) }],
    ['as an item', ref('A'), { A: object({ name: leaf, inner: list(ref('A')) }) }],
    ['as a part', ref('A'), { A: { allOf: [ref('A'), object({ name: leaf })] } }],
    [
      'as a field of both its parts',
      ref('A'),
      { A: { allOf: [object({ x: ref('A') }), object({ x: { allOf: [ref('A')] } })] } },
    ],
    ['as an alternative', ref('A'), { A: { oneOf: [ref('A'), object({ name: leaf }), { anyOf: [ref('A'), leaf] }] } }],
    ['by way of another', ref('A'), { A: object({ b: ref('B') }), B: object({ name: leaf, a: ref('A') }) }],
    ['as nothing but itself', ref('A'), { A: ref('A') }],
    ['in a circle of references', ref('A'), { A: ref('B'), B: ref('C'), C: ref('A') }],
    ['among many', ref('C0'), tangle(60)],
    ['twice in every part', ref('C0'), doubled(100, 'allOf')],
    ['twice in every alternative', ref('C0'), doubled(100, 'oneOf')],
  ];
  for (const [about, schema, components] of table) {
    it(`${about} comes to an end, and does not differ from itself`, () => {
      const one = answering(schema, components);
      assert.deepEqual(held(one, structuredClone(one)).changes, []);
    });
  }
});

describe('a description that is nested deeper than a call stack', () => {
  const nested = (depth: number, innermost: Schema, around: (inner: Schema) => Schema): Schema => {
    let schema = innermost;
    for (let level = 0; level < depth; level += 1) schema = around(schema);
    return answering(schema);
  };

  it('is told as unread in fields from some depth on', () => {
    const [one, other] = ['string', 'integer'].map((type) => nested(20_000, { type }, (inner) => object({ a: inner })));
    assert.deepEqual(
      held(one, other).changes.map(({ circumstances }) => circumstances?.unread),
      ['what lies deeper'],
    );
  });

  it('is compared to its end where it is not that deep', () => {
    const [one, other] = ['string', 'integer'].map((type) => nested(400, { type }, (inner) => object({ a: inner })));
    assert.deepEqual(
      held(one, other).changes.map(({ kind }) => kind),
      ['type'],
    );
    assert.deepEqual(dangling(new Map([['a', one]]), 'a'), []);
  });

  it('is told as unread in parts that nobody nests so deep', () => {
    const one = nested(20_000, { type: 'string' }, (inner) => ({ allOf: [inner] }));
    const [change] = held(one, answering(leaf)).changes;
    assert.equal(change?.circumstances?.unread, 'what lies deeper');
  });
});
