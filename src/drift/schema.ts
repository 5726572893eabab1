import { children, home, inside, isNode, type Library, type Place } from './place.ts';

/** Something that a schema demands, and where that stands. */
export interface Demand {
  readonly value: unknown;
  readonly at: Place;
}

/** A schema with the parts that it is made of, as if it had been written in one piece and in one spelling. */
export interface View {
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
  /** A reference that leads nowhere, or to a file that was not given. */
  readonly unread: string | undefined;
}

// Keywords that demand nothing, and those that are compared in a way of their own. Every other one is compared as it is.
const apart = new Set([
  ...['$ref', 'allOf', 'oneOf', 'anyOf', 'properties', 'items', 'required', 'nullable', 'const'],
  ...['title', 'description', 'example', 'examples', 'externalDocs', 'contentSchema', 'discriminator', 'xml'],
  ...['$comment', '$id', '$schema', '$anchor', '$defs', 'definitions'],
]);

// What a keyword says when it says nothing.
const silent: Readonly<Record<string, unknown>> = {
  minLength: 0,
  minItems: 0,
  minProperties: 0,
  uniqueItems: false,
  readOnly: false,
  writeOnly: false,
  deprecated: false,
  additionalProperties: true,
};

const upper = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']);
const lower = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']);

/** What a schema itself says of the type, `null` among them. */
function typeOf({ node }: Place): unknown {
  const types = [node.type ?? (node.properties ? 'object' : [])].flat();
  const all = node.nullable === true && types.length > 0 ? [...types, 'null'] : types;
  return all.length > 1 ? [...new Set(all)].sort() : all[0];
}

/** OpenAPI 3.0 says beside a bound that it is excluded, 3.1 says it instead of the bound. */
function boundOf({ node }: Place, keyword: string): unknown {
  const isUpper = keyword.endsWith('aximum');
  const [bound, excluded] = isUpper ? ['maximum', 'exclusiveMaximum'] : ['minimum', 'exclusiveMinimum'];
  const isFlag = typeof node[excluded] === 'boolean';
  if (!isFlag) return node[keyword];
  const isExcluded = node[excluded] === true;
  return (keyword === excluded) === isExcluded ? node[bound] : undefined;
}

function valuesOf({ node }: Place): unknown {
  const values = 'const' in node ? [node.const] : node.enum;
  if (!Array.isArray(values)) return undefined;
  // That null may be said is told by the type.
  const real = values.filter((value) => value !== null);
  return real.length > 0 ? real.sort() : values;
}

/** What a schema itself says under a keyword; undefined where that is nothing. */
function said(place: Place, keyword: string): unknown {
  if (keyword === 'type') return typeOf(place);
  if (keyword === 'enum') return valuesOf(place);
  if (/(?:axim|inim)um$/i.test(keyword)) return boundOf(place, keyword);
  const value = place.node[keyword];
  if (keyword === 'additionalProperties' && isNode(value))
    return Object.keys(value).length > 0 ? 'a schema' : undefined;
  return value === silent[keyword] ? undefined : value;
}

function own(place: Place): [string, Demand][] {
  const keywords = new Set(['type', 'enum', ...Object.keys(place.node)]);
  if ('exclusiveMinimum' in place.node) keywords.add('minimum');
  if ('exclusiveMaximum' in place.node) keywords.add('maximum');
  return [...keywords].flatMap((keyword): [string, Demand][] => {
    if (apart.has(keyword) || keyword.startsWith('x-')) return [];
    const value = said(place, keyword);
    return value === undefined ? [] : [[keyword, { value, at: place }]];
  });
}

/** Two parts that make the same demand: what fits both. */
function both(keyword: string, one: Demand, other: Demand): Demand {
  const [mine, theirs] = [one.value, other.value];
  if (typeof mine === 'number' && typeof theirs === 'number') {
    if (upper.has(keyword)) return mine <= theirs ? one : other;
    if (lower.has(keyword)) return mine >= theirs ? one : other;
  }
  if (keyword === 'enum' && Array.isArray(mine) && Array.isArray(theirs)) {
    return { ...other, value: theirs.filter((value) => mine.includes(value)) };
  }
  return other;
}

function isNull(library: Library, place: Place): boolean {
  return home(library, place)?.node.type === 'null';
}

/** The alternatives, and the parts that all of it must fit. One alternative is none. */
function shapesOf(library: Library, place: Place) {
  const parts = children(place, 'allOf').map(([, part]) => part);
  const groups = ['oneOf', 'anyOf'].map((key) => children(place, key).map(([, part]) => part));
  const real = groups.map((group) => group.filter((part) => !isNull(library, part)));
  const isNullable = groups.some((group, index) => group.length > (real[index]?.length ?? 0));
  const single = real.filter((group) => group.length === 1).flat();
  return { parts: [...parts, ...single], choices: real.filter((group) => group.length > 1).flat(), isNullable };
}

function add<Thing>(into: Map<string, Thing[]>, entries: Iterable<readonly [string, readonly Thing[]]>): void {
  for (const [name, things] of entries) into.set(name, [...(into.get(name) ?? []), ...things]);
}

function withNull(demands: Map<string, Demand>, at: Place): void {
  const type = demands.get('type')?.value;
  if (type === undefined) return;
  demands.set('type', { value: [...new Set([type, 'null'].flat())].sort(), at });
}

/** Reads a schema in several parts, each in the place of the whole: references followed, `allOf` put together. */
function read(library: Library, places: readonly Place[], above: ReadonlySet<unknown>): View {
  const demands = new Map<string, Demand>();
  const required = new Set<string>();
  const properties = new Map<string, Place[]>();
  const rest = { items: [] as Place[], others: [] as Place[], choices: [] as Place[] };
  let unread: string | undefined;
  let [place] = places as [Place];
  const take = (part: View) => {
    for (const [keyword, demand] of part.demands) {
      const known = demands.get(keyword);
      demands.set(keyword, known ? both(keyword, known, demand) : demand);
    }
    for (const name of part.required) required.add(name);
    add(properties, part.properties);
    rest.items.push(...part.items);
    rest.others.push(...part.others);
    rest.choices.push(...part.choices);
    unread ??= part.unread;
  };
  for (const [index, from] of places.entries()) {
    const at = home(library, from);
    if (!at) unread ??= String(from.node.$ref);
    if (!at || above.has(at.node)) continue; // A schema that is a part of itself adds nothing to itself.
    if (index === 0) place = at;
    const { parts, choices, isNullable } = shapesOf(library, at);
    if (parts.length > 0) take(read(library, parts, new Set([...above, at.node])));
    const listed = Array.isArray(at.node.required) ? at.node.required.map(String) : [];
    const items = inside(at, 'items');
    const others = inside(at, 'additionalProperties');
    take({
      place: at,
      demands: new Map(own(at)),
      required: new Set(listed),
      properties: new Map(children(at, 'properties').map(([name, one]) => [name, [one]])),
      items: items ? [items] : [],
      others: others ? [others] : [],
      choices,
      unread: undefined,
    });
    if (isNullable) withNull(demands, at);
  }
  return { place, demands, required, properties, ...rest, unread };
}

/** How schemas are read: each is read once. */
export type Reader = (places: readonly Place[]) => View;

/** Reads schemas of a library. */
export function reader(library: Library): Reader {
  const known = new WeakMap<object, View>();
  return (places) => {
    const [first] = places;
    const found = first && places.length === 1 ? known.get(first.node) : undefined;
    if (found) return found;
    const view = read(library, places, new Set());
    if (first && places.length === 1) known.set(first.node, view);
    return view;
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
