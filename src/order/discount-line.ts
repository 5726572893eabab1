import { whole } from './amount.ts';
import type { Line } from './line.ts';

/** What a line in discount_lines comes to, beside what it says that it does. */
export interface DiscountTotal {
  readonly exact: bigint;
  readonly stated: bigint;
  /** The sum, spelt out. */
  readonly working: string;
}

/** Quantity times price, without any leeway; undefined where a part of it is no amount, which the schema reports. */
export function discountTotal(line: Line): DiscountTotal | undefined {
  const quantity = whole(line, 'quantity');
  const price = whole(line, 'unit_price');
  const stated = whole(line, 'total_amount');
  if (quantity === undefined || price === undefined || stated === undefined) return undefined;
  const exact = quantity * price;
  return { exact, stated, working: `${quantity} × ${price} = ${exact}` };
}
