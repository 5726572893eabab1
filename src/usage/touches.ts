import { escaped } from '../drift/place.ts';
import type { SpecChange } from '../drift/spec-change.ts';
import { isPersonalPlace } from '../exchange/personal.ts';
import { shown } from '../requirements/shown.ts';
import type { Heard, HeardMessage } from './heard.ts';
import { mostCame, type Spot } from './spot.ts';
import { takesOf } from './takes.ts';
import { above } from './thing.ts';
import { meetsUnheard, unheardOf } from './unheard.ts';
import { type Visited, visited, visitKey } from './visited.ts';

/** How many steps a pointer has behind the thing that the change is about. */
function stepsBelow({ kind, before, at }: SpecChange): number {
  switch (kind) {
    case 'operation':
    case 'body':
      return 0;
    case 'field':
    case 'status':
    case 'header':
    case 'parameter':
      return before === undefined ? 2 : 0;
    case 'required':
      return at.endsWith('/required') ? 1 : 2;
    case 'choice':
      return before === undefined ? 2 : 0;
    case 'content':
      return at.split('/').length - at.slice(0, at.lastIndexOf('/content')).split('/').length;
    default:
      return 1;
  }
}

function isSaidByMerchant({ side, asks }: SpecChange): boolean {
  return (side === 'request') === (asks === 'merchant');
}

/** Of what is demanded newly only those are hit who left it out; of what may be missing newly those who had it. */
function needs({ name, after }: SpecChange, spots: readonly Spot[]): boolean {
  const timesOf = (at: Spot) => at.inside.get(name)?.times ?? 0;
  if (after === undefined) return spots.some((at) => timesOf(at) > 0);
  return spots.some((at) => timesOf(at) < at.times);
}

/** What touches: names of fields, values. Empty where it touches and nothing more is to be told; undefined: it does not. */
type Touch = readonly string[] | undefined;

function ifAny(found: readonly string[]): Touch {
  return found.length > 0 ? [...new Set(found)] : undefined;
}

/** Of values that are taken no longer only those are hit who say one of them; who says too many to be kept may. */
function values(change: SpecChange, spots: readonly Spot[]): Touch {
  const { after } = change;
  if (!isSaidByMerchant(change) || after === undefined) return [];
  const taken: readonly unknown[] = [after].flat();
  const refused = spots.flatMap(({ came, path }) =>
    [...came].filter((one) => !taken.includes(one)).map((one) => shownAt(path, one)),
  );
  return refused.length === 0 && spots.some(({ came }) => came.size >= mostCame) ? [] : ifAny(refused);
}

/**
 * A new limit or pattern hits whoever says the field: the next name may be longer. What of it was heard and is not taken any
 * longer is told, and so is that nothing is; of what is masked nobody knows.
 */
function narrowed(change: SpecChange, spots: readonly Spot[]): Touch {
  const takes = isSaidByMerchant(change) ? takesOf(change) : undefined;
  if (!takes) return [];
  const known = spots.filter(({ came, path }) => came.size > 0 && !isPersonalPlace(path));
  const refused = known.flatMap(({ came, path }) =>
    [...came].filter((one) => !takes(one)).map((one) => shownAt(path, one)),
  );
  if (refused.length > 0) return [...new Set(refused)].slice(0, mostShown);
  if (known.length < spots.length || known.some(({ came }) => came.size >= mostCame)) return [];
  return [...new Set(known.map(({ path }) => `${path}: nothing yet that is refused then`))];
}

const mostShown = 5;

function shownAt(path: string, value: unknown): string {
  return isPersonalPlace(path) ? path : `${path}: ${shown(value)}`;
}

/** What an object may hold beside what is described concerns of those who speak only who was heard to say such a thing. */
function beside(change: SpecChange, spots: readonly Spot[]): Touch {
  if (!isSaidByMerchant(change)) return [];
  return ifAny(spots.flatMap(({ unnamed, path }) => [...unnamed].map((name) => `${path}/${escaped(name)}`)));
}

/** Whether an operation in which the change is met was heard at all. */
function isUsed({ places, operation, asks }: SpecChange, heard: Heard): boolean {
  const names = new Set([operation, ...places.map((place) => place.split(' ', 1)[0])]);
  return [...heard.operations.values()].some(({ described }) => described.asks === asks && names.has(described.name));
}

/** Whether what is demanded was left out: the body as a whole, a header or a parameter, new or described. */
function leftOut({ name, asks, places, at }: SpecChange, heard: Heard): boolean {
  const names = new Set(places.map((place) => place.split(' ', 1)[0]));
  const used = [...heard.operations.values()].filter(
    ({ described }) => described.asks === asks && names.has(described.name),
  );
  return used.some(({ messages }) => {
    const request = messages.get('request');
    if (request === undefined) return true;
    const times = at.endsWith('/requestBody/required') ? request.body?.times : timesOf(request, name.toLowerCase());
    return (times ?? 0) < request.times;
  });
}

/** How often a header or a parameter came, described or not. */
function timesOf({ carried, odd }: HeardMessage, name: string): number {
  const described = [...carried].find(([key]) => key.slice(key.indexOf(':') + 1).toLowerCase() === name);
  const strange = [...odd.values()].find((one) => one.name.toLowerCase() === name);
  return described?.[1].times ?? strange?.times ?? 0;
}

function isDemandedBeside(change: SpecChange): boolean {
  const { kind, at, before, after, circumstances } = change;
  if (!isSaidByMerchant(change)) return false;
  if (kind === 'required') return at.endsWith('/required') && after !== undefined;
  return (kind === 'parameter' || kind === 'header') && before === undefined && circumstances?.isRequired === true;
}

/** What stands beside the body, and concerns everybody who asks. */
function isAround({ kind, before, at }: SpecChange): boolean {
  if (kind === 'name' || kind === 'operation') return true;
  if (kind === 'required' && at.endsWith('/required')) return true;
  return before === undefined && (kind === 'status' || kind === 'parameter' || kind === 'body' || kind === 'header');
}

const silent: Touch = [];

function ifSo(is: boolean): Touch {
  return is ? silent : undefined;
}

function touch(change: SpecChange, heard: Heard, places: Visited): Touch {
  const { kind, side, asks, document, at, before } = change;
  if (kind === 'server' || kind === 'security') return ifSo(isUsed(change, heard));
  if (kind === 'operation' && before === undefined) return undefined;
  if (isDemandedBeside(change)) return ifSo(isUsed(change, heard) && leftOut(change, heard));
  if (isAround(change)) return ifSo(isUsed(change, heard));
  const isOfAll = kind === 'deprecated' && at.startsWith('#/paths') && !at.includes('/schema');
  if (isOfAll) return ifSo(isUsed(change, heard));
  const spots = places.get(visitKey(asks, side, document, above(at, stepsBelow(change))));
  if (!spots) return undefined;
  if (kind === 'required') return ifSo(needs(change, spots));
  if (kind === 'open') return beside(change, spots);
  if (kind === 'limit' || kind === 'pattern') return narrowed(change, spots);
  return kind === 'values' ? values(change, spots) : silent;
}

/**
 * Tells of a change of the description whether it touches what was heard: undefined where it does not, else what of it
 * was heard by name (`/order_lines/0/colour`, `/locale: "sv"`), as far as there is something to name.
 */
export function touches(heard: Heard): (change: SpecChange) => readonly string[] | undefined {
  const places = visited(heard);
  const isUnheard = meetsUnheard(unheardOf(heard));
  return (change) => touch(change, heard, places) ?? ifSo(isUnheard(change));
}
