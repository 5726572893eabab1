import type { StoredOrder } from '../../generated/checkout.ts';
import { StoredOrder as fitsStoredOrder } from '../../generated/validators/checkout.js';
import type { Instant } from '../exchange/clock.ts';
import type { WholeExchange } from '../exchange/exchange.ts';
import { header } from '../exchange/handler.ts';
import { oneSpelling, pathOf } from '../exchange/operation.ts';
import { isObject, withoutNulls } from '../order/json.ts';
import { once } from '../order/once.ts';
import { alone, isTidings } from './alone.ts';
import { parsed } from './parsed.ts';
import { partly } from './partly.ts';
import type { History, HistoryRuling, Ruling } from './requirement.ts';
import { isLeftAlone } from './traces.ts';

/** What the exchanges so far let one know of an order. */
export interface Known {
  /** The order as an answer stated it last; undefined where nobody can tell what Kustom keeps by now. */
  readonly order?: StoredOrder;
  readonly state: 'open' | 'complete' | 'aborted' | 'unknown';
  /** When an answer stated it last. */
  readonly heardAt: Instant;
  /** When it was changed last, as far as that is known: from then on it has 48 hours. */
  readonly changedAt: Instant;
  /** Whether anybody has asked for its abort, whatever came of that. */
  readonly isAbortTried: boolean;
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
  return operation === 'createOrder' ? undefined : pathOf(request.target)[3];
}

/** True for an answer that has an order in it. */
function isAnswerWithOrder({ operation, response: { status } }: WholeExchange): boolean {
  return (
    ['createOrder', 'readOrder', 'updateOrder'].some((one) => one === operation) && (status === 200 || status === 201)
  );
}

/** The order that a creation, a read or an update answered. */
export function answeredOrder(exchange: WholeExchange): StoredOrder | undefined {
  const { response } = exchange;
  if (!isAnswerWithOrder(exchange)) return undefined;
  const told = parsed(response);
  const value = response.body.includes('null') ? withoutNulls(told) : told;
  if (!fitsStoredOrder(value)) return undefined;
  const order = value as StoredOrder;
  const asked = idAskedFor(exchange);
  return asked === undefined || asked === oneSpelling(order.order_id) ? order : undefined;
}

/** The status in such an answer, also where a contract tells little beside it; undefined where none is told. */
export function answeredStatus(exchange: WholeExchange): string | undefined {
  const order = answeredOrder(exchange);
  if (order || !exchange.contract || !isAnswerWithOrder(exchange)) return order?.status;
  const told = parsed(exchange.response);
  return isObject(told) ? partly<StoredOrder>(told, fitsStoredOrder)?.status : undefined;
}

/** Whether an order says that it was bought; the reference shows the status in capitals, real answers in small letters. */
export function statusOf({ status }: Pick<StoredOrder, 'status'>): 'open' | 'complete' | 'unknown' {
  const states: Readonly<Record<string, 'open' | 'complete'>> = {
    checkout_incomplete: 'open',
    checkout_complete: 'complete',
  };
  const name = status.toLowerCase();
  return (Object.hasOwn(states, name) && states[name]) || 'unknown';
}

/** What a call did that did not answer with the order. */
function afterSilence({ operation, from, response: { status } }: WholeExchange, before: Known): Known {
  const { order: _, ...forgotten } = before;
  // A callback tells of a customer at work, and what it answers may change the order; the validation is the purchase.
  if (from === 'kustom') return { ...forgotten, state: operation === 'validation' ? 'unknown' : before.state };
  const isRefused = typeof status === 'number' && status >= 400 && status < 500;
  if (operation === 'abortOrder' && status === 200) return { ...before, state: 'aborted' };
  if (isRefused || (operation !== 'updateOrder' && operation !== 'abortOrder')) return before;
  // It may have been done all the same.
  return operation === 'abortOrder' ? { ...forgotten, state: 'unknown' } : forgotten;
}

/** When an order was changed last. What lies between two answers is read off Kustom's clock alone: ours may go otherwise. */
function changedAt({ exchange, before }: Moment, answered: StoredOrder): Instant {
  if (exchange.operation !== 'readOrder') return exchange.at; // To read an order gives it no more time.
  const [was, now] = [before.order, answered].map((order) => Date.parse(order?.last_modified_at ?? ''));
  if (now === undefined || Number.isNaN(now)) return before.changedAt;
  const latest = was === undefined || Number.isNaN(was) ? now : before.changedAt + now - was;
  return Math.min(exchange.at, Math.max(before.changedAt, latest));
}

function after(moment: Moment): Known {
  const { exchange, before, answered } = moment;
  const isAbortTried = before.isAbortTried || exchange.operation === 'abortOrder';
  if (!answered) return { ...afterSilence(exchange, before), isAbortTried };
  const state = before.state === 'aborted' ? before.state : statusOf(answered);
  const by = header(exchange.request, 'authorization');
  const known = { order: answered, state, heardAt: exchange.at, changedAt: changedAt(moment, answered), isAbortTried };
  return by === undefined ? known : { ...known, by };
}

const nothing: Known = {
  state: 'unknown',
  heardAt: Number.NEGATIVE_INFINITY,
  changedAt: Number.NEGATIVE_INFINITY,
  isAbortTried: false,
};

/** What is known to whoever asks: to another merchant, and one with other credentials may be one, the order is not there. */
function knownTo({ request }: WholeExchange, known: Known): Known {
  const isSame = known.by === undefined || known.by === header(request, 'authorization');
  return isSame ? known : { ...nothing, isAbortTried: known.isAbortTried };
}

function lived(history: History): Moment[] {
  const isAlone = alone(history);
  let known = nothing;
  return history.map((exchange, index) => {
    // What was asked while another call was under way may have come before or after it.
    if (!isAlone[index])
      known = { ...nothing, isAbortTried: known.isAbortTried || exchange.operation === 'abortOrder' };
    const moment: Moment = { exchange, before: knownTo(exchange, known), answered: answeredOrder(exchange) };
    if (isAlone[index]) known = after(moment);
    return moment;
  });
}

/** What the merchant is only told says nothing about the order in the checkout. */
function withoutTidings(history: History): History {
  return history.some(isTidings) ? history.filter((exchange) => !isTidings(exchange)) : history;
}

/** The life of an order: worked out once, however many checks ask. */
const moments = once((history: History) => lived(withoutTidings(history)));

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

const hour = 60 * 60 * 1_000;
// An order has 48 hours. The last one is nobody's: neither we nor Kustom need a clock that is right.
const expiry = 47 * hour;

/**
 * True where an order was open when it was last heard of, and has not had the time to expire since. What is gone for 404
 * may have been bought unseen, since the checkout forgets after a while what was bought: only for an hour it cannot.
 */
export function isOpen({ before, exchange }: Moment): boolean {
  if (before.state !== 'open' || exchange.at - before.changedAt > expiry) return false;
  return exchange.response.status !== 404 || exchange.at - before.heardAt <= hour;
}

/** True for a read of an order that nobody is known to have touched since an answer stated it. */
export function isReadAgain({ exchange, before: { order }, answered }: Moment): boolean {
  if (exchange.operation !== 'readOrder' || !order || !answered) return false;
  return order.last_modified_at === answered.last_modified_at && isLeftAlone(order, answered);
}

/** The exchanges of a history in which an order was only read again. */
export function readAgain(history: History): readonly WholeExchange[] {
  if (history.length < 2) return []; // Nothing was stated before: its life need not be worked out for that.
  return moments(history)
    .filter(isReadAgain)
    .map(({ exchange }) => exchange);
}
