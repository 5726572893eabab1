import { escaped, type Library, type Place } from './place.ts';
import { kindOf, type View, view } from './schema.ts';

/** One thing in which a description of ours differs from a published one. */
export interface Difference {
  readonly document: string;
  /** JSON Pointer into our document, to where the thing stands or would stand. */
  readonly at: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** What the published document has; null for nothing. */
  readonly published: unknown;
  readonly ours: unknown;
}

/** A published document under comparison with ours, and what was found so far. */
export interface Comparison {
  /** All of ours, because they refer to each other. */
  readonly ours: Library;
  /** The published one, which stands alone. */
  readonly theirs: Library;
  readonly found: Map<string, Difference>;
  /** Pairs of schemas that are being compared or have been. */
  readonly seen: Set<string>;
}

/** Two places, or a place and nothing. */
export interface Pair<Thing = Place> {
  readonly ours: Thing | undefined;
  readonly theirs: Thing | undefined;
}

/** Notes a difference, if it is one. What one document has twice is noted once. */
export function note({ found }: Comparison, { document, at }: Place, path: string, ours: unknown, theirs: unknown) {
  const [mine, published] = [ours ?? null, theirs ?? null];
  if (JSON.stringify(mine) === JSON.stringify(published)) return;
  const kind = published === null ? 'added' : mine === null ? 'removed' : 'changed';
  const difference: Difference = { document, at: `${at}${path}`, kind, published, ours: mine };
  found.set(JSON.stringify(difference), difference);
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

function isReadOnly(library: Library, property: Place): boolean {
  return property.node.readOnly === true || view(library, property).demands.get('readOnly')?.value === true;
}

/** The properties that a message can have: in what a merchant sends, not those that only Kustom writes. */
function sent(library: Library, { properties }: View, isRequest: boolean): [string, Place][] {
  return [...properties].filter(([, property]) => !isRequest || !isReadOnly(library, property));
}

/** Compares two schemas, and what they are made of; `isRequest`: a merchant sends it. */
export function compareSchemas(comparison: Comparison, ours: Place, theirs: Place, isRequest: boolean): void {
  const [mine, published] = [view(comparison.ours, ours), view(comparison.theirs, theirs)];
  const { place } = mine;
  const pair = `${place.document}${place.at} ${published.place.at} ${isRequest}`;
  if (comparison.seen.has(pair)) return;
  comparison.seen.add(pair);
  for (const [keyword, both] of pairs(mine.demands, published.demands)) {
    note(comparison, both.ours?.at ?? place, `/${keyword}`, both.ours?.value, both.theirs?.value);
  }
  const properties = pairs(sent(comparison.ours, mine, isRequest), sent(comparison.theirs, published, isRequest));
  for (const [name, both] of properties) compareProperty(comparison, [mine, published], name, both, isRequest);
  if (mine.items && published.items) compareSchemas(comparison, mine.items, published.items, isRequest);
  else note(comparison, place, '/items', mine.items && 'there', published.items && 'there');
}

function compareProperty(
  comparison: Comparison,
  [mine, published]: readonly [View, View],
  name: string,
  { ours, theirs }: Pair,
  isRequest: boolean,
): void {
  const path = `/properties/${escaped(name)}`;
  if (ours && theirs) {
    const isNeeded = (one: View) => (one.required.has(name) ? true : undefined);
    note(comparison, mine.place, `/required/${escaped(name)}`, isNeeded(mine), isNeeded(published));
    compareSchemas(comparison, ours, theirs, isRequest);
  } else if (ours) note(comparison, ours, '', kindOf(view(comparison.ours, ours)), undefined);
  else if (theirs) note(comparison, mine.place, path, undefined, kindOf(view(comparison.theirs, theirs)));
}
