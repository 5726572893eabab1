import type { SpecChange } from '../drift/spec-change.ts';
import type { Requirement } from '../requirements/requirement.ts';
import type { Route } from './routes.ts';

/** A place in a document. */
interface Spoken {
  readonly document: string;
  readonly at: string;
}

function nameOf(document: string): string {
  return document.slice(document.lastIndexOf('/') + 1);
}

/** Whether one pointer leads to where the other does, or on the way there. The whole document is no place. */
function meets(one: string, other: string): boolean {
  if (one === '#' || other === '#') return false;
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

function rest(catalogue: readonly Requirement[], places: readonly Spoken[], tags: ReadonlySet<string>): string[] {
  const isAbout = ({ source: { document, at } }: Requirement) =>
    places.some((one) => nameOf(document) === nameOf(one.document) && at.some((pointer) => meets(pointer, one.at)));
  return catalogue
    .filter(isAbout)
    .map(({ id }) => `@${id}`)
    .filter((tag) => tags.has(tag));
}

/** Where the operations stand in which a change is met. */
function operationsOf({ places, asks }: SpecChange, described: readonly Route[]): Spoken[] {
  const names = new Set(places.map((place) => place.split(' ', 1)[0]));
  const all = described.filter((one) => one.described.asks === asks && names.has(one.described.name));
  return all.map((one) => ({ document: one.document, at: one.described.place.at }));
}

/**
 * The tags of the requirements that rest on what has changed, or where none does, on the operations that it is met in:
 * those of `tags`, because not every requirement has a scenario. `used`: the operations that were heard.
 */
export function toPlay(
  catalogue: readonly Requirement[],
  changes: readonly SpecChange[],
  used: readonly Route[],
  tags: ReadonlySet<string>,
): string[] {
  const found = changes.flatMap((change) => {
    const exact = rest(catalogue, [change], tags);
    return exact.length > 0 ? exact : rest(catalogue, operationsOf(change, used), tags);
  });
  return [...new Set(found)].sort();
}
