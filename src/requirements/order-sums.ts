import { nearestOrder } from '../order/nearest-order.ts';
import type { StatedOrder } from '../order/stated-order.ts';
import { amountSum, type Sum, taxSum } from '../order/sums.ts';
import { type Evidence, type Requirement, type Ruling, upheld } from './requirement.ts';

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

function evidence(order: StatedOrder, field: string, sum: Sum, expected = `${sum.exact}`): Evidence {
  const nearest = nearestOrder(order).sums;
  const working = addition(sum);
  return { at: `/${field}`, expected, actual: `${sum.stated}`, working, ...(nearest.length > 0 ? { nearest } : {}) };
}

function amountIsSum(order: StatedOrder): Ruling {
  const sum = order.of === 'checkout' ? amountSum(order) : undefined;
  if (!sum) return 'not concerned';
  return sum.zone === 'accepted' ? upheld : [evidence(order, order.total, sum)];
}

function taxSumIn(zone: 'grey' | 'refused') {
  return (order: StatedOrder): Ruling => {
    const sum = order.of === 'checkout' ? taxSum(order) : undefined;
    if (!sum || (zone === 'grey' && sum.zone === 'refused')) return 'not concerned';
    return sum.zone === zone && 'parts' in sum ? [evidence(order, 'order_tax_amount', sum)] : upheld;
  };
}

function hasReturnFee({ lines }: StatedOrder): boolean {
  return lines?.some(({ type }) => type === 'return_fee') ?? false;
}

function settledSum(order: StatedOrder): Ruling {
  const sum = order.of === 'order management' && order.lines?.length ? amountSum(order) : undefined;
  if (!sum || hasReturnFee(order)) return 'not concerned';
  return sum.zone === 'accepted' ? upheld : [evidence(order, order.total, sum)];
}

function returnFeeSum(order: StatedOrder): Ruling {
  const sum = order.total === 'refunded_amount' && hasReturnFee(order) ? amountSum(order) : undefined;
  if (!sum) return 'not concerned';
  return sum.zone === 'accepted' ? upheld : [evidence(order, order.total, sum)];
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
  {
    id: 'order.settled-sum',
    binds: 'both',
    level: 'should',
    statement: 'The lines of a capture, a refund or a managed order come to the amount that it states.',
    source: {
      document: 'specs/order-management.yaml',
      at: [
        '#/components/schemas/NewCapture/properties/order_lines',
        '#/components/schemas/NewRefund/properties/order_lines',
      ],
      gist: 'nothing refuses lines that do not come to the amount, but refunds are then not matched to captures',
    },
    remedy:
      'Send the lines that were shipped or returned and their sum; for an amount that fits no line, send no lines.',
    example: 'A capture of 11800 with lines for 5900 is taken, and later refunds of these lines find no capture.',
    check: { of: 'order', judge: settledSum },
  },
  {
    id: 'order.return-fee-sum',
    binds: 'both',
    level: 'must',
    statement: 'A refund that keeps a return fee is the sum of its lines, the fee among them, to the last unit.',
    source: {
      document: 'specs/order-management.yaml',
      at: ['#/components/schemas/ManagedOrderLine/properties/type'],
      gist: 'the fee is a line of its own below zero, and with one the lines must come to the refunded amount',
    },
    remedy: 'Add the return_fee line with a negative price and total, and lower refunded_amount by as much.',
    example: 'Goods for 5900 come back and a fee of 490 is kept: lines of 5900 and −490, refunded_amount 5410.',
    check: { of: 'order', judge: returnFeeSum },
  },
] as const satisfies readonly Requirement[];
