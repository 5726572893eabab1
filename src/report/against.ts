import type { Against, Judgement, PlayedScenario, Report } from '../../generated/conformance.ts';

type Pair = readonly [now: Judgement | undefined, before: Judgement];

/** What identifies a scenario in two editions of a feature: its file and its name, because lines move. */
function keyOf({ id, name }: PlayedScenario): string {
  return `${id.replace(/:\d+$/, '')}: ${name}`;
}

/** The scenarios that passed before and are not played now; of those with one name, as many as there are fewer. */
function goneFrom(now: readonly PlayedScenario[], before: readonly PlayedScenario[]): string[] {
  const isHere = ({ status, other_way }: PlayedScenario) => status !== 'unplayed' || other_way !== undefined;
  const here = Map.groupBy(now.filter(isHere), keyOf);
  const there = Map.groupBy(
    before.filter(({ status }) => status === 'passed'),
    keyOf,
  );
  return [...there].flatMap(([key, them]) => them.slice(here.get(key)?.length ?? 0).map(() => key));
}

function unlike(now: Report, before: Report): string[] {
  const said = ({ subject, target = 'none', profile, markets }: Report) => ({
    subject,
    target,
    profile,
    markets: markets.join(', '),
  });
  const [here, there] = [said(now), said(before)];
  const keys = ['subject', 'target', 'profile', 'markets'] as const;
  return keys.filter((key) => here[key] !== there[key]).map((key) => `${key}: ${there[key]} there, ${here[key]} here`);
}

function compared(now: Report, before: Report, baseline: string): Against {
  const here = new Map(now.judgements.map((one) => [one.requirement, one]));
  const pairs = before.judgements.map((one): Pair => [here.get(one.requirement), one]);
  const known = new Map(before.judgements.map((one) => [one.requirement, one.verdict]));
  const turned = (to: Judgement['verdict'], from: readonly (Judgement['verdict'] | undefined)[]) =>
    now.judgements
      .filter(({ verdict, requirement }) => verdict === to && !from.includes(known.get(requirement)))
      .map(({ requirement }) => requirement);
  return {
    baseline,
    unlike: unlike(now, before),
    vanished: pairs
      .filter(([one, other]) => other.judged > 0 && (one?.judged ?? 0) === 0 && one?.verdict !== 'broken')
      .map(([one, { requirement }]) => ({ requirement, why: one ? (one.reason ?? 'not judged') : 'not in this kco' })),
    gone: goneFrom(now.scenarios, before.scenarios),
    departed: turned('fail', ['fail']),
    doubted: turned('warn', ['warn', 'fail', 'accepted']),
    mended: pairs
      .filter(([one, { verdict }]) => one?.verdict === 'pass' && ['fail', 'warn', 'accepted'].includes(verdict))
      .map(([, { requirement }]) => requirement),
  };
}

const mostTold = 3;

function cut(words: readonly string[]): string {
  const more = words.length - mostTold;
  return words.slice(0, mostTold).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** The markets that were played there and not here; where none was chosen, all are played. */
function marketsLost({ markets }: Report, before: Report): string[] {
  return markets.length === 0 ? [] : before.markets.filter((one) => !markets.includes(one));
}

/**
 * A report, held against an earlier one: what was judged or played there, and is not here, makes it one that departs.
 * What newly departs does so already. `baseline`: how the person wrote where the earlier one is.
 */
export function heldAgainst(report: Report, before: Report, baseline: string): Report {
  const against = compared(report, before, baseline);
  const { vanished, gone } = against;
  const markets = marketsLost(report, before);
  const lost = [
    ...(vanished.length > 0 ? [`judged there and not here: ${cut(vanished.map((one) => one.requirement))}`] : []),
    ...(gone.length > 0 ? [`played there and not here: ${cut(gone)}`] : []),
    ...(markets.length > 0 ? [`in these markets there and not here: ${cut(markets)}`] : []),
  ];
  if (lost.length === 0 || report.verdict === 'broken') return { ...report, against };
  const since = `held against ${baseline}, ${lost.join('; ')}`;
  const because = report.verdict === 'conformant' ? since : `${report.because}; ${since}`;
  return { ...report, against, verdict: 'departs', because };
}

/** How a run differs from the one that it was held against, one line a kind of difference; nothing where none was. */
export function againstInWords({ against }: Report): string[] {
  if (!against) return [];
  const { baseline, vanished, gone, departed, doubted, mended } = against;
  const rows: readonly (readonly [sign: string, words: readonly string[]])[] = [
    ['· not of a kind', against.unlike],
    ['✗ vanished', vanished.map(({ requirement, why }) => `${requirement} (${why})`)],
    ['✗ not played', gone],
    ['✗ newly departs', departed],
    ['! newly in doubt', doubted],
    ['✓ mended', mended],
  ];
  const told = rows.filter(([, words]) => words.length > 0);
  const lines = told.flatMap(([sign, words]) => words.map((word) => `${sign}: ${word}`));
  return ['', `Held against ${baseline}:`, ...(lines.length > 0 ? lines : ['· nothing differs'])];
}
