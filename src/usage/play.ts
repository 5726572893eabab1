import type { SpecChange } from '../drift/spec-change.ts';
import type { Requirement } from '../requirements/requirement.ts';

function nameOf(document: string): string {
  return document.slice(document.lastIndexOf('/') + 1);
}

/** Whether one pointer leads to where the other does, or on the way there. The whole document is no place. */
function meets(one: string, other: string): boolean {
  if (one === '#' || other === '#') return false;
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

function isAbout({ source: { document, at } }: Requirement, change: SpecChange): boolean {
  return nameOf(document) === nameOf(change.document) && at.some((pointer) => meets(pointer, change.at));
}

/**
 * The tags of the requirements that rest on what has changed: those of `tags`, because not every requirement has a
 * scenario.
 */
export function toPlay(
  catalogue: readonly Requirement[],
  changes: readonly SpecChange[],
  tags: ReadonlySet<string>,
): string[] {
  const about = catalogue.filter((requirement) => changes.some((change) => isAbout(requirement, change)));
  return about.map(({ id }) => `@${id}`).filter((tag) => tags.has(tag));
}
