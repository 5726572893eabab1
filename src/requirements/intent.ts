import type { WholeExchange } from '../exchange/exchange.ts';
import { header } from '../exchange/handler.ts';
import { segments } from '../exchange/operation.ts';
import { isObject } from '../order/json.ts';
import { amountAsked } from './deeds.ts';
import { parsed } from './parsed.ts';

/** A day in milliseconds: that long Kustom remembers an idempotency key. */
export const keyLife: number = 24 * 60 * 60 * 1_000;

/** Who asks for what of which order: the credentials, the operation and the path. */
function subjectOf({ operation, request }: WholeExchange): string {
  return [header(request, 'authorization'), operation, segments(request.target).join('/')].join('\n');
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
  return [subjectOf(exchange), amountAsked(exchange), JSON.stringify([body.order_lines, body.reference])].join('\n');
}

const nouns: Readonly<Record<string, string>> = {
  captureOrder: 'capture',
  refundOrder: 'refund',
  updateAuthorization: 'new amount',
};

/** A call in words: `capture of 4000`; by the name of its operation where it is over no amount. */
export function deedInWords(exchange: WholeExchange): string {
  const { operation = 'call' } = exchange;
  const noun = nouns[operation];
  return noun === undefined ? operation : `${noun} of ${amountAsked(exchange) ?? 'an unreadable amount'}`;
}
