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
  const path = target.split('?', 1)[0] ?? '';
  return path.split('/').filter((segment) => segment !== '');
}

function fits(template: string, path: readonly string[]): boolean {
  const wanted = segments(template);
  return wanted.length === path.length && wanted.every((part, index) => part.startsWith('{') || part === path[index]);
}

/** The operation that a request belongs to, by method and path; undefined for what the specification does not know. */
export function operationOf(from: Party, asked: { method: string; target: string }): OperationId | undefined {
  const path = segments(asked.target);
  const found = operations.find(
    (one: Operation) =>
      one.asks === from && one.path !== undefined && one.method === asked.method.toUpperCase() && fits(one.path, path),
  );
  return found?.id;
}
