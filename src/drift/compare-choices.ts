import { draft, type Met, meet, pairs, type Work } from './met.ts';
import { escaped, type Place } from './place.ts';
import type { Reader, View } from './schema.ts';

/** Whether a schema is nothing but a choice between others. */
export function hasOnlyChoices({ choices, demands, properties, items }: View): boolean {
  const isBare = [...demands.keys()].every((keyword) => keyword === 'type' || keyword === 'discriminator');
  return choices.length > 0 && isBare && properties.size + items.length === 0;
}

/** What tells an alternative: where it is described, or else all of what it says. */
function tellingOf(place: Place, read: Reader): string {
  if (typeof place.node.$ref === 'string') return place.node.$ref.slice(place.node.$ref.lastIndexOf('/') + 1);
  if (typeof place.node.title === 'string') return place.node.title;
  const { demands, properties, required } = read([place]);
  const plain = [...demands].map(([keyword, { value }]) => [keyword, value]).sort();
  return JSON.stringify([plain, [...properties.keys()].sort(), [...required].sort()]);
}

/** Alternatives are matched by what tells them; of what is left, one and one belong together. */
export function compareChoices(
  work: Work,
  met: Met,
  place: Place,
  mine: readonly Place[],
  published: readonly Place[],
): void {
  const told = (read: Reader, choices: readonly Place[]) => choices.map((one) => [tellingOf(one, read), one] as const);
  const all = pairs(told(work.ours, mine), told(work.theirs, published));
  const gone = all.filter(([, { theirs }]) => !theirs);
  const come = all.filter(([, { ours }]) => !ours);
  const [lost, found] = [gone[0]?.[1].ours, come[0]?.[1].theirs];
  const isOneForOne = gone.length === 1 && come.length === 1;
  if (isOneForOne && lost && found) met.parts.push(['', meet(work, [lost], [found], met)]);
  for (const [name, { ours, theirs }] of all) {
    met.compared += ours ? 1 : 0;
    if (ours && theirs) met.parts.push(['', meet(work, [ours], [theirs], met)]);
    else if (!isOneForOne) {
      const path = ours ? '' : `/oneOf/${escaped(name)}`;
      const short = name.startsWith('[') ? 'an alternative' : name;
      met.changes.push(draft(ours ?? place, 'choice', path, [short, ours && short, theirs && short]));
    }
  }
}
