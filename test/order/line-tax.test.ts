import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { OrderLine } from '../../generated/checkout.ts';
import { inWords } from '../../src/order/fraction.ts';
import { containedTax, lineTax, taxZone } from '../../src/order/line-tax.ts';
import type { Zone } from '../../src/order/zone.ts';
import { floor, rates, taxRounded, totals } from '../support/amounts.ts';
import { holds } from '../support/holds.ts';
import { line } from '../support/orders.ts';

function zone(total: number, rate: number, tax: number): Zone | undefined {
  return lineTax(line(total, rate, tax))?.zone;
}

describe('the zone of a stated tax', () => {
  const table: readonly [total: number, rate: number, tax: number, expected: Zone][] = [
    [50_000, 1_000, 4_545, 'accepted'],
    [50_000, 1_000, 4_546, 'accepted'],
    [50_000, 1_000, 4_544, 'grey'],
    [50_000, 1_000, 4_547, 'grey'],
    [50_000, 1_000, 4_543, 'refused'],
    [9_900, 2_500, 1_979, 'accepted'],
    [9_900, 2_500, 1_981, 'accepted'],
    [9_900, 2_500, 1_978, 'refused'],
    [9_900, 2_500, 1_982, 'refused'],
    [-999, 2_000, -166, 'accepted'],
    [-999, 2_000, -168, 'grey'],
    [-999, 2_000, 167, 'refused'],
    [5_000, 0, -1, 'accepted'],
    [5_000, 0, 2, 'refused'],
    [0, 2_500, 1, 'accepted'],
    [0, 2_500, -2, 'refused'],
    [1_001, 10_000, 502, 'grey'],
  ];
  for (const [total, rate, tax, expected] of table) {
    it(`${tax} in ${total} at ${rate} is ${expected}`, () => assert.equal(zone(total, rate, tax), expected));
  }
});

describe('the tax of a line', () => {
  it('is worked out in words', () => {
    const tax = lineTax(line(-1_000, 1_000, -92));
    assert.ok(tax);
    assert.equal(tax.working, '-1000 × 1000 ÷ (10000 + 1000) = −90 10/11');
    assert.deepEqual([tax.stated, tax.nearest, inWords(tax.exact)], [-92n, -91n, '−90 10/11']);
  });

  it('does not exist at a rate of −100 %, where no net amount is left', () => {
    assert.equal(lineTax(line(100, -10_000, 0)), undefined);
    assert.equal(lineTax(line(100, -9_999, -999_900))?.zone, 'accepted');
  });

  for (const field of ['total_amount', 'tax_rate', 'total_tax_amount'] as const) {
    for (const odd of ['1', 0.5, null, undefined, Number.POSITIVE_INFINITY]) {
      it(`does not exist where ${field} is ${JSON.stringify(odd) ?? 'absent'}`, () => {
        assert.equal(lineTax({ ...line(1, 1, 1), [field]: odd } as OrderLine), undefined);
      });
    }
  }
});

/** The zone by the documents' other spelling, A − A·10000/(10000 + r), and by whole borders instead of a distance. */
function zoneByBorders(total: number, rate: number, tax: number): Zone {
  const [amount, under, stated] = [BigInt(total), 10_000n + BigInt(rate), BigInt(tax)];
  const above = amount - floor(amount * 10_000n, under);
  const below = amount + floor(-amount * 10_000n, under);
  if (stated >= above - 1n && stated <= below + 1n) return 'accepted';
  return stated <= below - 2n || stated >= above + 2n ? 'refused' : 'grey';
}

/** The whole numbers that a server may compare with; the exact one is left to `zoneByBorders`. */
function readings(total: number, rate: number): bigint[] {
  const [amount, under] = [BigInt(total), 10_000n + BigInt(rate)];
  const rounded = (2n * (amount * BigInt(rate)) + (amount < 0n ? -under : under)) / (2n * under);
  return [rounded, (amount * BigInt(rate)) / under, amount - (amount * 10_000n) / under];
}

const offsets = fc.integer({ min: -4, max: 4 });
const ranks: Readonly<Record<Zone, number>> = { accepted: 0, grey: 1, refused: 2 };

describe('every total and rate', () => {
  it('has its tax accepted when that is rounded to nearest', () => {
    holds(
      fc.property(totals, rates, (total, rate) => {
        assert.equal(zone(total, rate, taxRounded(total, rate)), 'accepted');
      }),
      2_000,
    );
  });

  it('has the zones that the other spelling gives', () => {
    holds(
      fc.property(totals, rates, offsets, (total, rate, offset) => {
        const tax = taxRounded(total, rate) + offset;
        assert.equal(zone(total, rate, tax), zoneByBorders(total, rate, tax));
      }),
      2_000,
    );
  });

  it('has zones that follow each other outwards from the exact tax', () => {
    holds(
      fc.property(totals, rates, (total, rate) => {
        const exact = containedTax(BigInt(total), BigInt(rate));
        const middle = BigInt(taxRounded(total, rate));
        for (const direction of [1n, -1n]) {
          const outwards = [0n, 1n, 2n, 3n].map((step) => ranks[taxZone(exact, middle + direction * step)]);
          assert.deepEqual(outwards, outwards.toSorted());
          assert.deepEqual([outwards[0], outwards[3]], [ranks.accepted, ranks.refused]);
        }
      }),
    );
  });
});

describe('every total, rate and stated tax', () => {
  it('are accepted by every reading, refused by every reading, or grey', () => {
    holds(
      fc.property(totals, rates, offsets, (total, rate, offset) => {
        const tax = taxRounded(total, rate) + offset;
        const accepts = readings(total, rate).map((calculated) => {
          const away = BigInt(tax) - calculated;
          return away >= -1n && away <= 1n;
        });
        const found = zone(total, rate, tax);
        if (found === 'accepted') assert.ok(accepts.every(Boolean));
        if (found === 'refused') assert.ok(!accepts.some(Boolean));
        if (accepts.some(Boolean) && !accepts.every(Boolean)) assert.equal(found, 'grey');
      }),
      2_000,
    );
  });

  it('have the same zone with every sign turned', () => {
    holds(
      fc.property(totals, rates, offsets, (total, rate, offset) => {
        const tax = taxRounded(total, rate) + offset;
        assert.equal(zone(-total, rate, -tax), zone(total, rate, tax));
      }),
    );
  });
});
