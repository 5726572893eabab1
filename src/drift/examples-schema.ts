import { type ExampleMisfit, pointerStep } from './examples.ts';
import { isNode } from './place.ts';

type Schema = Readonly<Record<string, unknown>>;
/** Leads from a `$ref` to the schema that it names; undefined where it leads out of the document. */
export type Follow = (reference: string) => unknown;

/** Schemas in a list under a keyword. */
function listed(schema: Schema, keyword: string): readonly unknown[] {
  const value = schema[keyword];
  return Array.isArray(value) ? value : [];
}

function isOfType(type: unknown, value: unknown): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isNode(value);
    case 'null':
      return value === null;
    case 'number':
    case 'string':
    case 'boolean':
      return typeof value === type;
    default:
      return true; // No type that JSON Schema knows: nothing is claimed.
  }
}

/** The types that a schema allows, those of OpenAPI 3.0’s `nullable` included; none where any will do. */
function typesOf({ type, nullable }: Schema): readonly unknown[] {
  if (type === undefined) return [];
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return nullable === true ? [...types, 'null'] : types;
}

function told(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A limit of a schema, where it is a number, and what a value has to be for it; undefined where it holds. */
function limitMissed(schema: Schema, keyword: string, misses: (limit: number) => boolean, words: string): string[] {
  const limit = schema[keyword];
  return typeof limit === 'number' && misses(limit) ? [`${words.replace('#', String(limit))}`] : [];
}

function fitsPattern(pattern: unknown, text: string): boolean {
  if (typeof pattern !== 'string') return true;
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return true; // No pattern that JavaScript reads: nothing can be claimed of it.
  }
}

const dates: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:?\d\d)$/,
};

function textMissed(schema: Schema, text: string): string[] {
  const { length } = [...text];
  const { pattern, format } = schema;
  const shape = typeof format === 'string' ? dates[format] : undefined;
  return [
    ...limitMissed(schema, 'minLength', (limit) => length < limit, 'at least # characters'),
    ...limitMissed(schema, 'maxLength', (limit) => length > limit, 'at most # characters'),
    ...(fitsPattern(pattern, text) ? [] : [`a text like ${pattern}`]),
    ...(shape === undefined || shape.test(text) ? [] : [`a ${format}`]),
  ];
}

/** What a value that is of the right type misses, in words. */
function missed(schema: Schema, value: unknown): string[] {
  const { enum: members, const: only } = schema;
  const isListed = (one: unknown) => JSON.stringify(one) === JSON.stringify(value);
  const words = [
    ...(Array.isArray(members) && !members.some(isListed) ? [`one of ${members.map(told).join(', ')}`] : []),
    ...(only === undefined || isListed(only) ? [] : [told(only)]),
  ];
  if (typeof value === 'string') return [...words, ...textMissed(schema, value)];
  if (Array.isArray(value)) {
    const { length } = value;
    return [
      ...words,
      ...limitMissed(schema, 'minItems', (limit) => length < limit, 'at least # items'),
      ...limitMissed(schema, 'maxItems', (limit) => length > limit, 'at most # items'),
    ];
  }
  if (typeof value !== 'number') return words;
  return [
    ...words,
    ...limitMissed(schema, 'minimum', (limit) => value < limit, 'at least #'),
    ...limitMissed(schema, 'maximum', (limit) => value > limit, 'at most #'),
    ...limitMissed(schema, 'exclusiveMinimum', (limit) => value <= limit, 'more than #'),
    ...limitMissed(schema, 'exclusiveMaximum', (limit) => value >= limit, 'less than #'),
  ];
}

/** What is wrong inside an object or a list. A field that only one side may write can be missing. */
function inside(schema: Schema, value: unknown, at: string, follow: Follow): ExampleMisfit[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => look(schema.items, item, at + pointerStep(index), follow));
  }
  if (!isNode(value)) return [];
  const fields = isNode(schema.properties) ? schema.properties : {};
  const isOneSided = (name: string) => {
    const field = fields[name];
    return isNode(field) && (field.readOnly === true || field.writeOnly === true);
  };
  const missing = listed(schema, 'required').filter(
    (name): name is string => typeof name === 'string' && !Object.hasOwn(value, name) && !isOneSided(name),
  );
  const unknown = schema.additionalProperties === false ? Object.keys(value).filter((name) => !(name in fields)) : [];
  return [
    ...missing.map((name) => ({ at: at + pointerStep(name), expected: 'a value: it is required', actual: 'nothing' })),
    ...unknown.map((name) => ({ at: at + pointerStep(name), expected: 'no such field', actual: told(value[name]) })),
    ...Object.entries(value).flatMap(([name, one]) => look(fields[name], one, at + pointerStep(name), follow)),
  ];
}

/** `above`: the schemas that led to this one about the same value, because one can stand inside itself. */
function look(
  given: unknown,
  value: unknown,
  at: string,
  follow: Follow,
  above: readonly unknown[] = [],
): ExampleMisfit[] {
  if (!isNode(given) || above.includes(given)) return [];
  const { $ref, allOf: _, ...own } = given;
  const next = [...above, given];
  const beside = typeof $ref === 'string' ? look(follow($ref), value, at, follow, next) : [];
  const all = [...beside, ...listed(given, 'allOf').flatMap((part) => look(part, value, at, follow, next))];
  for (const keyword of ['oneOf', 'anyOf']) {
    const ways = listed(given, keyword).map((one) => look(one, value, at, follow, next));
    // The way that comes nearest is the one that was meant.
    all.push(...(ways.toSorted((one, other) => one.length - other.length)[0] ?? []));
  }
  if (value === null && given.nullable === true) return [];
  const types = typesOf(own);
  if (types.length > 0 && !types.some((type) => isOfType(type, value))) {
    return [...all, { at, expected: types.join(' or '), actual: told(value) }];
  }
  const wrong = missed(own, value).map((expected) => ({ at, expected, actual: told(value) }));
  return [...all, ...wrong, ...inside(own, value, at, follow)];
}

/** Where a value does not fit a schema, and what the schema wants there; none where it fits. */
export function schemaMisfits(schema: unknown, value: unknown, follow: Follow): ExampleMisfit[] {
  const byPlace = new Map(look(schema, value, '', follow).map((one) => [`${one.at} ${one.expected}`, one]));
  return [...byPlace.values()];
}
