import type { OperationId } from '../../../generated/operations.ts';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { header } from '../../exchange/handler.ts';
import { pathOf } from '../../exchange/operation.ts';
import { whole } from '../../order/amount.ts';
import { isObject } from '../../order/json.ts';
import { parsed } from '../parsed.ts';
import { asJson, cut, shown } from '../shown.ts';
import { amountAsked, keyOf } from './deeds.ts';

/** A day in milliseconds: that long Kustom remembers an idempotency key. */
export const keyLife: number = 24 * 60 * 60 * 1_000;

/** Who asks for what of which order: the credentials, the operation and the path. */
export function subjectOf({ operation, request }: WholeExchange): string {
  return [header(request, 'authorization'), operation, pathOf(request.target).join('/')].join('\n');
}

/** A call word for word, but for its headers: two with the same text are the same call made twice. */
export function intentOf(exchange: WholeExchange): string {
  return `${subjectOf(exchange)}\n${exchange.request.body}`;
}

/** What a line is about, however it is written and illustrated. */
function lineInShort(line: unknown): string {
  if (!isObject(line)) return asJson(line);
  const amounts = (['quantity', 'total_amount'] as const).map((name) => whole(line, name)?.toString() ?? line[name]);
  return asJson([line.reference ?? null, ...amounts]);
}

/**
 * What a call is to bring about, and not its wording: of a capture, a refund and a new amount the amount, what its lines come
 * to, in any order, and the reference of the deed.
 */
export function deedOf(exchange: WholeExchange): string {
  const { operation, request } = exchange;
  const body = parsed(request);
  const isMoney = operation === 'captureOrder' || operation === 'refundOrder' || operation === 'updateAuthorization';
  if (!isMoney || !isObject(body)) return intentOf(exchange);
  const lines = Array.isArray(body.order_lines) ? body.order_lines.map(lineInShort).toSorted() : [];
  return [subjectOf(exchange), amountAsked(exchange), asJson(body.reference ?? ''), ...lines].join('\n');
}

const nouns: Partial<Record<OperationId, string>> = {
  captureOrder: 'capture',
  refundOrder: 'refund',
  cancelOrder: 'cancellation',
  releaseAuthorization: 'release of the rest',
  updateAuthorization: 'new amount',
  extendAuthorization: 'extension',
  updateMerchantReferences: 'change of references',
  addShippingInfo: 'note of a parcel',
  addCaptureShippingInfo: 'note of a parcel',
};

/** What a call is called in words, without its article; by the name of its operation where nobody talks of it. */
export function nounOf({ operation }: WholeExchange): string {
  return operation === undefined ? 'call' : (nouns[operation] ?? operation);
}

/** A call in words, with the amount that it is over: `capture of 4000`. */
export function deedInWords(exchange: WholeExchange): string {
  const amount = amountAsked(exchange);
  return amount === undefined ? nounOf(exchange) : `${nounOf(exchange)} of ${amount}`;
}

/** The key of a call in words. */
export function keyInWords(exchange: WholeExchange): string {
  const key = keyOf(exchange);
  return key === undefined ? 'no key' : cut(shown(key));
}

/** True where nobody can tell whether a call was carried out. A connection that was refused has carried nothing. */
export function isUnresolved({ response: { status } }: WholeExchange): boolean {
  return typeof status === 'number' ? status >= 500 : status !== 'refused';
}
