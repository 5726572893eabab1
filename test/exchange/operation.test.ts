import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OperationId } from '../../generated/operations.ts';
import { describe as described, operationOf, segments } from '../../src/exchange/operation.ts';

describe('the operation of a request', () => {
  const table: readonly [method: string, target: string, expected: OperationId | undefined][] = [
    ['POST', '/checkout/v3/orders', 'createOrder'],
    ['POST', '/checkout/v3/orders/', 'createOrder'],
    ['POST', '//checkout/v3//orders', 'createOrder'],
    ['POST', '/checkout/v3/orders?debug=/a/b', 'createOrder'],
    ['post', '/checkout/v3/orders', 'createOrder'],
    ['GET', '/checkout/v3/orders/3d0f', 'readOrder'],
    ['GET', '/checkout/v3/orders/3d0f/', 'readOrder'],
    ['GET', '//checkout//v3//orders//3d0f//', 'readOrder'],
    ['GET', '/checkout/v3/orders/3d0f?a=1?b=2', 'readOrder'],
    ['GET', '/checkout/v3/orders', undefined],
    ['GET', '/checkout/v3/orders?order_id=3d0f', undefined],
    ['GET', '/checkout/v3/orders/3d0f/captures', undefined],
    ['HEAD', '/checkout/v3/orders/3d0f', undefined],
    ['DELETE', '/checkout/v3/orders/3d0f', undefined],
    ['POST', '/Checkout/v3/orders', undefined],
    ['POST', '/checkout/v2/orders', undefined],
    ['POST', '/v3/orders', undefined],
    ['POST', '/', undefined],
    ['POST', '', undefined],
    ['OPTIONS', '*', undefined],
  ];
  for (const [method, target, expected] of table) {
    it(`${method} ${target || '(nothing)'} is ${expected ?? 'unknown'}`, () => {
      assert.equal(operationOf('merchant', { method, target }), expected);
    });
  }

  it('is nobody’s but the merchant’s: Kustom does not create orders', () => {
    assert.equal(operationOf('kustom', { method: 'POST', target: '/checkout/v3/orders' }), undefined);
  });

  it('is not given away by the path of a callback', () => {
    assert.equal(operationOf('kustom', { method: 'POST', target: '/kustom/validation' }), undefined);
  });
});

describe('segments', () => {
  it('are the parts of a path as they are written', () => {
    assert.deepEqual(segments('/a//%2F/B/?c/d'), ['a', '%2F', 'B']);
  });
  it('are none in a root', () => assert.deepEqual([segments('/'), segments(''), segments('?a/b')], [[], [], []]));
});

describe('what the specification says of an operation', () => {
  it('is who asks, and what is answered', () => {
    const { asks, request, answers } = described('createOrder');
    assert.deepEqual([asks, request, answers['201'], answers['401']], ['merchant', 'NewOrder', 'StoredOrder', null]);
  });
  it('has no path for a callback', () => {
    const { asks, path } = described('validation');
    assert.deepEqual([asks, path], ['kustom', undefined]);
  });
  it('does not exist for an unknown id', () => {
    assert.throws(() => described('fly' as OperationId), /no operation fly/);
  });
});
