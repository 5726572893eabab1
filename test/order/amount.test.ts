import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { magnitude, whole } from '../../src/order/amount.ts';

describe('whole', () => {
  const kept: readonly [about: string, value: unknown, expected: bigint][] = [
    ['zero', 0, 0n],
    ['minus zero', -0, 0n],
    ['an amount', 50_000, 50_000n],
    ['a negative amount', -1, -1n],
    ['a number with nothing after the point', 1000.0, 1_000n],
    ['the largest number that is exact', 9_007_199_254_740_991, 9_007_199_254_740_991n],
    ['a number beyond 2^53, whose last digits may be others', 9_007_199_254_740_992, 9_007_199_254_740_992n],
    ['the smallest number that is exact', -9_007_199_254_740_991, -9_007_199_254_740_991n],
  ];
  for (const [about, value, expected] of kept) it(`keeps ${about}`, () => assert.equal(whole(value), expected));

  const left: readonly [about: string, value: unknown][] = [
    ['a fraction', 166.5],
    ['a text', '4545'],
    ['nothing', undefined],
    ['null', null],
    ['a truth', true],
    ['no number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a list', [1]],
  ];
  for (const [about, value] of left) it(`leaves ${about} to the schema`, () => assert.equal(whole(value), undefined));
});

describe('magnitude', () => {
  it('is the distance from zero', () => assert.deepEqual([-3n, 0n, 3n].map(magnitude), [3n, 0n, 3n]));
});
