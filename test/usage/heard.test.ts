import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Patch, SpecChange } from '../../src/drift/spec-change.ts';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { type Heard, listen, silence } from '../../src/usage/heard.ts';
import { oddChanges, proposals } from '../../src/usage/odd-changes.ts';
import { useOf } from '../../src/usage/use.ts';
import { nine } from '../support/clock.ts';
import { digest } from '../support/digest.ts';

const shop = {
  openapi: '3.1.0',
  paths: {
    '/carts/{id}': {
      get: {
        operationId: 'readCart',
        parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }],
        responses: {
          200: {
            headers: { 'Cart-Mood': { schema: { type: 'string' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Cart' } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Cart: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          state: { type: 'string', enum: ['open', 'paid'] },
          lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
          notes: { type: 'object', additionalProperties: { type: 'string' } },
        },
      },
      Line: {
        type: 'object',
        properties: {
          price: { type: 'integer' },
          parts: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
        },
      },
    },
  },
};

function read(
  id: string,
  answered: unknown,
  more: { target?: string; status?: number; names?: readonly string[] } = {},
): Exchange {
  const { target = '/carts/7', status = 200, names = [] } = more;
  const headers = names.map((name) => [name, 'x'] as const);
  return {
    id,
    from: 'merchant',
    operation: undefined,
    at: nine,
    tookMs: 1,
    request: { method: 'GET', target, headers: [['Accept', '*/*']], body: '' },
    response: { status, headers, body: JSON.stringify(answered) },
  };
}

function heardOf(exchanges: readonly Exchange[], description: unknown = shop): Heard {
  const heard = silence(new Map([['shop.yaml', description]]), ['shop.yaml']);
  for (const one of exchanges) listen(heard, one);
  return heard;
}

function told({ kind, places, before, after, seen }: SpecChange): unknown[] {
  return [kind, places, before, after, seen?.times, seen?.first];
}

const odd: readonly [about: string, exchanges: readonly Exchange[], found: readonly unknown[][]][] = [
  [
    'what is described',
    [
      read(
        'a',
        { id: '1', state: 'open', lines: [{ price: 1 }] },
        { names: ['cart-mood', 'Date'], target: '/carts/7?page=2' },
      ),
    ],
    [],
  ],
  ['nothing in the place of a value', [read('a', { id: null, hint: null })], []],
  ['any field where fields have no names', [read('a', { notes: { x: 'y' } })], []],
  [
    'a field, as often as it comes and from the first exchange that has it',
    [read('a', { lines: [{ price: 1 }] }), read('b', { lines: [{ gift: true }, { gift: true }] })],
    [['field', ['readCart 200 /lines/0/gift'], undefined, 'boolean', 2, 'b']],
  ],
  [
    'a field within what is made of itself',
    [read('a', { lines: [{ parts: [{ parts: [{ gift: 1 }] }] }] })],
    [['field', ['readCart 200 /lines/0/parts/0/parts/0/gift'], undefined, 'integer', 1, 'a']],
  ],
  [
    'a member of a list of values',
    [read('a', { state: 'lost' })],
    [['values', ['readCart 200 /state'], ['open', 'paid'], 'lost', 1, 'a']],
  ],
  [
    'another type, and no value of it',
    [read('a', { lines: [{ price: '5.00' }] })],
    [['type', ['readCart 200 /lines/0/price'], 'integer', 'string', 1, 'a']],
  ],
  [
    'a field without a name of another type',
    [read('a', { notes: { x: 1 } })],
    [['type', ['readCart 200 /notes/*'], 'string', 'integer', 1, 'a']],
  ],
  ['a status', [read('a', {}, { status: 418 })], [['status', ['readCart 418'], undefined, 'there', 1, 'a']]],
  [
    'a header',
    [read('a', {}, { names: ['Cart-Colour'] })],
    [['header', ['readCart 200 header cart-colour'], undefined, 'there', 1, 'a']],
  ],
  [
    'a parameter',
    [read('a', {}, { target: '/carts/7?sort=up' })],
    [['parameter', ['readCart request query sort'], undefined, 'there', 1, 'a']],
  ],
  [
    'an operation, whatever ids are in it',
    [read('a', {}, { target: '/carts/7/notes' }), read('b', {}, { target: '/carts/8/notes' })],
    [['operation', ['GET /carts/{}/notes'], undefined, 'GET /carts/{}/notes', 2, 'a']],
  ],
];

describe('what came and is not described', () => {
  for (const [about, exchanges, found] of odd) {
    it(`${found.length === 0 ? 'is not' : 'is'} ${about}`, () => {
      assert.deepEqual(oddChanges(heardOf(exchanges), digest).map(told), found);
    });
  }

  it('has one fingerprint, in whichever order and however often it comes', () => {
    const [one, other] = [read('a', { hint: 1 }), read('b', { state: 'lost' })];
    const [there, back] = [
      [one, other],
      [other, one, one],
    ].map((all) =>
      oddChanges(heardOf(all), digest)
        .map(({ fingerprint }) => fingerprint)
        .sort(),
    );
    assert.equal(there?.length, 2);
    assert.deepEqual(there, back);
  });

  it('is kept a hundred times in one place, so that no traffic fills the memory', () => {
    const many = Array.from({ length: 1_000 }, (_, nth) => read(`e${nth}`, { [`x${nth}`]: 1, state: `s${nth}` }));
    const all = oddChanges(heardOf(many), digest);
    assert.equal(all.filter(({ kind }) => kind === 'field').length, 100);
    assert.equal(all.filter(({ kind }) => kind === 'values').length, 100);
  });
});

/** The value with one operation of a patch done to it. */
function patched(value: unknown, { path, value: to }: Patch): unknown {
  const [, ...steps] = path.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const copy = structuredClone(value);
  const last = steps.pop() ?? '';
  let node = copy as Record<string, unknown>;
  for (const step of steps) node = node[step] as Record<string, unknown>;
  if (Array.isArray(node)) node.push(to);
  else node[last] = to;
  return copy;
}

describe('the proposals', () => {
  it('make the description know everything that Kustom said', () => {
    const all = [
      read(
        'a',
        { hint: 1, state: 'lost', lines: [{ price: '5.00', gift: true }] },
        { names: ['Cart-Colour', 'Cart-Size'] },
      ),
      read('b', {}, { status: 418, names: ['Cart-Colour'] }),
    ];
    const before = oddChanges(heardOf(all), digest);
    assert.equal(before.length, 7);
    const patch = proposals(before)['shop.yaml'] ?? [];
    const better = patch.reduce(patched, shop as unknown);
    const after = oddChanges(heardOf(all, better), digest);
    // A status that was not described is met first by itself; what goes along with it shows when it is there.
    assert.deepEqual(
      after.map(({ places }) => places),
      [['readCart 418 header cart-colour']],
    );
    const best = (proposals(after)['shop.yaml'] ?? []).reduce(patched, better);
    assert.deepEqual(oddChanges(heardOf(all, best), digest), []);
  });

  it('are none for what the merchant says', () => {
    const changes = oddChanges(heardOf([read('a', {}, { target: '/carts/7?sort=up' })]), digest);
    assert.equal(changes.length, 1);
    assert.deepEqual(proposals(changes), {});
  });
});

describe('what is used', () => {
  it('are the operations and fields that came; the others are counted, and named once', () => {
    const { operations, fields, documented, never } = useOf(heardOf([read('a', { id: '1', lines: [{ price: 1 }] })]));
    assert.deepEqual(operations, ['readCart']);
    assert.deepEqual(fields, ['readCart 200 /id', 'readCart 200 /lines', 'readCart 200 /lines/0/price']);
    assert.deepEqual(never, ['readCart 200 /state', 'readCart 200 /notes', 'readCart 200 /lines/0/parts']);
    assert.equal(documented, 8);
  });
});
