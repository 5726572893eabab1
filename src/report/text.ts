import type { Finding, Judgement, PlayedScenario, Report } from '../../generated/conformance.ts';
import { editions } from './editions.ts';
import { inWords } from './extent.ts';

/** How a word is set off for the eye; plain where there are no colours. */
export type Paint = (style: 'bad' | 'doubtful' | 'good' | 'quiet' | 'strong', text: string) => string;

/** Nothing is set off. */
export const plain: Paint = (_, text) => text;

const signs = { pass: '✓', fail: '✗', warn: '!', unseen: '·', broken: '‼' } as const;
const styles = { pass: 'good', fail: 'bad', warn: 'doubtful', unseen: 'quiet', broken: 'bad' } as const;

function row(label: string, text: string): string {
  return `    ${label.padEnd(9)} ${text}`;
}

function nearest({ nearest: replacements = [] }: Finding): string[] {
  if (replacements.length === 0) return [];
  return [row('nearest', replacements.map(({ path, value }) => `${path} ${value}`).join(', '))];
}

function found(finding: Finding): string[] {
  const { where, at, expected, actual, working } = finding;
  return [
    row('at', `${where} ${at}`.trimEnd()),
    row('expected', working ? `${expected.padEnd(20)} ${working}` : expected),
    row('actual', actual),
    ...nearest(finding),
  ];
}

function source({ source: { document, at, gist } }: Judgement): string[] {
  const places = at.length > 0 ? `${document} ${at.join(', ')}` : document;
  return [row('because', gist), row('', places)];
}

function headline({ verdict, requirement, statement }: Judgement, paint: Paint): string {
  return `${paint(styles[verdict], signs[verdict])} ${paint('strong', requirement)}   ${statement}`;
}

const mostFindings = 10;

/** Ten findings are read, a thousand are scrolled past: the rest is counted, and stands in the JSON report. */
function departed(judgement: Judgement, paint: Paint): string[] {
  const lines = judgement.findings.slice(0, mostFindings).flatMap(found);
  const more = judgement.findings.length - mostFindings;
  const cut = more > 0 ? [row('and', `${more} more like these; --format json lists them all`)] : [];
  return [headline(judgement, paint), ...lines, ...cut, ...source(judgement), row('to do', judgement.remedy), ''];
}

function broken(judgement: Judgement, paint: Paint): string[] {
  return [headline(judgement, paint), row('broke', `${judgement.problem}: our mistake, not yours`), ''];
}

function upheld(judgement: Judgement, paint: Paint): string {
  return `${headline(judgement, paint)}${paint('quiet', `   judged ${judgement.judged} ×`)}`;
}

function unplayed({ name, id, status, problem }: PlayedScenario): string {
  return row(status, `${name} (${id}): ${problem ?? 'no reason given'}`);
}

/** One line per reason, so that nobody takes what was not seen for passed; what was not asked for is left out. */
function unseen(judgements: readonly Judgement[]): string[] {
  const groups = Map.groupBy(
    judgements.filter(({ verdict, reason }) => verdict === 'unseen' && reason !== 'not selected'),
    ({ reason }) => reason,
  );
  return [...groups].map(([reason, them]) => `· not seen, ${reason}: ${them.map((one) => one.requirement).join(', ')}`);
}

const outcomes = { conformant: 'good', departs: 'bad', undecided: 'doubtful', broken: 'bad' } as const;

function summary({ verdict, because, counts }: Report, paint: Paint): string {
  const { pass, fail, warn } = counts;
  const judged = `${pass} pass, ${fail} fail, ${warn} warn`;
  return `${paint(outcomes[verdict], verdict[0]?.toUpperCase() + verdict.slice(1))}: ${because}.  ${paint('quiet', judged)}`;
}

/** The report for a terminal: what departs first and whole, what holds in a line, what was not seen by reason. */
export function text(report: Report, paint: Paint = plain): string {
  const of = (...verdicts: Judgement['verdict'][]) =>
    report.judgements.filter(({ verdict }) => verdicts.includes(verdict));
  const edition = editions(report);
  const lines = [
    ...of('broken').flatMap((judgement) => broken(judgement, paint)),
    ...of('fail', 'warn').flatMap((judgement) => departed(judgement, paint)),
    ...of('pass').map((judgement) => upheld(judgement, paint)),
    ...unseen(report.judgements),
    ...report.scenarios.filter(({ status }) => status !== 'passed').map(unplayed),
    ...(report.complete
      ? []
      : ['', 'The record is incomplete: its end or some of its lines are missing. What is there was judged.']),
    ...(edition ? ['', edition] : []),
    '',
    paint('quiet', inWords(report.extent)),
    summary(report, paint),
  ];
  return `${lines.join('\n')}\n`;
}
