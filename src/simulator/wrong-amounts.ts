import { discountTotal } from '../order/discount-line.ts';
import type { Line } from '../order/line.ts';
import { lineTax } from '../order/line-tax.ts';
import { lineTotal } from '../order/line-total.ts';
import { objectsIn, type StatedOrder } from '../order/stated-order.ts';
import { amountSum, taxSum } from '../order/sums.ts';
import type { Zone } from '../order/zone.ts';

function isRefused(zone: Zone | undefined, strict: boolean): boolean {
  return zone === 'refused' || (strict && zone === 'grey');
}

/** Totals and taxes in a list of lines that are refused, a message each. */
function wrongIn(list: string, lines: readonly Line[], isTotalWrong: (line: Line) => boolean, strict: boolean) {
  return lines.flatMap((line, index) => {
    const field = `${list}[${index}]`;
    if (isTotalWrong(line)) return `${field}.total_amount`;
    const tax = lineTax(line);
    if (!tax || !isRefused(tax.zone, strict)) return [];
    return `${field}.total_tax_amount differs from the calculated value [${tax.nearest}] by more than [1]`;
  });
}

function isOffItsProduct(line: Line): boolean {
  const total = discountTotal(line);
  return total !== undefined && total.stated !== total.exact;
}

/** The lines of an order with a wrong total or a wrong tax, a message each; `strict`: where in doubt, too. */
export function wrongLines({ lines = [], plain, stated }: StatedOrder, strict: boolean): string[] {
  const discounts = objectsIn(stated.discount_lines) ?? [];
  // Most orders are plainly right, and nobody needs to work that out a second time.
  const inLines = plain.includes(false)
    ? wrongIn('order_lines', lines, (line) => isRefused(lineTotal(line)?.zone, strict), strict)
    : [];
  return [...inLines, ...wrongIn('discount_lines', discounts, isOffItsProduct, strict)];
}

/** Order amounts that are not what the lines come to. */
export function wrongSums(order: StatedOrder, strict: boolean): string[] {
  const sums = { order_amount: amountSum(order), order_tax_amount: taxSum(order) };
  return Object.entries(sums).flatMap(([field, sum]) => (isRefused(sum?.zone, strict) ? field : []));
}

/** Fields that fit the schema, and that yet nobody is known to have had accepted: no line at all, a price with decimals. */
export function doubtfulFields(value: object): string[] {
  const lines: unknown = (value as { readonly order_lines?: unknown }).order_lines;
  if (Array.isArray(lines) && lines.length === 0) return ['order_lines'];
  return (objectsIn(lines) ?? []).flatMap(({ unit_price }, index) =>
    typeof unit_price === 'number' && !Number.isInteger(unit_price) ? `order_lines[${index}].unit_price` : [],
  );
}
