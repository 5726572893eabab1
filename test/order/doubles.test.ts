import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { json, oddSpellings, withoutNulls } from '../../src/order/json.ts';
import { isPlain } from '../../src/order/plain-line.ts';
import { type StatedOrder, statedOrders } from '../../src/order/stated-order.ts';
import { amountSum, taxSum } from '../../src/order/sums.ts';
import { line, rightOrder } from '../support/orders.ts';

function stated(value: unknown): StatedOrder {
  const [found] = statedOrders(value, 'NewOrder');
  assert.ok(found);
  return found;
}

describe('a line that is plainly right', () => {
  it('is so small that its products are exact', () => {
    assert.equal(isPlain({ ...line(1e11, 0, 0) }), true);
    assert.equal(isPlain({ ...line(2e11, 0, 0) }), false);
  });

  it('is no line whose product a double rounds', () => {
    const price = 3_002_399_751_580_331; // Three of them are 2^53 + 1.
    const rounded = line(1, 0, 0, { quantity: 3, unit_price: price, total_discount_amount: Number.MAX_SAFE_INTEGER });
    assert.equal(isPlain({ ...rounded }), false);
  });
});

describe('a sum', () => {
  it('of plain lines that a double rounds is worked out', () => {
    const lines = Array.from({ length: 90_101 }, () => line(99_999_999_999, 0, 0));
    const rounded = lines.reduce((sum, one) => sum + one.total_amount, 0);
    assert.notEqual(BigInt(rounded), 99_999_999_999n * 90_101n);
    assert.equal(amountSum(stated({ ...rightOrder, order_lines: lines, order_amount: rounded }))?.zone, 'refused');
  });

  it('of taxes is none where the stated one only reads like it', () => {
    const text = JSON.stringify(rightOrder);
    assert.equal(taxSum(stated(json(text)))?.zone, 'accepted');
    const odd = text.replace('"order_tax_amount":4545', '"order_tax_amount":4545.00000000000000001');
    assert.notEqual(odd, text);
    assert.equal(taxSum(stated(json(odd))), undefined);
  });
});

describe('the spelling of a number', () => {
  it('is known still where a null was left out beside it', () => {
    const value = withoutNulls(json('{"none":null,"amount":1e3}')) as object;
    assert.equal(oddSpellings(value)?.get('amount'), '1e3');
  });

  it('is known still in a list with a null inside', () => {
    const { list } = withoutNulls(json('{"amount":1e3,"list":[{"none":null},1e3]}')) as { list: object };
    assert.equal(oddSpellings(list)?.get('1'), '1e3');
  });
});
