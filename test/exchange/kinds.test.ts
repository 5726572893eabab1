import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operations } from '../../generated/operations.ts';
import { bare } from '../../src/exchange/bare.ts';
import { kinds, kindWords, named } from '../../src/exchange/kinds.ts';

function meant(name: string): string[] | undefined {
  return named(name)?.kinds.map(({ says }) => says);
}

describe('the kinds of bodies', () => {
  it('are every body that has a schema, once', () => {
    const wanted = operations.flatMap(({ id, request, answers }) => [
      ...(request ? [`${id} ${request}`] : []),
      ...Object.entries(answers).flatMap(([status, schema]) => (schema ? [`${id} ${status} ${schema}`] : [])),
    ]);
    const found = kinds.map(({ operation, status, schema }) =>
      [operation, status, schema].filter((one) => one !== undefined).join(' '),
    );
    assert.deepEqual(found, wanted);
    assert.equal(new Set(kinds.map(({ word }) => word)).size, kinds.length);
  });

  it('are each found again by their word, and by the id of their operation', () => {
    for (const kind of kinds) {
      const status = kind.status === undefined ? '' : `:${kind.status}`;
      assert.deepEqual(named(kind.word)?.kinds, [kind]);
      assert.deepEqual(named(`${kind.operation}${status}`)?.kinds, [kind]);
    }
  });
});

describe('a name for a body', () => {
  const table: readonly [name: string, says: readonly string[] | undefined][] = [
    ['create', ['create request (createOrder)']],
    ['createOrder', ['create request (createOrder)']],
    ['CREATE', ['create request (createOrder)']],
    ['create:201', ['create answer 201 (createOrder)']],
    ['read', ['read answer 200 (readOrder)']],
    ['address_update', ['address update callback (address_update)']],
    ['address-update:400', ['address update callback answer 400 (address_update)']],
    ['validation', ['validation callback (validation)']],
    [
      'error',
      [
        'create answer 400 (createOrder)',
        'token order answer 400 (createTokenOrder)',
        'capture answer 403 (captureOrder)',
      ],
    ],
    ['push', []],
    ['validation:200', []],
    ['creat', undefined],
    ['create:', undefined],
    ['create:ok', undefined],
    ['create:201:400', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ];
  for (const [name, says] of table) {
    it(`“${name}” means ${says ? says.join(', ') || 'no body' : 'nothing'}`, () => assert.deepEqual(meant(name), says));
  }

  it('is listed where it means a body, and only there', () => {
    assert.ok(kindWords().includes('capture') && kindWords().includes('error'));
    assert.ok(!kindWords().includes('push'));
  });
});

describe('a body by itself', () => {
  const at = 7;

  it('is the half of an exchange that it was sent as', () => {
    const [kind] = named('capture')?.kinds ?? [];
    assert.ok(kind);
    const { from, operation, request, response, as } = bare(kind, '{}', 'x.json', at);
    assert.deepEqual([from, operation, as], ['merchant', 'captureOrder', 'capture request (captureOrder)']);
    assert.deepEqual([request?.method, request?.body, response], ['POST', '{}', undefined]);
  });

  it('is the half of an exchange that it was answered as', () => {
    const [kind] = named('validation:400')?.kinds ?? [];
    assert.ok(kind);
    const { from, operation, request, response } = bare(kind, '{}', 'x.json', at);
    assert.deepEqual([from, operation, request], ['kustom', 'validation', undefined]);
    assert.deepEqual([response?.status, response?.body], [400, '{}']);
  });
});
