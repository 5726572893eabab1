import { escaped, isNode, type Place } from '../drift/place.ts';
import type { Reader, View } from '../drift/schema.ts';
import type { ChangeKind } from '../drift/spec-change.ts';
import { isPersonalPlace } from '../exchange/personal.ts';

/** Something that was said and is not described, or not so. */
export interface Odd {
  readonly kind: ChangeKind;
  readonly name: string;
  readonly document: string;
  /** JSON Pointer into the description, to where it stands or would stand. */
  readonly at: string;
  readonly before: unknown;
  /** What came: the type, the value; `there` where no more is told. */
  readonly after: unknown;
  /** Where in the message, list places folded: `/order_lines/0/name`. */
  readonly path: string;
  times: number;
  /** The id of the first exchange that shows it. */
  readonly first: string;
}

/** A place in the messages of an operation, with what its schema says and what was said there. */
export interface Spot {
  readonly path: string;
  readonly depth: number;
  readonly places: readonly Place[];
  /** Its schema, and the alternatives in it. */
  readonly views: readonly View[];
  readonly types: ReadonlySet<unknown> | undefined;
  readonly values: ReadonlySet<unknown> | undefined;
  /** The fields that its schema or an alternative describes. */
  readonly names: ReadonlySet<string>;
  /** Whether it says which fields there are: another one is odd. */
  readonly isNamed: boolean;
  times: number;
  /** The texts, numbers and truths that came, each once; not all of them where there are more than 100. */
  readonly came: Set<unknown>;
  /** What was said in it, by field; `0` for what stands in a list, `*` for fields that have no name of their own. */
  readonly inside: Map<string, Spot>;
  /** The fields that came and are not described, whether the schema leaves room for them or not. */
  readonly unnamed: Set<string>;
  readonly odd: Map<string, Odd>;
}

// Whoever nests further, or says more different things in one place, is not listened to any longer: memory has an end.
const deepest = 100;
const mostOdd = 100;
const longest = 1_000;
/** Of one more different value than this is known only that it came. */
export const mostCame = 100;

/** A schema and its alternatives, and theirs. */
function alternatives(read: Reader, view: View, above: readonly View[] = []): View[] {
  if (above.includes(view)) return [];
  return [view, ...view.choices.flatMap((one) => alternatives(read, read([one]), [...above, view]))];
}

function demanded(view: View, keyword: string): unknown[] | undefined {
  const found = view.demands.get(keyword);
  return found && [found.value].flat();
}

/** What a keyword allows in all: what the schema says itself, else what its alternatives allow together. */
function allowed([view, ...choices]: readonly View[], keyword: string): ReadonlySet<unknown> | undefined {
  const own = view && demanded(view, keyword);
  if (own) return new Set(own);
  const all = choices.map((one) => demanded(one, keyword));
  return all.length > 0 && all.every((one) => one !== undefined) ? new Set(all.flat()) : undefined;
}

/** Whether a schema leaves it open which fields there are. */
function isOpen(views: readonly View[]): boolean {
  return views.some(({ unread, place }) => unread !== undefined || place.node.additionalProperties === true);
}

/** A place that nothing was said in yet. */
export function spot(read: Reader, places: readonly Place[], path = '', depth = 0): Spot {
  const views = alternatives(read, read(places));
  const [types, values] = [allowed(views, 'type'), allowed(views, 'enum')];
  const names = new Set(views.flatMap(({ properties }) => [...properties.keys()]));
  const isNamed = names.size > 0 && !isOpen(views);
  const counted = { times: 0, came: new Set(), inside: new Map(), unnamed: new Set<string>(), odd: new Map() };
  return { path, depth, places, views, types, values, names, isNamed, ...counted };
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

/** Notes something odd, once for all times that it is said. */
export function noteOdd(into: Map<string, Odd>, found: Omit<Odd, 'times'>): void {
  const key = `${found.kind} ${found.name} ${String(found.after)}`;
  const known = into.get(key);
  if (known) known.times += 1;
  else if (into.size < mostOdd) into.set(key, { ...found, times: 1 });
}

function noteValue(at: Spot, keyword: 'type' | 'enum', before: unknown, after: unknown, first: string): void {
  const demand = at.views.flatMap(({ demands }) => demands.get(keyword) ?? [])[0];
  if (!demand) return;
  const where = { document: demand.at.document, at: `${demand.at.at}/${keyword}`, path: at.path };
  noteOdd(at.odd, { kind: keyword === 'type' ? 'type' : 'values', name: keyword, ...where, before, after, first });
}

function fieldOf(read: Reader, at: Spot, name: string): Spot | undefined {
  const known = at.inside.get(name);
  if (known) return known;
  const named = at.views.flatMap(({ properties }) => properties.get(name) ?? []);
  const others = named.length > 0 ? [] : at.views.flatMap((one) => one.others);
  const step = others.length > 0 ? '*' : escaped(name);
  const places = others.length > 0 ? others : named;
  if (places.length === 0) return undefined;
  const key = others.length > 0 ? '*' : name;
  const found = at.inside.get(key) ?? spot(read, places, `${at.path}/${step}`, at.depth + 1);
  at.inside.set(key, found);
  return found;
}

function hearObject(read: Reader, at: Spot, value: Readonly<Record<string, unknown>>, id: string): void {
  const { names, isNamed } = at;
  const [{ place }] = at.views as [View];
  // What JSON stands for inherits nothing, and a list of its entries would take longer to make than to go through.
  for (const name in value) {
    const inner = value[name];
    if (inner === null) continue;
    if (!names.has(name) && at.unnamed.size < mostOdd) at.unnamed.add(name);
    const field = fieldOf(read, at, name);
    if (field) hear(read, field, inner, id);
    else if (isNamed) {
      const step = escaped(name);
      const where = { document: place.document, at: `${place.at}/properties/${step}`, path: `${at.path}/${step}` };
      noteOdd(at.odd, { kind: 'field', name, ...where, before: undefined, after: typeOf(inner), first: id });
    }
  }
}

function hearList(read: Reader, at: Spot, value: readonly unknown[], id: string): void {
  const items = at.views.flatMap((one) => one.items);
  if (items.length === 0) return;
  const item = at.inside.get('0') ?? spot(read, items, `${at.path}/0`, at.depth + 1);
  at.inside.set('0', item);
  for (const one of value) hear(read, item, one, id);
}

/** Keeps what was said in a place; null says as much as leaving it out. `id`: of the exchange. */
export function hear(read: Reader, at: Spot, value: unknown, id: string): void {
  if (value === null || at.depth > deepest) return;
  at.times += 1;
  const type = typeOf(value);
  const { types, values } = at;
  if (types && !types.has(type) && !(type === 'integer' && types.has('number'))) {
    noteValue(at, 'type', [...types].sort().join(' or '), type, id);
  } else if (values && typeof value !== 'object') {
    const shown = isPersonalPlace(at.path) ? 'something personal' : value;
    if (!values.has(value)) noteValue(at, 'enum', [...values], shown, id);
  }
  if (typeof value !== 'object' && at.came.size < mostCame)
    at.came.add(typeof value === 'string' ? value.slice(0, longest) : value);
  if (Array.isArray(value)) hearList(read, at, value, id);
  else if (isNode(value)) hearObject(read, at, value, id);
}
