import { type Described, keyAt } from '../drift/operations.ts';
import { lastStep } from '../drift/place.ts';
import type { SpecChange } from '../drift/spec-change.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { thingOf } from './thing.ts';

/** A scenario, as far as it can be selected. */
interface Scene {
  readonly tags: readonly string[];
}

/** What to play because of some changes. */
interface ToPlay {
  /** Any of them selects a scenario. */
  readonly tags: readonly string[];
  /** How many scenarios they select. */
  readonly scenarios: number;
  /** How many of the changes no scenario is about. */
  readonly alone: number;
  /** How many of them some scenario is about by name: a requirement of it points at the very thing, or at what holds it. */
  readonly about: number;
}

function isWithin(pointer: string, around: string): boolean {
  return pointer === around || pointer.startsWith(`${around}/`);
}

// The nearer a source points at what has changed, the more it says.
const nearness = { itself: 6, around: 5, beside: 4, message: 3, operation: 2, refusal: 1, none: 0 } as const;

/** The tags of some requirements, and how near these point. */
interface Nearest {
  readonly tags: readonly string[];
  readonly near: number;
}

/** The named schema that something stands in; undefined outside of all. */
function schemaOf(pointer: string): string | undefined {
  return /^#\/components\/schemas\/[^/]+/.exec(pointer)?.[0];
}

/** How near a pointer comes to what has changed: into it, around it, into the schema that has it. The whole document is near to nothing. */
function nearTo(pointer: string, thing: string): number {
  if (pointer === '#' || thing === '#') return nearness.none;
  if (isWithin(pointer, thing)) return nearness.itself;
  const isPath = pointer.startsWith('#/paths/') || pointer.startsWith('#/webhooks/');
  if (isWithin(thing, pointer) && !isPath) return nearness.around;
  const schema = schemaOf(thing);
  return schema !== undefined && schema === schemaOf(pointer) ? nearness.beside : nearness.none;
}

/** How near a pointer comes to the operations in which a change is met; these have the same key in any description. */
function nearToOperation(pointer: string, change: SpecChange, keys: ReadonlySet<string>): number {
  const found = keyAt(pointer);
  if (!found || !keys.has(found.key)) return nearness.none;
  const messages = change.places.map((place) => place.split(' ')[1] ?? '');
  const names = messages.map((message) => (message === 'request' ? '/requestBody' : `/responses/${message}`));
  if (names.some((name) => isWithin(found.rest, name))) return nearness.message;
  // What is refused shows little of what is said otherwise.
  return found.rest === '' || found.rest.startsWith('/responses/2') ? nearness.operation : nearness.refusal;
}

/** Who is about the refusal of one thing shows nothing of what stands beside it. */
function ofThing(near: number, at: readonly string[]): number {
  const isRefusal = at.some((pointer) => /\/responses\/4/.test(pointer));
  return near === nearness.beside && isRefusal ? nearness.refusal : near;
}

function nearnessOf(change: SpecChange, keys: ReadonlySet<string>): (requirement: Requirement) => number {
  const thing = thingOf(change);
  // What is demanded newly is on the list of what is demanded, too.
  const isListed = (pointer: string) => change.kind === 'required' && isWithin(change.at, pointer);
  const toThing = (pointer: string) =>
    isListed(pointer) && pointer.endsWith('/required') ? nearness.around : nearTo(pointer, thing);
  return ({ source: { document, at } }) => {
    const isThere = lastStep(document) === lastStep(change.document);
    return Math.max(
      nearness.none,
      ...at.map((pointer) =>
        Math.max(isThere ? ofThing(toThing(pointer), at) : nearness.none, nearToOperation(pointer, change, keys)),
      ),
    );
  };
}

/** The operations in which a change is met, by their keys; all that were used, where it is met in none by itself. */
function keysOf({ places, asks }: SpecChange, used: readonly Described[]): ReadonlySet<string> {
  const names = new Set(places.map((place) => place.split(' ', 1)[0]));
  const met = used.filter((one) => one.asks === asks && names.has(one.name));
  return new Set((met.length > 0 ? met : used).map(({ key }) => key));
}

// What concerns every call is met on the shortest round through all of them.
const shortest = '@smoke';

/** The tags of the requirements that point nearest at a change, of those that any scenario has. */
function nearest(
  catalogue: readonly Requirement[],
  change: SpecChange,
  keys: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
): Nearest {
  const concernsAll = change.kind === 'server' || change.kind === 'security';
  if (concernsAll && counts.has(shortest)) return { tags: [shortest], near: nearness.around };
  const near = nearnessOf(change, keys);
  const found = catalogue
    .map((one) => ({ tag: `@${one.id}`, near: near(one) }))
    .filter((one) => one.near > nearness.none && counts.has(one.tag));
  const best = Math.max(nearness.none, ...found.map((one) => one.near));
  return { tags: found.filter((one) => one.near === best).map(({ tag }) => tag), near: best };
}

function countsIn(scenes: readonly Scene[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tag of scenes.flatMap(({ tags }) => [...new Set(tags)])) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

/** Of some tags the rarest that are needed for each of the tags to stand at a scenario that is selected. */
function fewest(
  wanted: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  scenes: readonly Scene[],
): readonly string[] {
  const rarest = [...wanted].sort(
    (one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0) || one.localeCompare(other, 'en'),
  );
  const covered = new Set<string>();
  const chosen = rarest.filter((tag) => {
    if (covered.has(tag)) return false;
    for (const { tags } of scenes) if (tags.includes(tag)) for (const one of tags) covered.add(one);
    return true;
  });
  return chosen.sort();
}

/**
 * The fewest scenarios that occasion every requirement which points at what has changed: at the thing itself, or where none
 * does at the schema around it, at something else in that schema, at the message, at the operation, at a refusal of it.
 * `used`: the operations that were heard.
 */
export function toPlay(
  catalogue: readonly Requirement[],
  changes: readonly SpecChange[],
  used: readonly Described[],
  scenes: readonly Scene[],
): ToPlay {
  const counts = countsIn(scenes);
  const found = changes.map((change) => nearest(catalogue, change, keysOf(change, used), counts));
  const tags = fewest(new Set(found.flatMap((one) => one.tags)), counts, scenes);
  const scenarios = scenes.filter((one) => one.tags.some((tag) => tags.includes(tag))).length;
  return {
    tags,
    scenarios,
    alone: found.filter((one) => one.tags.length === 0).length,
    about: found.filter(({ near }) => near >= nearness.around).length,
  };
}
