import { type Operation, type OperationId, operations } from '../../generated/operations.ts';
import type { Exchange, Request } from './exchange.ts';
import { kinds } from './kinds.ts';
import { operationOf } from './operation.ts';

/** Where callbacks go, by their names, with `{checkout.order.id}` in the place of an order’s id. */
export type CallbackAddresses = Readonly<Record<string, string>>;

const callbacks = operations.filter(({ asks, path }) => asks === 'kustom' && path === undefined);

/** Whether a target can be the address with an id in it. Hosts are left out: a proxy in front has another one. */
function pattern(address: string): RegExp {
  const written = address.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/^(?!\/)/, '/');
  const parts = written.split('{checkout.order.id}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/?&#]+')}$`);
}

function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

/** The addresses that the orders in a body gave to Kustom. */
function addressesIn(body: string): CallbackAddresses[] {
  if (!body.includes('merchant_urls')) return [];
  try {
    const all = objectsIn(JSON.parse(body)) as readonly { readonly merchant_urls?: unknown }[];
    return all.flatMap(({ merchant_urls: urls }) =>
      typeof urls === 'object' && urls ? [urls as CallbackAddresses] : [],
    );
  } catch {
    return []; // What is no JSON names no address.
  }
}

type Route = Pick<Operation, 'id' | 'method'> & { readonly address: RegExp };

function routesTo(addresses: CallbackAddresses): Route[] {
  return callbacks.flatMap(({ id, method }) => {
    const address: unknown = addresses[id];
    return typeof address === 'string' ? [{ id, method, address: pattern(address) }] : [];
  });
}

/** The callback that a request is; several may share an address, and then what was known of it decides. */
function callbackAt(
  { method, target }: Request,
  routes: readonly Route[],
  known: OperationId | undefined,
): OperationId | undefined {
  const found = routes.filter((one) => one.method === method && one.address.test(target)).map(({ id }) => id);
  return found.find((id) => id === known) ?? found[0];
}

function isElsewhere({ request }: Exchange): boolean {
  return request !== undefined && request.target !== '' && operationOf('merchant', request) === undefined;
}

/** The addresses for callbacks that the orders in these exchanges gave to Kustom, each set of them once, as JSON. */
export function addressesGiven(exchanges: readonly Exchange[]): ReadonlySet<string> {
  const bodies = exchanges.flatMap(({ request, response }) => [request?.body ?? '', response?.body ?? '']);
  return new Set(bodies.flatMap(addressesIn).map((one) => JSON.stringify(one)));
}

/**
 * The same exchanges, their callbacks named: by the addresses that an order among them gave to Kustom, else by those that
 * orders gave which were seen elsewhere, else by these own ones. What goes to another address keeps the name that it had, or none.
 */
export function withCallbacksNamed(
  exchanges: readonly Exchange[],
  own: CallbackAddresses,
  seenElsewhere: ReadonlySet<string> = new Set(),
): readonly Exchange[] {
  if (!exchanges.some(isElsewhere)) return exchanges;
  const given = [...new Set([...addressesGiven(exchanges), ...seenElsewhere])];
  const seen = given.flatMap((one) => routesTo(JSON.parse(one)));
  const declared = routesTo(own);
  return exchanges.map((exchange): Exchange => {
    const { request, operation: known, response } = exchange;
    if (!request || !isElsewhere(exchange)) return exchange;
    const operation = callbackAt(request, seen, known) ?? callbackAt(request, declared, known);
    if (operation === undefined) return exchange;
    const kind = response ? undefined : kinds.find((one) => one.operation === operation && one.status === undefined);
    return { ...exchange, from: 'kustom', operation, ...(kind ? { as: kind.says } : {}) };
  });
}
