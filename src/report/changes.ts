import type { Change, Finding, Report, Usage } from '../../generated/conformance.ts';
import { many } from './many.ts';

/** How many changes are left alone, and why. */
function leftAlone(accepted: readonly Change[]): string[] {
  const [unused, known] = [
    accepted.filter(({ hits }) => hits === false),
    accepted.filter(({ hits }) => hits !== false),
  ];
  return [
    ...(known.length > 0 ? [`${many(known.length, 'was', 'were')} accepted before`] : []),
    ...(unused.length > 0 ? [`${many(unused.length, 'touches', 'touch')} nothing that you use`] : []),
  ];
}

/** What traffic and its description come to. */
function trafficInWords(changes: readonly Change[], { operations, fields, documented, never }: Usage): string {
  const heard = `${many(operations.length, 'operation', 'operations')} and ${fields.length} of ${documented} fields came`;
  const unheard = never.length > 0 ? ` (--format json lists the others)` : '';
  const said = many(changes.length, 'thing came that is', 'things came that are');
  return `${heard}${unheard}; ${changes.length === 0 ? 'all of it is' : said} ${changes.length === 0 ? '' : 'not '}described.`;
}

/** What two descriptions come to, in a sentence; undefined where none were held against each other. */
export function changesInWords({ changes, usage }: Report): string | undefined {
  if (!changes) return undefined;
  if (usage && !changes.some(({ hits }) => hits !== undefined)) return trafficInWords(changes, usage);
  const open = changes.filter(({ accepted }) => accepted === undefined);
  const of = (wanted: Change['is']) => open.filter(({ is }) => is === wanted).length;
  const [breaking, unclear, safe] = [of('breaking'), of('cannot tell'), of('safe')];
  const parts = [
    breaking === 0
      ? `none breaks what ${usage ? 'you use' : 'merchants were promised'}`
      : `${many(breaking, 'breaks', 'break')} what merchants were promised`,
    ...(unclear > 0 ? [`${many(unclear, 'leaves', 'leave')} doubt`] : []),
    ...(safe > 0 ? [`${many(safe, 'is', 'are')} safe`] : []),
    ...leftAlone(changes.filter(({ accepted }) => accepted !== undefined)),
  ];
  return changes.length === 0
    ? 'No difference.'
    : `${many(changes.length, 'difference', 'differences')}: ${parts.join(', ')}.`;
}

/** Whom the changes hit, and what to play again; nothing where nobody asked. */
export function hitsInWords({ changes = [], usage }: Report): string[] {
  if (!usage || !changes.some(({ hits }) => hits !== undefined)) return [];
  const { operations, described, fields, documented, play } = usage;
  const hit = changes.filter(
    ({ hits, is, accepted }) => hits === true && is !== 'safe' && accepted === undefined,
  ).length;
  const used = `You use ${operations.length} of ${described} operations and in them ${fields.length} of ${documented} fields`;
  const hits = hit === 0 ? 'no change hits you' : `${many(hit, 'change hits', 'changes hit')} you`;
  if (hit === 0) return [`${used}; ${hits}.`];
  if (play.length === 0) return [`${used}; ${hits}; no scenario is about it alone: play all.`, '  kco certify'];
  return [`${used}; ${hits}; play these ${play.length}:`, `  kco certify --tags '${play.join(' or ')}'`];
}

const mostSaid = 40;

/** What came in traffic and is not described, a line each: how often, who said it, where, and what is proposed. */
export function saidInWords({ changes = [] }: Report): string[] {
  const seen = changes.flatMap((change) => (change.seen ? [{ change, seen: change.seen }] : []));
  if (seen.length === 0) return [];
  const lines = seen
    .slice(0, mostSaid)
    .map(({ change: { kind, side, asks, places, after }, seen: { times, first, patch } }) => {
      const who = (side === 'request') === (asks === 'merchant') ? 'merchant' : 'Kustom';
      const what =
        kind === 'values' || kind === 'type' ? `${kind === 'type' ? 'a ' : ''}${JSON.stringify(after)}` : kind;
      const proposed = patch.length > 0 ? `; proposed: ${patch.at(-1)?.op} ${patch.at(-1)?.path}` : '';
      return `  ${`${times} ×`.padStart(7)}  ${who.padEnd(8)}  ${what} at ${places[0]} (first in ${first})${proposed}`;
    });
  const more = seen.length > mostSaid ? [`  and ${seen.length - mostSaid} more; --format json lists them all`] : [];
  return ['Said, and not described:', ...lines, ...more, ''];
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
