import type { OperationId } from '../../../generated/operations.ts';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { segments } from '../../exchange/operation.ts';
import { isObject } from '../../order/json.ts';
import { nobodys } from '../nobody.ts';
import { parsed } from '../parsed.ts';
import { type Ruling, upheld } from '../requirement.ts';
import { shown } from '../shown.ts';

/** The operations of order management that Kustom has not withdrawn. */
export const managing = [
  'readManagedOrder',
  'acknowledgeOrder',
  'cancelOrder',
  'updateAuthorization',
  'updateMerchantReferences',
  'updateCustomerDetails',
  'extendAuthorization',
  'releaseAuthorization',
  'addShippingInfo',
  'captureOrder',
  'listCaptures',
  'readCapture',
  'addCaptureShippingInfo',
  'refundOrder',
  'readRefund',
] as const satisfies readonly OperationId[];

// What comes first, the order or the body, is documented nowhere; nor whether the id is taken for one.
const elsewhere: readonly unknown[] = [400, 401, 409, 413, 415, 422, 429];

function notFound({ response: { status } }: WholeExchange, also: readonly number[] = []): Ruling {
  if (typeof status !== 'number' || status >= 500 || elsewhere.includes(status)) return 'not concerned';
  if (status === 404 || also.includes(status)) return upheld;
  return [{ at: '/response/status', expected: '404', actual: `${status}` }];
}

/** A call about an order that nobody can have. */
export function unknownOrder(exchange: WholeExchange): Ruling {
  return segments(exchange.request.target)[3] === nobodys ? notFound(exchange) : 'not concerned';
}

/** A call about a capture or a refund that nobody can have, of an order that somebody may have. */
export function unknownPart(exchange: WholeExchange): Ruling {
  const path = segments(exchange.request.target);
  if (path[5] !== nobodys || path[3] === nobodys) return 'not concerned';
  // An order without captures refuses parcels for any of them.
  return notFound(exchange, exchange.operation === 'addCaptureShippingInfo' ? [403] : []);
}

/** New details of a customer with a billing address. */
export function billingAddress(exchange: WholeExchange): Ruling {
  const { request, response } = exchange;
  const sent = parsed(request);
  if (!isObject(sent) || !isObject(sent.billing_address)) return 'not concerned';
  const { status } = response;
  if (typeof status !== 'number' || (status !== 403 && (status < 200 || status >= 300))) return 'not concerned';
  return status === 403 ? upheld : [{ at: '/response/status', expected: '403', actual: `${status}` }];
}

const update = ['NOT_ALLOWED', 'UPDATE_NOT_ALLOWED', 'FORBIDDEN'];
const forbidden: Partial<Readonly<Record<OperationId, readonly string[]>>> = {
  captureOrder: ['CAPTURE_NOT_ALLOWED', 'PAYMENT_METHOD_FAILED', 'FORBIDDEN'],
  refundOrder: ['REFUND_NOT_ALLOWED', 'FORBIDDEN'],
  cancelOrder: ['CANCEL_NOT_ALLOWED', 'FORBIDDEN'],
};

const codes: Readonly<Record<number, readonly string[]>> = {
  400: ['BAD_REQUEST', 'INVALID_REQUEST_PARAMETERS', 'INVALID_ORDER_ID', 'NOT_FOUND'],
  404: ['NO_SUCH_ORDER', 'NO_SUCH_CAPTURE', 'NOT_FOUND', 'RESOURCE_NOT_FOUND', 'INVALID_ORDER_ID'],
  409: ['CONFLICT'],
  413: ['PAYLOAD_TOO_LARGE', 'REQUEST_TOO_LARGE'],
  415: ['UNSUPPORTED_MEDIA_TYPE'],
  422: ['UNPROCESSABLE_ENTITY', 'INVALID_ADDRESS', 'INVALID_REQUEST_PARAMETERS'],
  429: ['TOO_MANY_REQUESTS'],
};

/** The code of a refusal, which Kustom and Klarna name differently. */
export function namesCode({ operation, response }: WholeExchange): Ruling {
  const { status } = response;
  const body = parsed(response);
  // Without a code it is the gateway that speaks.
  if (typeof status !== 'number' || !operation || !isObject(body) || typeof body.error_code !== 'string') {
    return 'not concerned';
  }
  const documented = status === 403 ? (forbidden[operation] ?? update) : codes[status];
  if (!documented) return 'not concerned';
  if (documented.includes(body.error_code)) return upheld;
  return [{ at: '/response/body/error_code', expected: documented.join(' or '), actual: shown(body.error_code) }];
}
