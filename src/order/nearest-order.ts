import type { Replacement } from '../../generated/conformance.ts';
import { type AmountField, isAbsent, precise, whole, wholeOrNone } from './amount.ts';
import { mostHeld } from './beyond-doubt.ts';
import { nearest } from './fraction.ts';
import type { Line } from './line.ts';
import { rateMeant, taxIn } from './line-tax.ts';
import { lineTotal } from './line-total.ts';
import { once } from './once.ts';
import type { StatedOrder } from './stated-order.ts';
import { total } from './sums.ts';

/** The amounts of a line once they are right; without a rate nobody knows the tax, and it stays what it is. */
interface RightLine {
  readonly unit_price: bigint;
  readonly total_discount_amount: bigint;
  readonly total_amount: bigint;
  readonly total_tax_amount?: bigint;
  /** Only where the rate is what is wrong. */
  readonly tax_rate?: bigint;
}

// What the schemas allow an amount of a line; a sum ends where order management does, also that of a checkout.
const mostInLine = { checkout: 100_000_000, 'order management': Number(mostHeld) } as const;

/** The smallest whole price of which so many come to this much or more. */
function priceFor(amount: bigint, quantity: bigint): bigint {
  const cut = amount / quantity;
  return cut * quantity < amount ? cut + 1n : cut;
}

/**
 * A tax that is accepted stays, unless the amount beside it gets another sign; undefined where there is no rate to work
 * another one out with, or what stands there is no amount.
 */
function rightTax(line: Line, amount: bigint, rate: bigint | undefined): bigint | undefined {
  const stated = whole(line, 'total_tax_amount');
  const tax = rate === undefined || stated === undefined ? undefined : taxIn(amount, rate, stated);
  if (tax?.zone !== 'accepted') return tax?.nearest;
  return amount === whole(line, 'total_amount') || tax.stated * amount >= 0n ? tax.stated : tax.nearest;
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
  if (!worked || quantity === undefined || quantity < 0n || discount === undefined) return undefined;
  const amount = worked.zone === 'refused' ? nearest(worked.exact) : worked.stated;
  const isProduct = price !== undefined && quantity * price - discount === amount;
  if (!isProduct && quantity === 0n) return undefined;
  // A price that is enough stays: only the discount changes, and takes off no more than the line costs.
  const isEnough = price !== undefined && quantity * price >= amount;
  const unit = isEnough ? price : priceFor(amount + discount, quantity);
  const meant = rateMeant(line);
  const tax = rightTax(line, amount, meant ?? whole(line, 'tax_rate'));
  return {
    unit_price: unit,
    total_discount_amount: quantity * unit - amount,
    total_amount: amount,
    ...(tax === undefined ? {} : { total_tax_amount: tax }),
    ...(meant === undefined ? {} : { tax_rate: meant }),
  };
}

// What takes money off, and the most that such a line may come to: above that it would be another thing.
const mostComingTo: ReadonlyMap<unknown, bigint> = new Map([
  ['return_fee', -1n],
  ['discount', 0n],
  ['gift_card', 0n],
  ['store_credit', 0n],
]);

/** True where a change would only trade one fault of a line for another. */
function isNoBetter(line: Line, right: RightLine, { lines = [] }: StatedOrder): boolean {
  const { total_amount: amount, total_tax_amount: tax, unit_price: price, total_discount_amount: discount } = right;
  const mostHere = mostComingTo.get(line.type);
  const isTurned = mostHere !== undefined && amount > mostHere && (whole(line, 'total_amount') ?? 0n) <= mostHere;
  const isPriceKept = whole(line, 'unit_price') === price && whole(line, 'total_discount_amount') === discount;
  const takesTooMuch = !isPriceKept && discount > 0n && price > 0n && amount < 0n;
  const isTaxed = line.type !== 'sales_tax' && (tax ?? 0n) !== 0n && !whole(line, 'total_tax_amount');
  return isTurned || takesTooMuch || (isTaxed && lines.some(({ type }) => type === 'sales_tax'));
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

/** What a line says now and what it is to say, and the changes between. */
interface Change {
  readonly line: Line;
  readonly right: Partial<RightLine>;
  readonly made: readonly Replacement[];
}

function changeOf(order: StatedOrder, line: Line, index: number): Change {
  const right = rightLine(line);
  const made = right ? changes(`${order.at}/order_lines/${index}`, line, { ...right }) : [];
  const most = mostInLine[order.of];
  const isHeld = made.every(
    ({ path, value }) => Math.abs(value) <= most && (value >= 0 || !path.endsWith('_discount_amount')),
  );
  return right && isHeld && !isNoBetter(line, right, order) ? { line, right, made } : { line, right: {}, made: [] };
}

/** What makes a sum be that of its parts; undefined where nothing does that can be stated. */
function sumChanges(
  { at, stated, total: field }: StatedOrder,
  of: 'amount' | 'tax',
  all: readonly Change[],
): readonly Replacement[] | undefined {
  const name = of === 'tax' ? 'order_tax_amount' : field;
  if (isAbsent(stated, name)) return [];
  const parts = all.map(({ line, right }) => {
    const part = of === 'amount' || line.type === 'sales_tax' ? 'total_amount' : 'total_tax_amount';
    return right[part] ?? whole(line, part);
  });
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  const made = changes(at, stated, { [name]: total(known) });
  const least = name.startsWith('order_') ? 0 : 1; // Nobody captures or refunds nothing.
  return made.every(({ value }) => value >= least && value <= mostHeld) ? made : undefined;
}

/** All or nothing: where a sum cannot follow, no line changes that the sum would have to follow. */
function workedOut(order: StatedOrder): NearestOrder {
  const all = (order.lines ?? []).map((line, index) => changeOf(order, line, index));
  if (all.length === 0) return { lines: [], sums: [] };
  const [amount, tax] = [sumChanges(order, 'amount', all), sumChanges(order, 'tax', all)];
  if (amount && tax) return { lines: all.map(({ made }) => made), sums: [...amount, ...tax] };
  const movesSum = ({ path }: Replacement) => /\/total_(?:tax_)?amount$/.test(path);
  return { lines: all.map(({ made }) => (made.some(movesSum) ? [] : made)), sums: [] };
}

/** The nearest order that is right; where none can be stated, what can be mended without making anything worse. */
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
  if (!worked || worked.zone === 'accepted') return [];
  return changes(at, holder, { [tax]: worked.nearest }).filter(({ value }) => Number.isSafeInteger(value));
}
