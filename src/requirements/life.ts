import type { StoredOrder } from '../../generated/checkout.ts';
import { StoredOrder as fitsStoredOrder } from '../../generated/validators/checkout.js';
import type { Instant } from '../exchange/clock.ts';
import type { WholeExchange } from '../exchange/exchange.ts';
import { header } from '../exchange/handler.ts';
import { segments } from '../exchange/operation.ts';
import { withoutNulls } from '../order/json.ts';
import { parsed } from './parsed.ts';
import type { History, HistoryRuling, Ruling } from './requirement.ts';

/** What the exchanges so far let one know of an order. */
export interface Known {
  /** The order as an answer stated it last; undefined where nobody can tell what Kustom keeps by now. */
  readonly order?: StoredOrder;
  readonly state: 'open' | 'complete' | 'aborted' | 'unknown';
  /** When the merchant last changed it; where nobody heard that, when it says so itself. A read prolongs no life. */
  readonly touchedAt: Instant;
  /** The credentials with which it was heard of last, as they were sent. */
  readonly by?: string;
}

/** One exchange in the life of an order. */
export interface Moment {
  readonly exchange: WholeExchange;
  readonly before: Known;
  /** The order in the answer; undefined where there is none, or another one, or one that does not fit its schema. */
  readonly answered: StoredOrder | undefined;
}

/** The id in the path of a call about one checkout order; undefined where the call is about none. */
export function idAskedFor({ operation, request }: WholeExchange): string | undefined {
  return operation === 'createOrder' ? undefined : segments(request.target)[3];
}

/** The order that a creation, a read or an update answered. */
export function answeredOrder(exchange: WholeExchange): StoredOrder | undefined {
  const { operation = '', response } = exchange;
  const isAnswer = ['createOrder', 'readOrder', 'updateOrder'].includes(operation);
  if (!isAnswer || (response.status !== 200 && response.status !== 201)) return undefined;
  const value = withoutNulls(parsed(response));
  if (!fitsStoredOrder(value)) return undefined;
  const order = value as StoredOrder;
  const asked = idAskedFor(exchange);
  return asked === undefined || asked === order.order_id ? order : undefined;
}

/** Whether an order says that it was bought; the reference shows the status in capitals, real answers in small letters. */
export function statusOf({ status }: StoredOrder): 'open' | 'complete' | 'unknown' {
  const states: Readonly<Record<string, 'open' | 'complete'>> = {
    checkout_incomplete: 'open',
    checkout_complete: 'complete',
  };
  return states[status.toLowerCase()] ?? 'unknown';
}

/** What a call did that did not answer with the order. */
function afterSilence({ operation, response: { status }, at }: WholeExchange, before: Known): Known {
  const { order: _, ...forgotten } = before;
  const isRefused = typeof status === 'number' && status >= 400 && status < 500;
  if (operation === 'abortOrder' && status === 200) return { ...before, state: 'aborted', touchedAt: at };
  if (isRefused || (operation !== 'updateOrder' && operation !== 'abortOrder')) return before;
  // It may have been done all the same.
  return operation === 'abortOrder' ? { ...forgotten, state: 'unknown' } : forgotten;
}

/** When an answered order was last changed, as far as one can tell: not after it was read. */
function touched({ operation, at }: WholeExchange, { last_modified_at = '' }: StoredOrder, before: Instant): Instant {
  if (operation !== 'readOrder') return at;
  const stated = Date.parse(last_modified_at);
  return Number.isNaN(stated) ? before : Math.max(before, Math.min(at, stated));
}

function after({ exchange, before, answered }: Moment): Known {
  if (!answered) return afterSilence(exchange, before);
  const state = before.state === 'aborted' ? before.state : statusOf(answered);
  const by = header(exchange.request, 'authorization');
  const touchedAt = touched(exchange, answered, before.touchedAt);
  return { order: answered, state, touchedAt, ...(by === undefined ? {} : { by }) };
}

/** What is known to whoever asks: to another merchant, and one with other credentials may be one, the order is not there. */
function knownTo({ request }: WholeExchange, known: Known): Known {
  const isSame = known.by === undefined || known.by === header(request, 'authorization');
  return isSame ? known : { state: 'unknown', touchedAt: known.touchedAt };
}

function lived(history: History): Moment[] {
  let known: Known = { state: 'unknown', touchedAt: Number.NEGATIVE_INFINITY };
  let busyUntil = Number.NEGATIVE_INFINITY;
  return history.map((exchange) => {
    // What was asked while another call was under way may have come before or after it.
    if (exchange.at < busyUntil) known = { state: 'unknown', touchedAt: known.touchedAt };
    const answered = answeredOrder(exchange);
    const moment: Moment = { exchange, before: knownTo(exchange, known), answered };
    const isAlone = exchange.at >= busyUntil;
    busyUntil = Math.max(busyUntil, Math.floor(exchange.at + exchange.tookMs));
    if (isAlone) known = after({ exchange, before: known, answered });
    return moment;
  });
}

const remembered = new WeakMap<History, readonly Moment[]>();

/** The life of an order: worked out once, however many checks ask. */
function moments(history: History): readonly Moment[] {
  const found = remembered.get(history) ?? lived(history);
  remembered.set(history, found);
  return found;
}

/** Judges the life of an order moment by moment. One in which no moment was concerned is not concerned itself. */
export function along(judge: (moment: Moment) => Ruling): (history: History) => HistoryRuling {
  return (history) => {
    const rulings = moments(history).flatMap((moment) => {
      const ruling = judge(moment);
      return ruling === 'not concerned' ? [] : [{ where: moment.exchange.id, ruling }];
    });
    if (rulings.length === 0) return 'not concerned';
    return rulings.flatMap(({ where, ruling }) => ruling.map((one) => ({ ...one, where })));
  };
}

const expiry = 48 * 60 * 60 * 1_000;

/** True where an order was open when it was last heard of, and has not had the time to expire since it was changed. */
export function isOpen({ before, exchange }: Moment): boolean {
  return before.state === 'open' && exchange.at - before.touchedAt <= expiry;
}

// What shows that somebody else than the merchant was at work: the customer, or a callback.
const traces = [
  'status',
  'customer',
  'billing_address',
  'shipping_address',
  'selected_shipping_option',
  'selected_shipping_options',
  'discount_lines',
  'merchant_requested',
] as const;

/** True where an order bears no trace of anybody but the merchant since it was last stated; `sent`: what the merchant sent. */
export function isLeftAlone(before: StoredOrder, now: StoredOrder, sent: object = {}): boolean {
  return traces.every((name) => name in sent || JSON.stringify(before[name]) === JSON.stringify(now[name]));
}

/** True for a read of an order that nobody is known to have touched since an answer stated it. */
export function isReadAgain({ exchange, before: { order }, answered }: Moment): boolean {
  if (exchange.operation !== 'readOrder' || !order || !answered) return false;
  return order.last_modified_at === answered.last_modified_at && isLeftAlone(order, answered);
}

/** The exchanges of a history in which an order was only read again. */
export function readAgain(history: History): readonly WholeExchange[] {
  return moments(history)
    .filter(isReadAgain)
    .map(({ exchange }) => exchange);
}
