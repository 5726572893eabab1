import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diff } from '../../src/drift/diff.ts';
import { type Heard, listen, silence } from '../../src/usage/heard.ts';
import { touches } from '../../src/usage/touches.ts';
import { digest } from '../support/digest.ts';
import { exchange } from '../support/exchanges.ts';

const address = { type: 'object', properties: { city: { type: 'string' }, zip: { type: 'string', maxLength: 9 } } };
const order = {
  type: 'object',
  required: ['amount'],
  properties: {
    amount: { type: 'integer' },
    kind: { type: 'string', enum: ['phone', 'shop', 'mail'] },
    billing: { $ref: '#/components/schemas/Address' },
    gift: { type: 'object', properties: { text: { type: 'string' } } },
    shipping: { $ref: '#/components/schemas/Address' },
    lines: {
      type: 'array',
      items: { type: 'object', properties: { name: { type: 'string' }, sku: { type: 'string' } } },
    },
  },
};
const answer = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string' }, state: { type: 'string', enum: ['open'] }, hint: { type: 'string' } },
};
const body = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});

const pinned = {
  openapi: '3.1.0',
  servers: [{ url: 'https://one.test' }],
  paths: {
    '/orders': {
      post: {
        operationId: 'createOrder',
        parameters: [
          { name: 'Key', in: 'header', schema: { type: 'string' } },
          { name: 'Mood', in: 'header', schema: { type: 'string' } },
        ],
        requestBody: body('Order'),
        responses: {
          201: { ...body('Answer'), headers: { Location: { schema: { type: 'string' } }, Spare: {}, Date: {} } },
          202: {},
          400: {},
        },
      },
    },
    '/orders/{id}': { get: { operationId: 'readOrder', responses: { 200: body('Answer') } } },
  },
  components: { schemas: { Order: order, Answer: answer, Address: address } },
};

const heard: Heard = silence(new Map([['shop.yaml', pinned]]), ['shop.yaml']);
for (const kind of ['phone', 'shop']) {
  const asked = { amount: 1, kind, shipping: { city: 'X' }, lines: [{ name: 'a', sku: '1' }, { name: 'b' }] };
  const { request, response, ...rest } = exchange({
    operation: undefined,
    asked,
    status: 201,
    answered: { id: '1', state: 'open' },
  });
  const headers = [
    ['key', 'k'],
    ['Trace', 't'],
  ] as const;
  listen(heard, {
    ...rest,
    request: { ...request, target: '/orders', headers },
    response: {
      ...response,
      headers: [
        ['spare', '1'],
        ['date', 'today'],
      ],
    },
  });
}

/** The pinned description with something else at these steps: `undefined` takes it out. */
function having(steps: string, to: unknown): unknown {
  const copy = structuredClone(pinned);
  const all = steps.split(' ');
  const last = all.pop() ?? '';
  let node = copy as unknown as Record<string, unknown>;
  for (const step of all) node = node[step] as Record<string, unknown>;
  if (to === undefined && Array.isArray(node)) node.splice(Number(last), 1);
  else if (to === undefined) delete node[last];
  else node[last] = to;
  return copy;
}

const create = 'paths /orders post';
const schema = (name: string) => `components schemas ${name}`;
const city = `${schema('Address')} properties city`;
const text = { type: 'string' };

const changes: readonly [about: string, published: unknown, hits: boolean][] = [
  ['a field that was sent is gone', having(`${schema('Order')} properties kind`, undefined), true],
  ['a field that was never sent is gone', having(`${schema('Order')} properties billing`, undefined), false],
  ['a field that was told is gone', having(`${schema('Answer')} properties state`, undefined), true],
  ['a field that was never told is gone', having(`${schema('Answer')} properties hint`, undefined), false],
  ['a field in a list was sent', having(`${schema('Order')} properties lines items properties sku`, undefined), true],
  [
    'a field that was never sent has a limit, in a schema that was',
    having(`${schema('Address')} properties zip maxLength`, 5),
    false,
  ],
  [
    'a field has a limit that was sent in the second of two places',
    having(`${schema('Address')} properties city maxLength`, 5),
    true,
  ],
  ['what was always sent is demanded', having(`${schema('Order')} properties lines items required`, ['name']), false],
  ['what was left out once is demanded', having(`${schema('Order')} properties lines items required`, ['sku']), true],
  ['what never came need not come', having(`${schema('Answer')} properties hint type`, ['string', 'null']), false],
  ['what came need not come', having(`${schema('Answer')} required`, []), true],
  [
    'a new field is demanded in what was sent',
    having(`${schema('Order')}`, {
      ...order,
      required: ['amount', 'vat'],
      properties: { ...order.properties, vat: text },
    }),
    true,
  ],
  [
    'a new field is demanded in what was never sent',
    having(`${schema('Order')} properties gift`, {
      type: 'object',
      required: ['from'],
      properties: { text, from: text },
    }),
    false,
  ],
  ['a value that was sent is not taken', having(`${schema('Order')} properties kind enum`, ['shop', 'mail']), true],
  [
    'a value that was never sent is not taken',
    having(`${schema('Order')} properties kind enum`, ['shop', 'phone']),
    false,
  ],
  ['a value comes where others came', having(`${schema('Answer')} properties state enum`, ['open', 'lost']), true],
  ['an answer that came is gone', having(`${create} responses 201`, undefined), true],
  ['an answer that never came is gone', having(`${create} responses 202`, undefined), false],
  ['an answer is new in what was asked', having(`${create} responses 203`, {}), true],
  ['a header that came is gone', having(`${create} responses 201 headers Spare`, undefined), true],
  ['a header that never came is gone', having(`${create} responses 201 headers Location`, undefined), false],
  [
    "a header of HTTP's own that is described came and is gone",
    having(`${create} responses 201 headers Date`, undefined),
    true,
  ],
  ['a parameter that was sent is gone', having(`${create} parameters 0`, undefined), true],
  ['a parameter that was never sent is gone', having(`${create} parameters 1`, undefined), false],
  ['a body that was always sent is demanded', having(`${create} requestBody required`, true), false],
  ['a parameter that was left out is demanded', having(`${create} parameters 1 required`, true), true],
  ['a parameter that was always sent is demanded', having(`${create} parameters 0 required`, true), false],
  [
    'a new parameter is demanded',
    having(`${create} parameters 2`, { name: 'New', in: 'header', required: true, schema: text }),
    true,
  ],
  [
    'a new parameter is demanded that was always sent',
    having(`${create} parameters 2`, { name: 'Trace', in: 'header', required: true, schema: text }),
    false,
  ],
  ['a list of values is new that has all that was sent', having(`${city} enum`, ['X', 'Y']), false],
  ['a list of values is new that lacks what was sent', having(`${city} enum`, ['Y']), true],
  ['an operation that was used is gone', having('paths /orders', undefined), true],
  ['an operation that was never used is gone', having('paths /orders/{id}', undefined), false],
  ['an operation is new', having('paths /carts', { get: { responses: {} } }), false],
  ['a body that was sent is gone', having(`${create} requestBody`, undefined), true],
  ['the address is another', having('servers', [{ url: 'https://two.test' }]), true],
];

describe('a change hits', () => {
  for (const [about, published, hits] of changes) {
    it(`${hits ? 'where' : 'not where'} ${about}`, () => {
      const found = diff([heard.library, 'shop.yaml'], [new Map([['new', published]]), 'new'], digest).changes;
      assert.deepEqual([...new Set(found.map(touches(heard)).map((touch) => touch !== undefined))], [hits]);
    });
  }
});

const toldOf: readonly [about: string, published: unknown, told: readonly string[]][] = [
  ['what is too long', having(`${schema('Order')} properties kind maxLength`, 4), ['/kind: "phone"']],
  ['what is too much', having(`${schema('Order')} properties amount maximum`, 0), ['/amount: 1']],
  ['what is too little', having(`${schema('Order')} properties amount exclusiveMinimum`, 1), ['/amount: 1']],
  ['what does not fit', having(`${schema('Order')} properties kind pattern`, '^s'), ['/kind: "phone"']],
  [
    'that nothing is refused yet',
    having(`${schema('Order')} properties kind maxLength`, 5),
    ['/kind: nothing yet that is refused then'],
  ],
  ['nothing of a place whose contents are masked', having(`${city} maxLength`, 1), []],
  ['nothing of a pattern that is none', having(`${schema('Order')} properties kind pattern`, '('), []],
];

describe('a narrower field hits who says it, and tells', () => {
  for (const [about, published, told] of toldOf) {
    it(about, () => {
      const found = diff([heard.library, 'shop.yaml'], [new Map([['new', published]]), 'new'], digest).changes;
      assert.deepEqual(found.map(touches(heard)), [told]);
    });
  }

  it('nothing where more came than is kept', () => {
    const many = silence(new Map([['shop.yaml', pinned]]), ['shop.yaml']);
    for (let nth = 0; nth < 120; nth += 1) {
      const { request, ...rest } = exchange({ operation: undefined, asked: { amount: nth }, answered: {} });
      listen(many, { ...rest, request: { ...request, target: '/orders' } });
    }
    const published = having(`${schema('Order')} properties amount maximum`, 500);
    const found = diff([many.library, 'shop.yaml'], [new Map([['new', published]]), 'new'], digest).changes;
    assert.deepEqual(found.map(touches(many)), [[]]);
  });
});
