import type { Order } from '../../generated/checkout.ts';
import { whole } from './amount.ts';
import { total } from './sums.ts';

type Lines = Order['order_lines'];

/** One article of which another order has another quantity. */
export interface OtherQuantity {
  /** The merchant's reference; the name where there is none. */
  readonly article: string;
  readonly before: bigint;
  readonly after: bigint;
}

const goods: readonly unknown[] = [undefined, null, 'physical', 'digital'];

/** True for what is shipped, or sent as a file: also where a line does not say what it is. */
export function isGoods({ type }: { readonly type?: unknown }): boolean {
  return goods.includes(type);
}

/** How much of each article, wherever it stands. A quantity that is no whole number is the schema's to report. */
function quantities(lines: Lines): ReadonlyMap<string, bigint> {
  const found = lines
    .filter(isGoods)
    .map((line) => ({ article: line.reference ?? line.name, quantity: whole(line, 'quantity') ?? 0n }));
  const byArticle = Map.groupBy(found, ({ article }) => article);
  return new Map([...byArticle].map(([article, all]) => [article, total(all.map(({ quantity }) => quantity))]));
}

/** Every article that is in the lines before, and not as often in those after; what is new is nobody's concern here. */
export function otherQuantities(before: Lines, after: Lines): OtherQuantity[] {
  const now = quantities(after);
  const was = [...quantities(before)].map(([article, quantity]) => ({
    article,
    before: quantity,
    after: now.get(article) ?? 0n,
  }));
  return was.filter((one) => one.before !== one.after);
}
