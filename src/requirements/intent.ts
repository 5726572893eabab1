import type { OperationId } from '../../generated/operations.ts';
import type { WholeExchange } from '../exchange/exchange.ts';
import { header } from '../exchange/handler.ts';
import { pathOf } from '../exchange/operation.ts';
import { isObject } from '../order/json.ts';
import { amountAsked } from './deeds.ts';
import { parsed } from './parsed.ts';
import { asJson } from './shown.ts';

/** A day in milliseconds: that long Kustom remembers an idempotency key. */
export const keyLife: number = 24 * 60 * 60 * 1_000;

/** Who asks for what of which order: the credentials, the operation and the path. */
function subjectOf({ operation, request }: WholeExchange): string {
  return [header(request, 'authorization'), operation, pathOf(request.target).join('/')].join('\n');
}

/** A call word for word, but for its headers: two with the same text are the same call made twice. */
export function intentOf(exchange: WholeExchange): string {
  return `${subjectOf(exchange)}\n${exchange.request.body}`;
}

/** What a call is to bring about: of a capture or a refund the amount, the lines and the reference, and not its wording. */
export function deedOf(exchange: WholeExchange): string {
  const { operation, request } = exchange;
  const body = parsed(request);
  const isMoney = operation === 'captureOrder' || operation === 'refundOrder';
  if (!isMoney || !isObject(body)) return intentOf(exchange);
  return [subjectOf(exchange), amountAsked(exchange), asJson([body.order_lines, body.reference])].join('\n');
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
