import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { json, laidOver, oddSpellings, spelledAs } from '../../src/order/json.ts';

const before = json('{"order_amount":9007199254740993,"order_tax_amount":1e3,"locale":"sv-SE"}') as object;

function spelled(value: object): unknown {
  return Object.fromEntries(oddSpellings(value) ?? []);
}

describe('what is laid over an object', () => {
  it('takes the place of what was there, and leaves the rest', () => {
    assert.deepEqual(laidOver({ a: 1, b: 2 }, { b: 3, c: 4 }), { a: 1, b: 3, c: 4 });
  });

  it('is known as it was written, and so is what was there', () => {
    const sent = json('{"order_tax_amount":2000.0}') as object;
    const known = { order_amount: '9007199254740993', order_tax_amount: '2000.0' };
    assert.deepEqual(spelled(laidOver(before, sent)), known);
  });

  it('hides how the number under it was written', () => {
    assert.deepEqual(spelled(laidOver(before, { order_amount: 1, order_tax_amount: 1 })), {});
  });

  it('changes neither', () => {
    laidOver(before, json('{"order_amount":1e2}') as object);
    assert.deepEqual(spelled(before), { order_amount: '9007199254740993', order_tax_amount: '1e3' });
  });
});

describe('a copy', () => {
  it('is known as the original was written', () => {
    assert.deepEqual(spelled(spelledAs({ ...before }, before)), spelled(before));
  });
});
