import type { MerchantUrls, StoredOrder } from '../../../generated/checkout.ts';
import type { Notification } from '../../../generated/checkout-callback.ts';
import { fieldsOf } from '../../../generated/fields.ts';
import type { OperationId } from '../../../generated/operations.ts';

/** The callbacks, each called after its address in `merchant_urls`. */
export type CallbackName = Extract<
  OperationId,
  | 'address_update'
  | 'country_change'
  | 'shipping_option_update'
  | 'validation'
  | 'confirmation'
  | 'push'
  | 'notification'
>;

/** One call that Kustom makes to a merchant. */
export interface Call {
  /** Or the question that the suite asks in Kustom's place. */
  readonly operation: CallbackName | 'probe';
  readonly orderId: string;
  /** A browser asks for a page; Kustom itself sends something. */
  readonly method: 'GET' | 'POST';
  /** The merchant's address, with the order's id where the placeholder stood. */
  readonly url: string;
  /** JSON; empty where the call has no body. */
  readonly body: string;
  /** How long Kustom waits for the answer, in real milliseconds. */
  readonly patienceMs: number;
}

/** What has to be known of an order to call its merchant. */
type Called = Pick<StoredOrder, 'order_id' | 'options'> & { readonly merchant_urls?: Partial<MerchantUrls> };

const second = 1_000;

/** No source tells how long Kustom waits for what the customer does not wait for; a log shows a push given up after 5 s. */
const patience = {
  address_update: 10 * second,
  country_change: 10 * second,
  shipping_option_update: 10 * second,
  confirmation: 10 * second,
  push: 5 * second,
  notification: 5 * second,
} as const satisfies Record<Exclude<CallbackName, 'validation'>, number>;

/** Whether the purchase needs a yes: then Kustom waits longer, and silence is a no. */
export function needsYes({ options }: Called): boolean {
  return options?.require_validate_callback_success === true;
}

function patienceFor(operation: CallbackName, order: Called): number {
  if (operation !== 'validation') return patience[operation];
  return (needsYes(order) ? 10 : 3) * second;
}

const told = Object.keys(fieldsOf.ServiceRequest?.fields ?? {});

/** What stands in an order, as the callbacks about addresses and deliveries tell it: no id, no purchase country. */
function serviceRequest(order: StoredOrder): object {
  return Object.fromEntries(Object.entries(order).filter(([name]) => told.includes(name)));
}

/** Puts the order's id where the merchant wrote the placeholder. */
function withId(address: string, orderId: string): string {
  return address.replaceAll('{checkout.order.id}', () => encodeURIComponent(orderId));
}

// RFC 2606 sets these names aside for examples: nobody can ever be there, and to look for them takes time.
const nobodys = /(?:^|\.)(?:example|invalid|example\.(?:com|net|org))$/i;

/** True for an address whose host is set aside for examples: it is never called. */
export function isNobodys(address: string): boolean {
  return URL.canParse(address) && nobodys.test(new URL(address).hostname);
}

/** The call about an order; undefined where the merchant gave no address for it, which switches it off, or one of nobody's. */
function call(operation: CallbackName, order: Called, body: string): Call | undefined {
  const address = order.merchant_urls?.[operation];
  if (address === undefined || isNobodys(address)) return undefined;
  const method = operation === 'confirmation' ? 'GET' : 'POST';
  const patienceMs = patienceFor(operation, order);
  return { operation, orderId: order.order_id, method, url: withId(address, order.order_id), body, patienceMs };
}

/** The question that the customer waits for, about the order as it would be. */
export function asks(
  operation: Exclude<CallbackName, 'confirmation' | 'push' | 'notification'>,
  order: StoredOrder,
): Call | undefined {
  const body = operation === 'validation' ? order : serviceRequest(order);
  return call(operation, order, JSON.stringify(body));
}

/** The way of the browser back to the shop, once the order is bought. */
export function visits(order: Called): Call | undefined {
  return call('confirmation', order, '');
}

/** The word that an order was bought; `attempt` counts from 1. Later ones have been seen with an empty object as body. */
export function pushes(order: Called, attempt: number): Call | undefined {
  return call('push', order, attempt % 2 === 0 ? '{}' : '');
}

/** The word that a suspicion of fraud came to something. */
export function notifies(order: Called, event_type: Notification['event_type']): Call | undefined {
  const body: Notification = { order_id: order.order_id, event_type };
  return call('notification', order, JSON.stringify(body));
}

/** The question how many orders the shop keeps for this one, at the address that its test instance has for it. */
export function probes(address: string, orderId: string): Call {
  const url = withId(address, orderId);
  return { operation: 'probe', orderId, method: 'GET', url, body: '', patienceMs: 10 * second };
}
