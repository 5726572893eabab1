import { draft, type Met, meet, type Work } from './met.ts';
import { escaped, isNode, lastStep, type Place } from './place.ts';
import type { Reader, View } from './schema.ts';
import { outlineOf, shapeOf } from './shape.ts';

/** Whether a schema is nothing but a choice between others. */
export function hasOnlyChoices({ choices, demands, properties, items }: View): boolean {
  const isBare = [...demands.keys()].every((keyword) => keyword === 'type' || keyword === 'discriminator');
  return choices.length > 0 && isBare && properties.size + items.length === 0;
}

/** The name that an alternative goes by; undefined where it has none. */
function nameOf({ node }: Place): string | undefined {
  if (typeof node.$ref === 'string') return lastStep(node.$ref);
  if (node.type === 'null') return 'null';
  return typeof node.title === 'string' ? node.title : undefined;
}

/** Alternatives of both sides that belong together, and those that have not found another. */
interface Matching {
  readonly both: (readonly [ours: Place, theirs: Place])[];
  readonly ours: Place[];
  readonly theirs: Place[];
}

type Telling = (read: Reader, place: Place) => string | undefined;

/** Puts together what is told by the same. Where several are and one has to be told from the other, `isUnique` leaves them. */
function pair({ ours: mine, theirs: published }: Work, left: Matching, telling: Telling, isUnique: boolean): Matching {
  const told = (read: Reader, places: readonly Place[]) => Map.groupBy(places, (one) => telling(read, one));
  const [ours, theirs] = [told(mine, left.ours), told(published, left.theirs)];
  const both = [...ours].flatMap(([key, all]) => {
    const others = theirs.get(key) ?? [];
    if (key === undefined || (isUnique && all.length + others.length > 2)) return [];
    return all.flatMap((one, nth) => (others[nth] ? [[one, others[nth]] as const] : []));
  });
  const found = new Set(both.flat());
  const rest = (places: readonly Place[]) => places.filter((one) => !found.has(one));
  return { both: [...left.both, ...both], ours: rest(left.ours), theirs: rest(left.theirs) };
}

/** By their names, then by all that they say, then by what they are about; of what is left, one and one belong together. */
function matched(work: Work, mine: readonly Place[], published: readonly Place[], areNamesHeard: boolean): Matching {
  // Where a value of the message is the name of a schema, another name is another message.
  const isTold = (place: Place) => !areNamesHeard || nameOf(place) === undefined;
  const steps: readonly (readonly [Telling, boolean])[] = [
    [(_, place) => nameOf(place), true],
    [(read, place) => (isTold(place) ? shapeOf(read, place) : undefined), false],
    [(_, place) => nameOf(place), false],
    [(read, place) => (isTold(place) ? outlineOf(read, place) : undefined), false],
  ];
  const start: Matching = { both: [], ours: [...mine], theirs: [...published] };
  const found = steps.reduce(
    (left, [telling, isUnique]) =>
      left.ours.length > 0 && left.theirs.length > 0 ? pair(work, left, telling, isUnique) : left,
    start,
  );
  const [lost, come] = [found.ours[0], found.theirs[0]];
  const isOneForOne = found.ours.length === 1 && found.theirs.length === 1;
  return isOneForOne && lost && come ? { both: [...found.both, [lost, come]], ours: [], theirs: [] } : found;
}

/** True where the field that tells alternatives apart holds the names of their schemas. */
function hearsNames({ demands }: View): boolean {
  const told = demands.get('discriminator')?.value;
  return isNode(told) && !isNode(told.mapping);
}

/** Holds alternatives against each other: `mine` and `published` are those of the two schemas, or a whole schema as the only one. */
export function compareChoices(
  work: Work,
  met: Met,
  [whole, other]: readonly [ours: View, theirs: View],
  mine: readonly Place[],
  published: readonly Place[],
): void {
  const { both, ours, theirs } = matched(work, mine, published, hearsNames(whole) || hearsNames(other));
  met.compared += mine.length;
  const [way, otherWay] = [whole.way, other.way];
  if (way !== undefined && otherWay !== undefined && way !== otherWay) {
    met.changes.push(draft(whole.place, 'choice', '', ['how many alternatives fit', way, otherWay]));
  }
  for (const [one, twin] of both) met.parts.push(['', meet(work, [one], [twin], met)]);
  for (const one of ours) {
    const name = nameOf(one) ?? 'an alternative';
    met.changes.push(draft(one, 'choice', '', [name, name, undefined]));
  }
  for (const one of theirs) {
    const name = nameOf(one) ?? 'an alternative';
    const path = `/oneOf/${escaped(nameOf(one) ?? shapeOf(work.theirs, one))}`;
    met.changes.push(draft(whole.place, 'choice', path, [name, undefined, name]));
  }
}

/** Whether two ways to tell alternatives apart are the same, however the schemas are called that they lead to. */
export function tellsAlike(one: unknown, other: unknown): boolean {
  if (!isNode(one) || !isNode(other) || one.propertyName !== other.propertyName) return false;
  const [mine, theirs] = [one, other].map(({ mapping }) => (isNode(mapping) ? mapping : {}));
  const keys = Object.keys({ ...mine, ...theirs });
  if (isNode(one.mapping) !== isNode(other.mapping)) return false;
  return keys.every((key) => {
    const [was, is] = [mine?.[key], theirs?.[key]];
    if (was === undefined || is === undefined) return false;
    // A schema that stands on the other side under another value was not renamed.
    return was === is || !(Object.values(theirs ?? {}).includes(was) || Object.values(mine ?? {}).includes(is));
  });
}
