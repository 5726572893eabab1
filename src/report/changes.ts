import type { Change, Finding, Judgement, Report, Usage } from '../../generated/conformance.ts';
import type { RequirementId } from '../../generated/requirement-ids.ts';
import { grouped, many } from './many.ts';

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

/** How many things of the description were looked up: every requirement looked at all of them. */
function lookedUp({ judgements }: Report): number {
  return Math.max(0, ...judgements.map(({ judged }) => judged));
}

/** What two descriptions come to, in a sentence; undefined where none were held against each other. */
export function changesInWords(report: Report): string | undefined {
  const { changes, usage } = report;
  if (!changes) return undefined;
  if (usage && isOfTraffic(report)) return trafficInWords(changes, usage);
  const open = changes.filter(({ accepted }) => accepted === undefined);
  const of = (wanted: Change['is']) => open.filter(({ is }) => is === wanted).length;
  const [breaking, unclear, safe] = [of('breaking'), of('cannot tell'), of('safe')];
  const parts = [
    breaking === 0
      ? `none breaks what ${usage ? 'you use' : 'merchants were promised'}`
      : `${many(breaking, 'breaks', 'break')} what ${usage ? 'you use' : 'merchants were promised'}`,
    ...(unclear > 0 ? [`${many(unclear, 'leaves', 'leave')} doubt`] : []),
    ...(safe > 0 ? [`${many(safe, 'is', 'are')} safe`] : []),
    ...leftAlone(changes.filter(({ accepted }) => accepted !== undefined)),
  ];
  const weighed = `in ${grouped(lookedUp(report))} things compared`;
  return changes.length === 0
    ? `No difference ${weighed}.`
    : `${many(changes.length, 'difference', 'differences')} ${weighed}: ${parts.join(', ')}.`;
}

const ofDescriptions: RequirementId = 'spec.operations-stay';

/** Whether what was said stood in the place of a published description: then nobody can be said to have dropped anything. */
function isOfTraffic({ judgements }: Report): boolean {
  return !judgements.some(({ requirement, judged }) => requirement === ofDescriptions && judged > 0);
}

/** A command that plays what is about the changes; `selecting`: with the tags, else everything. */
function certify({ markets, play }: Usage, selecting: boolean): string {
  const among = markets.length > 0 ? ` --market ${markets.join(',')}` : '';
  return `  kco certify${among}${selecting ? ` --tags '${play.join(' or ')}'` : ''}`;
}

// From there on it takes hardly longer to play everything.
const nearlyAll = 0.6;

// Against the sandbox that comes with kco nothing has changed.
const atKustom = 'add --target playground to ask Kustom itself';

/** Which scenarios, in words; what is said of changes that no scenario names. */
function these({ scenarios, playable, about }: Usage, hit: number): string {
  const which = scenarios === 1 ? 'this one' : `these ${scenarios}`;
  if (about > 0) return `play ${which} of ${playable} scenarios`;
  const them = hit === 1 ? 'it' : 'them';
  return `no scenario is about ${them} by name; play ${which} of ${playable}, where ${hit === 1 ? 'it is' : 'they are'} met`;
}

function toPlay(usage: Usage, hit: number): readonly [advice: string, ...commands: string[]] | undefined {
  const { play, scenarios, playable, alone, gate } = usage;
  const asked = gate ? ['what Kustom asks you is played by the gate'] : [];
  const gates = gate ? ['  kco gate'] : [];
  if (playable === 0) return gate ? [`${asked[0]}:`, ...gates] : undefined;
  const none = alone === hit ? 'no scenario is about it alone' : `no scenario is about ${alone} of them alone`;
  if (play.length === 0)
    return [
      [`${none}: play all ${playable} scenarios`, ...asked, atKustom].join('; '),
      certify(usage, false),
      ...gates,
    ];
  const rest = [...(alone > 0 ? [`${none}, which takes all ${playable}`] : []), ...asked, atKustom];
  if (scenarios > playable * nearlyAll) {
    const words = [`what is about it is nearly everything, ${scenarios} of ${playable} scenarios`, ...rest];
    return [`${words.join('; ')}. Play all, or just these:`, certify(usage, false), certify(usage, true), ...gates];
  }
  return [[these(usage, hit), ...rest].join('; '), certify(usage, true), ...gates];
}

/** What is used of the descriptions, as a sentence without its end. */
function usedInWords({ operations, described, fields, documented, sent, sendable }: Usage): string {
  const [told, tellable] = [fields.length - sent, documented - sendable];
  const parts = [
    `You use ${operations.length} of ${described} operations`,
    ...(sendable > 0 ? [`send ${sent} of ${sendable} fields in them`] : []),
    ...(tellable > 0 ? [`are told ${told} of ${tellable}${sendable > 0 ? '' : ' fields in them'}`] : []),
  ];
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter((one) => one !== '').join(' and ');
}

/** Whom the changes hit, and what to play again; nothing where nobody asked. */
export function hitsInWords(report: Report): string[] {
  const { changes = [], usage } = report;
  if (!usage || isOfTraffic(report)) return [];
  const hit = changes.filter(
    ({ hits, is, accepted }) => hits === true && is !== 'safe' && accepted === undefined,
  ).length;
  const used = usedInWords(usage);
  const [advice, ...commands] = (hit > 0 && toPlay(usage, hit)) || [];
  const hits = hit === 0 ? 'no change hits you' : `${many(hit, 'change hits', 'changes hit')} you`;
  return advice === undefined
    ? [`${used}; ${hits}.`]
    : [`${used}; ${hits}; ${advice}${advice.endsWith(':') ? '' : ':'}`, ...commands];
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

/** Where in messages a change is met, where it stands in the description, and where in the published one, if that is known. */
export function placesOf({ places, document, at, published }: Change): readonly [string, string, string | undefined] {
  const [first = '', ...others] = places;
  const more = others.length > 0 ? ` (and in ${many(others.length, 'more operation', 'more operations')})` : '';
  return [`${first}${more}`, `${document} ${at}`, published && `${published.document} ${published.at}`];
}

/** The findings of a judgement that nobody accepted; all of them where the judgement itself is accepted. */
export function openFindings(
  { verdict, findings }: Judgement,
  changes: ReadonlyMap<string, Change>,
): readonly Finding[] {
  if (verdict === 'accepted') return findings;
  return findings.filter((one) => changeOf(one, changes)?.accepted === undefined);
}

/** The change that a finding is about. */
export function changeOf({ change }: Finding, changes: ReadonlyMap<string, Change>): Change | undefined {
  return change === undefined ? undefined : changes.get(change);
}
