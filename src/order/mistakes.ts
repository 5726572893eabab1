import { whole, wholeOrNone } from './amount.ts';
import { type Fraction, magnitude, nearest } from './fraction.ts';
import type { Line } from './line.ts';
import { containedTax, inHundredths, taxZone } from './line-tax.ts';
import { lineTotal } from './line-total.ts';
import { once } from './once.ts';
import { amountSlips, cutOff, namely, rounded, type Slip, shownWhole } from './roundings.ts';
import type { Sum } from './sums.ts';

/** The tax of an amount that does not include it. */
function onTop(total: bigint, rate: bigint): Slip[] {
  const exact: Fraction = { over: total * rate, under: 10_000n };
  const words = `${total} × ${rate} ÷ 10000: the tax added on top`;
  return [nearest(exact), cutOff(exact)].map((makes) => ({ makes, words }));
}

/** A rate at which a tax would be right, and how it comes to be there. */
type Rated = readonly [rate: bigint, words: string];

/** The whole percentage that a tax is nearest to; none where an amount is too small to tell. */
function ratedWhole(total: bigint, tax: bigint): Rated[] {
  const net = total - tax;
  if (net < 200n || tax <= 0n) return [];
  const rate = 100n * nearest({ over: tax * 100n, under: net });
  return [[rate, `the tax at a tax_rate of ${rate}, which is not the one that the line states`]];
}

// No market has as many rates; where a list has more, the others are not tried.
const mostRates = 20;

/** The rates that the lines of an order state: worked out once, for an order may have many lines that are wrong. */
const ratesIn = once((lines: readonly Line[]) => new Set(lines.flatMap((one) => whole(one, 'tax_rate') ?? [])));

function otherRates(line: Line, lines: readonly Line[], total: bigint, tax: bigint): Rated[] {
  const own = whole(line, 'tax_rate');
  const known = [...ratesIn(lines)]
    .slice(0, mostRates)
    .filter((rate) => rate !== own && fits(rate, total, tax))
    .slice(0, 1);
  if (known.length > 0) return known.map((rate) => [rate, `the tax at ${rate}, the tax_rate of another line`]);
  const [first] = lines;
  const isOfFirst = first !== undefined && first !== line && whole(first, 'tax_rate') === own;
  return ratedWhole(total, tax).map(([rate, words]) =>
    isOfFirst && line.type === 'shipping_fee'
      ? [rate, `the tax at ${rate}, while the line states ${own}, the tax_rate of the first line`]
      : [rate, words],
  );
}

function fits(rate: bigint, total: bigint, tax: bigint): boolean {
  return rate > -10_000n && nearest(containedTax(total, rate)) === tax;
}

/** Which known mistake made the tax of a line what it is, in words; undefined where that cannot be told. */
export function taxMistake(line: Line, lines: readonly Line[]): string | undefined {
  const [total, rate, tax] = [whole(line, 'total_amount'), whole(line, 'tax_rate'), whole(line, 'total_tax_amount')];
  if (total === undefined || rate === undefined || tax === undefined || rate <= -10_000n) return undefined;
  const exact = containedTax(total, rate);
  if (taxZone(exact, tax) === 'accepted') return undefined;
  const quantity = whole(line, 'quantity') ?? 1n;
  const meant = inHundredths(rate);
  const rates = meant
    ? [[meant, `the tax at ${rate} %: a tax_rate is in hundredths of a percent, ${meant}`] as const]
    : otherRates(line, lines, total, tax);
  const right = nearest(exact);
  return namely(tax, [
    ...(rate === 0n ? [] : onTop(total, rate)),
    ...shownWhole(right),
    ...rounded(exact, quantity > 0n ? quantity : 1n),
    { makes: -right, words: `${right} with the wrong sign` },
    ...rates.filter(([one]) => fits(one, total, tax)).map(([, words]): Slip => ({ makes: tax, words })),
  ]);
}

/** What is left of a sum where one part is forgotten. */
function forgotten({ exact, stated, parts }: Sum): Slip[] {
  return parts.flatMap((part, index) =>
    part === 0n || exact - part !== stated
      ? []
      : [{ makes: stated, words: `the sum without line ${index}, which is ${part}` }],
  );
}

/** The tax taken out of the whole order at once, where its lines have one rate; and all exact taxes rounded together. */
function atOnce(lines: readonly Line[]): Slip[] {
  const [first, ...more] = new Set(lines.map((line) => whole(line, 'tax_rate')));
  const totals = lines.map((line) => whole(line, 'total_amount'));
  if (first === undefined || first <= -10_000n || more.length > 0 || totals.includes(undefined)) return [];
  const all = totals.reduce<bigint>((sum, one) => sum + (one ?? 0n), 0n);
  const words = `the tax in ${all} at ${first} taken out at once, not line by line`;
  const exact = containedTax(all, first);
  return [nearest(exact), cutOff(exact)].map((makes) => ({ makes, words }));
}

/** A total that was rounded once, where its lines were rounded one by one. */
function asWhole({ exact, stated, parts }: Sum): Slip[] {
  const away = magnitude(stated - exact);
  if (away > BigInt(parts.length)) return [];
  return [{ makes: stated, words: `rounded as a whole, ${away} away from lines that are rounded one by one` }];
}

/** Which known mistake made a sum what it is, in words; undefined where that cannot be told. */
export function sumMistake(sum: Sum, of: 'amount' | 'tax', lines: readonly Line[]): string | undefined {
  const slips = [...shownWhole(sum.exact), ...forgotten(sum), ...(of === 'tax' ? atOnce(lines) : asWhole(sum))];
  return namely(
    sum.stated,
    slips.filter(({ makes }) => makes !== sum.exact),
  );
}

/** Which known mistake made the total of a line what it is, in words; undefined where that cannot be told. */
export function totalMistake(line: Line): string | undefined {
  const worked = lineTotal(line);
  const [quantity, price] = [whole(line, 'quantity'), whole(line, 'unit_price')];
  const discount = wholeOrNone(line, 'total_discount_amount');
  if (!worked || quantity === undefined || price === undefined || discount === undefined) return undefined;
  const right = nearest(worked.exact);
  const parts: readonly Slip[] = [
    { makes: quantity * price, words: `${quantity} × ${price}, the discount of ${discount} forgotten` },
    {
      makes: quantity * (price - discount),
      words: `the discount of ${discount} taken off each piece, not off the line`,
    },
    { makes: price, words: 'the price of one piece' },
  ];
  const around = { rate: whole(line, 'tax_rate'), quantity };
  return namely(worked.stated, [...parts.filter(({ makes }) => makes !== right), ...amountSlips(right, around)]);
}
