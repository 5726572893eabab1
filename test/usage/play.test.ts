import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operationsIn } from '../../src/drift/operations.ts';
import type { SpecChange } from '../../src/drift/spec-change.ts';
import type { Requirement } from '../../src/requirements/requirement.ts';
import { toPlay } from '../../src/usage/play.ts';
import { requirement } from '../support/requirements.ts';

const document = { paths: { '/orders': { post: { operationId: 'createOrder', responses: { 201: {} } } } } };
const used = operationsIn(new Map([['shop.yaml', document]]), 'shop.yaml');

const post = '#/paths/~1orders/post';
const line = '#/components/schemas/Line';

function citing(id: string, ...at: readonly string[]): Requirement {
  return { ...requirement([]), id, source: { document: 'specs/shop.yaml', at, gist: '' } };
}

const catalogue = [
  citing('line.price', `${line}/properties/price`),
  citing('line.price-limit', `${line}/properties/price/maximum`),
  citing('line.whole', line),
  citing('line.name', `${line}/properties/name`),
  citing('create.refused', `${post}/responses/400`),
  citing('create.asked', `${post}/requestBody`),
  citing('create.any', post),
  citing('other.thing', '#/components/schemas/Other'),
  citing('basket.lacking', '#/components/schemas/Basket/required', `${post}/responses/400`),
  citing('basket.refused', '#/components/schemas/Basket/properties/sum', `${post}/responses/400`),
];

const scenes = [
  ...['line.price', 'line.price line.price-limit', 'line.whole', 'line.name', 'create.refused', 'create.any'],
  ...['create.asked create.any', 'other.thing', 'other.thing', '', 'basket.lacking', 'basket.refused'],
].map((ids) => ({ tags: ids.split(' ').map((id) => `@${id}`) }));

function change(more: Partial<SpecChange>): SpecChange {
  return {
    ...{
      fingerprint: 'a',
      kind: 'limit',
      name: 'maximum',
      side: 'request',
      asks: 'merchant',
      operation: 'createOrder',
    },
    ...{ places: ['createOrder request /lines/0/price'], document: 'shop.yaml', before: 1, after: 2 },
    at: `${line}/properties/price/maximum`,
    ...more,
  };
}

const table: readonly [
  about: string,
  change: Partial<SpecChange>,
  tags: readonly string[],
  scenarios: number,
  about?: 0,
][] = [
  ['points at the field, and no more of them than show each requirement once', {}, ['@line.price-limit'], 1],
  [
    'points at a field that was taken out',
    { kind: 'field', name: 'name', at: `${line}/properties/name`, after: undefined },
    ['@line.name'],
    1,
  ],
  [
    'points at what is demanded newly, and not at who demands it',
    { kind: 'required', name: 'name', at: `${line}/required/name` },
    ['@line.name'],
    1,
  ],
  [
    'points at the schema around it, where none points at the field',
    { at: `${line}/properties/size/maximum` },
    ['@line.whole'],
    1,
  ],
  [
    'points at the message, where none points at the schema',
    { at: '#/components/schemas/Basket/properties/size/maximum' },
    ['@create.asked'],
    1,
    0,
  ],
  [
    'points at the operation, where none points at the message: and at none of its refusals',
    { at: '#/components/schemas/Basket/properties/size/maximum', places: ['createOrder 201 /size'] },
    ['@create.any'],
    2,
    0,
  ],
  [
    'points at the same operation in a description with other names',
    { document: 'theirs.yaml', at: '#/components/schemas/order/properties/price/maximum' },
    ['@create.asked'],
    1,
    0,
  ],
  [
    'points at the list of what is demanded, where something more is',
    {
      kind: 'required',
      name: 'size',
      at: '#/components/schemas/Basket/required/size',
      before: undefined,
      after: true,
    },
    ['@basket.lacking'],
    1,
  ],
];

describe('the scenarios to be played are those whose requirement', () => {
  for (const [title, more, tags, scenarios, about = 1] of table) {
    it(title, () => {
      const played = toPlay(catalogue, [change(more)], used, scenes);
      assert.deepEqual(played, { tags, scenarios, alone: 0, about });
    });
  }
});

describe('a change of what concerns every call', () => {
  it('is played on the shortest round', () => {
    const servers = change({ kind: 'server', name: 'servers', at: '#/servers' });
    const all = [...scenes, { tags: ['@smoke'] }, { tags: ['@smoke', '@create.any'] }];
    assert.deepEqual(toPlay(catalogue, [servers], used, all), { tags: ['@smoke'], scenarios: 2, alone: 0, about: 1 });
  });
});

describe('a change that no scenario is about', () => {
  it('is counted', () => {
    const strange = change({ places: ['pay request /a'], at: '#/components/schemas/Pay/properties/a/maximum' });
    assert.deepEqual(toPlay(catalogue, [strange, change({})], [], scenes), {
      tags: ['@line.price-limit'],
      scenarios: 1,
      alone: 1,
      about: 1,
    });
  });
});
