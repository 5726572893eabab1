import type { Change, Report } from '../../generated/conformance.ts';
import { shown } from '../requirements/shown.ts';

/** Changes about which nothing is to be done, and why. */
interface QuietGroup {
  /** As a heading: `Safe`. */
  readonly title: string;
  readonly changes: readonly Change[];
}

/** The changes about which nothing is to be done: the safe ones, the accepted ones, and those that touch nothing in use. */
export function quietGroups({ changes = [] }: Report): QuietGroup[] {
  const weighed = changes.filter(({ seen }) => seen === undefined);
  const groups = [
    { title: 'Safe', changes: weighed.filter(({ is, accepted }) => is === 'safe' && accepted === undefined) },
    {
      title: 'Accepted before',
      changes: changes.filter(({ accepted, hits }) => accepted !== undefined && hits !== false),
    },
    {
      title: 'Touches nothing that you use',
      changes: weighed.filter(({ accepted, hits }) => accepted !== undefined && hits === false),
    },
  ];
  return groups.filter((one) => one.changes.length > 0);
}

function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  return value === 'there' || value === true ? 'there' : shown(value);
}

/** What stood there and what stands there now: `maxLength: 10 → 20`. */
export function stepOf({ name, before, after }: Change): string {
  return `${name}: ${inWords(before)} → ${inWords(after)}`;
}

/** Where a change is met, as shortly as it can be said. */
export function metAt({ places: [first, ...others], document }: Change): string {
  return `${first ?? document}${others.length > 0 ? ` and ${others.length} more` : ''}`;
}

/** Why nothing is to be done about a change: why it is safe, or the reason for which it was accepted. */
export function whyQuiet({ is, because, accepted, hits }: Change): string {
  if (accepted === undefined) return because;
  return hits === false ? `${is}: ${because}` : accepted;
}
