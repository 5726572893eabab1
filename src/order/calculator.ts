import type { OrderLine } from '../../generated/checkout.ts';
import { nearest } from './fraction.ts';
import { containedTax } from './line-tax.ts';
import { total } from './sums.ts';

/** What a line costs, before anybody has multiplied. Money in minor units, the rate in hundredths of a percent: 2500 is 25 %. */
export type Priced = Pick<OrderLine, 'quantity' | 'unit_price' | 'tax_rate' | 'total_discount_amount'>;

/** What a line comes to, in minor units; the total contains the tax. */
export type LineAmounts = Required<Pick<OrderLine, 'total_amount' | 'total_tax_amount'>>;

/** What an order comes to, in minor units; the amount contains the tax. */
export interface OrderTotals {
  readonly order_amount: number;
  readonly order_tax_amount: number;
}

const counted: Readonly<Record<string, string>> = {
  quantity: 'of pieces',
  tax_rate: 'in hundredths of a percent',
};

/** A value as its writer sees it: a text in its quotes. */
function asWritten(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** A number that a caller wrote, exact. Throws RangeError for one that is none, or that a double may have rounded. */
function given(value: unknown, field: string): bigint {
  if (Number.isSafeInteger(value)) return BigInt(value as number);
  const unit = counted[field] ?? 'in minor units';
  throw new RangeError(`${field} is ${asWritten(value)}: it has to be a whole number below 2^53, ${unit}`);
}

/** The same amount as a number. Throws RangeError where a double would round it. */
function written(amount: bigint, field: string): number {
  if (Number.isSafeInteger(Number(amount))) return Number(amount);
  throw new RangeError(`${field} comes to ${amount}: no number holds that exactly`);
}

function rateOf(value: unknown): bigint {
  const rate = given(value, 'tax_rate');
  if (rate >= 0n && rate <= 10_000n) return rate;
  throw new RangeError(`tax_rate is ${rate}: it is in hundredths of a percent, from 0 to 10000, and 2500 is 25 %`);
}

/**
 * The tax inside an amount that already includes it, to the nearest minor unit; half a unit goes away from zero.
 * `containedIn(50000, 1000)` is 4545. Amounts are whole minor units, rates hundredths of a percent from 0 to 10000;
 * anything else throws RangeError.
 */
export function containedIn(totalAmount: number, taxRate: number): number {
  return written(nearest(containedTax(given(totalAmount, 'total_amount'), rateOf(taxRate))), 'total_tax_amount');
}

/**
 * What a line has to state: quantity times price less discount, and the tax in that, rounded once. Amounts are whole minor
 * units, the rate hundredths of a percent from 0 to 10000; anything else throws RangeError.
 */
export function lineAmounts({ quantity, unit_price, tax_rate, total_discount_amount = 0 }: Priced): LineAmounts {
  const full = given(quantity, 'quantity') * given(unit_price, 'unit_price');
  const amount = written(full - given(total_discount_amount, 'total_discount_amount'), 'total_amount');
  return { total_amount: amount, total_tax_amount: containedIn(amount, tax_rate) };
}

/**
 * What an order of these lines has to state: the sums of what the lines state, whole minor units; anything else throws
 * RangeError. A line of type `sales_tax` is tax, the whole of it.
 */
export function orderTotals(
  lines: readonly Pick<OrderLine, 'type' | 'total_amount' | 'total_tax_amount'>[],
): OrderTotals {
  if (!Array.isArray(lines)) throw new RangeError(`the lines are ${asWritten(lines)}: they have to be a list`);
  const sum = (amountOf: (line: (typeof lines)[number]) => bigint) => total(lines.map(amountOf));
  const amount = sum((line) => given(line.total_amount, 'total_amount'));
  const tax = sum((line) =>
    given(line.type === 'sales_tax' ? line.total_amount : line.total_tax_amount, 'total_tax_amount'),
  );
  return { order_amount: written(amount, 'order_amount'), order_tax_amount: written(tax, 'order_tax_amount') };
}
