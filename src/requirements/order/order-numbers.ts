import { precise } from '../../order/amount.ts';
import { oddSpellings } from '../../order/json.ts';
import { lineTotal } from '../../order/line-total.ts';
import { nearestLine } from '../../order/nearest-order.ts';
import { isWhole64 } from '../../order/number-faults.ts';
import type { StatedOrder } from '../../order/stated-order.ts';
import { type Evidence, type Requirement, type Ruling, upheld } from '../requirement.ts';
import { cut } from '../shown.ts';
import { eachLine } from './each-line.ts';

const document = 'specs/checkout.yaml';

const priceIsWhole = eachLine((line, index, order): Ruling => {
  if (order.plain[index]) return upheld;
  const price = precise(line, 'unit_price');
  if (!price || lineTotal(line)?.zone === 'refused') return 'not concerned';
  if (price.over % price.under === 0n) return upheld;
  const nearest = nearestLine(order, index);
  const actual = cut(oddSpellings(line)?.get('unit_price') ?? `${line.unit_price}`);
  const evidence = { at: '/unit_price', expected: 'a whole number of minor units', actual };
  return [nearest.length > 0 ? { ...evidence, nearest } : evidence];
});

const none: readonly Evidence[] = [];
const amountField = /_amount$|_price$|_rate$|^quantity$|^price$/;

const exactEverywhere = 'an integer that every reader of JSON holds exactly, up to 9007199254740991';

/** A number that stands for the same amount in another spelling than everybody writes it. */
function oddNumbers(holder: object, at: string, root: string): Evidence[] {
  const spelled = oddSpellings(holder);
  return Object.entries(holder).flatMap(([field, value]) => {
    const token = Object.is(value, -0) ? '-0' : spelled?.get(field);
    if (token === undefined || !amountField.test(field) || !isWhole64(token)) return [];
    const place = `${at}/${field}`;
    if (!Number.isSafeInteger(value)) return [{ at: place, expected: exactEverywhere, actual: token }];
    const plain = Number(value) + 0; // Without the minus before nothing.
    const nearest: Evidence['nearest'] = [{ op: 'replace', path: root + place, value: plain }];
    return [{ at: place, expected: `${plain}`, actual: cut(token), nearest }];
  });
}

function numbersArePlain(order: StatedOrder): Ruling {
  const { stated, total } = order;
  const isOdd =
    oddSpellings(stated) !== undefined || Object.is(stated[total], -0) || Object.is(stated.order_tax_amount, -0);
  const inOrder = isOdd ? oddNumbers(stated, '', order.at) : none;
  if (order.isPlain) return inOrder;
  const inLines = (order.lines ?? []).map((line, index) => oddNumbers(line, `/order_lines/${index}`, order.at));
  return [...inOrder, ...inLines.flat()];
}

/** How amounts are written down. */
export const numberRequirements = [
  {
    id: 'order.unit-price-whole',
    binds: 'both',
    level: 'should',
    statement: 'A unit price is a whole number of minor units.',
    source: {
      document,
      at: ['#/components/schemas/OrderLine/properties/unit_price'],
      gist: 'the field is an integer; live modules send decimals and seem to be served, so the suite accepts them where the line fits',
    },
    remedy:
      'Round unit_price up and put the difference into total_discount_amount; never send what a division left over.',
    example: 'Three for 3746: 1248.6666666666667 each is no price; 1249 each with a discount of 1 is.',
    check: { of: 'order', judge: priceIsWhole },
  },
  {
    id: 'order.plain-numbers',
    binds: 'both',
    level: 'should',
    statement: 'An amount is written as a plain integer that every reader of JSON holds exactly.',
    source: {
      document,
      at: [
        '#/components/schemas/OrderLine/properties/total_amount',
        '#/components/schemas/OrderUpdate/properties/order_amount',
      ],
      gist: 'the fields are 64-bit integers; whether 1e3 or 1000.0 is taken for one, and what a reader makes of more than 2^53, is written nowhere',
    },
    remedy: 'Write 1000, not 1e3, 1000.0 or "1000"; send no amount that JSON readers round.',
    example: '1000 is plain; 1e3 is the same number for some readers and an error for others.',
    check: { of: 'order', judge: numbersArePlain },
  },
] as const satisfies readonly Requirement[];
