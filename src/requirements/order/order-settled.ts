import { whole } from '../../order/amount.ts';
import { inWords } from '../../order/fraction.ts';
import { lineTax } from '../../order/line-tax.ts';
import { lineTotal } from '../../order/line-total.ts';
import { taxMistake, totalMistake } from '../../order/mistakes.ts';
import { nearestLine } from '../../order/nearest-order.ts';
import type { StatedOrder } from '../../order/stated-order.ts';
import { amountSum, taxSum } from '../../order/sums.ts';
import { type Requirement, type Ruling, upheld } from '../requirement.ts';
import { mistakeIn } from '../shown.ts';
import { eachLine } from './each-line.ts';
import { sumEvidence } from './order-sums.ts';

const document = 'specs/order-management.yaml';
const line = '#/components/schemas/ManagedOrderLine/properties';

const settledLine = eachLine((one, index, order): Ruling => {
  const [total, tax] = order.of === 'checkout' ? [] : [lineTotal(one), lineTax(one)];
  if (!total && !tax) return 'not concerned';
  const nearest = () => nearestLine(order, index);
  if (total && total.zone !== 'accepted') {
    const { exact, stated, working } = total;
    const mistake = mistakeIn(totalMistake(one));
    return [
      { at: '/total_amount', expected: inWords(exact), actual: `${stated}`, working, nearest: nearest(), ...mistake },
    ];
  }
  if (!tax || tax.zone === 'accepted') return upheld;
  const { exact, stated, working } = tax;
  const mistake = mistakeIn(taxMistake(one, order.lines ?? []));
  const expected = `${inWords(exact)}, ± 1`;
  return [{ at: '/total_tax_amount', expected, actual: `${stated}`, working, nearest: nearest(), ...mistake }];
});

function settlesSomething({ total, stated }: StatedOrder): Ruling {
  const amount = total === 'order_amount' ? undefined : whole(stated, total);
  if (amount === undefined || amount < 0n) return 'not concerned';
  return amount > 0n ? upheld : [{ at: `/${total}`, expected: 'at least 1', actual: '0' }];
}

function hasReturnFee({ lines }: StatedOrder): boolean {
  return lines?.some(({ type }) => type === 'return_fee') ?? false;
}

function settledSum(order: StatedOrder): Ruling {
  const sum = order.of === 'order management' && order.lines?.length ? amountSum(order) : undefined;
  if (!sum || hasReturnFee(order)) return 'not concerned';
  return sum.zone === 'accepted' ? upheld : [sumEvidence(order, order.total, sum)];
}

function settledTax(order: StatedOrder): Ruling {
  const sum = order.of === 'order management' && order.lines?.length ? taxSum(order) : undefined;
  if (!sum) return 'not concerned';
  return sum.zone === 'refused' ? [sumEvidence(order, 'order_tax_amount', sum)] : upheld;
}

function returnFeeSum(order: StatedOrder): Ruling {
  const sum = order.total === 'refunded_amount' && hasReturnFee(order) ? amountSum(order) : undefined;
  if (!sum) return 'not concerned';
  return sum.zone === 'accepted' ? upheld : [sumEvidence(order, order.total, sum)];
}

const feeReduces = eachLine((line): Ruling => {
  const total = line.type === 'return_fee' ? whole(line, 'total_amount') : undefined;
  if (total === undefined) return 'not concerned';
  return total < 0n ? upheld : [{ at: '/total_amount', expected: 'less than 0', actual: `${total}` }];
});

/** What captures, refunds and managed orders state about money. */
export const settledRequirements = [
  {
    id: 'order.settled-line',
    binds: 'both',
    level: 'should',
    statement: 'A line of a capture, a refund or a managed order adds up as it had to in the checkout.',
    source: {
      document,
      at: [`${line}/total_amount`, `${line}/total_tax_amount`],
      gist: 'the formulas are those of the checkout, but recordings suggest that order management takes what does not follow them',
    },
    remedy: 'Send the line as it stood in the order, or a part of it worked out in the same way.',
    example: 'Two of five pieces at 10000 are captured as a line of 20000; a line of 50000 for two is not theirs.',
    check: { of: 'order', judge: settledLine },
  },
  {
    id: 'order.settles-something',
    binds: 'both',
    level: 'should',
    statement: 'A capture or a refund is of at least one minor unit.',
    source: {
      document,
      at: [
        '#/components/schemas/NewCapture/properties/captured_amount',
        '#/components/schemas/Capture/properties/captured_amount',
      ],
      gist: 'the published description lets a request say 0, and what is read back is at least 1: what becomes of 0 is written nowhere',
    },
    remedy: 'Ask for what is shipped or given back, and for nothing where nothing is.',
    example: 'A parcel of free samples is no capture of 0.',
    check: { of: 'order', judge: settlesSomething },
  },
  {
    id: 'order.settled-sum',
    binds: 'both',
    level: 'should',
    statement: 'The lines of a capture, a refund or a managed order come to the amount that it states.',
    source: {
      document,
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
    id: 'order.settled-tax',
    binds: 'both',
    level: 'should',
    statement: 'Where a capture, a refund or a managed order states an order_tax_amount, it is the tax of its lines.',
    source: {
      document,
      at: [`${line}/total_tax_amount`],
      gist: 'order management describes the tax of each line and none of the whole, so what another number does is written nowhere',
    },
    remedy: 'Leave order_tax_amount out after the purchase: the lines say it.',
    example:
      'A capture of 59670 with lines that contain a tax of 10544 and an order_tax_amount of 0 contradicts itself.',
    check: { of: 'order', judge: settledTax },
  },
  {
    id: 'order.return-fee-sum',
    binds: 'both',
    level: 'must',
    statement: 'A refund that keeps a return fee is the sum of its lines, the fee among them, to the last unit.',
    source: {
      document,
      at: [`${line}/type`],
      gist: 'the fee is a line of its own below zero, and with one the lines must come to the refunded amount',
    },
    remedy: 'Add the return_fee line with a negative price and total, and lower refunded_amount by as much.',
    example: 'Goods for 5900 come back and a fee of 490 is kept: lines of 5900 and −490, refunded_amount 5410.',
    check: { of: 'order', judge: returnFeeSum },
  },
  {
    id: 'order.return-fee-reduces',
    binds: 'both',
    level: 'should',
    statement: 'A return_fee line takes money off the refund.',
    source: {
      document,
      at: [`${line}/type`],
      gist: 'the fee is kept from what is given back, so its price and total are negative; a fee of 0 is no line',
    },
    remedy: 'Send the fee with a negative unit_price and total_amount, and no fee at all where none is kept.',
    example: 'A fee of 490 is a line of −490.',
    check: { of: 'order', judge: feeReduces },
  },
] as const satisfies readonly Requirement[];
