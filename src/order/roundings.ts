import { type Fraction, inWords, magnitude, nearest } from './fraction.ts';
import { containedTax } from './line-tax.ts';

/** A number that a known mistake makes of a right one, and the mistake in words that follow "… is". */
export interface Slip {
  readonly makes: bigint;
  readonly words: string;
}

/** What a known mistake may have to do with an amount: the tax in it, and how many pieces it is for. */
export interface Around {
  /** Hundredths of a percent. */
  readonly rate?: bigint | undefined;
  readonly quantity?: bigint | undefined;
}

/** A fraction cut off at the point, towards zero. */
export function cutOff({ over, under }: Fraction): bigint {
  return over / under;
}

const hundred = 100n;

/** An amount in whole units of a currency that has hundredths, as minor units again. */
function inUnits(amount: bigint, round: (exact: Fraction) => bigint): bigint {
  return round({ over: amount, under: hundred }) * hundred;
}

/**
 * 599.80 × 100 is 59979.99999999999 in a double, and 59979 once it is cut off. The mistake is made with doubles, so that it can
 * only be made again with doubles; nothing but the comparison with what was asked comes of it.
 */
function inDoubles(amount: bigint): Slip[] {
  const decimal = Number(amount) / 100;
  const product = decimal * 100;
  if (!Number.isSafeInteger(Math.trunc(product))) return [];
  const words = `${decimal} × 100, which is ${product} in floating point, cut off`;
  return [{ makes: BigInt(Math.trunc(product)), words }];
}

/** Prices that are shown without decimals, and worked with as they are shown. */
export function shownWhole(amount: bigint): Slip[] {
  const [rounded, cut] = [inUnits(amount, nearest), inUnits(amount, cutOff)];
  const made = `${amount} rounded to whole units of the currency, as for display`;
  const slips = [{ makes: rounded, words: made }];
  return cut === rounded ? slips : [...slips, { makes: cut, words: `${amount} cut to whole units of the currency` }];
}

/** Something rounded for one piece, and then multiplied. */
export function rounded(amount: Fraction, quantity: bigint): Slip[] {
  const one = { over: amount.over, under: amount.under * quantity };
  if (quantity < 2n) return [];
  return [nearest(one), cutOff(one)].map((each) => ({
    makes: each * quantity,
    words: `${inWords(one)} for one, rounded to ${each} and then multiplied by ${quantity}`,
  }));
}

/** An amount without tax, with it. */
function taxed(net: bigint, rate: bigint): bigint {
  return nearest({ over: net * (10_000n + rate), under: 10_000n });
}

/** The tax taken out of the price of one piece, the rest rounded, and the tax put back on: a unit may be lost on the way. */
function backAndForth(amount: bigint, rate: bigint, quantity: bigint): Slip[] {
  if (rate <= 0n) return [];
  const each = nearest({ over: amount * 10_000n, under: (10_000n + rate) * quantity });
  const words = `${amount} with the tax taken out, rounded to ${each} for one, and put back on`;
  return [{ makes: taxed(each * quantity, rate), words }];
}

/** The tax forgotten, added once more, or rounded apart from the price. */
function throughTax(amount: bigint, rate: bigint): Slip[] {
  if (rate <= 0n) return [];
  const tax = nearest(containedTax(amount, rate));
  const net = amount - tax;
  const shown = inUnits(net, nearest);
  const [wholeNet, wholeTax] = [`without tax, ${net},`, `the tax in it, ${tax},`];
  return [
    {
      makes: taxed(amount, rate),
      words: `${amount} with a tax of ${rate} added on top, though it includes it already`,
    },
    { makes: net, words: `${amount} less the ${tax} of tax that belong to it` },
    { makes: shown + tax, words: `${amount} ${wholeNet} rounded to whole units, ${shown}, plus the tax of ${tax}` },
    { makes: taxed(shown, rate), words: `${amount} ${wholeNet} rounded to whole units, ${shown}, and taxed again` },
    { makes: net + inUnits(tax, nearest), words: `${amount} with ${wholeTax} rounded to whole units` },
  ];
}

/** The mistakes that a unit or so for each piece comes of. */
function fine(right: bigint, { rate = 0n, quantity = 1n }: Around): Slip[] {
  const pieces = quantity > 0n ? quantity : 1n;
  return [...inDoubles(right), ...rounded({ over: right, under: 1n }, pieces), ...backAndForth(right, rate, pieces)];
}

/** Every known mistake that makes another amount of this one. */
export function amountSlips(right: bigint, around: Around = {}): Slip[] {
  const all = [...fine(right, around), ...shownWhole(right), ...throughTax(right, around.rate ?? 0n)];
  return all.filter(({ makes }) => makes !== right);
}

// Where more than this many mistakes lead to a number, none of them is told by it.
const mostTold = 3;

/** Which of the mistakes make exactly this number, in words; undefined where none does, or too many do to tell. */
export function namely(asked: bigint, slips: readonly Slip[]): string | undefined {
  const words = new Set(slips.filter(({ makes }) => makes === asked).map((slip) => slip.words));
  if (words.size === 0 || words.size > mostTold) return undefined;
  return `${asked} is ${[...words].join('; or ')}`;
}

/** An amount, and what else is known of its line. */
type Amount = Around & { readonly amount: bigint };

/**
 * How two amounts that have to be the same came apart, in words: the one that is asked for may be the other one rounded, or
 * the other way round. undefined where no known mistake leads from one to the other. A price in whole units is nothing
 * odd, so that it is only taken for a rounded one where it lies further off than a unit for each piece.
 */
export function apart(right: Amount, asked: Amount): string | undefined {
  const away = magnitude(right.amount - asked.amount);
  const isFine = away <= (asked.quantity ?? 1n);
  const forwards = namely(asked.amount, amountSlips(right.amount, right));
  const backwards = namely(right.amount, isFine ? fine(asked.amount, asked) : amountSlips(asked.amount, asked));
  if (forwards || backwards) return [forwards ?? [], backwards ?? []].flat().join('; or ');
  return isFine ? `${away} away, no more than a unit a piece: rounded otherwise than before` : undefined;
}

/** A rate that somebody worked out of an amount and its tax instead of reading it; undefined where this is none. */
export function ratedBack(rate: bigint, total: bigint, tax: bigint): string | undefined {
  const net = total - tax;
  if (rate % hundred === 0n || net <= 0n || tax <= 0n) return undefined;
  const near = nearest({ over: tax * 10_000n, under: net });
  if (magnitude(near - rate) > 1n) return undefined;
  return `a tax_rate of ${rate} is ${tax} ÷ ${net}, worked out of amounts that were rounded before`;
}
