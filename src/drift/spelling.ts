import { isNode, type Node, type Place } from './place.ts';

/** Something that a schema demands, and where that stands. */
export interface Demand {
  readonly value: unknown;
  readonly at: Place;
}

// Keywords that demand nothing, and those that are compared in a way of their own. Every other one is compared as it is.
const apart = new Set([
  ...['$ref', 'allOf', 'oneOf', 'anyOf', 'properties', 'items', 'required', 'nullable', 'const'],
  ...['title', 'description', 'example', 'examples', 'externalDocs', 'contentSchema', 'xml'],
  ...['$comment', '$id', '$schema', '$anchor', '$defs', 'definitions', 'exclusiveMinimum', 'exclusiveMaximum'],
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

/** The type that all of these values have; undefined where they have several, or one that nothing is implied by. */
function typeOfAll(values: readonly unknown[]): string | undefined {
  const kinds = new Set(values.map((one) => typeof one));
  const [kind = ''] = kinds;
  if (kinds.size !== 1 || kind === 'object') return undefined;
  return values.every(Number.isInteger) ? 'integer' : kind;
}

/** What can be said of a type without naming it. */
function impliedType(place: Place): unknown {
  const { node } = place;
  if (node.properties) return 'object';
  if (node.items) return 'array';
  const all = listedIn(node);
  const real = all.filter((value) => value !== null);
  const type = real.length > 0 ? typeOfAll(real) : [];
  return type !== undefined && all.includes(null) ? [type, 'null'].flat() : (type ?? []);
}

/** One thing alone, several in their order. */
export function inOrder(values: readonly unknown[]): unknown {
  const all = [...new Set(values)].sort();
  return all.length > 1 ? all : all[0];
}

/** What a schema itself says of the type, `null` among them. */
function typeOf(place: Place): unknown {
  const types = [place.node.type ?? impliedType(place)].flat();
  return inOrder(place.node.nullable === true && types.length > 0 ? [...types, 'null'] : types);
}

function isWhole({ type }: Node): boolean {
  return [type].flat().includes('integer') && [type].flat().every((one) => one === 'integer' || one === 'null');
}

/** A bound in one spelling: 3.0 says beside it that it is excluded, 3.1 instead of it; among whole numbers none has to be. */
function boundOf({ node }: Place, keyword: 'minimum' | 'maximum'): unknown {
  const isUpper = keyword === 'maximum';
  const [bound, flag] = [node[keyword], node[isUpper ? 'exclusiveMaximum' : 'exclusiveMinimum']];
  const excluded = flag === true ? bound : flag;
  if (typeof excluded !== 'number') return bound;
  const isBoundCloser = typeof bound === 'number' && (isUpper ? bound < excluded : bound > excluded);
  if (flag !== true && isBoundCloser) return bound;
  if (isWhole(node) && Number.isInteger(excluded)) return isUpper ? excluded - 1 : excluded + 1;
  return `${isUpper ? 'less' : 'more'} than ${excluded}`;
}

/** The values that a schema lists; none where it lists none. */
function listedIn(node: Node): readonly unknown[] {
  if ('const' in node) return [node.const];
  return Array.isArray(node.enum) ? node.enum : [];
}

function valuesOf({ node }: Place): unknown {
  const values = listedIn(node);
  // That null may be said is told by the type.
  const real = values.filter((value) => value !== null);
  if (real.length > 0) return [...new Set(real)].sort();
  // One that says nothing but null is of that type; beside another type no value is right.
  const isListed = 'const' in node || Array.isArray(node.enum);
  return isListed && (values.length === 0 || node.type !== undefined) ? values : undefined;
}

/** What a schema itself says under a keyword; undefined where that is nothing. */
function said(place: Place, keyword: string): unknown {
  if (keyword === 'type') return typeOf(place);
  if (keyword === 'enum') return valuesOf(place);
  if (keyword === 'minimum' || keyword === 'maximum') return boundOf(place, keyword);
  const value = place.node[keyword];
  if (keyword === 'additionalProperties' && isNode(value))
    return Object.keys(value).length > 0 ? 'a schema' : undefined;
  return value === silent[keyword] ? undefined : value;
}

/** What a schema demands by itself, its parts left aside: by keyword, in one spelling. */
export function demandsOf(place: Place): Map<string, Demand> {
  const keywords = new Set(['type', 'enum', ...Object.keys(place.node)]);
  if ('exclusiveMinimum' in place.node) keywords.add('minimum');
  if ('exclusiveMaximum' in place.node) keywords.add('maximum');
  const found = new Map<string, Demand>();
  for (const keyword of keywords) {
    if (apart.has(keyword) || keyword.startsWith('x-')) continue;
    const value = said(place, keyword);
    if (value !== undefined) found.set(keyword, { value, at: place });
  }
  return found;
}

// What stands in a description for people only.
const forPeople = new Set(['title', 'description', 'example', 'examples', '$comment']);

function inOneOrder(_: string, value: unknown): unknown {
  if (!isNode(value)) return value;
  const entries = Object.entries(value).filter(([key]) => !forPeople.has(key) && !key.startsWith('x-'));
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Whether two values of a description say the same, in whatever order. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const isPlain = typeof one !== 'object' && typeof other !== 'object';
  return !isPlain && JSON.stringify(one ?? null, inOneOrder) === JSON.stringify(other ?? null, inOneOrder);
}
