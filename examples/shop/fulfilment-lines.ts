import { coupons, goodOf } from './goods.ts';
import type { Line } from './kustom-bodies.ts';
import { markets } from './markets.ts';
import { sum } from './money.ts';
import { discountLines, type Item, lineOf, salesTaxLines } from './pricing.ts';

function pieces(line: Line, quantity: number): Line {
  const { type = 'physical', reference = '', name, unit_price, tax_rate } = line;
  return quantity === line.quantity ? line : lineOf(type, reference, name, quantity, unit_price, tax_rate);
}

/** What remains of one line when some of it was captured or refunded before: pieces of a good, an amount of all else. */
function rest(line: Line, taken: readonly Line[]): Line[] {
  const before = taken.filter(({ reference }) => reference === line.reference);
  if (goodOf(line.reference)) {
    const quantity = line.quantity - sum(before.map((one) => one.quantity));
    return quantity > 0 ? [pieces(line, quantity)] : [];
  }
  const total_amount = line.total_amount - sum(before.map((one) => one.total_amount));
  const total_tax_amount = line.total_tax_amount - sum(before.map((one) => one.total_tax_amount));
  if (total_amount === 0) return [];
  return before.length === 0
    ? [line]
    : [{ ...line, quantity: 1, unit_price: total_amount, total_amount, total_tax_amount }];
}

/** What remains of lines. */
export function remaining(lines: readonly Line[], taken: readonly Line[]): Line[] {
  return lines.flatMap((line) => rest(line, taken));
}

/** The lines of some pieces, or why they cannot be had. References are the order's own: Kustom matches refunds by them. */
function picked(lines: readonly Line[], items: readonly Item[]): Line[] | string {
  const found = items.map(({ reference, quantity }) => {
    const line = lines.find((one) => one.reference === reference && goodOf(reference));
    if (!line || quantity > line.quantity)
      return `there are ${line?.quantity ?? 0} pieces of ${reference}, not ${quantity}`;
    return pieces(line, quantity);
  });
  const problem = found.find((one) => typeof one === 'string');
  return problem ?? found.filter((one) => typeof one === 'object');
}

/**
 * What a shipment is charged with. The first one carries the delivery and everything that takes money off, once: a coupon
 * that is sent along with each shipment takes its money off each time. The last one carries exactly what remains.
 */
export function linesToShip(
  lines: readonly Line[],
  shipped: readonly Line[],
  items?: readonly Item[],
): Line[] | string {
  const left = remaining(lines, shipped);
  if (!items) return left;
  const chosen = picked(left, items);
  if (typeof chosen === 'string') return chosen;
  return [...chosen, ...left.filter(({ reference }) => !goodOf(reference))];
}

/** What is given back for pieces: their price, less the coupon they were bought with, with the sales tax they bore. */
export function linesToRefund(
  captured: readonly Line[],
  refunded: readonly Line[],
  items?: readonly Item[],
): Line[] | string {
  const left = remaining(captured, refunded);
  if (!items) return left;
  const chosen = picked(left, items);
  if (typeof chosen === 'string') return chosen;
  const coupon = Object.keys(coupons).find((code) =>
    captured.some(({ reference }) => reference?.startsWith(`${code}-`)),
  );
  const priced = [...chosen, ...discountLines(coupon, chosen)];
  const isTaxed = captured.some(({ type }) => type === 'sales_tax');
  const market = isTaxed ? markets.find(({ salesTax }) => salesTax !== undefined) : undefined;
  return [...priced, ...salesTaxLines(priced, market ?? {})];
}
