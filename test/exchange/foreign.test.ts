import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OperationId } from '../../generated/operations.ts';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { parsedFaithfully } from '../../src/exchange/faithful.ts';
import { foreignExchanges } from '../../src/exchange/foreign.ts';
import { unpacked } from '../../src/io/unpacked.ts';

const request = { method: 'POST', path: '/checkout/v3/orders/', headers: { Accept: '*/*' }, body: { order_amount: 1 } };
const response = { status: 201, headers: { location: 'https://x.example/1' }, body: { order_id: '1' } };
const whole = { request, response };

function readAs(value: unknown, told: OperationId | undefined): readonly Exchange[] | undefined {
  return foreignExchanges(value, { told, at: 0, unpack: unpacked })?.exchanges;
}

function read(value: unknown): readonly Exchange[] | undefined {
  return readAs(value, undefined);
}

function one(value: unknown): Exchange {
  const [only, ...more] = read(value) ?? [];
  assert.ok(only && more.length === 0, 'there is one exchange');
  return only;
}

describe('an exchange that another tool wrote down', () => {
  const shapes: readonly [about: string, value: unknown, operations: readonly (string | undefined)[]][] = [
    ['by itself', whole, ['createOrder']],
    ['under a key', { exchange: whole }, ['createOrder']],
    ['in a list', [whole, whole], ['createOrder', 'createOrder']],
    ['in a list under a key', { exchanges: [whole] }, ['createOrder']],
    ['in a HAR file', { log: { version: '1.2', entries: [whole] } }, ['createOrder']],
    ['of which only the request is known', { request }, ['createOrder']],
    ['that is nothing but a request', request, ['createOrder']],
    [
      'to an address',
      { request: { method: 'get', url: 'https://api.example/checkout/v3/orders/1?a=b' } },
      ['readOrder'],
    ],
    ['with doubled slashes', { ...request, path: '//ordermanagement/v1/orders/1/captures' }, ['captureOrder']],
    ['of an operation that is not documented', { ...request, path: '/else' }, [undefined]],
    ['that is nothing but an answer', response, [undefined]],
  ];
  for (const [about, value, operations] of shapes) {
    it(`is read ${about}`, () =>
      assert.deepEqual(
        read(value)?.map(({ operation }) => operation),
        operations,
      ));
  }

  const others: readonly [about: string, value: unknown][] = [
    ['an order', { order_amount: 1 }],
    ['a body with a status', { status: 'CANCELLED' }],
    ['a managed order', { status: 'AUTHORIZED', order_id: '1' }],
    ['a list with something else in it', [whole, { order_amount: 1 }]],
    ['a request without an address', { request: { method: 'GET' } }],
    ['a text', 'POST /checkout/v3/orders'],
    ['nothing', null],
  ];
  for (const [about, value] of others) it(`is not ${about}`, () => assert.equal(read(value), undefined));
});

describe('of an exchange that another tool wrote down', () => {
  it('both halves are kept, bodies as text, headers as pairs', () => {
    const { request: asked, response: answered } = one(whole);
    assert.deepEqual(asked, {
      method: 'POST',
      target: '/checkout/v3/orders/',
      headers: [['Accept', '*/*']],
      body: '{"order_amount":1}',
    });
    assert.deepEqual(answered, {
      status: 201,
      headers: [['location', 'https://x.example/1']],
      body: '{"order_id":"1"}',
    });
  });

  it('a body that is text stays that text, and one that is missing is empty', () => {
    assert.equal(one({ ...request, body: ' {"a" : 1.0}' }).request?.body, ' {"a" : 1.0}');
    for (const body of ['', null, undefined]) assert.equal(one({ ...request, body }).request?.body, '');
  });

  it('numbers stand as they were written, where the text is read faithfully', () => {
    const text =
      '{"method":"POST","path":"/checkout/v3/orders","body":{"a":1.0,"b":1e2,"c":12345678901234567890,"d":5}}';
    const body = '{"a":1.0,"b":1e2,"c":12345678901234567890,"d":5}';
    assert.equal(one(parsedFaithfully(text)).request?.body, body);
  });

  it('the headers and bodies of HAR are found', () => {
    const headers = [{ name: 'Accept', value: '*/*' }];
    const exchange = one({
      request: { method: 'POST', url: 'https://x.example/checkout/v3/orders', headers, postData: { text: '{}' } },
      response: { status: 201, headers, content: { text: 'e30=', encoding: 'base64' } },
    });
    assert.equal(exchange.request?.body, '{}');
    assert.deepEqual(exchange.request?.headers, [
      ['Host', 'x.example'],
      ['Accept', '*/*'],
    ]);
    assert.deepEqual([exchange.response?.body, exchange.response?.encoding], ['{}', undefined]);
  });

  it('a header that was sent twice is two', () => {
    const { request: asked } = one({ ...request, headers: { Via: ['a', 'b'] } });
    assert.deepEqual(asked?.headers, [
      ['Via', 'a'],
      ['Via', 'b'],
    ]);
  });

  it('it is said how long it took, or that nobody measured', () => {
    assert.equal(one({ ...whole, took_ms: 12.5 }).tookMs, 12.5);
    assert.ok(Number.isNaN(one(whole).tookMs));
  });

  it('HAR says when it was asked and how long it took', () => {
    const asked = { ...whole, startedDateTime: '2026-11-22T10:00:00.250+01:00', time: 40.5 };
    const both = (...entries: unknown[]) => read({ log: { entries } })?.map(({ at, tookMs }) => [at, tookMs]);
    const nine = Date.UTC(2026, 10, 22, 9, 0, 0, 250);
    assert.deepEqual(both(asked, { ...asked, time: -1 }), [
      [nine, 40.5],
      [nine, Number.NaN],
    ]);
    assert.deepEqual(both(asked, whole), [
      [0, 40.5],
      [0, Number.NaN],
    ]);
  });

  it('the request that nobody wrote down is withheld, and so is who asked', () => {
    const [{ from, operation, request: asked } = assert.fail()] = readAs(response, 'validation') ?? [];
    assert.deepEqual([from, operation, asked?.encoding], ['kustom', 'validation', 'withheld']);
  });
});

describe('a callback, whose path tells nothing,', () => {
  const called = (body: object) => ({ method: 'POST', path: '/kustom', body });

  it('is known by its body where that can be nothing else', () => {
    const { from, operation } = one(called({ order_amount: 1, order_id: '1', html_snippet: '' }));
    assert.deepEqual([from, operation], ['kustom', 'validation']);
  });

  it('is not guessed where it can be several', () => {
    assert.equal(one(called({ order_amount: 1, selected_shipping_option: {} })).operation, undefined);
  });

  it('is what it was said to be', () => {
    const [{ from, operation } = assert.fail()] = readAs(called({}), 'push') ?? [];
    assert.deepEqual([from, operation], ['kustom', 'push']);
  });

  it('is not what it was said to be where the path knows better', () => {
    assert.equal(readAs(request, 'push')?.[0]?.operation, 'createOrder');
  });
});
