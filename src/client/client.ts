import type { Handler } from '../exchange/handler.ts';
import { type ClientSettings, caller } from './call.ts';
import { type CheckoutCalls, checkoutCalls } from './checkout.ts';
import { type ManagementCalls, managementCalls } from './order-management.ts';

/** The calls that a merchant makes, typed, each under the name of its operation. */
export interface Client extends CheckoutCalls, ManagementCalls {}

/** A client over any handler: a network address, the simulator in this process, a contract's mock. */
export function client(kustom: Handler, settings: ClientSettings): Client {
  const call = caller(kustom, settings);
  return { ...checkoutCalls(call), ...managementCalls(call) };
}
