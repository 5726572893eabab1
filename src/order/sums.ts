import { whole } from './amount.ts';
import { magnitude } from './fraction.ts';
import { oddSpellings } from './json.ts';
import type { Line } from './line.ts';
import { once } from './once.ts';
import { type Known, plainlyRight } from './plain-line.ts';
import type { StatedOrder } from './stated-order.ts';
import type { Zone } from './zone.ts';

/** What the lines come to, beside what the order says that they do. */
export interface Sum {
  readonly exact: bigint;
  readonly stated: bigint;
  readonly zone: Zone;
  /** What is added up, line by line. */
  readonly parts: readonly bigint[];
}

/** What a line adds to the tax of its order: its own tax; of a sales tax line, which is the tax, the whole of it. */
function addsToTax(line: Line): bigint | undefined {
  return whole(line, line.type === 'sales_tax' ? 'total_amount' : 'total_tax_amount');
}

/** The same of a line that is plainly right. */
function taxOf(line: Line): unknown {
  return line.type === 'sales_tax' ? line.total_amount : line.total_tax_amount;
}

/** One amount for each line; undefined where one of them has none. */
function everyLine(
  lines: readonly Line[],
  amountOf: (line: Line) => bigint | undefined,
): readonly bigint[] | undefined {
  const amounts: bigint[] = [];
  for (const line of lines) {
    const amount = amountOf(line);
    if (amount === undefined) return undefined;
    amounts.push(amount);
  }
  return amounts;
}

/** The amounts added up. */
export function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}

/** The sum of a field of lines that are plainly right; undefined where it is so large that a double may round it. */
function plainSum(lines: readonly Line[], amountOf: (line: Line) => unknown): number | undefined {
  let sum = 0;
  for (const line of lines) sum += amountOf(line) as number;
  return Number.isSafeInteger(sum) ? sum : undefined;
}

/** The order's amount beside the sum of its lines; the sum is exact. undefined where either of them is not there. */
export function amountSum(order: StatedOrder): Known<Sum> {
  const { stated: holder, lines, total: field } = order;
  const isPlain = lines && order.isPlain && plainSum(lines, (line) => line.total_amount) === holder[field];
  return isPlain && oddSpellings(holder) === undefined ? plainlyRight : workedAmountSum(order);
}

function workedAmountSum(order: StatedOrder): Sum | undefined {
  const stated = whole(order.stated, order.total);
  const parts = order.lines && everyLine(order.lines, (line) => whole(line, 'total_amount'));
  if (stated === undefined || parts === undefined) return undefined;
  const exact = total(parts);
  return { exact, stated, zone: stated === exact ? 'accepted' : 'refused', parts };
}

/** The order's tax beside the sum of its lines' taxes. undefined where either of them is not there. */
export function taxSum(order: StatedOrder): Known<Sum> {
  const { stated: holder, lines } = order;
  const isPlain = lines && order.isPlain && plainSum(lines, taxOf) === holder.order_tax_amount;
  return isPlain && oddSpellings(holder) === undefined ? plainlyRight : workedTaxSum(order);
}

/**
 * Modules send the tax that their shop worked out in another order of roundings, so a difference of a unit for each line,
 * or for each piece where there are more of them, is grey.
 */
const workedTaxSum = once(({ stated: order, lines }: StatedOrder): Sum | undefined => {
  const stated = whole(order, 'order_tax_amount');
  const parts = lines && everyLine(lines, addsToTax);
  if (!lines || stated === undefined || parts === undefined) return undefined;
  const exact = total(parts);
  const away = magnitude(stated - exact);
  if (away === 0n) return { exact, stated, zone: 'accepted', parts };
  const pieces = total(lines.map((line) => whole(line, 'quantity') ?? 0n));
  const room = pieces > BigInt(lines.length) ? pieces : BigInt(lines.length);
  return { exact, stated, zone: away <= room ? 'grey' : 'refused', parts };
});
