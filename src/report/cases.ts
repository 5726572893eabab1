import type { Judgement, PlayedScenario, Report } from '../../generated/conformance.ts';
import { cut } from './cut.ts';
import type { Place } from './places.ts';
import { placeOfScenario, whence } from './scenario-place.ts';

/** What a test case came to: nothing for a pass; else the element that says so, its message and its details. */
export interface Outcome {
  readonly element: 'failure' | 'error' | 'skipped';
  readonly message: string;
  readonly details?: string;
}

/** A test case, as CI systems list them. */
export interface Case {
  readonly suite: string;
  /** Of a scenario: its feature, and the line there. */
  readonly place?: Place;
  readonly name: string;
  readonly tookMs?: number;
  /** The verdict, or how the scenario ended, in the words of the report. */
  readonly came: string;
  readonly outcome: Outcome | undefined;
}

// A hundred places of each requirement are more than anybody reads, and more are scrolled past.
const mostPlaces = 100;
const longest = 5_000;

function ofScenario(scenario: PlayedScenario): Case {
  const { id, name, status, problem, took_ms } = scenario;
  const why = cut(problem ?? 'no reason given', longest);
  const failed = { element: 'failure', message: why.split('\n', 1)[0] ?? why, details: why } as const;
  const unplayed = { element: 'skipped', message: why } as const;
  const outcome = status === 'passed' ? undefined : status === 'failed' ? failed : unplayed;
  const place = placeOfScenario(id);
  const about = place
    ? { suite: place.file, name: `${name} (${place.line})`, place }
    : { suite: whence(scenario), name };
  return { ...about, tookMs: took_ms, came: status, outcome };
}

function outcomeOf({
  verdict,
  reason,
  problem,
  statement,
  remedy,
  findings,
  accepted,
}: Judgement): Outcome | undefined {
  const places = findings
    .slice(0, mostPlaces)
    .map(({ where, at, expected, actual }) => cut(`${where} ${at}: expected ${expected}, got ${actual}`, longest));
  const more = findings.length - places.length;
  const rest = more > 0 ? [`and ${more} more like these; --format json lists them all`] : [];
  const details = [...places, ...rest, `to do: ${remedy}`].join('\n');
  if (verdict === 'fail') return { element: 'failure', message: statement, details };
  if (verdict === 'broken') return { element: 'error', message: `our mistake: ${problem}` };
  if (verdict === 'unseen') return { element: 'skipped', message: `not seen: ${reason}` };
  if (verdict === 'warn') return { element: 'skipped', message: `in doubt: ${statement}`, details };
  if (verdict !== 'accepted') return undefined;
  return { element: 'skipped', message: `accepted: ${(accepted ?? []).map((one) => one.reason).join('; ')}`, details };
}

/** A run that saw nothing has no failure in it: whether it says anything at all is a test case by itself. */
function ofVerdict({ verdict, because }: Report): Case {
  const isSaid = verdict === 'conformant' || verdict === 'departs';
  const outcome: Outcome | undefined = isSaid ? undefined : { element: 'error', message: `${verdict}: ${because}` };
  return { suite: 'kco', name: 'the run can be judged', came: verdict, outcome };
}

/** A case for the run as a whole, one for each scenario, one for each requirement that was selected. */
export function casesOf(report: Report): Case[] {
  const selected = report.judgements.filter(({ reason }) => reason !== 'not selected');
  return [
    ofVerdict(report),
    ...report.scenarios.map(ofScenario),
    ...selected.map((one) => ({
      suite: 'requirements',
      name: one.requirement,
      came: one.verdict,
      outcome: outcomeOf(one),
    })),
  ];
}
