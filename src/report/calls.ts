import type { Finding } from '../../generated/conformance.ts';
import { type Exchange, isWhole } from '../exchange/exchange.ts';
import { orderIn, orderOf } from '../inspect/histories.ts';

// Enough to tell the orders of a run apart, and short enough to stand on a line.
const idLength = 8;

function nameOf(exchange: Exchange, order: string | undefined): string | undefined {
  if (!isWhole(exchange)) return undefined;
  const { operation, request } = exchange;
  const what = operation ?? `${request.method} ${request.target.split('?', 1)[0]}`;
  return order === undefined ? what : `${what}, order ${order.slice(0, idLength)}`;
}

/** Names the call behind the id of an exchange: `captureOrder, order 3f8e2a10`; undefined where no exchange has this id. */
export function callNames(exchanges: readonly Exchange[]): (id: string) => string | undefined {
  let byId: ReadonlyMap<string, Exchange> | undefined;
  let tell: ((exchange: Exchange) => string | undefined) | undefined;
  // Most runs have nothing to tell, and the orders of callbacks take a look at every body of the run.
  return (id) => {
    byId ??= new Map(exchanges.map((one) => [one.id, one]));
    const exchange = byId.get(id);
    if (exchange === undefined) return undefined;
    tell ??= exchange.from === 'kustom' ? orderIn(exchanges) : undefined;
    return nameOf(exchange, orderOf(exchange) ?? tell?.(exchange));
  };
}

/** Where a finding is, for a person: `merchant-21 (captureOrder, order 3f8e2a10)`. */
export function placeOf({ where, call }: Finding): string {
  return call === undefined ? where : `${where} (${call})`;
}
