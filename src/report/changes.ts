import type { Change, Finding, Report } from '../../generated/conformance.ts';

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** What two descriptions come to, in a sentence; undefined where none were held against each other. */
export function changesInWords({ changes }: Report): string | undefined {
  if (!changes) return undefined;
  const open = changes.filter(({ accepted }) => accepted === undefined);
  const of = (wanted: Change['is']) => open.filter(({ is }) => is === wanted).length;
  const [breaking, unclear, safe, accepted] = [
    of('breaking'),
    of('cannot tell'),
    of('safe'),
    changes.length - open.length,
  ];
  const parts = [
    breaking === 0
      ? 'none breaks what merchants were promised'
      : `${many(breaking, 'breaks', 'break')} what merchants were promised`,
    ...(unclear > 0 ? [`${many(unclear, 'leaves', 'leave')} doubt`] : []),
    ...(safe > 0 ? [`${many(safe, 'is', 'are')} safe`] : []),
    ...(accepted > 0 ? [`${many(accepted, 'was', 'were')} known when it was pinned`] : []),
  ];
  return changes.length === 0
    ? 'No difference.'
    : `${many(changes.length, 'difference', 'differences')}: ${parts.join(', ')}.`;
}

/** The changes of a report by their fingerprints. */
export function changesByFingerprint({ changes = [] }: Report): ReadonlyMap<string, Change> {
  return new Map(changes.map((change) => [change.fingerprint, change]));
}

/** Where in messages a change is met, and where it stands in the description. */
export function placesOf({ places, document, at }: Change): readonly [met: string, described: string] {
  const [first = '', ...others] = places;
  const more = others.length > 0 ? ` (and in ${many(others.length, 'more operation', 'more operations')})` : '';
  return [`${first}${more}`, `${document} ${at}`];
}

/** The change that a finding is about. */
export function changeOf({ change }: Finding, changes: ReadonlyMap<string, Change>): Change | undefined {
  return change === undefined ? undefined : changes.get(change);
}
