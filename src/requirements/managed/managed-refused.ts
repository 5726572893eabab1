import type { OperationId } from '../../../generated/operations.ts';
import type { ManagedOrder } from '../../../generated/order-management.ts';
import * as schemas from '../../../generated/validators/checkout.js';
import { describe } from '../../exchange/operation.ts';
import { whole } from '../../order/amount.ts';
import { minus } from '../../order/books.ts';
import { isObject, withoutNulls } from '../../order/json.ts';
import { parsed } from '../parsed.ts';
import { type Ruling, upheld } from '../requirement.ts';
import { amountAsked, isUnderOwnKey } from './deeds.ts';
import type { Entry } from './ledger.ts';
import { isFresh } from './managed-life.ts';

/** What is asked of one call about a bought order. */
export type JudgeEntry = (entry: Entry) => Ruling;

/** What a call sends; undefined where it does not fit its schema. */
export function sentBy({ exchange: { operation, request } }: Entry): Readonly<Record<string, unknown>> | undefined {
  const schema = operation && describe(operation).request;
  const value = withoutNulls(parsed(request));
  return schema && isObject(value) && schemas[schema](value) ? value : undefined;
}

/** True for a call that can be judged by what a read told of the order: it fits, it is no repeat, and no other is under way. */
export function isPlain(entry: Entry): boolean {
  const { exchange, isAlone, before, deeds } = entry;
  if (!isAlone || !before.order || exchange.operation === undefined) return false;
  if (deeds.repeated.has(exchange) || !isUnderOwnKey(exchange, deeds)) return false;
  return describe(exchange.operation).request === null || sentBy(entry) !== undefined;
}

/** Why the state of the order forbids a call, spelt out; undefined where it does not, or where nobody can tell. */
export type Forbidding = (entry: Entry) => string | undefined;

// What somebody was, how often, how large, in which form: nothing of it is the state of the order. The gateway has troubles of its own.
const elsewhere: readonly unknown[] = [401, 413, 415, 429, 502, 503, 504];

/** Refused all the same: other pages of the documentation have these for what cannot be done. */
export const alsoRefuses: readonly unknown[] = [400, 409, 422];

/** Judges that what is forbidden is refused, with whatever status a refusal may have. */
export function refuses(forbidden: Forbidding): JudgeEntry {
  return (entry) => {
    const working = forbidden(entry);
    const { status } = entry.exchange.response;
    if (working === undefined || typeof status !== 'number' || elsewhere.includes(status)) return 'not concerned';
    if (status === 403 || alsoRefuses.includes(status)) return upheld;
    return [{ at: '/response/status', expected: '403', actual: `${status}`, working }];
  };
}

type Status = ManagedOrder['status'];

function isIn({ before }: Entry, ...statuses: readonly Status[]): boolean {
  return before.status !== undefined && statuses.includes(before.status);
}

function asks({ exchange }: Entry, ...operations: readonly OperationId[]): boolean {
  return exchange.operation !== undefined && operations.includes(exchange.operation);
}

/** A capture of more than remains. */
export const overCapture: Forbidding = (entry) => {
  const { exchange, before } = entry;
  const { ordered, captured, remaining } = before.books ?? {};
  const asked = amountAsked(exchange);
  const isOpen = isIn(entry, 'AUTHORIZED', 'PART_CAPTURED') && isFresh(entry, before.heardAt);
  if (!asks(entry, 'captureOrder') || !isOpen || !isPlain(entry)) return undefined;
  if (asked === undefined || remaining === undefined || asked <= remaining) return undefined;
  const sum = minus(ordered, captured) === remaining ? `${ordered} ordered − ${captured} captured = ` : '';
  return `${sum}${remaining} remaining, and ${asked} were asked`;
};

/** A refund of more than is captured and not refunded. */
export const overRefund: Forbidding = (entry) => {
  const { exchange, before } = entry;
  const { captured, refunded } = before.books ?? {};
  const asked = amountAsked(exchange);
  const left = minus(captured, refunded);
  const isOpen = isIn(entry, 'PART_CAPTURED', 'CAPTURED') && isFresh(entry, before.heardAt);
  if (!asks(entry, 'refundOrder') || !isOpen || !isPlain(entry)) return undefined;
  if (asked === undefined || left === undefined || asked <= left) return undefined;
  return `${captured} captured − ${refunded} refunded = ${left}, and ${asked} were asked`;
};

/** A call that an order without captures has no use for. */
function withoutCapture(operation: 'refundOrder' | 'releaseAuthorization'): Forbidding {
  return (entry) => {
    const { before, exchange } = entry;
    const isNew = isIn(entry, 'AUTHORIZED') && before.books?.captured === 0n && isFresh(entry, before.heardAt);
    if (!asks(entry, operation) || !isNew || !isPlain(entry)) return undefined;
    if (operation === 'refundOrder' && amountAsked(exchange) === 0n) return undefined;
    return 'the order is AUTHORIZED, and nothing is captured';
  };
}

/** A refund before any capture. */
export const refundWithoutCapture = withoutCapture('refundOrder');

/** A release before any capture. */
export const releaseWithoutCapture = withoutCapture('releaseAuthorization');

/** A cancellation after a capture. */
export const cancelAfterCapture: Forbidding = (entry) => {
  const captured = entry.before.books?.captured ?? 0n;
  if (!asks(entry, 'cancelOrder') || !isIn(entry, 'PART_CAPTURED', 'CAPTURED')) return undefined;
  if (captured === 0n || !isPlain(entry)) return undefined;
  return `${captured} is captured, so the order is ${entry.before.status}`;
};

/** A new amount below what is captured. */
export const loweringBelowCaptured: Forbidding = (entry) => {
  if (!asks(entry, 'updateAuthorization') || !isIn(entry, 'PART_CAPTURED') || !isPlain(entry)) return undefined;
  const asked = whole(sentBy(entry) ?? {}, 'order_amount');
  const captured = entry.before.books?.captured;
  if (asked === undefined || captured === undefined || asked >= captured) return undefined;
  return `${captured} is captured, and the order was to come to ${asked}`;
};

/** True for a call that would move something: what becomes of a capture of 0, or of no reference, is documented nowhere. */
function isOfSomething(entry: Entry): boolean {
  const { captured } = entry.before.books ?? {};
  switch (entry.exchange.operation) {
    case 'captureOrder':
      return (amountAsked(entry.exchange) ?? 0n) > 0n;
    case 'refundOrder':
      // An order that expired in part is said to be cancelled, and of what was captured something may be left.
      return captured === 0n && (amountAsked(entry.exchange) ?? 0n) > 0n;
    case 'updateMerchantReferences':
      return Object.keys(sentBy(entry) ?? {}).length > 0;
    default:
      return true;
  }
}

/** A call after the end of an order. */
function afterTheEnd(status: Status, ...operations: readonly OperationId[]): Forbidding {
  return (entry) => {
    if (!isIn(entry, status) || !asks(entry, ...operations) || !isPlain(entry)) return undefined;
    return isOfSomething(entry) ? `the order is ${status}` : undefined;
  };
}

/** A call about a cancelled order. */
export const cancelledIsFinal = afterTheEnd(
  'CANCELLED',
  'captureOrder',
  'refundOrder',
  'releaseAuthorization',
  'extendAuthorization',
  'updateAuthorization',
  'updateMerchantReferences',
);

/** A call about an order that is captured in full. */
export const capturedIsSettled = afterTheEnd('CAPTURED', 'captureOrder', 'releaseAuthorization', 'updateAuthorization');

/** A call about an expired order. */
export const expiredIsFinal = afterTheEnd('EXPIRED', 'captureOrder', 'extendAuthorization', 'updateAuthorization');

/** Everything that the state of an order forbids. */
export const forbiddenByState: readonly Forbidding[] = [
  overCapture,
  overRefund,
  refundWithoutCapture,
  releaseWithoutCapture,
  cancelAfterCapture,
  loweringBelowCaptured,
  cancelledIsFinal,
  capturedIsSettled,
  expiredIsFinal,
];
