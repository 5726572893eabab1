import { inWords } from '../../order/fraction.ts';
import type { Line } from '../../order/line.ts';
import { type LineTax, lineTax } from '../../order/line-tax.ts';
import { type LineTotal, lineTotal } from '../../order/line-total.ts';
import { taxMistake, totalMistake } from '../../order/mistakes.ts';
import { nearestLine } from '../../order/nearest-order.ts';
import { once } from '../../order/once.ts';
import { type Known, plainlyRight } from '../../order/plain-line.ts';
import type { StatedOrder } from '../../order/stated-order.ts';
import { type Requirement, type Ruling, upheld } from '../requirement.ts';
import { cut, mistakeIn } from '../shown.ts';
import { eachLine } from './each-line.ts';

const document = 'specs/checkout.yaml';
const tax = ['#/components/schemas/OrderLine/properties/total_tax_amount'] as const;
const total = ['#/components/schemas/OrderLine/properties/total_amount'] as const;

/** Each line is worked out once, for the requirement that refuses and for the one that doubts, and not where it is right. */
function eachWorked<Worked>(work: (line: Line) => Worked | undefined) {
  return once(({ lines = [], plain }: StatedOrder): readonly Known<Worked>[] =>
    lines.map((line, index) => (plain[index] ? plainlyRight : work(line))),
  );
}

const totals = eachWorked(lineTotal);
const taxes = eachWorked(lineTax);

/**
 * Departs for every line whose amount lies in this zone. A line without exact amounts is the schema's to report, and one
 * that is refused outright is not doubtful any more: one fault, one finding.
 */
function lineIn<Worked extends LineTax | LineTotal>(
  zone: 'grey' | 'refused',
  worked: (order: StatedOrder) => readonly Known<Worked>[],
  at: '/total_amount' | '/total_tax_amount',
  expected: (worked: Worked) => string,
  mistake: (line: Line, lines: readonly Line[]) => string | undefined,
) {
  const each = eachLine((line, index, order): Ruling => {
    const one = worked(order)[index];
    if (!one || (zone === 'grey' && one.zone === 'refused')) return 'not concerned';
    if (one.zone !== zone || !('working' in one)) return upheld;
    const nearest = nearestLine(order, index);
    const slip = mistake(line, order.lines ?? []);
    const working = cut(one.working, 160);
    return [{ at, expected: cut(expected(one)), actual: `${one.stated}`, working, nearest, ...mistakeIn(slip) }];
  });
  return (order: StatedOrder): Ruling => {
    if (order.of !== 'checkout') return 'not concerned'; // There it is advice: `order.settled-line`.
    return order.isPlain ? upheld : each(order);
  };
}

const totalIn = (zone: 'grey' | 'refused') =>
  lineIn(zone, totals, '/total_amount', ({ exact }) => inWords(exact), totalMistake);
const taxIn = (zone: 'grey' | 'refused') =>
  lineIn(zone, taxes, '/total_tax_amount', ({ exact }) => `${inWords(exact)}, ± 1`, taxMistake);

/** What a line of an order states must add up. */
export const orderRequirements = [
  {
    id: 'order.line-total',
    binds: 'both',
    level: 'must',
    statement: 'The total of a line is quantity times price less discount, at most a minor unit for each piece away.',
    source: {
      document,
      at: total,
      gist: 'total_amount is quantity × unit_price − total_discount_amount; the widest reading forgives one unit a piece',
    },
    remedy:
      'Work total_amount out as quantity × unit_price − total_discount_amount; the discount is for the whole line.',
    example: 'One piece for 9900 with a discount of 1000 comes to 8900; a total of 9900 forgets the discount.',
    check: { of: 'order', judge: totalIn('refused') },
  },
  {
    id: 'order.line-total-exact',
    binds: 'both',
    level: 'should',
    statement: 'A line total that is not refused outright is quantity times price less discount to the last unit.',
    source: {
      document,
      at: total,
      gist: 'the text is exact, and the guide for partners asks for it; up to 2019 it forgave a unit a piece, which Kustom’s own module for Magento still needs',
    },
    remedy: 'Keep the total and make its parts fit: round unit_price up, and put the rest into total_discount_amount.',
    example: 'Three pieces for 1000: 3 × 333 is 999 and may be refused; 3 × 334 less a discount of 2 is 1000.',
    check: { of: 'order', judge: totalIn('grey') },
  },
  {
    id: 'order.line-tax',
    binds: 'both',
    level: 'must',
    statement: 'The tax on a line is the tax contained in its total, less than two minor units away.',
    source: {
      document,
      at: tax,
      gist: 'the tax is total_amount − total_amount × 10000 ÷ (10000 + tax_rate), ± 1; no reading allows 2',
    },
    remedy:
      'State the tax that total_amount contains, rounded once per line; tax_rate is in hundredths of a percent: 2500 is 25 %.',
    example: 'In 50000 at a tax_rate of 1000 (10 %) there are 4545 of tax; 5000 is the tax added on top.',
    check: { of: 'order', judge: taxIn('refused') },
  },
  {
    id: 'order.line-tax-exact',
    binds: 'both',
    level: 'should',
    statement: 'A line tax that is not refused outright is at most one minor unit off, so that no reading doubts it.',
    source: {
      document,
      at: tax,
      gist: 'the text allows ± 1; between 1 and 2 it depends on a rounding that is written nowhere',
    },
    remedy: 'Round the tax of the line to the nearest minor unit, once: total_amount × tax_rate ÷ (10000 + tax_rate).',
    example: 'In 50000 at a tax_rate of 1000 there are 4545 5/11 of tax: 4545 and 4546 are right, 4544 may be refused.',
    check: { of: 'order', judge: taxIn('grey') },
  },
] as const satisfies readonly Requirement[];
