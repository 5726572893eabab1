import type { OperationId } from '../../../generated/operations.ts';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { header } from '../../exchange/handler.ts';
import { describe, pathOf, segments } from '../../exchange/operation.ts';
import { whole } from '../../order/amount.ts';
import { isObject } from '../../order/json.ts';
import { parsed } from '../parsed.ts';
import type { History } from '../requirement.ts';

/** A capture or a refund that was answered with success. */
export interface Deed {
  readonly does: 'captureOrder' | 'refundOrder';
  /** The place in the history of the exchange that did it. */
  readonly nth: number;
  readonly exchange: WholeExchange;
  /** Minor units; undefined where the request does not say it in an integer. */
  readonly amount: bigint | undefined;
  /** The id that the answer gave it; undefined where it gave none. */
  readonly id: string | undefined;
}

/** Everything in one history that can be looked up: what was done, and which keys were used. */
export interface Deeds {
  /** In the order of asking. */
  readonly all: readonly Deed[];
  readonly byId: ReadonlyMap<string, Deed>;
  /** The deed that each exchange did. */
  readonly of: ReadonlyMap<WholeExchange, Deed>;
  /** The call that each call repeats: the first one under the same key, within a day, at the same path. */
  readonly repeated: ReadonlyMap<WholeExchange, WholeExchange>;
  /** The place in the history of the first acknowledgement, whatever came of it; undefined where there is none. */
  readonly firstAcknowledged: number | undefined;
  /** The calls by the idempotency key that they bear, in the order of asking. */
  readonly byKey: ReadonlyMap<string, readonly WholeExchange[]>;
}

const amounts = {
  captureOrder: 'captured_amount',
  refundOrder: 'refunded_amount',
  updateAuthorization: 'order_amount',
} as const;
const idHeaders = { captureOrder: 'capture-id', refundOrder: 'refund-id' } as const;
const day = 24 * 60 * 60 * 1_000;

/** True for an answer that says that it was done; clients take any 2xx for that. */
export function isDone({ response: { status } }: WholeExchange): boolean {
  return typeof status === 'number' && status >= 200 && status < 300;
}

/** The idempotency key of a call; undefined where it bears none. */
export function keyOf({ request }: WholeExchange): string | undefined {
  return header(request, 'klarna-idempotency-key');
}

/** True for the calls of order management that change an order. */
export function isWrite({ operation }: WholeExchange): boolean {
  if (operation === undefined) return false;
  const { document, method } = describe(operation);
  return document === 'specs/order-management.yaml' && method !== 'GET';
}

const moving: readonly (OperationId | undefined)[] = [
  'captureOrder',
  'refundOrder',
  'updateAuthorization',
  'releaseAuthorization',
  'cancelOrder',
];

/** True for the calls after which only a read tells what became of the money. */
export function movesMoney({ operation }: WholeExchange): boolean {
  return moving.includes(operation);
}

/** What a capture, a refund or a new amount is over, in minor units; undefined where the request does not say it in an integer. */
export function amountAsked({ operation, request }: WholeExchange): bigint | undefined {
  if (operation !== 'captureOrder' && operation !== 'refundOrder' && operation !== 'updateAuthorization')
    return undefined;
  const body = parsed(request);
  return isObject(body) ? whole(body, amounts[operation]) : undefined;
}

/** The id that the answer to a capture or a refund gives: by its own header, else the last segment of the address. */
function idGiven({ response }: WholeExchange, does: Deed['does']): string | undefined {
  return header(response, idHeaders[does]) ?? segments(header(response, 'location') ?? '').at(-1);
}

/** The first call within a day like this one under its key; undefined where this is the first one, which is noted as such. */
function noted(firsts: Map<string, WholeExchange>, exchange: WholeExchange, key: string): WholeExchange | undefined {
  const call = JSON.stringify([key, exchange.operation, ...pathOf(exchange.request.target)]);
  const first = firsts.get(call);
  if (first && exchange.at - first.at <= day) return first;
  firsts.set(call, exchange);
  return undefined;
}

/** True where a repeat tells once more what had been told. Of what was never answered the repeat is the first to tell. */
function isToldAgain({ id }: Deed, first: WholeExchange | undefined, byId: ReadonlyMap<string, Deed>): boolean {
  return first !== undefined && (isDone(first) || id === undefined || byId.has(id));
}

/** True for a call whose key, if it bears one, no earlier call had: a used key may make it a repeat. */
export function isUnderOwnKey(exchange: WholeExchange, { byKey }: Pick<Deeds, 'byKey'>): boolean {
  const key = keyOf(exchange);
  return key === undefined || byKey.get(key)?.[0] === exchange;
}

/** What a call and its repeat have to be answered alike: the status, and the headers that name what was made. */
export const answeredAlike = ['capture-id', 'refund-id', 'location'] as const;

/** What a header names: of an address its path, for a shop may be reached by several hosts. */
export function named(response: WholeExchange['response'], name: (typeof answeredAlike)[number]): string | undefined {
  const value = header(response, name);
  if (name !== 'location' || value === undefined) return value;
  return pathOf(URL.canParse(value) ? new URL(value).pathname : value).join('/');
}

/** Whether a repeat got the answer that the first call got. */
export function isReplay({ response }: WholeExchange, first: WholeExchange): boolean {
  const isSame = (name: (typeof answeredAlike)[number]) => named(response, name) === named(first.response, name);
  return response.status === first.response.status && answeredAlike.every(isSame);
}

/** Looks a history through, once. */
export function deedsIn(history: History): Deeds {
  const all: Deed[] = [];
  const byId = new Map<string, Deed>();
  const of = new Map<WholeExchange, Deed>();
  const byKey = new Map<string, WholeExchange[]>();
  const firsts = new Map<string, WholeExchange>();
  let firstAcknowledged: number | undefined;
  const repeated = new Map<WholeExchange, WholeExchange>();
  for (const [nth, exchange] of history.entries()) {
    const key = isWrite(exchange) ? keyOf(exchange) : undefined;
    if (key !== undefined) {
      const first = noted(firsts, exchange, key);
      if (first) repeated.set(exchange, first);
      const before = byKey.get(key);
      if (before) before.push(exchange);
      else byKey.set(key, [exchange]);
    }
    const does = exchange.operation;
    if (does === 'acknowledgeOrder') firstAcknowledged ??= nth;
    if ((does !== 'captureOrder' && does !== 'refundOrder') || !isDone(exchange)) continue;
    // Under a key that was used for another call its answer may be given again: then nothing was done.
    const id = idGiven(exchange, does);
    if (!isUnderOwnKey(exchange, { byKey }) && (id === undefined || byId.has(id)) && !repeated.has(exchange)) continue;
    const deed: Deed = { does, nth, exchange, amount: amountAsked(exchange), id };
    if (isToldAgain(deed, repeated.get(exchange), byId)) continue;
    all.push(deed);
    of.set(exchange, deed);
    if (deed.id !== undefined && !byId.has(deed.id)) byId.set(deed.id, deed);
  }
  return { all, byId, of, byKey, repeated, firstAcknowledged };
}
