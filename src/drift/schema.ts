import { alternatives, asOne, deepest, isNull } from './alternatives.ts';
import { both, settle } from './both.ts';
import { home, inside, isNode, type Library, type Place, schemasIn } from './place.ts';
import { besides, writtenOut } from './references.ts';
import { type Demand, demandsOf, inOrder } from './spelling.ts';

/** A schema with the parts that it is made of, as if it had been written in one piece and in one spelling. */
export interface View {
  /** The same for the same schema, wherever it was met. */
  readonly key: string;
  /** Where it stands: of several parts, the first. */
  readonly place: Place;
  /** What it demands, by keyword. */
  readonly demands: ReadonlyMap<string, Demand>;
  readonly required: ReadonlySet<string>;
  /** Its fields; one that several parts describe is all of what they say. */
  readonly properties: ReadonlyMap<string, readonly Place[]>;
  readonly items: readonly Place[];
  /** What else an object may hold, where a schema says it. */
  readonly others: readonly Place[];
  /** The alternatives, of which one is enough. */
  readonly choices: readonly Place[];
  /** Whether exactly one alternative has to fit (`oneOf`) or several may; undefined where there are none, or both. */
  readonly way: string | undefined;
  /** A reference that leads nowhere, or to a file that was not given. */
  readonly unread: string | undefined;
}

/** A view that is being put together. */
interface Growing {
  readonly demands: Map<string, Demand>;
  readonly required: Set<string>;
  readonly properties: Map<string, Place[]>;
  readonly items: Place[];
  readonly others: Place[];
  /** Each a choice of its own. */
  readonly choices: (readonly Place[])[];
  readonly ways: Set<string>;
  unread: string | undefined;
}

function demand(into: Growing, demands: Iterable<readonly [string, Demand]>): void {
  for (const [keyword, one] of demands) {
    const known = into.demands.get(keyword);
    into.demands.set(keyword, known ? both(keyword, known, one) : one);
  }
}

/** Alternatives: `null` among them is a type, a single one is a part of the whole, plain ones are types or values. */
function takeShapes(library: Library, into: Growing, place: Place, seen: Set<unknown>): boolean {
  let isNullable = place.node.nullable === true && place.node.type === undefined;
  for (const keyword of ['oneOf', 'anyOf']) {
    const all = alternatives(library, place, keyword);
    const real = all.filter((part) => !isNull(library, part));
    isNullable ||= real.length < all.length;
    const plain = real.length > 1 ? asOne(library, real) : undefined;
    if (plain) demand(into, plain);
    else if (real.length === 1) gather(library, into, real, seen);
    else if (real.length > 1) {
      into.choices.push(real);
      into.ways.add(keyword);
    }
  }
  return isNullable;
}

/** Takes in schemas that all hold: references followed, `allOf` put together, each once however often it is met. */
function gather(library: Library, into: Growing, places: readonly Place[], seen: Set<unknown>, depth = 0): void {
  for (const from of places.flatMap((one) => [one, ...besides(library, one)])) {
    const at = home(library, from);
    if (!at || depth > deepest) into.unread ??= at ? 'what lies deeper' : String(from.node.$ref);
    if (!at || depth > deepest || seen.has(at.node)) continue;
    seen.add(at.node);
    const parts = schemasIn(at, 'allOf').map(([, part]) => part);
    gather(library, into, parts, seen, depth + 1);
    const isNullable = takeShapes(library, into, at, seen);
    demand(into, writtenOut(library, demandsOf(at)));
    if (isNullable) withNull(into, at);
    for (const name of Array.isArray(at.node.required) ? at.node.required : []) into.required.add(String(name));
    for (const [name, one] of schemasIn(at, 'properties')) {
      into.properties.set(name, [...(into.properties.get(name) ?? []), one]);
    }
    into.items.push(...inner(at, 'items'));
    into.others.push(...inner(at, 'additionalProperties'));
  }
}

/** A schema that says nothing is as good as none. */
function inner(place: Place, keyword: string): Place[] {
  const isNothing = keyword === 'items' && place.node.items === false;
  const found = isNothing ? { ...place, at: `${place.at}/items`, node: { not: {} } } : inside(place, keyword);
  return found && Object.keys(found.node).length > 0 ? [found] : [];
}

/** Null beside what is said: one more type, or where alternatives say what there is, one more of them. */
function withNull({ demands, choices }: Growing, at: Place): void {
  const type = demands.get('type')?.value;
  if (type !== undefined) demands.set('type', { value: inOrder([type, 'null'].flat()), at });
  else if (choices.length > 0) choices.push([...(choices.pop() ?? []), { ...at, node: { type: 'null' } }]);
}

/** What was put together, as it is read: several choices are made at once, and how many is a demand. */
function whole(growing: Growing, place: Place): Omit<View, 'key'> {
  settle(growing.demands);
  const sizes = growing.choices.map((one) => one.length).sort();
  if (sizes.length > 1) growing.demands.set('choices at once', { value: sizes, at: place });
  return {
    ...growing,
    place,
    choices: growing.choices.flat(),
    way: growing.ways.size > 1 ? undefined : [...growing.ways][0],
  };
}

/** How schemas are read: several are parts of one whole, and each whole is read once. */
export type Reader = (places: readonly Place[]) => View;

/** Reads schemas of a library. */
export function reader(library: Library): Reader {
  const known = new Map<string, View>();
  // Most schemas are asked for again and again in the same words: by the field that has them.
  const asked = new WeakMap<readonly Place[], View>();
  const wholeOf = (places: readonly Place[]): View => {
    const wholes = places.flatMap((from) => [home(library, from) ?? from, ...besides(library, from)]);
    const all = new Map(wholes.map((one) => [one.document + one.at, one]));
    const key = [...all.keys()].sort().join(' ');
    const found = known.get(key);
    if (found) return found;
    const [place] = [...all.values()] as [Place];
    const growing: Growing = {
      ...{ demands: new Map(), required: new Set(), properties: new Map(), unread: undefined },
      ...{ items: [], others: [], choices: [], ways: new Set<string>() },
    };
    gather(library, growing, [...all.values()], new Set());
    const view = { key, ...whole(growing, place) };
    known.set(key, view);
    return view;
  };
  return (places) => {
    const found = asked.get(places) ?? wholeOf(places);
    asked.set(places, found);
    return found;
  };
}

/** What a schema is, in a word. */
export function kindOf({ demands }: View): string {
  return String(demands.get('type')?.value ?? 'anything');
}

/** Whether an object refuses what it does not name. */
export function isClosed({ demands }: View): boolean {
  return demands.get('additionalProperties')?.value === false || demands.get('unevaluatedProperties')?.value === false;
}

/** The values that a schema gives as examples of itself. */
export function samplesOf({ place: { node }, demands }: View): unknown[] {
  const named = isNode(node.examples) ? Object.values(node.examples).map((one) => isNode(one) && one.value) : [];
  const listed = Array.isArray(node.examples) ? node.examples : named;
  const values = demands.get('enum')?.value;
  return [node.example, node.default, ...listed, ...(Array.isArray(values) ? values : [])].filter(
    (value) => value !== undefined && value !== false,
  );
}
