import type { NewOrder } from '../../generated/checkout.ts';
import { fieldsOf } from '../../generated/fields.ts';
import type { WholeExchange } from '../exchange/exchange.ts';
import { header } from '../exchange/handler.ts';
import { twiceIn } from '../exchange/json-text.ts';
import { whole } from '../order/amount.ts';
import { isObject } from '../order/json.ts';
import { parsed } from './parsed.ts';
import { type Ruling, upheld } from './requirement.ts';
import { shown } from './shown.ts';

// Who asked, how often, and the gateway's own troubles.
const elsewhere = [401, 403, 429, 502, 503, 504];

/** False for what says nothing about the order: these statuses, and a silence. */
export function isAboutTheOrder(status: number | string): status is number {
  return typeof status === 'number' && !elsewhere.includes(status);
}

/** True for an update that nobody looked into: the order is gone, or a callback locks it. */
export function isAboutTheState({ response }: WholeExchange): boolean {
  return response.status === 404 || response.status === 409;
}

/** What a refusal says for people; none where its body is no refusal of the service itself. */
export function messagesOf({ response }: WholeExchange): string[] {
  const body = parsed(response);
  const messages: unknown[] = isObject(body) && Array.isArray(body.error_messages) ? body.error_messages : [];
  return messages.map((message) => (typeof message === 'string' ? message : shown(message)));
}

/** Whether a message names a field, wherever it does: one message may name several, with or without their place. */
export function names(messages: readonly string[], field: string): boolean {
  const literally = field.replaceAll(/[^\w-]/g, '\\$&');
  const named = new RegExp(`(?:^|[^\\w-])${literally}(?![\\w-])`);
  return messages.some((message) => named.test(message));
}

/** True where a body is sent as something else than JSON; one without a label is taken for what it is. */
function isLabelledOtherwise({ request }: WholeExchange): boolean {
  return !/json\b/i.test(header(request, 'content-type') ?? 'json');
}

/**
 * Whether a wrong order was refused for one of these fields, or without a word. One answer need not name every fault: a
 * refusal of another field leaves this one open, and so does one of the label that the body came with.
 */
export function refusedFor(exchange: WholeExchange, fields: readonly string[], working: string): Ruling {
  const { response } = exchange;
  if (!isAboutTheOrder(response.status)) return 'not concerned';
  if (response.status === 415 && isLabelledOtherwise(exchange)) return 'not concerned';
  if (response.status !== 400) {
    return [{ at: '/response/status', expected: '400', actual: `${response.status}`, working }];
  }
  const messages = messagesOf(exchange);
  return messages.length === 0 || fields.some((field) => names(messages, field)) ? upheld : 'not concerned';
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

// What is right or wrong by itself, and everybody can read. The rest depends on the account, or is documented nowhere.
const judgeable = new Set([
  'locale',
  'order_amount',
  'order_tax_amount',
  'merchant_reference1',
  'merchant_reference2',
  'merchant_data',
  'order_lines',
  'type',
  'reference',
  'name',
  'quantity',
  'quantity_unit',
  'unit_price',
  'tax_rate',
  'total_amount',
  'total_discount_amount',
  'total_tax_amount',
  'merchant_urls',
  ...Object.keys(fieldsOf.MerchantUrls?.fields ?? {}),
]);

/** Every key in a parsed body, however deep. */
function keysIn(body: unknown): Set<string> {
  const keys = new Set<string>();
  const left = [body];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    if (!Array.isArray(one)) for (const key of Object.keys(one)) keys.add(key);
    for (const member of Object.values(one)) if (typeof member === 'object') left.push(member);
  }
  return keys;
}

/** True where a refusal names a field of this order that only the merchant's account, or more than a reader, can judge. */
export function isAboutTheAccount(exchange: WholeExchange, order: Partial<NewOrder>): boolean {
  const messages = messagesOf(exchange);
  if (names(messages, 'merchant_urls') && !areAddressesRight(order.merchant_urls)) return true;
  return [...keysIn(order)].some((key) => key !== '' && !judgeable.has(key) && names(messages, key));
}

/** True for an order over nothing, or with a line of no pieces: whether these are taken is documented nowhere. */
function isOverNothing(order: Partial<NewOrder>): boolean {
  return (
    whole(order, 'order_amount') === 0n || (order.order_lines ?? []).some((line) => whole(line, 'quantity') === 0n)
  );
}

/** True where an order that adds up was refused for what no document speaks of; `order`: the whole of it. */
export function mayBeRefused(exchange: WholeExchange, order: Partial<NewOrder>): boolean {
  const { request, response } = exchange;
  if (typeof response.status !== 'number' || response.status < 400 || response.status >= 500) return false;
  if (isLabelledOtherwise(exchange) || twiceIn(request.body, parsed(request))) return true;
  return isOverNothing(order) || (response.status === 400 && isAboutTheAccount(exchange, order));
}
