import { inWords } from '../order/fraction.ts';
import { lineTax, type Zone } from '../order/line-tax.ts';
import { nearestTaxes } from '../order/nearest-order.ts';
import { eachLine } from './each-line.ts';
import { type Requirement, type Ruling, upheld } from './requirement.ts';

const source = {
  document: 'specs/checkout.yaml',
  at: ['#/components/schemas/OrderLine/properties/total_tax_amount'],
} as const;

/**
 * Departs for every line whose tax lies in this zone. A line without exact amounts is the schema's to report, and one
 * that is refused outright is not doubtful any more: one fault, one finding.
 */
function lineTaxIn(zone: Zone) {
  return eachLine((order) => {
    const nearest = nearestTaxes(order);
    return (line, index): Ruling => {
      const tax = lineTax(line);
      if (!tax || (zone === 'grey' && tax.zone === 'refused')) return 'not concerned';
      if (tax.zone !== zone) return upheld;
      const expected = `${inWords(tax.exact)}, ± 1`;
      const { working, stated } = tax;
      return [{ at: '/total_tax_amount', expected, actual: `${stated}`, working, nearest: nearest(index) }];
    };
  });
}

/** What an order states must add up. */
export const orderRequirements = [
  {
    id: 'order.line-tax',
    binds: 'merchant',
    level: 'must',
    statement: 'The tax on a line is the tax contained in its total, less than two minor units away.',
    source: {
      ...source,
      gist: 'the tax is total_amount − total_amount × 10000 ÷ (10000 + tax_rate), ± 1; no reading allows 2',
    },
    remedy:
      'total_amount already includes the tax: take the tax out of it, do not add it on top, and round once per line.',
    example: 'In 50000 at a tax_rate of 1000 (10 %) there are 4545 of tax; 5000 is the tax added on top.',
    check: { of: 'order', judge: lineTaxIn('refused') },
  },
  {
    id: 'order.line-tax-exact',
    binds: 'merchant',
    level: 'should',
    statement: 'A line tax that is not refused outright is at most one minor unit off, so that no reading doubts it.',
    source: {
      ...source,
      gist: 'the text allows ± 1; between 1 and 2 it depends on a rounding that is written nowhere',
    },
    remedy: 'Round the tax of the line to the nearest minor unit, once: total_amount × tax_rate ÷ (10000 + tax_rate).',
    example: 'In 50000 at a tax_rate of 1000 there are 4545 5/11 of tax: 4545 and 4546 are right, 4544 may be refused.',
    check: { of: 'order', judge: lineTaxIn('grey') },
  },
] as const satisfies readonly Requirement[];
