import type { StoredOrder } from '../../generated/checkout.ts';
import { asJson } from './shown.ts';

// What shows that somebody else than the merchant was at work: the customer, or a callback.
const traces = [
  'status',
  'customer',
  'billing_address',
  'shipping_address',
  'selected_shipping_option',
  'selected_shipping_options',
  'discount_lines',
  'merchant_requested',
] as const;

function isSaid(one: unknown, another: unknown): boolean {
  return asJson(one) === asJson(another);
}

/**
 * True where an order bears no trace of anybody but the merchant since it was last stated; `sent`: what the merchant sent.
 * What comes back otherwise than it was, and otherwise than it was sent, somebody else has written.
 */
export function isLeftAlone(
  before: StoredOrder,
  now: StoredOrder,
  sent: Readonly<Record<string, unknown>> = {},
): boolean {
  return traces.every((name) => isSaid(before[name], now[name]) || (name in sent && isSaid(sent[name], now[name])));
}
