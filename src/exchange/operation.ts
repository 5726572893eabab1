import { type Operation, type OperationId, operations } from '../../generated/operations.ts';
import type { Party } from './exchange.ts';

const byId = new Map<string, Operation>(operations.map((operation) => [operation.id, operation]));

/** What the specification says of an operation: who asks, the schema of each body, the statuses it documents. */
export function describe(id: OperationId): Operation {
  const found = byId.get(id);
  if (!found) throw new Error(`generated/operations.ts has no operation ${id}`);
  return found;
}

/** The path of a request without its query, as segments; trailing and doubled slashes do not count: real clients send both. */
export function segments(target: string): string[] {
  const query = target.indexOf('?');
  const path = query < 0 ? target : target.slice(0, query);
  return path.split('/').filter((segment) => segment !== '');
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id as everybody writes it: a UUID is the same in capitals. */
export function oneSpelling(id: string): string {
  return uuid.test(id) ? id.toLowerCase() : id;
}

/** The path of a request as segments, its ids in one spelling. */
export function pathOf(target: string): string[] {
  return segments(target).map(oneSpelling);
}

/** An operation with a path, taken apart once: undefined stands where anything fits. */
interface Route extends Pick<Operation, 'id' | 'asks' | 'method'> {
  readonly wanted: readonly (string | undefined)[];
}

const routes = operations.flatMap(({ id, asks, method, path }): readonly Route[] => {
  const wanted = path && segments(path).map((part) => (part.startsWith('{') ? undefined : part));
  return wanted ? [{ id, asks, method, wanted }] : [];
});

function fits({ wanted }: Route, path: readonly string[]): boolean {
  return wanted.length === path.length && wanted.every((part, index) => part === undefined || part === path[index]);
}

/** The operation that a request belongs to, by method and path; undefined for what the specification does not know. */
export function operationOf(from: Party, asked: { method: string; target: string }): OperationId | undefined {
  const path = segments(asked.target);
  const method = asked.method.toUpperCase();
  return routes.find((one) => one.asks === from && one.method === method && fits(one, path))?.id;
}
