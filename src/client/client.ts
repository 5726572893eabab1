import type { Handler } from '../exchange/handler.ts';
import { type ClientSettings, caller } from './call.ts';
import { type CheckoutCalls, checkoutCalls } from './checkout.ts';
import { type ManagementCalls, managementCalls } from './order-management.ts';

/**
 * The calls that a merchant makes, typed, each under the name of its operation. Amounts are in minor units. A refusal is an
 * answer, with its status and its body; a promise is rejected only where the handler itself throws.
 */
export interface Client extends CheckoutCalls, ManagementCalls {}

/** A client over any handler: `sandbox().handler`, or a function of your own that takes Asked and gives back Answered. */
export function client(kustom: Handler, settings: ClientSettings): Client {
  const call = caller(kustom, settings);
  return { ...checkoutCalls(call), ...managementCalls(call) };
}
