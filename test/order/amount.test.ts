import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { precise, whole, wholeOrNone } from '../../src/order/amount.ts';
import { magnitude } from '../../src/order/fraction.ts';
import { json } from '../../src/order/json.ts';
import { holds } from '../support/holds.ts';

/** An object with one amount, read from a text as a body is. */
function holder(token: string): object {
  return json(`{"total_amount":${token}}`) as object;
}

describe('whole', () => {
  const kept: readonly [about: string, token: string, expected: bigint][] = [
    ['zero', '0', 0n],
    ['minus zero', '-0', 0n],
    ['an amount', '50000', 50_000n],
    ['a negative amount', '-1', -1n],
    ['a number with nothing after the point', '1000.0', 1_000n],
    ['an exponent', '1e3', 1_000n],
    ['an exponent that makes up for a point', '12.5E+1', 125n],
    ['an exponent below zero that leaves nothing over', '1000e-2', 10n],
    ['the largest number that is exact', '9007199254740991', 9_007_199_254_740_991n],
    ['a number that no double holds', '9007199254740993', 9_007_199_254_740_993n],
    ['the largest 64-bit integer', '9223372036854775807', 9_223_372_036_854_775_807n],
    ['the smallest 64-bit integer', '-9223372036854775808', -9_223_372_036_854_775_808n],
  ];
  for (const [about, token, expected] of kept) {
    it(`keeps ${about}`, () => assert.equal(whole(holder(token), 'total_amount'), expected));
  }

  const left = [
    '1e300',
    '9223372036854775808',
    '-9223372036854775809',
    `0.${'3'.repeat(2_000)}`,
    '166.5',
    '0.25',
    '50000.00000000000001',
    '"4545"',
    'null',
    'true',
    '1e400',
    '[1]',
    '1e-3',
    '1e-300',
  ];
  for (const token of left) {
    it(`leaves ${token} to the schema`, () => assert.equal(whole(holder(token), 'total_amount'), undefined));
  }

  it('leaves alone what is not there', () => assert.equal(whole({}, 'total_amount'), undefined));
  it('takes a number that never was a text', () => assert.equal(whole({ price: 2 ** 53 }, 'price'), 2n ** 53n));

  it('reads every integer to its last digit', () => {
    holds(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
        assert.equal(whole(holder(String(value)), 'total_amount'), value);
      }),
    );
  });
});

describe('precise', () => {
  it('keeps a fraction as it was written', () => {
    assert.deepEqual(precise(holder('1248.6666666666667'), 'total_amount'), {
      over: 12_486_666_666_666_667n,
      under: 10_000_000_000_000n,
    });
  });
  it('keeps one that never was a text', () =>
    assert.deepEqual(precise({ price: 0.5 }, 'price'), { over: 5n, under: 10n }));
  it('is in no hurry to work out what cannot be an amount', () => {
    assert.equal(precise(holder('1e-999999999'), 'total_amount')?.over, 0n);
  });
});

describe('wholeOrNone', () => {
  it('counts nothing and null as 0', () => {
    assert.deepEqual([wholeOrNone({}, 'total_amount'), wholeOrNone(holder('null'), 'total_amount')], [0n, 0n]);
  });
  it('counts nothing else so', () => assert.equal(wholeOrNone(holder('"0"'), 'total_amount'), undefined));
});

describe('magnitude', () => {
  it('is the distance from zero', () => assert.deepEqual([-3n, 0n, 3n].map(magnitude), [3n, 0n, 3n]));
});
