import type { SpecChange } from '../../drift/spec-change.ts';
import { shown } from '../shown.ts';

/** What a change of the description means for a merchant who was built on the pinned one. */
export interface Consequence {
  /** `cannot tell`: the description does not say what it would take to know. */
  readonly is: 'breaking' | 'safe' | 'cannot tell';
  readonly because: string;
}

/** Whether the merchant speaks: asking at Kustom's API, or answering where Kustom called. Otherwise he listens. */
export function isSaidByMerchant({ side, asks }: Pick<SpecChange, 'side' | 'asks'>): boolean {
  return (side === 'request') === (asks === 'merchant');
}

/** It breaks what was built on the pinned description. */
export const breaking = (because: string): Consequence => ({ is: 'breaking', because });

/** It breaks nothing. */
export const safe = (because: string): Consequence => ({ is: 'safe', because });

/** A description is silent, or contradicts itself. */
export const unclear = (because: string): Consequence => ({ is: 'cannot tell', because });

/** What may be said no more, and what may be said that could not be before; empty for nothing of the kind. */
export interface Extent {
  readonly lost: string;
  readonly gained: string;
}

/** What the extent of a change means: the speaker may not be cut short, the listener may not meet what he does not know. */
export function byExtent(change: SpecChange, { lost, gained }: Extent): Consequence {
  if (isSaidByMerchant(change)) {
    return lost ? breaking(`${lost} can no longer be sent`) : safe(`${gained || 'the same'} can be sent as well`);
  }
  return gained
    ? breaking(`${gained} can come, which nobody was told of`)
    : safe(`${lost || 'nothing'} no longer comes`);
}

/** What was in one list only, in words. */
export function listsApart(before: readonly unknown[], after: readonly unknown[]): Extent {
  const apart = (some: readonly unknown[], others: readonly unknown[]) =>
    inWords(some.filter((one) => !others.includes(one)));
  return { lost: apart(before, after), gained: apart(after, before) };
}

const most = 4;

function inWords(values: readonly unknown[]): string {
  const some = values.slice(0, most).map(shown);
  const rest = values.length > most ? [`${values.length - most} more`] : [];
  return [...some, ...rest].join(', ');
}

/** One thing, several or none, as a list. */
export function listed(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value].flat();
}
