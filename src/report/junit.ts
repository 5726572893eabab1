import type { Judgement, PlayedScenario, Report } from '../../generated/conformance.ts';

/** What a test case came to: nothing for a pass; else the element that says so, its message and its details. */
interface Outcome {
  readonly element: 'failure' | 'error' | 'skipped';
  readonly message: string;
  readonly details?: string;
}

/** A test case, as CI systems list them. */
interface Case {
  readonly suite: string;
  readonly name: string;
  readonly tookMs?: number;
  readonly outcome: Outcome | undefined;
}

// XML 1.0 has no way to write these, escaped or not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A text as it can stand in XML, in an attribute too; what XML cannot say becomes a question mark in a box. */
function escaped(text: string): string {
  const written = text.toWellFormed().replace(unwritable, '\ufffd');
  return written.replace(/[&<>"\n\r\t]/g, (found) => entities[found] ?? found);
}

function ofScenario({ id, name, status, problem, took_ms }: PlayedScenario): Case {
  const why = problem ?? 'no reason given';
  const failed = { element: 'failure', message: why.split('\n', 1)[0] ?? why, details: why } as const;
  const unplayed = { element: 'skipped', message: why } as const;
  const outcome = status === 'passed' ? undefined : status === 'failed' ? failed : unplayed;
  return { suite: id.replace(/:\d+$/, ''), name: `${name} (${id.split(':').at(-1)})`, tookMs: took_ms, outcome };
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
  const places = findings.map(
    ({ where, at, expected, actual }) => `${where} ${at}: expected ${expected}, got ${actual}`,
  );
  const details = [...places, `to do: ${remedy}`].join('\n');
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
  return { suite: 'kco', name: 'the run can be judged', outcome };
}

function written({ suite, name, tookMs, outcome }: Case): string {
  const head = `    <testcase classname="${escaped(suite)}" name="${escaped(name)}" time="${((tookMs ?? 0) / 1_000).toFixed(3)}"`;
  if (!outcome) return `${head}/>`;
  const { element, message, details = '' } = outcome;
  const type = element === 'skipped' ? '' : ` type="${element}"`;
  return `${head}>\n      <${element}${type} message="${escaped(message)}">${escaped(details)}</${element}>\n    </testcase>`;
}

function counted(cases: readonly Case[]): string {
  const of = (element: Outcome['element']) => cases.filter(({ outcome }) => outcome?.element === element).length;
  const took = cases.reduce((sum, { tookMs = 0 }) => sum + tookMs, 0) / 1_000;
  return `tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}" time="${took.toFixed(3)}"`;
}

/** The report for CI systems: a suite for each feature, one for the requirements, one for the run as a whole. */
export function junit(report: Report): string {
  const selected = report.judgements.filter(({ reason }) => reason !== 'not selected');
  const cases: readonly Case[] = [
    ofVerdict(report),
    ...report.scenarios.map(ofScenario),
    ...selected.map((one) => ({ suite: 'requirements', name: one.requirement, outcome: outcomeOf(one) })),
  ];
  const suites = [...Map.groupBy(cases, ({ suite }) => suite)].map(([name, them]) =>
    [
      `  <testsuite name="${escaped(name)}" ${counted(them)} timestamp="${report.started_at.replace(/(?:\.\d+)?Z$/, '')}">`,
      ...them.map(written),
      '  </testsuite>',
    ].join('\n'),
  );
  const head = `<testsuites name="${escaped(report.command)}" ${counted(cases)}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.join('\n')}\n</testsuites>\n`;
}
