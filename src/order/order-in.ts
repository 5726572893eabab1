import type { Order, OrderLine } from '../../generated/checkout.ts';
import { isObject } from './json.ts';

/**
 * The order in a parsed body; undefined where there is none. It may still break its schema anywhere: whatever reads
 * an amount out of it goes through `whole`.
 */
export function orderIn(value: unknown): Order | undefined {
  if (!isObject(value) || !Array.isArray(value.order_lines)) return undefined;
  const lines = value.order_lines.filter(isObject) as unknown as OrderLine[];
  return lines.length === value.order_lines.length ? (value as unknown as Order) : undefined;
}
