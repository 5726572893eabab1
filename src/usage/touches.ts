import type { SpecChange } from '../drift/spec-change.ts';
import type { Heard } from './heard.ts';
import type { Spot } from './spot.ts';
import { type Visited, visited, visitKey } from './use.ts';

/** A pointer without its last steps. */
function above(at: string, steps: number): string {
  const all = at.split('/');
  return all.slice(0, Math.max(1, all.length - steps)).join('/');
}

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

/** Of values that are taken no longer only those are hit who say one of them. */
function values(change: SpecChange, spots: readonly Spot[]): boolean {
  const { before, after } = change;
  if (!isSaidByMerchant(change) || !Array.isArray(before) || after === undefined) return spots.length > 0;
  const taken: readonly unknown[] = [after].flat();
  return spots.some(({ came }) => [...came].some((one) => !taken.includes(one)));
}

/** Whether an operation in which the change is met was heard at all. */
function isUsed({ places, operation, asks }: SpecChange, heard: Heard): boolean {
  const names = new Set([operation, ...places.map((place) => place.split(' ', 1)[0])]);
  return [...heard.operations.values()].some(({ described }) => described.asks === asks && names.has(described.name));
}

/** What is demanded beside the body counts against everybody who asks: that it was left out is not kept. */
function isAround({ kind, before, at }: SpecChange): boolean {
  if (kind === 'name' || kind === 'operation') return true;
  if (kind === 'required' && at.endsWith('/required')) return true;
  return before === undefined && (kind === 'status' || kind === 'parameter' || kind === 'body' || kind === 'header');
}

function touch(change: SpecChange, heard: Heard, places: Visited): boolean {
  const { kind, side, asks, document, at, before } = change;
  if (kind === 'server' || kind === 'security') return heard.operations.size > 0;
  if (kind === 'operation' && before === undefined) return false;
  if (isAround(change)) return isUsed(change, heard);
  if (kind === 'deprecated' && change.at.startsWith('#/paths') && !at.includes('/schema')) return isUsed(change, heard);
  const spots = places.get(visitKey(asks, side, document, above(at, stepsBelow(change))));
  if (!spots) return false;
  if (kind === 'required') return needs(change, spots);
  return kind === 'values' ? values(change, spots) : true;
}

/** Tells of a change of the description whether it touches what was heard. */
export function touches(heard: Heard): (change: SpecChange) => boolean {
  const places = visited(heard);
  return (change) => touch(change, heard, places);
}
