import { allIn } from '../../drift/both.ts';
import type { SpecChange } from '../../drift/spec-change.ts';
import { shown } from '../shown.ts';
import {
  byExtent,
  type Consequence,
  type Extent,
  isSaidByMerchant,
  listed,
  listsApart,
  safe,
  unclear,
} from './spec-extent.ts';

const articles: Readonly<Record<string, string>> = {
  ...{ string: 'a text', integer: 'a whole number', number: 'a number with decimals', boolean: 'true or false' },
  ...{ array: 'a list', object: 'an object', null: 'null' },
};

/** The types that a value may have; a whole number is a number too. */
function types(value: unknown): string[] {
  const all = listed(value).map(String);
  return all.includes('number') && !all.includes('integer') ? [...all, 'integer'] : all;
}

/** Another type. */
export function ofType(change: SpecChange): Consequence {
  const [was, is] = [types(change.before), types(change.after)];
  if (was.length === 0 || is.length === 0) return unclear('one of the two does not say what kind of value it is');
  const apart = (some: readonly string[], others: readonly string[]) =>
    some.flatMap((one) => (others.includes(one) ? [] : (articles[one] ?? one))).join(' or ');
  return byExtent(change, { lost: apart(was, is), gained: apart(is, was) });
}

/** Another list of values; without one, any value is right. */
export function ofValues(change: SpecChange): Consequence {
  const { before, after } = change;
  const others = { lost: 'any other value', gained: '' };
  if (before === undefined) return byExtent(change, others);
  if (after === undefined) return byExtent(change, { lost: '', gained: others.lost });
  return byExtent(change, listsApart(listed(before), listed(after)));
}

const limited: Readonly<Record<string, string>> = {
  ...{ minimum: 'less', minLength: 'shorter', minItems: 'fewer items', minProperties: 'fewer fields' },
  ...{ maximum: 'more', maxLength: 'longer', maxItems: 'more items', maxProperties: 'more fields' },
};

/** A bound as a number, and whether it is itself left out: `more than 0`. */
function bound(value: unknown): readonly [number, boolean] | undefined {
  if (typeof value === 'number') return [value, false];
  const found = /^(?:more|less) than (.+)$/.exec(String(value));
  return found ? [Number(found[1]), true] : undefined;
}

/** Whether the second bound leaves less room than the first; undefined where one is no bound. */
function isTighter(name: string, before: unknown, after: unknown): boolean | undefined {
  const [was, is] = [bound(before), bound(after)];
  if (!was || !is) return undefined;
  if (was[0] === is[0]) return is[1];
  return name.startsWith('max') ? is[0] < was[0] : is[0] > was[0];
}

function stepsApart(before: unknown, after: unknown): Extent {
  const steps = (step: unknown) => `what is no multiple of ${step}`;
  const isMultiple = (one: unknown, other: unknown) => Number(one) % Number(other) === 0;
  const isNarrower = after !== undefined && !isMultiple(before, after);
  const isWider = before !== undefined && !isMultiple(after, before);
  return { lost: isNarrower ? steps(after) : '', gained: isWider ? steps(before) : '' };
}

/** What lies beyond a limit, in words. */
function beyond(name: string, limit: unknown): string {
  const [number, isExcluded] = bound(limit) ?? [limit, false];
  if (isExcluded) return `${number} or ${name === 'maximum' ? 'more' : 'less'}`;
  return `${limited[name]} than ${number}`;
}

/** Another limit; without one there is none. */
export function ofLimit(change: SpecChange): Consequence {
  const { name, before, after } = change;
  if (name === 'multipleOf') return byExtent(change, stepsApart(before, after));
  if (name === 'uniqueItems') {
    const twice = 'the same item twice';
    return byExtent(change, after === true ? { lost: twice, gained: '' } : { lost: '', gained: twice });
  }
  const isNarrower = before === undefined || isTighter(name, before, after);
  if (after !== undefined && isNarrower === undefined) return unclear('one of the two limits is no number');
  return byExtent(
    change,
    after !== undefined && isNarrower
      ? { lost: beyond(name, after), gained: '' }
      : { lost: '', gained: beyond(name, before) },
  );
}

/** The samples that fit a pattern, or each of several; undefined where one of them cannot be read. */
function fitting(pattern: unknown, samples: readonly unknown[]): readonly unknown[] | undefined {
  try {
    const expressions = allIn(pattern).map((one) => new RegExp(String(one), 'u'));
    const fits = (sample: string) => expressions.every((one) => one.test(sample));
    return samples.filter((sample) => typeof sample !== 'string' || fits(sample));
  } catch {
    return undefined; // Not every pattern that is published is one.
  }
}

/** One pattern more or less of those that have to fit together; undefined where another stands in the place of one. */
function patternsApart(before: unknown, after: unknown): Extent | undefined {
  const beyond = (some: readonly unknown[], others: readonly unknown[]) => {
    const more = some.filter((one) => !others.includes(one));
    return more.length > 0 ? `what does not fit ${more.join(' and ')}` : '';
  };
  const [was, is] = [before, after].map((one) => (one === undefined ? [] : allIn(one)));
  const [lost, gained] = [beyond(is ?? [], was ?? []), beyond(was ?? [], is ?? [])];
  return lost !== '' && gained !== '' ? undefined : { lost, gained };
}

/** What a pattern lets through cannot be compared with what another does; an example that only one takes shows it. */
export function ofPattern(change: SpecChange): Consequence {
  const { before, after, circumstances } = change;
  const apart = patternsApart(before, after);
  if (apart) return byExtent(change, apart);
  const samples = circumstances?.samples ?? [];
  const [was, is] = [fitting(before, samples), fitting(after, samples)];
  if (!was || !is) return unclear('one of the two patterns cannot be read');
  const speaks = isSaidByMerchant(change);
  const witness = speaks ? was.find((one) => !is.includes(one)) : is.find((one) => !was.includes(one));
  if (witness === undefined) return unclear('whether the same texts fit both patterns is not to be seen');
  return byExtent(change, speaks ? { lost: shown(witness), gained: '' } : { lost: '', gained: shown(witness) });
}

// The sizes of numbers, which one kind of number has two of.
const sizes: Readonly<Record<string, { readonly of: string; readonly bits: number }>> = {
  int32: { of: 'integer', bits: 32 },
  int64: { of: 'integer', bits: 64 },
  float: { of: 'number', bits: 32 },
  double: { of: 'number', bits: 64 },
};

function beyondSize(bits: number): string {
  return `a number of more than ${bits} bits`;
}

/** Another format: the sizes of numbers are known, of others nobody has to check them. */
export function ofFormat(change: SpecChange): Consequence {
  const { before, after } = change;
  const [was, is] = [sizes[String(before)], sizes[String(after)]];
  if (was && is && was.of === is.of) {
    const [lost, gained] = was.bits > is.bits ? [beyondSize(is.bits), ''] : ['', beyondSize(was.bits)];
    return byExtent(change, { lost, gained });
  }
  return unclear('whether a format is checked is left to whoever reads it');
}

/** Whether exactly one alternative has to fit or several may; alternatives that shut each other out leave no difference. */
function ofWay(change: SpecChange): Consequence {
  const isStricter = change.after === 'oneOf';
  if (isSaidByMerchant(change)) {
    return isStricter
      ? unclear('what fits several alternatives is refused now, if anything does')
      : safe('more is taken');
  }
  return isStricter ? safe('less can come') : unclear('what comes may fit several alternatives now, if anything does');
}

/** One more alternative, or one less. */
export function ofChoice(change: SpecChange): Consequence {
  if (change.before !== undefined && change.after !== undefined) return ofWay(change);
  const isAdded = change.before === undefined;
  return byExtent(change, isAdded ? { lost: '', gained: change.name } : { lost: change.name, gained: '' });
}

/** Whether an object may hold what is not named. */
export function ofOpen(change: SpecChange): Consequence {
  const unnamed = 'a field that is not described';
  if (change.after === false) return byExtent(change, { lost: unnamed, gained: '' });
  if (change.before === false) return byExtent(change, { lost: '', gained: unnamed });
  return unclear('only one of the two says what a field that is not described may hold');
}

/** Another value for what is left out. */
export function ofDefault(change: SpecChange): Consequence {
  if (!isSaidByMerchant(change)) return safe('what Kustom leaves out is left out as before');
  return unclear('who leaves it out may mean something else now');
}
