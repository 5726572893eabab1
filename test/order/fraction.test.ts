import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { distance, type Fraction, inWords, nearest } from '../../src/order/fraction.ts';
import { floor } from '../support/amounts.ts';
import { holds } from '../support/holds.ts';
import { fractionFrom } from '../support/words.ts';

const fractions: fc.Arbitrary<Fraction> = fc.record({
  over: fc.oneof(fc.bigInt({ min: -30n, max: 30n }), fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })),
  under: fc.oneof(fc.bigInt({ min: 1n, max: 12n }), fc.bigInt({ min: 1n, max: 20_000n })),
});

describe('nearest', () => {
  const table: readonly [over: bigint, under: bigint, expected: bigint][] = [
    [0n, 11n, 0n],
    [1n, 3n, 0n],
    [2n, 3n, 1n],
    [333n, 2n, 167n],
    [-333n, 2n, -167n],
    [-1n, 3n, 0n],
    [-2n, 3n, -1n],
    [1n, 2n, 1n],
    [-1n, 2n, -1n],
    [1_980n, 1n, 1_980n],
  ];
  for (const [over, under, expected] of table) {
    it(`of ${over}/${under} is ${expected}`, () => assert.equal(nearest({ over, under }), expected));
  }

  it('lies half a unit away at most', () => {
    holds(fc.property(fractions, (one) => 2n * distance(one, nearest(one)) <= one.under));
  });

  it('goes away from zero from a tie', () => {
    holds(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), (size) => {
        const over = 2n * size + 1n;
        assert.deepEqual([nearest({ over, under: 2n }), nearest({ over: -over, under: 2n })], [size + 1n, -size - 1n]);
      }),
    );
  });
});

describe('distance', () => {
  it('is a whole number: 4544 lies 16 elevenths from 4545 5/11', () => {
    assert.equal(distance({ over: 50_000n, under: 11n }, 4_544n), 16n);
  });

  it('is the same on either side', () => {
    holds(
      fc.property(fractions, fc.bigInt({ min: -1_000n, max: 1_000n }), ({ over, under }, amount) => {
        assert.equal(distance({ over, under }, amount), distance({ over: -over, under }, -amount));
      }),
    );
  });
});

describe('inWords', () => {
  const table: readonly [over: bigint, under: bigint, expected: string][] = [
    [0n, 10_000n, '0'],
    [50_000_000n, 11_000n, '4545 5/11'],
    [-1_000_000n, 11_000n, '−90 10/11'],
    [24_750_000n, 12_500n, '1980'],
    [-1_980n, 1n, '−1980'],
    [1n, 5n, '1/5'],
    [-2n, 10n, '−1/5'],
    [1_998_000n, 12_000n, '166 1/2'],
  ];
  for (const [over, under, expected] of table) {
    it(`writes ${over}/${under} as ${expected}`, () => assert.equal(inWords({ over, under }), expected));
  }
});

describe('a fraction in words', () => {
  it('can be read back', () => {
    holds(
      fc.property(fractions, (one) => {
        const read = fractionFrom(inWords(one));
        assert.equal(read.over * one.under, one.over * read.under);
      }),
    );
  });

  it('is in lowest terms, with less than one beside the whole', () => {
    holds(
      fc.property(fractions, (one) => {
        const [, over, under] = /(\d+)\/(\d+)$/.exec(inWords(one)) ?? [];
        if (over === undefined || under === undefined) return assert.equal(one.over % one.under, 0n);
        const [part, whole] = [BigInt(over), BigInt(under)];
        assert.ok(part > 0n && part < whole);
        for (let divisor = 2n; divisor <= 12n; divisor += 1n) {
          assert.ok(part % divisor !== 0n || whole % divisor !== 0n);
        }
      }),
    );
  });

  it('has the whole in front exactly where there is one', () => {
    holds(
      fc.property(fractions, (one) => {
        const size = floor(one.over < 0n ? -one.over : one.over, one.under);
        const isPart = /^−?\d+\/\d+$/u.test(inWords(one));
        assert.equal(isPart, size === 0n && one.over !== 0n);
      }),
    );
  });
});
