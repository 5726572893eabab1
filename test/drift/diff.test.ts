import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { SpecChange } from '../../src/drift/spec-change.ts';
import { holds } from '../support/holds.ts';
import { answer, answering, asking, held, leaf, list, object, question, ref, type Schema } from './descriptions.ts';

/** What a change is about, whichever way it is read. */
function essence({ kind, name, side, operation, before, after }: SpecChange): string {
  return JSON.stringify([kind, name, side, operation, before ?? null, after ?? null]);
}

function swapped(change: SpecChange): SpecChange {
  return { ...change, before: change.after, after: change.before };
}

type Gone = readonly [name: string, at: string, what: string];

const cart = { sum: leaf, lines: list(object({ name: leaf, price: leaf })) };

const table: readonly [about: string, pinned: Schema, published: Schema, gone: readonly Gone[]][] = [
  ['nothing', answering(object(cart)), answering(object(cart)), []],
  [
    'a field',
    answering(object(cart)),
    answering(object({ lines: cart.lines })),
    [['sum', `${answer}/properties/sum`, 'string']],
  ],
  [
    'a field with all that is in it',
    answering(object(cart)),
    answering(object({ sum: leaf })),
    [['lines', `${answer}/properties/lines`, 'array']],
  ],
  [
    'a field of the items of a list',
    answering(object(cart)),
    answering(object({ sum: leaf, lines: list(object({ price: leaf })) })),
    [['name', `${answer}/properties/lines/items/properties/name`, 'string']],
  ],
  [
    'a field of a part of the whole',
    answering({ allOf: [object({ id: leaf }), object(cart)] }),
    answering({ allOf: [object({ id: leaf }), object({ lines: cart.lines })] }),
    [['sum', `${answer}/allOf/1/properties/sum`, 'string']],
  ],
  [
    'a field of a component',
    answering(ref('Cart'), { Cart: object({ owner: ref('Owner') }), Owner: object({ name: leaf }) }),
    answering(ref('Cart'), { Cart: object({ owner: ref('Owner') }), Owner: object({}) }),
    [['name', '#/components/schemas/Owner/properties/name', 'string']],
  ],
  [
    'a field with an odd name',
    answering(object({ 'a/b~c': leaf })),
    answering(object({})),
    [['a/b~c', `${answer}/properties/a~1b~0c`, 'string']],
  ],
  [
    'a field of a question',
    asking(object(cart)),
    asking(object({ sum: leaf })),
    [['lines', `${question}/properties/lines`, 'array']],
  ],
  [
    'a field of a schema inside itself',
    answering(ref('A'), { A: object({ name: leaf, inner: ref('A') }) }),
    answering(ref('A'), { A: object({ inner: ref('A') }) }),
    [['name', '#/components/schemas/A/properties/name', 'string']],
  ],
  [
    'a field of what two parts of a schema describe',
    answering({ allOf: [object({ owner: object({ name: leaf }) }), object({ owner: object({ city: leaf }) })] }),
    answering({ allOf: [object({ owner: object({}) }), object({ owner: object({ city: leaf }) })] }),
    [['name', `${answer}/allOf/0/properties/owner/properties/name`, 'string']],
  ],
];

describe('what is gone one way has come the other way', () => {
  for (const [about, pinned, published, gone] of table) {
    it(about, () => {
      const found = held(pinned, published).changes;
      assert.deepEqual(
        found.map(({ kind, name, at, before, after }) => [kind, name, at, before, after]),
        gone.map(([name, at, what]) => ['field', name, at, what, undefined]),
      );
      assert.deepEqual(
        held(published, pinned).changes.map(essence).sort(),
        found.map((change) => essence(swapped(change))).sort(),
      );
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

/** The changes that are no more than what differs in one place: a field, a type. */
function told(changes: readonly SpecChange[]): string[] {
  return [...new Set(changes.map(essence))].sort();
}

describe('any two descriptions', () => {
  it('differ the same both ways', () => {
    holds(
      fc.property(descriptions, descriptions, (pinned, published) => {
        const there = held(pinned, published).changes;
        assert.deepEqual(told(held(published, pinned).changes), told(there.map(swapped)));
      }),
    );
  });

  it('do not differ where they are one and the same', () => {
    holds(fc.property(descriptions, (one) => assert.deepEqual(held(one, structuredClone(one)).changes, [])));
  });
});

describe('a change', () => {
  const answers = (schema: Schema) => ({ responses: { 200: { content: { 'application/json': { schema } } } } });
  const twice = (owner: Schema): Schema => ({
    paths: {
      '/a': { get: { operationId: 'readA', ...answers(object({ owner: ref('Owner') })) } },
      '/b': { get: { operationId: 'readB', ...answers(list(ref('Owner'))) } },
    },
    components: { schemas: { Owner: owner } },
  });

  it('is told once, with every operation in which it is met', () => {
    const { changes } = held(twice(object({ name: leaf })), twice(object({})));
    assert.deepEqual(
      changes.map(({ operation, places }) => [operation, places]),
      [['readA', ['readA 200 /owner/name', 'readB 200 /0/name']]],
    );
  });

  it('has the same fingerprint again, and another where something else differs', () => {
    const fingerprints = (published: Schema) =>
      held(answering(object(cart)), answering(published)).changes.map(({ fingerprint }) => fingerprint);
    const [one, other] = fingerprints(object({}));
    assert.match(String(one), /^[0-9a-f]{12}$/);
    assert.notEqual(one, other);
    assert.deepEqual(fingerprints(object({})), [one, other]);
    assert.deepEqual(fingerprints(object({ lines: cart.lines })), [one]);
  });
});

describe('what was compared', () => {
  it('is nothing where nothing is described', () => {
    for (const empty of [
      undefined,
      'x',
      [],
      {},
      { paths: null },
      { paths: { '/a': 1 } },
      { paths: { '/a': { get: 'x' } } },
    ]) {
      assert.deepEqual(held(empty, empty), { compared: 0, changes: [], isShortened: false });
    }
  });

  it('counts more where more is described', () => {
    const of = (schema: Schema) => held(answering(schema), answering(schema)).compared;
    assert.ok(of(object(cart)) > of(object({ sum: leaf })));
  });
});
