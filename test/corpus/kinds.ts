import type { NewOrder } from '../../generated/checkout.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { Exchange } from '../../src/exchange/exchange.ts';
import type { Header } from '../../src/exchange/handler.ts';
import { operationOf } from '../../src/exchange/operation.ts';
import { exchange } from '../support/exchanges.ts';
import { half } from '../support/halves.ts';
import { sumsOf } from '../support/market-carts.ts';
import { rightOrder } from '../support/orders.ts';
import type { Payload } from './corpus.ts';

/** What a payload is a part of: the operation, and the status where it is an answer. */
const parts: readonly (readonly [kind: RegExp, operation: OperationId, status?: number])[] = [
  [/^create response/, 'createOrder', 201],
  [/^error body \(403\)/, 'captureOrder', 403],
  [/^error body/, 'createOrder', 400],
  [/^checkout read response/, 'readOrder', 200],
  [/^update request/, 'updateOrder'],
  [/^customer-token order request/, 'createTokenOrder'],
  [/^customer-token order response/, 'createTokenOrder', 200],
  [/^order management read response/, 'readManagedOrder', 200],
  [/^capture read response/, 'readCapture', 200],
  [/^captures list response/, 'listCaptures', 200],
  [/^capture request/, 'captureOrder'],
  [/^refund request/, 'refundOrder'],
  [/^authorization update request/, 'updateAuthorization'],
  // The descriptions know no such call for a single capture; its body is that of the order's.
  [/customer-details request/, 'updateCustomerDetails'],
  [/^merchant-references request/, 'updateMerchantReferences'],
  [/^shipping-info request/, 'addShippingInfo'],
  [/^address_update callback request/, 'address_update'],
  [/^country_change callback request/, 'country_change'],
  [/^shipping_option_update callback request/, 'shipping_option_update'],
  [/^validation callback request/, 'validation'],
  [/^address_update callback answer \(400\)/, 'address_update', 400],
  [/^address_update callback answer/, 'address_update', 200],
  [/^country_change callback answer/, 'country_change', 200],
  [/^shipping_option_update callback answer \(400\)/, 'shipping_option_update', 400],
  [/^shipping_option_update callback answer/, 'shipping_option_update', 200],
  [/^validation \/ address_update callback answer \(400\)/, 'validation', 400],
  [/^push answer/, 'push', 503],
  [/^(create request|order line in|Payments order request)/, 'createOrder'],
];

interface Recorded {
  readonly request: { readonly method: string; readonly path: string; readonly body: unknown };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function recorded(file: string, { request, response }: Recorded, index: number): Exchange {
  const asked = { method: request.method, target: request.path, headers: [], body: text(request.body) };
  const headers: Header[] = Object.entries(response.headers);
  const answered = { status: response.status, headers, body: text(response.body) };
  const operation = operationOf('merchant', asked);
  return { ...exchange({ id: `${file} ${index + 1}`, operation }), request: asked, response: answered };
}

/** The answer to a validation callback: the checks of it look at both halves. */
function validation(file: string, answered: Recorded['response']): Exchange {
  const { status, headers, body } = answered;
  const whole = exchange({ id: file, from: 'kustom', operation: 'validation', asked: rightOrder });
  return { ...whole, response: { status, headers: Object.entries(headers), body: text(body) } };
}

/** A whole order around what is quoted of one: names for the lines, and the sums that nobody quoted. */
function completed(fragment: Partial<NewOrder>): NewOrder {
  const lines = (fragment.order_lines ?? rightOrder.order_lines).map((line) => ({ ...{ name: 'Cup' }, ...line }));
  return { ...rightOrder, ...sumsOf(lines), ...fragment, order_lines: lines };
}

/** Payload and kind as the exchanges that `kco check` would make of them; what is a fragment is completed. */
export function exchangesOf({ file, kind, expect }: Payload, body: string): readonly Exchange[] {
  if (kind === 'exchange') {
    const { exchange: all } = JSON.parse(body) as { exchange: readonly Recorded[] };
    return all.map((one, index) => recorded(file, one, index));
  }
  if (kind === 'validation callback answer') return [validation(file, JSON.parse(body))];
  if (kind === 'validation callback answer (200)') return [validation(file, { status: 200, headers: {}, body })];
  const [status403 = ''] = /\(403\)/.exec(expect) ?? [];
  const part = parts.find(([pattern]) => pattern.test(`${kind} ${status403}`));
  if (!part) throw new Error(`${file}: nobody knows what a "${kind}" is a part of`);
  const [, operation, status] = part;
  const isFragment = /fragment|^order line/.test(kind);
  const whole = isFragment ? JSON.stringify(completed(JSON.parse(body))) : body;
  return [half(file, operation, whole, status)];
}
