import { whole } from './amount.ts';
import { minus, plus } from './books.ts';
import { isGoods } from './goods.ts';
import type { Line } from './line.ts';
import { isSteady, type LineBook } from './line-books.ts';

/** What a line takes beyond what there is under its name. */
export interface Excess {
  readonly pieces: bigint;
  readonly amount: bigint;
  /** How many pieces there were left to take. */
  readonly left: bigint;
}

/**
 * What a line takes beyond what there is, after what was taken before it; undefined where it does not, or nobody can tell.
 * Only both together are an excess: a fee that is shared out counts one piece each time, and a discount may be shared otherwise.
 * Of goods that are shipped, `pieces` are an excess by themselves: nobody ships more than was ordered, for whatever price.
 */
export function excessOf(
  line: Line,
  there: LineBook,
  taken: LineBook | undefined,
  by: 'pieces' | 'both',
): Excess | undefined {
  if (!isSteady(line, there.line)) return undefined;
  const { quantity, amount } = taken ?? { quantity: 0n, amount: 0n };
  const left = minus(there.quantity, quantity);
  const pieces = minus(whole(line, 'quantity'), left);
  const money = minus(plus(whole(line, 'total_amount'), amount), there.amount);
  if (left === undefined || pieces === undefined || money === undefined || pieces <= 0n) return undefined;
  if (money <= 0n && (by === 'both' || !isGoods(line))) return undefined;
  return { pieces, amount: money, left };
}
