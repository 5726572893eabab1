import type { ManagedOrder } from '../../../generated/order-management.ts';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { whole } from '../../order/amount.ts';
import { isGoods } from '../../order/goods.ts';
import { isObject, withoutNulls } from '../../order/json.ts';
import type { Line } from '../../order/line.ts';
import { booksFor, comesTo, enter, type LineBook, type LineBooks } from '../../order/line-books.ts';
import { objectsIn } from '../../order/stated-order.ts';
import { answeredOrder, statusOf } from '../life.ts';
import { parsed } from '../parsed.ts';
import { isDone, isWrite } from './deeds.ts';
import type { Entry } from './ledger.ts';

/** What is held while a history is read. The maps of what was taken grow in place; what was sold is replaced as a whole. */
export interface Held {
  readonly ordered: LineBooks | undefined;
  /** The sum of what was sold, in minor units. */
  readonly amount: bigint | undefined;
  /** The references of what was sold, where every line of goods in it has one; undefined where not, or where nobody knows. */
  readonly references: readonly string[] | undefined;
  readonly soldIn: string;
  readonly captured: Map<string, LineBook>;
  readonly refunded: Map<string, LineBook>;
  readonly isCapturedKnown: boolean;
}

const nothingSold = { ordered: undefined, amount: undefined, references: undefined };

function referencesIn(lines: readonly Line[]): readonly string[] | undefined {
  const named = lines.filter(({ reference }) => typeof reference === 'string' && reference !== '');
  const isWhole = lines.every((line) => !isGoods(line) || named.includes(line));
  return isWhole && named.some(isGoods) ? named.map(({ reference }) => `${reference}`) : undefined;
}

type Sold = Pick<Held, 'ordered' | 'amount' | 'references' | 'soldIn'>;

function sold(lines: readonly Line[] | undefined, { id }: WholeExchange): Sold {
  if (!lines || lines.length === 0) return { ...nothingSold, soldIn: id };
  return { ordered: booksFor(lines), amount: comesTo(lines), references: referencesIn(lines), soldIn: id };
}

/** The lines that a request names; undefined where it names none. */
export function linesSent({ request }: WholeExchange): readonly Line[] | undefined {
  const body = withoutNulls(parsed(request));
  return isObject(body) ? objectsIn(body.order_lines) : undefined;
}

/** The lines of several captures or refunds together, and whether each of them named its own. */
function linesOf(parts: readonly object[] | undefined): { readonly lines: readonly Line[]; readonly isWhole: boolean } {
  const lists = (parts ?? []).map((part) => ('order_lines' in part ? objectsIn(part.order_lines) : undefined) ?? []);
  return { lines: lists.flat(), isWhole: parts !== undefined && lists.every((list) => list.length > 0) };
}

/** All of an order was captured where that is what it comes to, whether or not the capture said so line by line. */
function isAllOf({ ordered, amount }: Held, { captures, captured_amount }: ManagedOrder): boolean {
  return ordered !== undefined && captures?.length === 1 && amount === whole({ captured_amount }, 'captured_amount');
}

function afterRead(held: Held, order: ManagedOrder, exchange: WholeExchange): Held {
  const known = { ...held, ...sold(objectsIn(order.order_lines), exchange) };
  const [captured, refunded] = [linesOf(order.captures), linesOf(order.refunds)];
  const isAll = !captured.isWhole && isAllOf(known, order);
  return {
    ...known,
    captured: isAll ? new Map(known.ordered) : booksFor(captured.lines),
    refunded: booksFor(refunded.lines),
    isCapturedKnown: captured.isWhole || isAll,
  };
}

/** What a capture or a refund that succeeded leaves. */
function afterDeed(held: Held, exchange: WholeExchange): Held {
  const lines = linesSent(exchange) ?? [];
  if (exchange.operation === 'refundOrder') {
    enter(held.refunded, lines);
    return held;
  }
  const body = parsed(exchange.request);
  const amount = isObject(body) ? whole(body, 'captured_amount') : undefined;
  const isAll = held.isCapturedKnown && held.captured.size === 0 && amount !== undefined && amount === held.amount;
  if (lines.length === 0 && isAll) return { ...held, captured: new Map(held.ordered) };
  enter(held.captured, lines);
  return lines.length > 0 ? held : { ...held, isCapturedKnown: false };
}

/** An update of the authorization replaces the lines; where they do not come to its amount, nobody knows what stands. */
function afterUpdate(held: Held, exchange: WholeExchange): Held {
  const body = parsed(exchange.request);
  const lines = linesSent(exchange);
  const isSum = lines !== undefined && isObject(body) && comesTo(lines) === whole(body, 'order_amount');
  return { ...held, ...sold(isSum ? lines : undefined, exchange) };
}

/** Whether an answer may hide that something was done: a silence, or a breakdown. */
function isInDoubt({ response: { status } }: WholeExchange): boolean {
  return typeof status !== 'number' || status >= 500;
}

const changing = new Set<unknown>(['address_update', 'shipping_option_update', 'country_change']);

/** What is sold by an order that nobody has captured, unless it asks to be captured with the purchase. */
function asSold(held: Held, order: object, lines: readonly Line[] | undefined, exchange: WholeExchange): Held {
  const isCaptured = 'options' in order && isObject(order.options) && order.options.auto_capture === true;
  const isNew = !isCaptured && !('auto_capture' in order && order.auto_capture === true);
  return { ...held, ...sold(lines, exchange), isCapturedKnown: held.isCapturedKnown || isNew };
}

function afterCheckout(held: Held, exchange: WholeExchange): Held {
  const order = answeredOrder(exchange);
  const isOpen = order !== undefined && statusOf(order) === 'open';
  if (order && !isOpen) return { ...held, ...sold(objectsIn(order.order_lines), exchange) };
  if (order) return asSold(held, order, objectsIn(order.order_lines), exchange);
  if (exchange.operation === 'createTokenOrder' && isDone(exchange)) {
    const asked = parsed(exchange.request);
    return asSold(held, isObject(asked) ? asked : {}, linesSent(exchange), exchange);
  }
  // What the shop answers to Kustom may change the lines, and so may an update nobody saw the end of.
  const isTold = exchange.from === 'kustom' && changing.has(exchange.operation);
  const isLost = exchange.operation === 'updateOrder' && (isInDoubt(exchange) || isDone(exchange));
  return isTold || isLost ? { ...held, ...nothingSold } : held;
}

/** The calls that take of an order. */
export type Taking = 'captureOrder' | 'refundOrder';

/** True for a call that captures or gives back. */
export function isTaking(exchange: WholeExchange): exchange is WholeExchange & { readonly operation: Taking } {
  const { operation } = exchange;
  return operation === 'captureOrder' || operation === 'refundOrder';
}

/** What is held after an exchange. */
export function after(held: Held, { exchange, answered }: Entry): Held {
  if (answered) return afterRead(held, answered, exchange);
  if (!isWrite(exchange)) return afterCheckout(held, exchange);
  const isLost = isInDoubt(exchange);
  if (exchange.operation === 'captureOrder' && isLost) return { ...held, isCapturedKnown: false };
  if (exchange.operation === 'updateAuthorization' && isLost) return { ...held, ...nothingSold };
  if (!isDone(exchange)) return held;
  if (isTaking(exchange)) return afterDeed(held, exchange);
  return exchange.operation === 'updateAuthorization' ? afterUpdate(held, exchange) : held;
}

/** What is held before anything was said. */
export function nothingHeld(): Held {
  return { ...nothingSold, soldIn: '', captured: new Map(), refunded: new Map(), isCapturedKnown: false };
}
