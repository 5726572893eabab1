import type { Replacement } from '../../generated/conformance.ts';
import { isAbsent, whole, wholeOrNone } from './amount.ts';
import { plus } from './books.ts';
import { magnitude, nearest } from './fraction.ts';
import type { Line } from './line.ts';
import { containedTax } from './line-tax.ts';
import { amountSlips, apart, namely, ratedBack } from './roundings.ts';

/** What all lines that are known by one name come to. */
export interface LineBook {
  /** Pieces; undefined where one of the lines does not say. */
  readonly quantity: bigint | undefined;
  /** Minor units; undefined where one of the lines does not say. */
  readonly amount: bigint | undefined;
  /** A line that stands for all of them; undefined where they differ in price, so that none does. */
  readonly line: Line | undefined;
}

/** The books of many lines, by what they are known by. */
export type LineBooks = ReadonlyMap<string, LineBook>;

/** What a line is known by from phase to phase: its reference, else its type and name; undefined where it has neither. */
export function knownBy({ reference, type, name }: Line): string | undefined {
  if (typeof reference === 'string' && reference !== '') return reference;
  if (typeof name !== 'string' || name === '') return undefined;
  return typeof type === 'string' ? `${type} ${name}` : name;
}

function isPricedAs(one: Line, other: Line): boolean {
  return one.unit_price === other.unit_price && one.tax_rate === other.tax_rate && one.type === other.type;
}

function withLine(book: LineBook | undefined, line: Line): LineBook {
  const [quantity, amount] = [whole(line, 'quantity'), whole(line, 'total_amount')];
  if (!book) return { quantity, amount, line };
  const stands = book.line && isPricedAs(book.line, line) ? { ...book.line, ...summed(book.line, line) } : undefined;
  return { quantity: plus(book.quantity, quantity), amount: plus(book.amount, amount), line: stands };
}

/** Two lines of one price as one, as far as a comparison asks; the numbers of a line are no larger than doubles hold. */
function summed(one: Line, other: Line): Line {
  const fields = ['quantity', 'total_amount', 'total_discount_amount', 'total_tax_amount'] as const;
  const stated = fields.filter((field) => !isAbsent(one, field) || !isAbsent(other, field));
  const sums = stated.map((field) => [field, plus(wholeOrNone(one, field), wholeOrNone(other, field))] as const);
  return Object.fromEntries(sums.map(([field, sum]) => [field, sum === undefined ? undefined : Number(sum)]));
}

/** Puts lines into books, in place: to copy them for each capture would cost the whole order every time. */
export function enter(books: Map<string, LineBook>, lines: readonly Line[]): void {
  for (const line of lines) {
    const key = knownBy(line);
    if (key !== undefined) books.set(key, withLine(books.get(key), line));
  }
}

/** The books of these lines. */
export function booksFor(lines: readonly Line[]): Map<string, LineBook> {
  const books = new Map<string, LineBook>();
  enter(books, lines);
  return books;
}

/** What a list of lines comes to; undefined where one of them does not say. */
export function comesTo(lines: readonly Line[]): bigint | undefined {
  return lines.reduce<bigint | undefined>((sum, line) => plus(sum, whole(line, 'total_amount')), 0n);
}

/** True where every line of the older books is in the newer ones, with as many pieces for as much. */
export function isKept(older: LineBooks, newer: LineBooks): boolean {
  return [...older].every(([key, { quantity, amount }]) => {
    const now = newer.get(key);
    return now?.quantity === quantity && now?.amount === amount;
  });
}

// Coupons are split anew with each capture, and what closes a gap or gives money back is whatever it has to be.
const keepsItsPrice: readonly unknown[] = [undefined, null, 'physical', 'digital', 'shipping_fee'];

/** True where a price has to be the same from phase to phase. */
export function isSteady(line: Line, sold: Line | undefined): boolean {
  return keepsItsPrice.includes(line.type) && (sold === undefined || keepsItsPrice.includes(sold.type));
}

/** A line that asks for another amount than it was sold for. */
export interface Gap {
  readonly right: bigint;
  readonly asked: bigint;
  readonly working: string;
  /** The known mistakes that may have made it; undefined where that cannot be told. */
  readonly mistake: string | undefined;
  readonly nearest: readonly Replacement[];
}

/** The tax rate of a line; undefined where it states none, or one at which no tax can be worked out. */
function rateOf(line: Line): bigint | undefined {
  const rate = whole(line, 'tax_rate');
  return rate !== undefined && rate > -10_000n ? rate : undefined;
}

/** A line's whole numbers; undefined where one of them is missing or no integer. */
function numbersOf(line: Line) {
  const [quantity, price, amount] = [whole(line, 'quantity'), whole(line, 'unit_price'), whole(line, 'total_amount')];
  const discount = wholeOrNone(line, 'total_discount_amount');
  if (quantity === undefined || price === undefined || amount === undefined || discount === undefined) return undefined;
  const [rate, tax] = [rateOf(line), whole(line, 'total_tax_amount')];
  return quantity > 0n && amount > 0n ? { quantity, price, amount, discount, rate, tax } : undefined;
}

type Numbers = NonNullable<ReturnType<typeof numbersOf>>;

/** What so many pieces cost, as they were sold; undefined where a discount was split, or a share is no whole amount. */
function costOf(sold: Numbers, asked: Numbers): bigint | undefined {
  if (sold.quantity === asked.quantity && sold.discount === asked.discount) return sold.amount;
  const isPlain = sold.discount === 0n && asked.discount === 0n && sold.price * sold.quantity === sold.amount;
  return isPlain ? sold.price * asked.quantity : undefined;
}

/** The numbers that would have been as sold. */
function asSold(line: Line, sold: Numbers, { quantity }: Numbers, right: bigint, at: string): Replacement[] {
  const rate = sold.rate ?? rateOf(line);
  const tax = quantity === sold.quantity ? sold.tax : undefined;
  const total_tax_amount = tax ?? (rate === undefined ? undefined : nearest(containedTax(right, rate)));
  const values = { unit_price: sold.price, total_amount: right, tax_rate: rate, total_tax_amount };
  return Object.entries(values).flatMap(([field, value]): Replacement[] => {
    const name = field as keyof typeof values;
    if (value === undefined || isAbsent(line, name) || whole(line, name) === value) return [];
    return [{ op: 'replace', path: `${at}/${field}`, value: Number(value) }];
  });
}

function joined(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.join('; ');
}

/** The mistake that may have led from one to the other, and rates that were worked back. */
function told(sold: Numbers, asked: Numbers, right: bigint): string | undefined {
  const from = { amount: right, rate: sold.rate, quantity: asked.quantity };
  const rates = [sold, asked].flatMap(({ rate, amount, tax }) =>
    rate === undefined || tax === undefined || sold.rate === asked.rate ? [] : (ratedBack(rate, amount, tax) ?? []),
  );
  return joined([apart(from, asked) ?? [], rates].flat());
}

// Less is often meant. Below one unit of a currency it may be a rounding; and where it is one, it can be told.
const smallest = 100n;

/** A line that asks for less than it was sold for only departs where a rounding explains all of it. */
function isSlip(sold: Numbers, asked: Numbers, right: bigint): boolean {
  if (asked.amount > right) return true;
  const slips = amountSlips(right, { rate: sold.rate, quantity: asked.quantity });
  return magnitude(asked.amount - right) < smallest && namely(asked.amount, slips) !== undefined;
}

/**
 * How a line departs from the one that was sold under its name; undefined where it does not, or where nobody can tell: the
 * price of what is a discount, a surcharge or a fee may differ from phase to phase, and less may be asked on purpose.
 */
export function gapOf(line: Line, { line: sold }: LineBook, at: string): Gap | undefined {
  if (!sold || !isSteady(line, sold)) return undefined;
  const [was, asked] = [numbersOf(sold), numbersOf(line)];
  const right = was && asked && costOf(was, asked);
  if (!was || !asked || right === undefined || right === asked.amount || !isSlip(was, asked, right)) return undefined;
  const working = `${asked.quantity} for ${asked.amount} instead of ${right}`;
  const mistake = told(was, asked, right);
  return { right, asked: asked.amount, working, mistake, nearest: asSold(line, was, asked, right, at) };
}

/** The tax rate that a line was sold at where it now states another one; undefined where it does not. */
export function rateGap(line: Line, { line: sold }: LineBook, at: string): Gap | undefined {
  const [was, now] = [sold && rateOf(sold), whole(line, 'tax_rate')];
  if (!sold || was === undefined || now === undefined || was === now || !isSteady(line, sold)) return undefined;
  const [before, asked] = [numbersOf(sold), numbersOf(line)];
  const back = [before, asked].flatMap((one) =>
    one?.rate === undefined || one.tax === undefined ? [] : (ratedBack(one.rate, one.amount, one.tax) ?? []),
  );
  const nearest = before && asked ? asSold(line, before, asked, asked.amount, at) : [];
  return { right: was, asked: now, working: `at a tax_rate of ${was}`, mistake: joined(back), nearest };
}
