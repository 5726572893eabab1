import { sumMistake } from '../../order/mistakes.ts';
import { nearestOrder } from '../../order/nearest-order.ts';
import type { StatedOrder } from '../../order/stated-order.ts';
import { amountSum, type Sum, taxSum } from '../../order/sums.ts';
import { type Evidence, type Requirement, type Ruling, upheld } from '../requirement.ts';
import { mistakeIn } from '../shown.ts';

const document = 'specs/checkout.yaml';
const amount = ['#/components/schemas/OrderUpdate/properties/order_amount'] as const;
const tax = ['#/components/schemas/OrderUpdate/properties/order_tax_amount'] as const;

const most = 6;

/** `1000 + 4900 − 500 = 5400`; of a long list only how many there are. */
function addition({ parts, exact }: Sum): string {
  if (parts.length === 0) return 'no lines come to 0';
  if (parts.length > most) return `${parts.length} lines come to ${exact}`;
  const [first, ...others] = parts;
  const rest = others.map((part) => (part < 0n ? ` − ${-part}` : ` + ${part}`)).join('');
  return `${first}${rest} = ${exact}`;
}

/** A sum that is not what the lines come to, at the field that states it. */
export function sumEvidence(order: StatedOrder, field: string, sum: Sum): Evidence {
  const nearest = nearestOrder(order).sums;
  const slip = sumMistake(sum, field === 'order_tax_amount' ? 'tax' : 'amount', order.lines ?? []);
  const working = addition(sum);
  return {
    at: `/${field}`,
    expected: `${sum.exact}`,
    actual: `${sum.stated}`,
    working,
    ...mistakeIn(slip),
    ...(nearest.length > 0 ? { nearest } : {}),
  };
}

function amountIsSum(order: StatedOrder): Ruling {
  const sum = order.of === 'checkout' ? amountSum(order) : undefined;
  if (!sum) return 'not concerned';
  return sum.zone === 'accepted' ? upheld : [sumEvidence(order, order.total, sum)];
}

function taxSumIn(zone: 'grey' | 'refused') {
  return (order: StatedOrder): Ruling => {
    const sum = order.of === 'checkout' ? taxSum(order) : undefined;
    if (!sum || (zone === 'grey' && sum.zone === 'refused')) return 'not concerned';
    return sum.zone === zone && 'parts' in sum ? [sumEvidence(order, 'order_tax_amount', sum)] : upheld;
  };
}

/** What all lines of an order come to must be what the order says. */
export const sumRequirements = [
  {
    id: 'order.amount-sum',
    binds: 'both',
    level: 'must',
    statement: 'The amount of an order is the sum of its line totals, to the last unit.',
    source: {
      document,
      at: amount,
      gist: 'every line counts, of every type, with its sign; no tolerance is mentioned',
    },
    remedy:
      'Add total_amount up over all lines, discounts and shipping too; shipping chosen in the iframe is not yet one.',
    example: 'Goods for 1000 and shipping for 4900 make an order_amount of 5900; 1000 forgets the shipping.',
    check: { of: 'order', judge: amountIsSum },
  },
  {
    id: 'order.tax-sum',
    binds: 'both',
    level: 'must',
    statement: 'The tax of an order is the sum of its line taxes, at most a unit for each line or piece away.',
    source: {
      document,
      at: tax,
      gist: 'the sum of total_tax_amount, or of the sales_tax lines where prices exclude tax; 34 units too many were refused',
    },
    remedy:
      'Add up total_tax_amount as it stands on the lines; of sales_tax lines, which are the tax, add up total_amount.',
    example: 'Line taxes of 2000 and 980 make an order_tax_amount of 2980; 2000 forgets one line.',
    check: { of: 'order', judge: taxSumIn('refused') },
  },
  {
    id: 'order.tax-sum-exact',
    binds: 'both',
    level: 'should',
    statement: 'An order tax that is not refused outright is the sum of the line taxes to the last unit.',
    source: {
      document,
      at: tax,
      gist: 'the sum is exact in the text; modules that send their shop’s own tax total are a few units off, and nobody says how far that carries',
    },
    remedy: 'Add up the rounded taxes of the lines; do not take the tax out of the order’s total.',
    example: 'A hundred lines with 20 of tax each make 2000; the 1980 contained in their total may be refused.',
    check: { of: 'order', judge: taxSumIn('grey') },
  },
] as const satisfies readonly Requirement[];
