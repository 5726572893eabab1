import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elsewhere, operationsIn } from '../../src/drift/description.ts';
import { diff } from '../../src/drift/diff.ts';
import { answering, leaf, list, object, ref, type Schema } from './descriptions.ts';

/** Every component has a field for every component. */
function tangle(size: number): Record<string, Schema> {
  const names = Array.from({ length: size }, (_, index) => `C${index}`);
  const all = object(Object.fromEntries(names.map((name) => [name, ref(name)])));
  return Object.fromEntries(names.map((name) => [name, all]));
}

describe('a schema inside itself', () => {
  const table: readonly [about: string, schema: Schema, components: Record<string, Schema>][] = [
    ['as a field', ref('A'), { A: object({ name: leaf, inner: ref('A') }) }],
    ['as an item', ref('A'), { A: object({ name: leaf, inner: list(ref('A')) }) }],
    ['as a part', ref('A'), { A: { allOf: [ref('A'), object({ name: leaf })] } }],
    ['by way of another', ref('A'), { A: object({ b: ref('B') }), B: object({ name: leaf, a: ref('A') }) }],
    ['as nothing but itself', ref('A'), { A: ref('A') }],
    ['in a circle of references', ref('A'), { A: ref('B'), B: ref('C'), C: ref('A') }],
    ['among many', ref('C0'), tangle(6)],
  ];
  for (const [about, schema, components] of table) {
    it(`${about} comes to an end`, () => {
      assert.deepEqual(diff(answering(schema, components), answering(schema, components)).changes, []);
    });
  }

  it('loses a field like any other', () => {
    const withName = answering(ref('A'), { A: object({ name: leaf, inner: ref('A') }) });
    const without = answering(ref('A'), { A: object({ inner: ref('A') }) });
    assert.deepEqual(
      diff(withName, without).changes.map(({ at }) => at),
      ['#/components/schemas/A/properties/name'],
    );
  });

  it('keeps what was written out before', () => {
    const inner = object({ name: leaf, inner: object({ name: leaf }) });
    const published = answering(ref('A'), { A: object({ name: leaf, inner: ref('A') }) });
    assert.deepEqual(
      diff(answering(object({ name: leaf, inner })), published).changes.filter(({ kind }) => kind === 'removed'),
      [],
    );
  });
});

describe('a field that two parts of a schema describe', () => {
  it('has the fields of both', () => {
    const parts = (first: Schema, second: Schema) =>
      answering({ allOf: [object({ owner: first }), object({ owner: second })] });
    const pinned = parts(object({ name: leaf }), object({ city: leaf }));
    const published = parts(object({}), object({ city: leaf }));
    assert.deepEqual(
      diff(pinned, published).changes.map(({ before }) => before),
      ['name'],
    );
  });
});

describe('the operations of a description', () => {
  it('are those of its paths and of its callbacks, in their order', () => {
    const paths = { '/a/{id}/b': { get: {}, parameters: [], PUT: {} }, '/c': { post: { operationId: 'createC' } } };
    const webhooks = { pushed: { post: {} } };
    assert.deepEqual(
      operationsIn({ paths, webhooks }).map(({ key, name, at }) => [key, name, at]),
      [
        ['GET /a/{}/b', 'GET /a/{}/b', '#/paths/~1a~1{id}~1b/get'],
        ['POST /c', 'createC', '#/paths/~1c/post'],
        ['POST pushed', 'POST pushed', '#/webhooks/pushed/post'],
      ],
    );
  });
});

describe('what stands elsewhere', () => {
  const schemas = [
    { $ref: './order.yaml#/Order' },
    { $ref: './order.yaml#/Line' },
    { $ref: 'https://a.example/b.json#/C' },
  ];
  it('is told once for each file', () => {
    assert.deepEqual(elsewhere(answering({ allOf: schemas })), ['./order.yaml', 'https://a.example/b.json']);
  });

  it('is told too where a whole file is meant', () => {
    assert.deepEqual(elsewhere(answering({ $ref: './order.yaml' })), ['./order.yaml']);
  });

  it('is nothing where everything stands here', () => {
    assert.deepEqual(elsewhere(answering(ref('A'), { A: leaf })), []);
  });

  it('is not compared, and breaks nothing', () => {
    const there = answering({ $ref: './order.yaml#/Order' });
    assert.deepEqual(diff(there, there).changes, []);
  });
});
