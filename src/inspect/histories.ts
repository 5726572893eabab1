import { type Exchange, isWhole } from '../exchange/exchange.ts';
import { describe, segments } from '../exchange/operation.ts';
import { isObject } from '../order/json.ts';
import { parsed } from '../requirements/parsed.ts';
import type { History } from '../requirements/requirement.ts';

function idIn(message: { readonly body: string } | undefined): string | undefined {
  const value = message && parsed(message);
  const id = isObject(value) ? value.order_id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** The id in a path, where the operation's template keeps a place for it. */
function idInPath({ operation, request }: Exchange): string | undefined {
  const place = segments((operation && describe(operation).path) ?? '').indexOf('{order_id}');
  return place < 0 || !request ? undefined : segments(request.target)[place];
}

/** The order that an exchange is about: named by the path, else by what was asked, else by what was answered. */
export function orderOf(exchange: Exchange): string | undefined {
  return idInPath(exchange) ?? idIn(exchange.request) ?? idIn(exchange.response);
}

/** The exchanges of a run by the order that they are about, each history in the order of asking. */
export function histories(exchanges: readonly Exchange[]): History[] {
  if (exchanges.length === 0) return [];
  const known = exchanges.filter(isWhole).filter(({ operation }) => operation !== undefined);
  const byOrder = Map.groupBy(known, orderOf);
  byOrder.delete(undefined);
  // They were noted as they were answered; where the clock stood still, that is the order they stay in.
  return [...byOrder.values()].map((history) => history.toSorted((one, another) => one.at - another.at));
}
