import { type Described, operationsIn } from '../drift/operations.ts';
import type { Library } from '../drift/place.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { describe, segments } from '../exchange/operation.ts';

/** An operation of a description, and the document that it stands in. */
export interface Route {
  readonly document: string;
  readonly described: Described;
}

/** Finds the operation that an exchange belongs to; undefined where the description has none. */
export type Router = (exchange: Exchange) => Route | undefined;

interface Path extends Route {
  /** Undefined stands where anything fits. */
  readonly wanted: readonly (string | undefined)[];
}

function pathOf(route: Route): Path {
  const [, path = ''] = route.described.key.split(' ');
  return { ...route, wanted: segments(path).map((part) => (part.includes('{}') ? undefined : part)) };
}

function fits({ wanted }: Path, path: readonly string[]): boolean {
  return wanted.every((part, index) => part === undefined || part === path[index]);
}

/** How many steps are named: of two paths that fit, the one that says more is meant. */
function named({ wanted }: Path): number {
  return wanted.filter((part) => part !== undefined).length;
}

/** Every operation of these documents, by method and path; a callback by its name. */
export function routes(library: Library, documents: readonly string[]): readonly [router: Router, all: Route[]] {
  const all = documents.flatMap((document) =>
    operationsIn(library, document).map((described): Route => ({ document, described })),
  );
  const called = new Map(all.filter(isCallback).map((one) => [one.described.key, one]));
  const asked = all.filter((one) => !isCallback(one)).map(pathOf);
  const byLength = Map.groupBy(asked, ({ described, wanted }) => `${described.key.split(' ')[0]} ${wanted.length}`);
  for (const paths of byLength.values()) paths.sort((one, other) => named(other) - named(one));
  const router: Router = ({ operation, request }) => {
    if (!request || request.target === '') return all.find(({ described }) => described.name === operation);
    const method = request.method.toLowerCase();
    if (operation !== undefined && describe(operation).asks === 'kustom') return called.get(`${method} ${operation}`);
    const path = segments(request.target);
    return byLength.get(`${method} ${path.length}`)?.find((one) => fits(one, path));
  };
  return [router, all];
}

function isCallback({ described }: Route): boolean {
  return described.asks === 'kustom';
}
