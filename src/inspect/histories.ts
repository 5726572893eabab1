import { type Exchange, isWhole } from '../exchange/exchange.ts';
import { describe, oneSpelling, pathOf, segments } from '../exchange/operation.ts';
import { isObject } from '../order/json.ts';
import { once } from '../order/once.ts';
import { parsed } from '../requirements/parsed.ts';
import type { History } from '../requirements/requirement.ts';
import type { Run } from './run.ts';

function idIn(message: { readonly body: string } | undefined): string | undefined {
  const value = message && parsed(message);
  const id = isObject(value) ? value.order_id : undefined;
  return typeof id === 'string' ? oneSpelling(id) : undefined;
}

/** The id in a path, where the operation's template keeps a place for it. */
function idInPath({ operation, request }: Exchange): string | undefined {
  const place = segments((operation && describe(operation).path) ?? '').indexOf('{order_id}');
  return place < 0 || !request ? undefined : pathOf(request.target)[place];
}

/** The order that an exchange is about: named by the path, else by what was asked, else by what was answered. */
export function orderOf(exchange: Exchange): string | undefined {
  return idInPath(exchange) ?? idIn(exchange.request) ?? idIn(exchange.response);
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const nameless: readonly unknown[] = ['address_update', 'country_change', 'shipping_option_update', 'push', 'probe'];

/**
 * Tells the order that an exchange is about, also of a callback whose body names none: by an id in its address that the
 * run knows as an order's. Where nothing else was said about it, all ids in the address of a question, a push or a probe together
 * will do: one can be the cart's and one the order's.
 */
export function orderIn(exchanges: readonly Exchange[]): (exchange: Exchange) => string | undefined {
  const known = new Map(exchanges.flatMap((one) => orderOf(one) ?? []).map((id) => [id.toLowerCase(), id]));
  return (exchange) => {
    const said = orderOf(exchange);
    if (said !== undefined || exchange.from !== 'kustom' || !exchange.request) return said;
    const ids = new Set(exchange.request.target.toLowerCase().match(uuid));
    const orders = [...ids].flatMap((id) => known.get(id) ?? []);
    if (orders.length === 1) return orders[0];
    return ids.size > 0 && orders.length === 0 && nameless.includes(exchange.operation)
      ? [...ids].join(' ')
      : undefined;
  };
}

/** Tells the order that an exchange is about; undefined where it can be any. */
export type Telling = (exchange: Exchange) => string | undefined;

/**
 * Whom what is said can concern. Where each side meets a script, neither hears the other conversation: a callback whose body
 * names no order is about the one in its address, and never about an order of our own merchant.
 */
export function tellingIn({ exchanges, scripted = false }: Pick<Run, 'exchanges' | 'scripted'>): Telling {
  if (!scripted) return orderOf;
  const inAddress = once((whole: readonly Exchange[]) => orderIn(whole.filter(isWhole)));
  return (exchange) => inAddress(exchanges)(exchange) ?? (exchange.from === 'kustom' ? 'a callback' : undefined);
}

/** The exchanges of a run by the order that they are about, each history in the order of asking. */
export function histories(exchanges: readonly Exchange[]): History[] {
  if (exchanges.length === 0) return [];
  const known = exchanges.filter(isWhole).filter(({ operation }) => operation !== undefined);
  const byOrder = Map.groupBy(known, orderIn(known));
  byOrder.delete(undefined);
  // They were noted as they were answered; where the clock stood still, that is the order they stay in.
  return [...byOrder.values()].map((history) => history.toSorted((one, another) => one.at - another.at));
}
