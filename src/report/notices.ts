import type { Change, Finding, Judgement, PlayedScenario, Report } from '../../generated/conformance.ts';
import { placeOf } from './calls.ts';
import { changeOf, changesByFingerprint, placesOf } from './changes.ts';
import type { Evidence } from './evidence.ts';
import { type Place, placesIn } from './places.ts';
import { placeOfScenario, whence } from './scenario-place.ts';

/** One thing that a host shows beside a line of a file. */
export interface Notice {
  readonly level: 'error' | 'warning' | 'note';
  /** The requirement's id; `scenario` for a scenario that could not be played to its end. */
  readonly id: string;
  readonly text: string;
  /** The first is where it belongs, the others are where it is to be seen as well. */
  readonly places: readonly Place[];
  /** The same for the same finding in another run, as far as that can be told. */
  readonly key: string;
  /** Why it is accepted, where it is. */
  readonly accepted?: string;
}

const levels = { fail: 'error', broken: 'error', warn: 'warning', accepted: 'note' } as const;

/** Of two descriptions: where it is met, what stood there and what stands there now, and why that matters. */
function changed({ expected, actual, working }: Finding, change: Change): string[] {
  const [met, described] = placesOf(change);
  return [
    `At ${met}, pinned in ${described}`,
    `Before: ${change.name}: ${expected}`,
    `Now: ${change.name}: ${actual}${working ? ` (${working})` : ''}`,
    `Change: ${change.fingerprint}`,
  ];
}

function inWords({ statement, remedy }: Judgement, finding: Finding, change: Change | undefined): string {
  const { at, expected, actual, working, mistake } = finding;
  const found = [
    `At ${placeOf(finding)} ${at}`.trimEnd(),
    `Expected: ${expected}${working ? ` (${working})` : ''}`,
    `Actual: ${actual}${mistake ? ` (${mistake})` : ''}`,
  ];
  return [statement, ...(change ? changed(finding, change) : found), `To do: ${remedy}`].join('\n');
}

/** What a finding is called from run to run: ids of exchanges differ, what was asked for does not. */
function keyOf({ requirement }: Judgement, { where, call, at, change }: Finding): string {
  if (change !== undefined) return `${requirement} ${change}`;
  return [requirement, call?.replace(/, order .*/, '') ?? where, at].join(' ');
}

type Changes = ReadonlyMap<string, Change>;

function ofJudgement(one: Judgement, changes: Changes, find: (finding: Finding) => Place[]): Notice[] {
  const { verdict, requirement: id, findings, problem, accepted } = one;
  if (verdict === 'pass' || verdict === 'unseen') return [];
  const level = levels[verdict];
  const why = accepted && { accepted: accepted.map(({ reason }) => reason).join('; ') };
  if (verdict === 'broken') return [{ level, id, text: `Our mistake, not yours: ${problem}`, places: [], key: id }];
  return findings.map((finding) => {
    const change = changeOf(finding, changes);
    const said = { id, text: inWords(one, finding, change), places: find(finding), key: keyOf(one, finding) };
    if (change?.accepted !== undefined) return { ...said, level: levels.accepted, accepted: change.accepted };
    return { ...said, level, ...why };
  });
}

function ofScenario(scenario: PlayedScenario): Notice {
  const { id, name, problem } = scenario;
  const place = placeOfScenario(id);
  const called = place ? name : `${name} (${whence(scenario)})`;
  const text = `${called}\n${problem ?? 'It was not played to its end.'}`;
  return { level: 'error', id: 'scenario', text, places: place ? [place] : [], key: `scenario ${name}` };
}

const ranks = { error: 0, warning: 1, note: 2 } as const;

/** What departs, a notice for each finding, the worst first; the scenarios that failed are among them. */
export function noticesIn(report: Report, evidence: Evidence): Notice[] {
  const find = placesIn(report, evidence);
  const changes = changesByFingerprint(report);
  const failed = report.scenarios.filter(({ status }) => status === 'failed');
  const all = [...failed.map(ofScenario), ...report.judgements.flatMap((one) => ofJudgement(one, changes, find))];
  return all.sort((one, two) => ranks[one.level] - ranks[two.level]);
}
