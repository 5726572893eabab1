import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isObject, json, withoutNulls } from '../../src/order/json.ts';
import { orderIn } from '../../src/order/order-in.ts';
import { rightOrder } from '../support/orders.ts';

describe('json', () => {
  it('reads what is JSON', () => assert.deepEqual(json(' {"a":[1,null]} '), { a: [1, null] }));
  for (const text of ['', '{', 'undefined', "{'a':1}", '{"a":1}{"b":2}', '\ufeff{}']) {
    it(`reads nothing in ${JSON.stringify(text)}`, () => assert.equal(json(text), undefined));
  }
});

describe('isObject', () => {
  it('is true for objects alone', () => {
    assert.deepEqual([{}, [], null, 'a', 1, undefined].map(isObject), [true, false, false, false, false, false]);
  });
});

describe('withoutNulls', () => {
  it('leaves out null properties at every depth', () => {
    assert.deepEqual(withoutNulls({ a: null, b: { c: null, d: [{ e: null, f: 0 }] } }), { b: { d: [{ f: 0 }] } });
  });
  it('keeps the places of a list', () => assert.deepEqual(withoutNulls([1, null, { a: null }]), [1, null, {}]));
  it('keeps what is not null', () => {
    for (const value of [0, '', false, 'null', [], {}]) assert.deepEqual(withoutNulls(value), value);
  });
  it('does not change what it was given', () => {
    const given = Object.freeze({ a: null, b: Object.freeze({ c: null }) });
    assert.deepEqual(withoutNulls(given), { b: {} });
    assert.deepEqual(given, { a: null, b: { c: null } });
  });
});

describe('orderIn', () => {
  it('is the order in a body', () => assert.equal(orderIn(rightOrder), rightOrder));
  it('asks for lines and for nothing else', () => assert.deepEqual(orderIn({ order_lines: [] }), { order_lines: [] }));
  for (const value of [
    undefined,
    null,
    [],
    'order',
    {},
    { order_lines: {} },
    { order_lines: [{}, null] },
    { order_lines: ['a'] },
  ]) {
    it(`is not in ${JSON.stringify(value) ?? 'nothing'}`, () => assert.equal(orderIn(value), undefined));
  }
});
