import type { Replacement } from '../../generated/conformance.ts';
import { type AmountField, isAbsent, precise, whole, wholeOrNone } from './amount.ts';
import { nearest } from './fraction.ts';
import { taxIn } from './line-tax.ts';
import { lineTotal } from './line-total.ts';
import { once } from './once.ts';
import type { Line, StatedOrder } from './stated-order.ts';
import { total } from './sums.ts';

/** The amounts of a line once they are right. */
interface RightLine {
  readonly unit_price: bigint;
  readonly total_discount_amount: bigint;
  readonly total_amount: bigint;
  readonly total_tax_amount: bigint;
}

/** The smallest whole price of which so many come to this much or more. */
function priceFor(amount: bigint, quantity: bigint): bigint {
  const cut = amount / quantity;
  return cut * quantity < amount ? cut + 1n : cut;
}

/**
 * What a line has to say. Where its total is about right, the total is kept, because that is what the shopper was shown:
 * a price that is too low is rounded up, and the rest becomes a discount. Where it is not, it is worked out from quantity, price and
 * discount. undefined where a part is no amount at all.
 */
function rightLine(line: Line): RightLine | undefined {
  const worked = lineTotal(line);
  const quantity = whole(line, 'quantity');
  const discount = wholeOrNone(line, 'total_discount_amount');
  const price = whole(line, 'unit_price');
  if (!worked || quantity === undefined || discount === undefined) return undefined;
  const amount = worked.zone === 'refused' ? nearest(worked.exact) : worked.stated;
  const isProduct = price !== undefined && quantity * price - discount === amount;
  if (!isProduct && quantity === 0n) return undefined;
  // A price that is enough stays: only the discount changes, and takes off no more than the line costs.
  const isEnough = price !== undefined && quantity * price >= amount;
  const unit = isEnough ? price : priceFor(amount + discount, quantity);
  const tax = taxIn(amount, whole(line, 'tax_rate') ?? 0n, whole(line, 'total_tax_amount') ?? 0n);
  if (!tax) return undefined;
  return {
    unit_price: unit,
    total_discount_amount: quantity * unit - amount,
    total_amount: amount,
    total_tax_amount: tax.zone === 'accepted' ? tax.stated : tax.nearest,
  };
}

/** The changes that make these fields say these amounts. A field that is absent and right as nothing stays absent. */
function changes(at: string, holder: Line, right: Partial<Record<AmountField, bigint>>): Replacement[] {
  return Object.entries(right).flatMap(([field, value]): Replacement[] => {
    const isThere = !isAbsent(holder, field as AmountField);
    const isRight = isThere ? whole(holder, field as AmountField) === value : value === 0n;
    if (isRight) return [];
    return [{ op: isThere ? 'replace' : 'add', path: `${at}/${field}`, value: Number(value) }];
  });
}

/** What puts an order right, by the line that it belongs to, and what then has to be said of the whole. */
export interface NearestOrder {
  readonly lines: readonly (readonly Replacement[])[];
  readonly sums: readonly Replacement[];
}

function sumsOf({ at, stated, total: field }: StatedOrder, lines: readonly Line[], right: readonly RightLine[]) {
  const amount = total(right.map((line) => line.total_amount));
  const taxes = right.map((line, index) =>
    lines[index]?.type === 'sales_tax' ? line.total_amount : line.total_tax_amount,
  );
  const tax = total(taxes);
  // An order that comes to less than nothing has no right sums.
  if (amount < 0n || tax < 0n) return [];
  return [
    ...(isAbsent(stated, field) ? [] : changes(at, stated, { [field]: amount })),
    ...(isAbsent(stated, 'order_tax_amount') ? [] : changes(at, stated, { order_tax_amount: tax })),
  ];
}

function workedOut(order: StatedOrder): NearestOrder {
  const { at, lines = [] } = order;
  const right = lines.map(rightLine);
  const known = right.filter((line) => line !== undefined);
  return {
    lines: lines.map((line, index) => {
      const one = right[index];
      const hasTax = !isAbsent(line, 'total_tax_amount');
      if (!one) return [];
      const { total_tax_amount, ...others } = one;
      return changes(`${at}/order_lines/${index}`, line, hasTax ? one : others);
    }),
    sums: known.length === lines.length && lines.length > 0 ? sumsOf(order, lines, known) : [],
  };
}

/** The nearest order that is right. */
export const nearestOrder = once(workedOut);

/** The changes that put one line of an order right, and with it what is said of the whole. */
export function nearestLine(order: StatedOrder, index: number): readonly Replacement[] {
  const { lines, sums } = nearestOrder(order);
  return [...(lines[index] ?? []), ...sums];
}

/** What an amount and the tax in it have to be, for anything else that is priced: a shipping option, a discount line. */
export function nearestTax(at: string, holder: Line, amount: AmountField, tax: AmountField): readonly Replacement[] {
  const rate = whole(holder, 'tax_rate');
  const priced = precise(holder, amount);
  if (rate === undefined || !priced) return [];
  const worked = taxIn(nearest(priced), rate, whole(holder, tax) ?? 0n);
  return worked && worked.zone !== 'accepted' ? changes(at, holder, { [tax]: worked.nearest }) : [];
}
