import type { Change, Finding, Report } from '../../generated/conformance.ts';
import { placesOf } from './changes.ts';
import { metAt, quietGroups, stepOf, whyQuiet } from './quiet-changes.ts';
import { explained, row } from './rows.ts';

/** A change of a description: where it is met, what stood there, what stands there now and what that means. */
export function changed({ expected, actual, working }: Finding, change: Change): string[] {
  const [met, described, published] = placesOf(change);
  const { heard = [] } = change;
  return [
    row('at', met),
    ...(heard.length > 0 ? [row('you sent', heard.join(', '))] : []),
    row('', described),
    ...(published === undefined ? [] : [row('', published)]),
    row('before', `${change.name}: ${expected}`),
    row('now', explained(`${change.name}: ${actual}`, working)),
    row('change', change.fingerprint),
  ];
}

const mostQuiet = 8;

/** The changes about which nothing is to be done: a line each where they are few, else counted. */
export function quietChanges(report: Report): string[] {
  const groups = quietGroups(report);
  const [few, many] = [groups.filter(isFew), groups.filter((one) => !isFew(one))];
  const told = few.flatMap(({ title, changes }) => [
    `${title}:`,
    ...changes.map((one) => `    ${metAt(one)} · ${stepOf(one)} · ${whyQuiet(one)}`),
    '',
  ]);
  if (many.length === 0) return told;
  const counted = many.map(({ title, changes }) => `${title[0]?.toLowerCase()}${title.slice(1)}: ${changes.length}`);
  return [...told, `· ${counted.join('; ')}. --format markdown or html lists them, and json tells all.`, ''];
}

function isFew({ changes }: { readonly changes: readonly Change[] }): boolean {
  return changes.length <= mostQuiet;
}
