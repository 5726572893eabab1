import type { Instant } from './clock.ts';
import type { Exchange } from './exchange.ts';

/** An order by itself, from a file or a variable: an exchange of which only the merchant's half is known. */
export function bareOrder(text: string, name: string, at: Instant): Exchange {
  const request = { method: 'POST', target: '/checkout/v3/orders', headers: [], body: text };
  return { id: name, from: 'merchant', operation: 'createOrder', at, tookMs: 0, request };
}
