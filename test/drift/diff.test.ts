import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Description } from '../../src/drift/description.ts';
import { diff, shared } from '../../src/drift/diff.ts';
import type { SpecChange } from '../../src/drift/spec-change.ts';
import { holds } from '../support/holds.ts';
import { answer, answering, asking, leaf, list, object, question, ref, type Schema } from './descriptions.ts';

/** A change as it reads the other way round. */
function swapped({ kind, before, after, ...place }: SpecChange): SpecChange {
  return { ...place, kind: kind === 'added' ? 'removed' : 'added', before: after, after: before };
}

function sorted(changes: readonly SpecChange[]): SpecChange[] {
  return changes.toSorted((a, b) => `${a.kind} ${a.at}`.localeCompare(`${b.kind} ${b.at}`));
}

/** A field of an answer that is gone. */
function gone(name: string, at: string): SpecChange {
  return { kind: 'removed', side: 'response', operation: 'readCart', at, before: name, after: undefined };
}

const cart = { sum: leaf, lines: list(object({ name: leaf, price: leaf })) };

const table: readonly [about: string, pinned: Description, published: Description, changes: readonly SpecChange[]][] = [
  ['nothing', answering(object(cart)), answering(object(cart)), []],
  [
    'a field',
    answering(object(cart)),
    answering(object({ lines: cart.lines })),
    [gone('sum', `${answer}/properties/sum`)],
  ],
  [
    'a field with all that is in it',
    answering(object(cart)),
    answering(object({ sum: leaf })),
    [gone('lines', `${answer}/properties/lines`)],
  ],
  [
    'a field of the items of a list',
    answering(object(cart)),
    answering(object({ sum: leaf, lines: list(object({ price: leaf })) })),
    [gone('name', `${answer}/properties/lines/items/properties/name`)],
  ],
  [
    'a field of a part of the whole',
    answering({ allOf: [object({ id: leaf }), object(cart)] }),
    answering({ allOf: [object({ id: leaf }), object({ lines: cart.lines })] }),
    [gone('sum', `${answer}/allOf/1/properties/sum`)],
  ],
  [
    'a field of a component',
    answering(ref('Cart'), { Cart: object({ owner: ref('Owner') }), Owner: object({ name: leaf }) }),
    answering(ref('Cart'), { Cart: object({ owner: ref('Owner') }), Owner: object({}) }),
    [gone('name', '#/components/schemas/Owner/properties/name')],
  ],
  [
    'a field with an odd name',
    answering(object({ 'a/b~c': leaf })),
    answering(object({})),
    [gone('a/b~c', `${answer}/properties/a~1b~0c`)],
  ],
  [
    'the schema of an answer',
    answering(object(cart)),
    answering({ $ref: '#/nowhere' }),
    [gone('sum', `${answer}/properties/sum`), gone('lines', `${answer}/properties/lines`)],
  ],
  [
    'a field of a question',
    asking(object(cart)),
    asking(object({ sum: leaf })),
    [{ ...gone('lines', `${question}/properties/lines`), side: 'request', operation: 'createCart' }],
  ],
];

describe('what is removed one way is added the other way', () => {
  for (const [about, pinned, published, changes] of table) {
    it(about, () => {
      assert.deepEqual(sorted(diff(pinned, published).changes), sorted(changes));
      assert.deepEqual(sorted(diff(published, pinned).changes), sorted(changes.map(swapped)));
    });
  }
});

const names = fc.constantFrom('a', 'b', 'c', 'd/e');
const { schema: schemas } = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 5 },
    fc.constant(leaf),
    fc.constantFrom(ref('A'), ref('B'), ref('Nobody'), { $ref: 'elsewhere.yaml#/A' }),
    fc.dictionary(names, tie('schema'), { maxKeys: 3 }).map(object),
    tie('schema').map(list),
    fc.array(tie('schema'), { maxLength: 2 }).map((allOf) => ({ allOf })),
  ),
}));
const descriptions = fc.tuple(schemas, schemas, schemas).map(([schema, A, B]) => answering(schema, { A, B }));

describe('any two descriptions', () => {
  it('differ the same both ways', () => {
    holds(
      fc.property(descriptions, descriptions, (pinned, published) => {
        const there = diff(pinned, published).changes;
        assert.deepEqual(sorted(diff(published, pinned).changes), sorted(there.map(swapped)));
      }),
    );
  });

  it('do not differ where they are one and the same', () => {
    holds(fc.property(descriptions, (one) => assert.deepEqual(diff(one, one).changes, [])));
  });
});

describe('an operation', () => {
  const carts = answering(object(cart));
  const other = asking(object(cart));

  it('that is gone is one change', () => {
    const [change, ...more] = diff(carts, other).changes;
    assert.deepEqual(more, []);
    assert.deepEqual(change, gone('GET /carts/{}', '#/paths/~1carts~1{id}/get'));
  });

  it('is the same whatever its parameters are called', () => {
    const { paths, ...rest } = carts;
    const [item] = Object.values(paths as object);
    const renamed = { ...rest, paths: { '/carts/{cart_id}': item } };
    assert.deepEqual(diff(carts, renamed).changes, []);
    assert.deepEqual([shared(carts, renamed), shared(carts, other)], [1, 0]);
  });

  it('that only the published description has breaks nothing that was pinned', () => {
    const both = { ...carts, paths: { ...(carts.paths as object), ...(other.paths as object) } };
    assert.deepEqual(diff(carts, both), { compared: diff(carts, carts).compared, changes: [] });
  });
});

describe('what was compared', () => {
  it('counts the operation, its answers and every field', () => {
    assert.equal(diff(answering(object(cart)), answering(object(cart))).compared, 6);
  });

  it('is nothing where nothing is described', () => {
    for (const empty of [
      {},
      { paths: null },
      { paths: { '/a': 1 } },
      { paths: { '/a': { get: 'x', summary: 'y' } } },
    ]) {
      assert.deepEqual(diff(empty, answering(leaf)), { compared: 0, changes: [] });
    }
  });
});
