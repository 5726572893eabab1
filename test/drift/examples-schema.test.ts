import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { schemaMisfits } from '../../src/drift/examples-schema.ts';

const name = { type: 'string', maxLength: 3 };
const tree: Record<string, unknown> = {
  type: 'object',
  properties: { next: { $ref: '#/tree' }, n: { type: 'integer' } },
};
const circle: Record<string, unknown> = { allOf: [{ $ref: '#/circle' }, { $ref: '#/circle' }], type: 'string' };
const known: Readonly<Record<string, unknown>> = { '#/name': name, '#/tree': tree, '#/circle': circle };

const table: readonly [about: string, schema: unknown, fits: unknown, misfits: unknown, found: readonly string[]][] = [
  ['a type', { type: 'string' }, '1', 1, [': string']],
  ['one of two types', { type: ['string', 'null'] }, null, 1, [': string or null']],
  ['nothing, where OpenAPI 3.0 allows it', { type: 'string', nullable: true }, null, 1, [': string or null']],
  ['whole numbers', { type: 'integer' }, 5, 5.5, [': integer']],
  ['a list of values', { enum: ['a', 'b'] }, 'a', 'c', [': one of "a", "b"']],
  ['one value', { const: 1 }, 1, 2, [': 1']],
  ['limits of numbers', { type: 'integer', minimum: 0, maximum: 3 }, 3, -1, [': at least 0']],
  ['limits that are not reached', { exclusiveMinimum: 0, exclusiveMaximum: 3 }, 1, 3, [': less than 3']],
  ['limits of texts, by characters', { minLength: 1, maxLength: 2 }, '😀😀', '', [': at least 1 characters']],
  ['limits of lists', { type: 'array', maxItems: 1 }, [1], [1, 2], [': at most 1 items']],
  ['a pattern', { pattern: '^[a-z]+$' }, 'a', 'A', [': a text like ^[a-z]+$']],
  ['a date', { format: 'date' }, '2026-11-22', 'Sun Sep 06', [': a date']],
  ['a time', { format: 'date-time' }, '2026-11-22T10:00:00Z', '2026-11-22', [': a date-time']],
  ['a reference', { $ref: '#/name' }, 'abc', 'abcd', [': at most 3 characters']],
  ['parts', { allOf: [{ $ref: '#/name' }, { minLength: 2 }] }, 'ab', 'a', [': at least 2 characters']],
  ['the nearest of several ways', { oneOf: [{ type: 'integer' }, { type: 'string' }] }, 'a', true, [': integer']],
  ['what is required', { required: ['a'] }, { a: 1 }, {}, ['/a: a value: it is required']],
  [
    'no more than is described',
    { properties: { a: {} }, additionalProperties: false },
    { a: 1 },
    { b: 1 },
    ['/b: no such field'],
  ],
  ['fields and items', { properties: { a: { items: name } } }, { a: ['b'] }, { a: ['b', 1] }, ['/a/1: string']],
  [
    'a schema inside itself',
    { $ref: '#/tree' },
    { next: { n: 1 } },
    { next: { next: { n: 'x' } } },
    ['/next/next/n: integer'],
  ],
  ['a schema that is its own part', { $ref: '#/circle' }, 'a', 1, [': string']],
];

describe('an example and the schema beside it', () => {
  for (const [about, schema, fits, wrong, found] of table) {
    it(`agree about ${about}, or not`, () => {
      const misfits = (value: unknown) =>
        schemaMisfits(schema, value, (reference) => known[reference]).map(({ at, expected }) => `${at}: ${expected}`);
      assert.deepEqual([misfits(fits), misfits(wrong)], [[], found]);
    });
  }

  const silent: readonly [about: string, schema: unknown, value: unknown][] = [
    ['a field that only the other side writes', { required: ['id'], properties: { id: { readOnly: true } } }, {}],
    ['a pattern that is none', { pattern: '(' }, 'a'],
    ['a reference that leads nowhere', { $ref: 'other.yaml#/x' }, 1],
    ['a type that nobody knows', { type: 'money' }, 1],
    ['no schema', undefined, 1],
  ];
  for (const [about, schema, value] of silent) {
    it(`claims nothing of ${about}`, () => {
      assert.deepEqual(
        schemaMisfits(schema, value, () => undefined),
        [],
      );
    });
  }
});
