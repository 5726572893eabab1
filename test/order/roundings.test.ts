import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountSlips, apart, namely, ratedBack } from '../../src/order/roundings.ts';

describe('a mistake', () => {
  const made: readonly (readonly [right: bigint, asked: bigint, rate: bigint, quantity: bigint, words: string])[] = [
    [59_980n, 59_979n, 0n, 1n, '599.8 × 100, which is 59979.99999999999 in floating point, cut off'],
    [666n, 700n, 0n, 1n, '666 rounded to whole units of the currency, as for display'],
    [8_989n, 8_900n, 0n, 1n, '8989 cut to whole units of the currency'],
    [1_000n, 999n, 0n, 3n, '333 1/3 for one, rounded to 333 and then multiplied by 3'],
    [10_000n, 12_500n, 2_500n, 1n, '10000 with a tax of 2500 added on top, though it includes it already'],
    [10_000n, 8_000n, 2_500n, 1n, '10000 less the 2000 of tax that belong to it'],
    [9_900n, 9_880n, 2_500n, 1n, '9900 without tax, 7920, rounded to whole units, 7900, plus the tax of 1980'],
    [5_703n, 5_702n, 1_900n, 1n, '5703 with the tax taken out, rounded to 4792 for one, and put back on'],
  ];
  for (const [right, asked, rate, quantity, words] of made) {
    it(`makes ${asked} of ${right}`, () => {
      assert.equal(namely(asked, amountSlips(right, { rate, quantity })), `${asked} is ${words}`);
    });
  }

  it('is not seen where an amount is right, or where nothing known leads to it', () => {
    assert.equal(namely(9_900n, amountSlips(9_900n, { rate: 2_500n, quantity: 3n })), undefined);
    assert.equal(namely(9_417n, amountSlips(9_900n, { rate: 2_500n, quantity: 3n })), undefined);
  });

  it('is told with every other one that makes the same number, and not at all where there are too many', () => {
    const slips = ['a', 'b', 'c', 'd'].map((words) => ({ makes: 1n, words }));
    assert.equal(namely(1n, slips.slice(0, 2)), '1 is a; or b');
    assert.equal(namely(1n, slips), undefined);
  });
});

describe('two amounts that came apart', () => {
  it('may have been rounded in either', () => {
    assert.match(apart({ amount: 9_880n }, { amount: 9_900n, rate: 2_500n }) ?? '', /9880 is 9900 without tax/);
    assert.match(apart({ amount: 59_980n }, { amount: 59_979n }) ?? '', /^59979 is 599.8 × 100/);
  });

  it('are not told by a price in whole units that lies a unit away', () => {
    const one = { amount: 13_800n, quantity: 1n };
    assert.equal(
      apart(one, { ...one, amount: 13_801n }),
      '1 away, no more than a unit a piece: rounded otherwise than before',
    );
    assert.equal(apart(one, { ...one, amount: 13_917n }), undefined);
  });
});

describe('a rate', () => {
  it('may have been worked out of amounts that were rounded', () => {
    assert.match(ratedBack(2_506n, 9_880n, 1_980n) ?? '', /2506 is 1980 ÷ 7900/);
    assert.match(ratedBack(1_905n, 1_000n, 160n) ?? '', /1905 is 160 ÷ 840/);
  });

  it('was not where it is a whole percentage, or does not follow from the amounts', () => {
    assert.equal(ratedBack(2_500n, 12_500n, 2_500n), undefined);
    assert.equal(ratedBack(2_550n, 9_880n, 1_980n), undefined);
    assert.equal(ratedBack(2_506n, 0n, 0n), undefined);
  });
});
