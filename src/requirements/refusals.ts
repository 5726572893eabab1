import type { NewOrder } from '../../generated/checkout.ts';
import type { WholeExchange } from '../exchange/exchange.ts';
import { isObject, json } from '../order/json.ts';

// Who asked, how often, and the gateway's own troubles.
const elsewhere = [401, 403, 429, 502, 503, 504];

/** False for what says nothing about the order: these statuses, and a silence. */
export function isAboutTheOrder(status: number | string): status is number {
  return typeof status === 'number' && !elsewhere.includes(status);
}

/** What a refusal says for people; none where its body is no refusal of the service itself. */
export function messagesOf({ response }: WholeExchange): string[] {
  const body = json(response.body);
  return isObject(body) && Array.isArray(body.error_messages) ? body.error_messages.map(String) : [];
}

/** Whether a message names a field, wherever it does: one message may name several, with or without their place. */
export function names(messages: readonly string[], field: string): boolean {
  const named = new RegExp(`(?:^|[^\\w-])${field}(?![\\w-])`);
  return messages.some((message) => named.test(message));
}

function isAddress(address: string, schemes: readonly string[]): boolean {
  return URL.canParse(address) && schemes.includes(new URL(address).protocol);
}

const interactive = new Set(['validation', 'shipping_option_update', 'address_update', 'country_change']);

/** True where nothing that is said about addresses of the shop, in the schema or beside it, is against these. */
function areAddressesRight(urls: NewOrder['merchant_urls'] | undefined): boolean {
  const given = Object.entries(urls ?? {}).filter((one): one is [string, string] => typeof one[1] === 'string');
  const isPushApart = urls?.push !== urls?.checkout && urls?.push !== urls?.confirmation;
  const allowed = (name: string) => (interactive.has(name) ? ['https:'] : ['http:', 'https:']);
  return isPushApart && given.every(([name, address]) => isAddress(address, allowed(name)));
}

// The locale and the amounts of an order are right or wrong by themselves. Whether these are depends on the account.
const ofAccount = [
  'purchase_country',
  'purchase_currency',
  'billing_address',
  'shipping_address',
  'customer',
  'options',
  'gui',
  'attachment',
  'external_payment_methods',
  'external_checkouts',
  'shipping_countries',
  'billing_countries',
  'shipping_options',
  'recurring',
  'recurring_description',
  'discount_lines',
  'deliveries',
  'tags',
] as const;

/** True where a refusal names a field of this order that only the merchant's account, or more than a reader, can judge. */
export function isAboutTheAccount(exchange: WholeExchange, order: Partial<NewOrder>): boolean {
  const messages = messagesOf(exchange);
  if (names(messages, 'merchant_urls') && !areAddressesRight(order.merchant_urls)) return true;
  const nested = order.order_lines?.some(({ subscription }) => subscription) && names(messages, 'subscription');
  return nested || ofAccount.some((field) => field in order && names(messages, field));
}
