import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { OrderLine } from '../../generated/checkout.ts';
import { judge } from '../../src/library/kco-conformance.ts';
import { containedIn, lineAmounts, orderTotals, type Priced } from '../../src/order/calculator.ts';
import { holds } from '../support/holds.ts';
import { line, orderOf } from '../support/orders.ts';

const { MAX_SAFE_INTEGER: most } = Number;

describe('the tax contained in an amount', () => {
  const table: readonly [total: number, rate: number, tax: number][] = [
    [50_000, 1_000, 4_545],
    [9_900, 2_500, 1_980],
    [-9_900, 2_500, -1_980],
    [1, 10_000, 1],
    [-1, 10_000, -1],
    [3, 10_000, 2],
    [12_345, 0, 0],
    [0, 2_500, 0],
    [most, 10_000, 4_503_599_627_370_496],
  ];
  for (const [total, rate, tax] of table) {
    it(`is ${tax} in ${total} at ${rate}`, () => assert.equal(containedIn(total, rate), tax));
  }

  const wrong: readonly [total: number, rate: number, message: RegExp][] = [
    [0.5, 2_500, /^total_amount is 0\.5: it has to be a whole number below 2\^53, in minor units$/],
    ['5' as never, 1_000, /^total_amount is "5": it has to be a whole number/],
    [most + 1, 2_500, /^total_amount is 9007199254740992: /],
    [Number.NaN, 2_500, /^total_amount is NaN: /],
    [100, 25.5, /^tax_rate is 25\.5: /],
    [100, -1, /^tax_rate is -1: it is in hundredths of a percent, from 0 to 10000, and 2500 is 25 %$/],
    [100, 10_001, /^tax_rate is 10001: /],
  ];
  for (const [total, rate, message] of wrong) {
    it(`is not to be had of ${total} at ${rate}`, () => {
      assert.throws(() => containedIn(total, rate), { name: 'RangeError', message });
    });
  }
});

describe('what a line comes to', () => {
  const table: readonly [priced: Priced, total: number, tax: number][] = [
    [{ quantity: 5, unit_price: 10_000, tax_rate: 1_000 }, 50_000, 4_545],
    [{ quantity: 3, unit_price: 334, total_discount_amount: 2, tax_rate: 2_500 }, 1_000, 200],
    [{ quantity: 1, unit_price: -500, tax_rate: 2_500 }, -500, -100],
    [{ quantity: 0, unit_price: 500, tax_rate: 2_500 }, 0, 0],
  ];
  for (const [priced, total_amount, total_tax_amount] of table) {
    it(`is ${total_amount} and ${total_tax_amount} for ${JSON.stringify(priced)}`, () => {
      assert.deepEqual(lineAmounts(priced), { total_amount, total_tax_amount });
    });
  }

  it('is not to be had where a number is missing, broken or lost on the way', () => {
    const priced = { quantity: 2, unit_price: 500, tax_rate: 2_500 };
    assert.throws(() => lineAmounts({ ...priced, quantity: 1.5 }), /^RangeError: quantity is 1\.5: /);
    assert.throws(() => lineAmounts({} as Priced), /^RangeError: quantity is undefined: .*, of pieces$/);
    assert.throws(() => lineAmounts({ quantity: 2, tax_rate: 0 } as Priced), /^RangeError: unit_price is undefined: /);
    assert.throws(
      () => lineAmounts({ ...priced, unit_price: most }),
      /^RangeError: total_amount comes to 18014398509481982: /,
    );
    assert.throws(
      () => lineAmounts({ ...priced, total_discount_amount: Infinity }),
      /^RangeError: total_discount_amount/,
    );
  });
});

describe('what an order comes to', () => {
  it('is nothing without lines', () => {
    assert.deepEqual(orderTotals([]), { order_amount: 0, order_tax_amount: 0 });
  });

  it('counts a line of sales tax as tax, the whole of it', () => {
    const lines = [line(10_000, 0, 0), line(825, 0, 0, { type: 'sales_tax' })];
    assert.deepEqual(orderTotals(lines), { order_amount: 10_825, order_tax_amount: 825 });
  });

  it('is not to be had of lines that state nothing', () => {
    const [one] = [line(most, 0, 0)];
    assert.throws(
      () => orderTotals([{ name: 'Cup' } as unknown as OrderLine]),
      /^RangeError: total_amount is undefined: /,
    );
    assert.throws(() => orderTotals([one, one]), /^RangeError: order_amount comes to 18014398509481982: /);
  });

  it('is not to be had of what is no list', () => {
    for (const [value, shown] of [
      [undefined, 'undefined'],
      ['x', '"x"'],
    ] as const) {
      assert.throws(
        () => orderTotals(value as never),
        new RangeError(`the lines are ${shown}: they have to be a list`),
      );
    }
  });

  it('is what nothing departs from, whatever is sold', () => {
    const piece = fc.record({
      quantity: fc.integer({ min: 1, max: 99 }),
      unit_price: fc.integer({ min: 1, max: 99_999 }),
      tax_rate: fc.integer({ min: 0, max: 10_000 }),
    });
    const basket = fc.array(piece, { minLength: 1, maxLength: 6 });
    holds(
      fc.property(basket, (pieces) => {
        const lines = pieces.map(
          (priced): OrderLine => ({ type: 'physical', name: 'Cup', ...priced, ...lineAmounts(priced) }),
        );
        const { verdict, judgements } = judge(orderOf(lines, orderTotals(lines)), { strict: true });
        assert.equal(verdict, 'conformant', JSON.stringify(judgements.flatMap(({ findings }) => findings)));
      }),
    );
  });
});
