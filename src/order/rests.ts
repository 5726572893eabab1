import { whole } from './amount.ts';
import { minus } from './books.ts';
import type { Line } from './line.ts';
import { amountSlips, namely } from './roundings.ts';

/** What is left over by a mistake, and how that came about. */
export interface Rest {
  /** The sum, spelt out. */
  readonly working: string;
  readonly mistake: string;
}

/** The least that any line, or a piece of one, costs in minor units; undefined where there is no line, or one does not say. */
function leastOf(lines: readonly Line[] | undefined): bigint | undefined {
  const amounts = (lines ?? []).flatMap((line) => [whole(line, 'total_amount'), whole(line, 'unit_price')]);
  if (amounts.length === 0 || amounts.includes(undefined)) return undefined;
  const paid = amounts.filter((amount) => amount !== undefined).filter((amount) => amount > 0n);
  return paid.reduce<bigint | undefined>(
    (least, amount) => (least === undefined || amount < least ? amount : least),
    undefined,
  );
}

/**
 * What is left where somebody takes all but what a rounding loses; undefined where nothing is left, or it may be meant. One
 * minor unit is no price; more is a rounding where no line costs so little, and only where the lines are known.
 */
export function restBySlip(there: bigint, asked: bigint, lines: readonly Line[] | undefined): Rest | undefined {
  const rest = minus(there, asked);
  if (rest === undefined || rest <= 0n || asked <= 0n) return undefined;
  const how = namely(asked, amountSlips(there));
  const working = `${there} − ${asked} = ${rest}`;
  const least = leastOf(lines);
  if (least !== undefined && rest >= least) return undefined;
  if (rest === 1n) return { working, mistake: how ?? 'one minor unit is lost where amounts are rounded apart' };
  if (least === undefined || lines === undefined) return undefined;
  if (how !== undefined && rest < 100n) return { working, mistake: how };
  if (rest > BigInt(lines.length)) return undefined;
  return { working, mistake: `less than any line costs: ${lines.length} lines rounded one by one lose as much` };
}
