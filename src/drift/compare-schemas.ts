import { escaped, type Place } from './place.ts';
import { isClosed, kindOf, type Reader, samplesOf, type View } from './schema.ts';
import type { ChangeKind, SpecChange } from './spec-change.ts';

/** A change before it is known which operations it concerns. */
export type Draft = Pick<SpecChange, 'kind' | 'name' | 'document' | 'at' | 'before' | 'after' | 'circumstances'>;

/** Who says what a schema describes, and when. */
export interface Voice {
  readonly side: 'request' | 'response';
  readonly asks: 'merchant' | 'kustom';
}

/** Two schemas that were held against each other: what differs in them, and which others they are made of. */
export interface Met extends Voice {
  readonly changes: Draft[];
  /** The step inside a message that leads there, and the pair that is met there. */
  readonly parts: [step: string, pair: string][];
  /** How many things of the pinned one were looked up in the other. */
  compared: number;
}

/** Two libraries under comparison, and the pairs of schemas that have been met so far. */
export interface Work {
  readonly ours: Reader;
  readonly theirs: Reader;
  readonly met: Map<string, Met>;
}

/** Two things, or a thing and nothing. */
export interface Pair<Thing> {
  readonly ours: Thing | undefined;
  readonly theirs: Thing | undefined;
}

/** The keys of both sides, each once, with what stands under them. */
export function pairs<Thing>(
  ours: Iterable<readonly [string, Thing]>,
  theirs: Iterable<readonly [string, Thing]>,
): [string, Pair<Thing>][] {
  const [mine, published] = [new Map(ours), new Map(theirs)];
  return [...new Set([...mine.keys(), ...published.keys()])].map((key) => [
    key,
    { ours: mine.get(key), theirs: published.get(key) },
  ]);
}

/** Whether two values of a description say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

const limits = new Set([
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties', 'uniqueItems'],
]);

const kinds: Readonly<Record<string, ChangeKind>> = {
  type: 'type',
  enum: 'values',
  pattern: 'pattern',
  format: 'format',
  default: 'default',
  additionalProperties: 'open',
  unevaluatedProperties: 'open',
  deprecated: 'deprecated',
};

/** Whether the merchant speaks: asking at Kustom's API, or answering where Kustom called. */
function isMerchants({ side, asks }: Voice): boolean {
  return (side === 'request') === (asks === 'merchant');
}

type Properties = [string, readonly Place[]][];

/** The properties that a message can have: in what a merchant says, not those that only Kustom writes. */
function said(read: Reader, { properties }: View, voice: Voice): Properties {
  const isSaid = (one: readonly Place[]) => read(one).demands.get('readOnly')?.value !== true;
  return [...properties].filter(([, one]) => !isMerchants(voice) || isSaid(one));
}

function nameOf(places: readonly Place[]): string {
  return places.map(({ document, at }) => `${document}${at}`).join('+');
}

// Deeper than any message: whoever nests further means harm, and the call stack has an end.
const deepest = 200;

/** Holds two schemas against each other, and what they are made of; gives the key under which the pair is known. */
export function compareSchemas(
  work: Work,
  ours: readonly Place[],
  theirs: readonly Place[],
  voice: Voice,
  depth = 0,
): string {
  const [mine, published] = [work.ours(ours), work.theirs(theirs)];
  const places = [ours.length > 1 ? nameOf(ours) : nameOf([mine.place])];
  places.push(theirs.length > 1 ? nameOf(theirs) : nameOf([published.place]));
  const key = `${places.join(' ')} ${voice.side} ${voice.asks}`;
  if (work.met.has(key)) return key;
  const met: Met = { ...voice, changes: [], parts: [], compared: 0 };
  work.met.set(key, met);
  const part = (step: string, one: readonly Place[], other: readonly Place[]) => {
    met.parts.push([step, compareSchemas(work, one, other, voice, depth + 1)]);
  };
  const unread = mine.unread ?? published.unread ?? (depth > deepest ? 'what lies deeper' : undefined);
  if (unread !== undefined) {
    if (depth > deepest || mine.unread !== published.unread) met.changes.push(unreadAt(mine, published, unread));
    return key;
  }
  compareDemands(met, mine, published);
  compareFields(work, met, mine, published, part);
  compareInner(met, mine, published, part);
  compareChoices(work, met, mine, published, part);
  return key;
}

function unreadAt(mine: View, published: View, unread: string): Draft {
  const [before, after] = [mine, published].map((one) => one.unread ?? 'there');
  return draft(mine.place, 'schema', '', 'schema', before, after, { unread });
}

function draft(
  { document, at }: Place,
  kind: ChangeKind,
  path: string,
  name: string,
  before: unknown,
  after: unknown,
  circumstances?: Draft['circumstances'],
): Draft {
  const found = { kind, name, document, at: `${at}${path}`, before, after };
  return circumstances ? { ...found, circumstances } : found;
}

function compareDemands(met: Met, mine: View, published: View): void {
  for (const [keyword, { ours, theirs }] of pairs(mine.demands, published.demands)) {
    met.compared += ours ? 1 : 0;
    if (isSame(ours?.value, theirs?.value)) continue;
    const kind = kinds[keyword] ?? (limits.has(keyword) ? 'limit' : 'keyword');
    const about = kind === 'pattern' || kind === 'format' ? { samples: samples(mine, published) } : undefined;
    met.changes.push(draft(ours?.at ?? mine.place, kind, `/${keyword}`, keyword, ours?.value, theirs?.value, about));
  }
}

function samples(mine: View, published: View): unknown[] {
  return [...new Set([...samplesOf(mine), ...samplesOf(published)])];
}

type Part = (step: string, ours: readonly Place[], theirs: readonly Place[]) => void;

function compareFields(work: Work, met: Met, mine: View, published: View, part: Part): void {
  const closed = [isClosed(mine), isClosed(published)] as const;
  const isClosedIn = closed[0] || closed[1] ? { isClosed: closed } : {};
  const all = pairs(said(work.ours, mine, met), said(work.theirs, published, met));
  for (const [name, { ours, theirs }] of all) {
    const path = `/properties/${escaped(name)}`;
    if (ours) met.compared += 1;
    if (ours && theirs) {
      compareNeed(work, met, name, theirs, mine, published);
      part(escaped(name), ours, theirs);
    } else if (ours) {
      const isRequired = mine.required.has(name);
      const at = ours[0] ?? mine.place;
      const about = { ...isClosedIn, isRequired, ...fallbackIn(work.ours(ours)) };
      met.changes.push(draft(at, 'field', '', name, kindOf(work.ours(ours)), undefined, about));
    } else if (theirs) {
      const isRequired = published.required.has(name);
      const about = { ...isClosedIn, isRequired, ...fallbackIn(work.theirs(theirs)) };
      met.changes.push(draft(mine.place, 'field', path, name, undefined, kindOf(work.theirs(theirs)), about));
    }
  }
}

function fallbackIn({ demands }: View): { readonly fallback?: unknown } {
  const found = demands.get('default');
  return found ? { fallback: found.value } : {};
}

function compareNeed(work: Work, met: Met, name: string, theirs: readonly Place[], mine: View, published: View): void {
  const [was, is] = [mine.required.has(name), published.required.has(name)];
  if (was === is) return;
  const path = `/required/${escaped(name)}`;
  const about = fallbackIn(work.theirs(theirs));
  met.changes.push(draft(mine.place, 'required', path, name, was || undefined, is || undefined, about));
}

/** What a list holds, and what an object holds beside its named fields. */
function compareInner(met: Met, mine: View, published: View, part: Part): void {
  const [items, theirItems] = [mine.items, published.items];
  if (items.length > 0 && theirItems.length > 0) part('0', items, theirItems);
  else if (items.length + theirItems.length > 0) {
    const [before, after] = [items, theirItems].map((one) => (one.length > 0 ? 'there' : undefined));
    met.changes.push(draft(mine.place, 'schema', '/items', 'items', before, after));
  }
  if (mine.others.length > 0 && published.others.length > 0) part('*', mine.others, published.others);
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
function compareChoices(work: Work, met: Met, mine: View, published: View, part: Part): void {
  const told = (read: Reader, { choices }: View) => choices.map((one) => [tellingOf(one, read), one] as const);
  const all = pairs(told(work.ours, mine), told(work.theirs, published));
  const gone = all.filter(([, { theirs }]) => !theirs);
  const come = all.filter(([, { ours }]) => !ours);
  const [lost, found] = [gone[0]?.[1].ours, come[0]?.[1].theirs];
  const isOneForOne = gone.length === 1 && come.length === 1;
  if (isOneForOne && lost && found) part('', [lost], [found]);
  for (const [name, { ours, theirs }] of all) {
    met.compared += ours ? 1 : 0;
    if (ours && theirs) part('', [ours], [theirs]);
    else if (!isOneForOne) {
      const path = ours ? '' : `/oneOf/${escaped(name)}`;
      const short = name.startsWith('[') ? 'an alternative' : name;
      met.changes.push(draft(ours ?? mine.place, 'choice', path, short, ours && short, theirs && short));
    }
  }
}
