import { describe, segments } from '../../exchange/operation.ts';
import { whole } from '../../order/amount.ts';
import { minus } from '../../order/books.ts';
import { isObject } from '../../order/json.ts';
import { lineTotal } from '../../order/line-total.ts';
import { statedOrders } from '../../order/stated-order.ts';
import { amountSum } from '../../order/sums.ts';
import { parsed } from '../parsed.ts';
import { isLabelledOtherwise, messagesOf } from '../refusals.ts';
import { type Ruling, upheld } from '../requirement.ts';
import { amountAsked, isDone } from './deeds.ts';
import type { Entry } from './ledger.ts';
import { isFresh } from './managed-life.ts';
import { isPlain, type JudgeEntry, sentBy } from './managed-refused.ts';

const elsewhere: readonly unknown[] = [401, 409, 413, 415, 429];
// The account, the bank of the customer: nobody can see these in a record.
const others: readonly unknown[] = ['FORBIDDEN', 'PAYMENT_METHOD_FAILED'];
// Neither can anybody see the clock of Kustom, nor a dispute.
const unseen = /expir|disput/i;

/** True for a body with nothing in it that a reader of the schema could be wrong about. */
function isSimple(entry: Entry): boolean {
  const sent = sentBy(entry) ?? {};
  return !['order_lines', 'shipping_info', 'shipping_delay', 'shipping_address'].some((name) => name in sent);
}

/** True for a refusal that may have another reason than the state of the order. */
function isForAnotherReason(entry: Entry): boolean {
  const { exchange } = entry;
  const { status } = exchange.response;
  if (typeof status !== 'number' || status >= 500 || elsewhere.includes(status)) return true;
  if ((status === 400 || status === 422) && (isLabelledOtherwise(exchange) || !isSimple(entry))) return true;
  const body = parsed(exchange.response);
  if (isObject(body) && others.includes(body.error_code)) return true;
  return messagesOf(exchange).some((message) => unseen.test(message));
}

/** Whether a call that the state of the order allows was taken. */
function taken(entry: Entry, working: string): Ruling {
  const { exchange } = entry;
  if (isDone(exchange)) return upheld;
  if (isForAnotherReason(entry)) return 'not concerned';
  const usual = exchange.operation && Object.keys(describe(exchange.operation).answers)[0];
  return [{ at: '/response/status', expected: `${usual}`, actual: `${exchange.response.status}`, working }];
}

/** True where what a read told a moment ago still holds, and nobody suspects fraud. */
function isKnown(entry: Entry): boolean {
  const { before } = entry;
  return before.fraud === 'ACCEPTED' && isFresh(entry, before.heardAt) && isPlain(entry);
}

/** True for a body whose lines, where it has any, add up and come to its amount; a return fee has terms of its own. */
export function addsUp(entry: Entry): boolean {
  const { operation } = entry.exchange;
  const schema = operation && describe(operation).request;
  const [stated] = schema ? statedOrders(sentBy(entry), schema) : [];
  if (!stated?.lines?.length) return operation !== 'updateAuthorization';
  if (stated.lines.some((line) => line.type === 'return_fee' || lineTotal(line)?.zone !== 'accepted')) return false;
  return amountSum(stated)?.zone === 'accepted';
}

/** A capture of at most what remains. */
export const allowedCapture: JudgeEntry = (entry) => {
  const { exchange, before } = entry;
  const isOpen = before.status === 'AUTHORIZED' || before.status === 'PART_CAPTURED';
  if (exchange.operation !== 'captureOrder' || !isOpen || !isKnown(entry)) return 'not concerned';
  const [asked, remaining] = [amountAsked(exchange), before.books?.remaining];
  if (asked === undefined || remaining === undefined || asked <= 0n || asked > remaining) return 'not concerned';
  if (!addsUp(entry) || 'shipping_delay' in (sentBy(entry) ?? {})) return 'not concerned';
  return taken(entry, `the order is ${before.status} with ${remaining} remaining, and ${asked} were asked`);
};

// What was bought before Kustom took over from Klarna is refunded in Klarna's portal.
const takenOver = Date.parse('2025-09-25T00:00:00Z');

/** A refund of at most what is captured and not refunded. */
export const allowedRefund: JudgeEntry = (entry) => {
  const { exchange, before } = entry;
  const isOpen = before.status === 'PART_CAPTURED' || before.status === 'CAPTURED';
  if (exchange.operation !== 'refundOrder' || !isOpen || !isKnown(entry)) return 'not concerned';
  const { captured, refunded } = before.books ?? {};
  const [asked, left] = [amountAsked(exchange), minus(captured, refunded)];
  const isOfKlarna = Date.parse(before.order?.created_at ?? '') < takenOver;
  if (asked === undefined || left === undefined || asked <= 0n || asked > left || !addsUp(entry) || isOfKlarna) {
    return 'not concerned';
  }
  return taken(entry, `${captured} captured − ${refunded} refunded = ${left}, and ${asked} were asked`);
};

/** A cancellation before any capture. */
export const allowedCancel: JudgeEntry = (entry) => {
  const { exchange, before } = entry;
  const isNew = before.status === 'AUTHORIZED' && before.books?.captured === 0n;
  if (exchange.operation !== 'cancelOrder' || !isNew || !isKnown(entry)) return 'not concerned';
  return taken(entry, 'the order is AUTHORIZED, and nothing is captured');
};

/** A first acknowledgement. That a second one is taken too is only inferred. */
export const acknowledged: JudgeEntry = (entry) => {
  const { exchange, before, nth, deeds } = entry;
  const isFirst = deeds.firstAcknowledged === nth;
  const isNew = isFirst && before.status === 'AUTHORIZED';
  if (exchange.operation !== 'acknowledgeOrder' || !isNew || !isKnown(entry)) return 'not concerned';
  return taken(entry, 'the order is AUTHORIZED, and nobody has acknowledged it in this record');
};

const alive: readonly unknown[] = ['AUTHORIZED', 'PART_CAPTURED', 'CAPTURED'];

/** New references of an order that is not cancelled. */
export const referencesTaken: JudgeEntry = (entry) => {
  const { exchange, before } = entry;
  const isOpen = alive.includes(before.status);
  if (exchange.operation !== 'updateMerchantReferences' || !isOpen || !isKnown(entry)) return 'not concerned';
  const { merchant_reference1: one = '', merchant_reference2: other = '' } = sentBy(entry) ?? {};
  // A number is no text, and what becomes of nothing at all is documented nowhere.
  if (typeof one !== 'string' || typeof other !== 'string' || one + other === '') return 'not concerned';
  return taken(entry, `the order is ${before.status}`);
};

/** A release of the rest. */
export const allowedRelease: JudgeEntry = (entry) => {
  const { exchange, before } = entry;
  const remaining = before.books?.remaining ?? 0n;
  const isOpen = before.status === 'PART_CAPTURED' && remaining > 0n;
  if (exchange.operation !== 'releaseAuthorization' || !isOpen || !isKnown(entry)) return 'not concerned';
  return taken(entry, `the order is PART_CAPTURED with ${remaining} remaining`);
};

/** Parcels of a new order, or of a capture. */
export const parcelsTaken: JudgeEntry = (entry) => {
  const { exchange, before, deeds } = entry;
  const ofCapture = exchange.operation === 'addCaptureShippingInfo';
  if (!(ofCapture || exchange.operation === 'addShippingInfo') || !isKnown(entry)) return 'not concerned';
  if (!ofCapture) return before.status === 'AUTHORIZED' ? taken(entry, 'the order is AUTHORIZED') : 'not concerned';
  const id = segments(exchange.request.target)[5] ?? '';
  const isMade = deeds.byId.get(id)?.does === 'captureOrder' && (deeds.byId.get(id)?.nth ?? entry.nth) < entry.nth;
  const isOpen = before.status === 'PART_CAPTURED' || before.status === 'CAPTURED';
  return isMade && isOpen ? taken(entry, `${deeds.byId.get(id)?.exchange.id} made this capture`) : 'not concerned';
};

/** A lower amount of an order without captures. */
export const loweringTaken: JudgeEntry = (entry) => {
  const { exchange, before } = entry;
  const isNew = before.status === 'AUTHORIZED' && before.books?.captured === 0n;
  if (exchange.operation !== 'updateAuthorization' || !isNew || !isKnown(entry)) return 'not concerned';
  const [asked, ordered] = [whole(sentBy(entry) ?? {}, 'order_amount'), before.books?.ordered];
  if (asked === undefined || ordered === undefined || asked <= 0n || asked >= ordered || !addsUp(entry)) {
    return 'not concerned';
  }
  return taken(entry, `the order is AUTHORIZED for ${ordered}, nothing is captured, and ${asked} were asked`);
};
