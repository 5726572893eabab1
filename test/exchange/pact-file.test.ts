import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Foreign, foreignExchanges } from '../../src/exchange/foreign.ts';
import { unpacked } from '../../src/io/unpacked.ts';

const request = { method: 'POST', path: '/checkout/v3/orders', body: { order_amount: 1 } };
const response = { status: 201, headers: { Location: 'https://x.example/1' }, body: { order_id: '1' } };
const interaction = { description: 'an order', request, response };

function pact(version: string, interactions: unknown, more: object = {}): object {
  const metadata = { pactSpecification: { version } };
  return { consumer: { name: 'shop' }, provider: { name: 'kustom' }, interactions, metadata, ...more };
}

function read(value: unknown): Foreign {
  return foreignExchanges(value, { told: undefined, at: 0, unpack: unpacked }) ?? assert.fail();
}

function one(value: unknown) {
  const { exchanges, problems } = read(value);
  assert.deepEqual([exchanges.length, problems], [1, []]);
  return exchanges[0] ?? assert.fail();
}

describe('an interaction of a pact', () => {
  for (const version of ['1.0.0', '2.0.0', '3.0.0', '4.0']) {
    it(`is an exchange of its own in version ${version}`, () => {
      const { id, from, operation, contract, request: asked, response: answered } = one(pact(version, [interaction]));
      assert.deepEqual([id, from, operation], ['interaction 1 “an order”', 'merchant', 'createOrder']);
      assert.equal(contract, true);
      assert.deepEqual([asked?.body, answered?.body], ['{"order_amount":1}', '{"order_id":"1"}']);
      assert.deepEqual([answered?.status, answered?.headers], [201, [['Location', 'https://x.example/1']]]);
    });
  }

  it('says which version it keeps to in any of three places, or nowhere', () => {
    const places = [{ 'pact-specification': { version: '2.0.0' } }, { pactSpecificationVersion: '2.0.0' }, {}];
    for (const metadata of places) assert.equal(one(pact('', [interaction], { metadata })).operation, 'createOrder');
  });

  const queries: readonly [query: unknown, target: string][] = [
    ['a=1&b=2', '/q?a=1&b=2'],
    ['', '/q'],
    [{ a: ['1', '2'], b: '3' }, '/q?a=1&a=2&b=3'],
    [{ a: ['å b'] }, '/q?a=%C3%A5%20b'],
    [undefined, '/q'],
  ];
  for (const [query, target] of queries) {
    it(`has the query ${JSON.stringify(query)} behind its path`, () =>
      assert.equal(one(pact('3', [{ ...interaction, request: { path: '/q', query } }])).request?.target, target));
  }

  it('has the defaults of the specification where it leaves them out', () => {
    const { request: asked, response: answered } = one(pact('2', [{ request: {}, response: {} }]));
    assert.deepEqual([asked?.method, asked?.target, asked?.body], ['GET', '/', '']);
    assert.deepEqual([answered?.status, answered?.headers, answered?.body], [200, [], '']);
  });
});

describe('a body of version 4', () => {
  const bodies: readonly [about: string, body: object | null, text: string][] = [
    ['as JSON', { content: { a: [1] }, contentType: 'application/json', encoded: false }, '{"a":[1]}'],
    ['as text', { content: 'plain', contentType: 'text/plain', encoded: false }, 'plain'],
    ['as base64', { content: 'eyJhIjoxfQ==', contentType: 'application/json', encoded: 'base64' }, '{"a":1}'],
    ['as base64 of older writers', { content: 'e30=', encoded: true }, '{}'],
    ['as JSON in a text', { content: '{"a":1}', contentType: 'application/json', encoded: 'JSON' }, '{"a":1}'],
    ['that is empty', { content: '' }, ''],
    ['that is null', null, ''],
  ];
  for (const [about, body, text] of bodies) {
    it(`is read ${about}`, () =>
      assert.equal(one(pact('4.0', [{ ...interaction, response: { status: 200, body } }])).response?.body, text));
  }

  it('comes under its own type where no header says another', () => {
    const body = { content: {}, contentType: 'text/html', encoded: false };
    const typed = (headers: object) => one(pact('4.0', [{ ...interaction, response: { ...response, headers, body } }]));
    assert.deepEqual(typed({}).response?.headers, [['Content-Type', 'text/html']]);
    const said = { 'content-type': ['application/json'] };
    assert.deepEqual(typed(said).response?.headers, [['content-type', 'application/json']]);
  });
});

describe('who asks in a pact', () => {
  const sides = (consumer: string, provider: string) => ({
    consumer: { name: consumer },
    provider: { name: provider },
  });
  const to = (path: string, body: unknown = '') => [
    { request: { method: 'POST', path, body }, response: { status: 200 } },
  ];

  for (const [about, path, consumer, provider, from, operation] of [
    ['is told by the path', '/checkout/v3/orders', 'x', 'y', 'merchant', 'createOrder'],
    [
      'is told by the path, and not by names that are turned round',
      '/checkout/v3/orders',
      'kustom',
      'shop',
      'merchant',
      'createOrder',
    ],
    ['is Kustom by its name', '/kco/push', 'Kustom Checkout', 'shop', 'kustom', 'push'],
    ['is Kustom by its former name', '/kco/address-update', 'klarna', 'shop', 'kustom', 'address_update'],
    ['is Kustom, of whose callback nothing tells', '/kco/told', 'kustom', 'shop', 'kustom', undefined],
    ['is nobody where neither is called so', '/kco/push', 'gateway', 'shop', 'merchant', undefined],
  ] as const) {
    it(about, () => {
      const found = one(pact('4.0', to(path), sides(consumer, provider)));
      assert.deepEqual([found.from, found.operation], [from, operation]);
    });
  }

  it('is told by a body that can be nothing else', () => {
    const body = { order_amount: 1, order_id: '1', html_snippet: '' };
    assert.equal(one(pact('2', to('/ask', body), sides('a', 'b'))).operation, 'validation');
  });
});

describe('what is no HTTP, or broken, in a pact', () => {
  const message = { type: 'Asynchronous/Messages', description: 'a message', contents: {} };
  const cases: readonly [about: string, value: object, exchanges: number, says: RegExp][] = [
    ['messages beside HTTP', pact('4.0', [message, interaction, message]), 1, /^holds 2 messages beside HTTP/],
    ['a message of version 3', pact('3', [interaction], { messages: [{}] }), 1, /^holds 1 message beside HTTP/],
    ['messages alone', pact('4.0', [message]), 0, /^is a pact of nothing but messages/],
    [
      'a pact of messages of version 3',
      pact('3', undefined, { messages: [{}] }),
      0,
      /^is a pact of nothing but messages/,
    ],
    ['no interaction', pact('4.0', []), 0, /^is a pact without interactions/],
    ['interactions that are no list', pact('4.0', { a: 1 }), 0, /“interactions” are no list/],
    ['an interaction without an answer', pact('2', [interaction, { request }]), 1, /^interaction 2 lacks/],
    ['an interaction that is a text', pact('2', ['x']), 0, /^interaction 1 lacks/],
    ['a version that is not known', pact('5.0', [interaction]), 0, /^is a pact of version 5\.0\./],
  ];
  for (const [about, value, exchanges, says] of cases) {
    it(`is told: ${about}`, () => {
      const found = read(value);
      assert.equal(found.exchanges.length, exchanges);
      const [sentence, ...more] = [...found.notes, ...found.problems];
      assert.match(sentence ?? '', says);
      assert.deepEqual(more, []);
    });
  }
});
