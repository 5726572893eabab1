import type { Report } from '../../generated/conformance.ts';

const mostNames = 5;

/** The bodies that were judged by themselves, kind by kind: `create request (createOrder): a.json, b.json`. */
export function bodiesByKind({ bodies = [] }: Report): string[] {
  return [...Map.groupBy(bodies, ({ as }) => as)].map(([as, them]) => {
    const names = them.slice(0, mostNames).map(({ where }) => where);
    const more = them.length - names.length;
    return `${as}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  });
}

/** The kind of each body by its name. Where all are of one kind it is empty: that is said once, for all of them. */
export function kindsByName({ bodies = [] }: Report): ReadonlyMap<string, string> {
  const isMixed = new Set(bodies.map(({ as }) => as)).size > 1;
  return new Map(isMixed ? bodies.map(({ where, as }) => [where, as]) : []);
}
