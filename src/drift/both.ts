import { isNode } from './place.ts';
import { type Demand, inOrder, isSame } from './spelling.ts';

const upper = new Set(['maximum', 'maxLength', 'maxItems', 'maxProperties']);
const lower = new Set(['minimum', 'minLength', 'minItems', 'minProperties']);

/** A bound as a number, and whether it is itself left out. */
function boundIn(value: unknown): readonly [number, boolean] | undefined {
  if (typeof value === 'number') return [value, false];
  const [, number] = /^(?:more|less) than (.+)$/.exec(String(value)) ?? [];
  return number === undefined ? undefined : [Number(number), true];
}

/** The closer of two limits; undefined where one is none. */
function closer(keyword: string, one: Demand, other: Demand): Demand | undefined {
  const [mine, theirs] = [boundIn(one.value), boundIn(other.value)];
  if (!mine || !theirs || !(upper.has(keyword) || lower.has(keyword))) return undefined;
  if (mine[0] === theirs[0]) return mine[1] ? one : other;
  return mine[0] < theirs[0] === upper.has(keyword) ? one : other;
}

/** The types that both take; a whole number is a number too. */
function commonTypes(mine: readonly unknown[], theirs: readonly unknown[]): readonly unknown[] {
  const takes = (all: readonly unknown[], type: unknown) =>
    all.includes(type) || (type === 'integer' && all.includes('number'));
  return [...mine, ...theirs].filter((type) => takes(mine, type) && takes(theirs, type));
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}

/** The least step that is a multiple of both; undefined where one is not whole. */
function commonStep(one: unknown, other: unknown): number | undefined {
  if (!Number.isSafeInteger(one) || !Number.isSafeInteger(other)) return undefined;
  const [mine, theirs] = [Number(one), Number(other)];
  return (mine / divisor(mine, theirs)) * theirs;
}

// Of these a later one stands in the place of an earlier one.
const replaced = new Set(['default', 'discriminator', 'readOnly', 'writeOnly', 'deprecated']);

/** What holds together under one keyword: the one value, or each of several that cannot be told in one. */
export function allIn(value: unknown): readonly unknown[] {
  return isNode(value) && Array.isArray(value.allOf) && Object.keys(value).length === 1 ? value.allOf : [value];
}

/** Values that all hold and cannot be told in one, each once and in one order. */
function allOf(one: unknown, other: unknown): unknown {
  const all = [...allIn(one), ...allIn(other)];
  const each = all.filter((value, nth) => !all.slice(0, nth).some((known) => isSame(known, value)));
  const written = each.map((value) => [JSON.stringify(value), value] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return written.length > 1 ? { allOf: written.map(([, value]) => value) } : each[0];
}

function valueOfBoth(keyword: string, mine: unknown, theirs: unknown): unknown {
  if (keyword === 'enum') return [theirs].flat().filter((value) => [mine].flat().includes(value));
  if (keyword === 'multipleOf') return commonStep(mine, theirs) ?? theirs;
  if (replaced.has(keyword)) return theirs;
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') return mine === false ? mine : theirs;
  if (keyword !== 'type') return allOf(mine, theirs);
  const common = commonTypes([mine].flat(), [theirs].flat());
  return common.length > 0 ? inOrder(common) : theirs;
}

/** Two parts of one schema that make the same demand: what fits both. */
export function both(keyword: string, one: Demand, other: Demand): Demand {
  return closer(keyword, one, other) ?? { ...other, value: valueOfBoth(keyword, one.value, other.value) };
}

function typeOfValue(value: unknown): readonly string[] {
  if (Array.isArray(value)) return ['array'];
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value];
}

/** The listed values that are of a type that may come at all; undefined where these are all that there are of it. */
function valuesLeft(values: readonly unknown[], types: readonly unknown[]): readonly unknown[] | undefined {
  const left = values.filter((value) => typeOfValue(value).some((type) => types.includes(type)));
  const isAll = types.every((type) => type === 'boolean') && new Set(left).size === 2;
  if (isAll) return undefined;
  return types.length === 0 || left.length === 0 ? values : left;
}

/** Puts into one spelling what follows from demands together: bounds of whole numbers, values of the types that may come. */
export function settle(demands: Map<string, Demand>): void {
  const set = (keyword: string, one: Demand, value: unknown) => demands.set(keyword, { ...one, value });
  const [type, values] = [demands.get('type'), demands.get('enum')];
  const types = type ? [type.value].flat() : [];
  if (type && types.includes('number')) set('type', type, inOrder(types.filter((one) => one !== 'integer')));
  const isWhole = types.includes('integer') && types.every((one) => one === 'integer' || one === 'null');
  for (const [keyword, step] of [['minimum', 1] as const, ['maximum', -1] as const]) {
    const bound = demands.get(keyword);
    const [number, isExcluded] = boundIn(bound?.value) ?? [];
    if (bound && isWhole && isExcluded && Number.isInteger(number)) set(keyword, bound, Number(number) + step);
  }
  if (!values || !Array.isArray(values.value)) return;
  const left = valuesLeft(values.value, types);
  if (left) set('enum', values, left);
  else demands.delete('enum');
}
