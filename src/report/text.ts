import type { Change, Finding, Judgement, Report } from '../../generated/conformance.ts';
import { againstInWords } from './against.ts';
import { alike } from './alike.ts';
import { bodiesByKind, kindsByName } from './bodies.ts';
import { placeOf } from './calls.ts';
import { changeOf, changesByFingerprint, changesInWords, hitsInWords, openFindings, saidInWords } from './changes.ts';
import { duties } from './duties.ts';
import { editions, shardInWords } from './editions.ts';
import { oddScenarios } from './odd-scenarios.ts';
import { people } from './people.ts';
import { explained, row } from './rows.ts';
import { changed, quietChanges } from './text-changes.ts';
import { wrapped } from './wrapped.ts';

/** How a word is set off for the eye; plain where there are no colours. */
export type Paint = (style: 'bad' | 'doubtful' | 'good' | 'quiet' | 'strong', text: string) => string;

/** Nothing is set off. */
export const plain: Paint = (_, text) => text;

const signs = { pass: '✓', fail: '✗', warn: '!', accepted: '~', unseen: '·', broken: '‼' } as const;
const styles = {
  pass: 'good',
  fail: 'bad',
  warn: 'doubtful',
  accepted: 'doubtful',
  unseen: 'quiet',
  broken: 'bad',
} as const;

function nearest({ nearest: replacements = [] }: Finding): string[] {
  if (replacements.length === 0) return [];
  return [row('nearest', replacements.map(({ path, value }) => `${path} ${value}`).join(', '))];
}

const mostNames = 3;

/** Where else the same was found. */
function elsewhere(others: readonly Finding[]): string[] {
  if (others.length === 0) return [];
  const names = others.slice(0, mostNames).map(({ where }) => where);
  const more = others.length - names.length;
  return [row('also in', names.join(', ') + (more > 0 ? ` and ${more} more` : ''))];
}

function found(finding: Finding, as: string | undefined, change: Change | undefined): string[] {
  if (change) return changed(finding, change);
  const { at, expected, actual, working, mistake, schema } = finding;
  return [
    row('at', `${placeOf(finding)} ${at}`.trimEnd()),
    ...(as === undefined ? [] : [row('as', as)]),
    row('expected', explained(expected, working)),
    row('actual', explained(actual, mistake)),
    ...(schema ? [row('schema', schema)] : []),
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

/**
 * Ten findings are read, a thousand are scrolled past: the rest is counted, and stands in the JSON report. Findings that
 * differ only in where they are count as one.
 */
function departed(
  judgement: Judgement,
  kinds: ReadonlyMap<string, string>,
  changes: ReadonlyMap<string, Change>,
  paint: Paint,
): string[] {
  const open = openFindings(judgement, changes);
  const shown = alike(open).slice(0, mostFindings);
  const lines = shown.flatMap(([first, ...others]) => [
    ...found(first, kinds.get(first.where), changeOf(first, changes)),
    ...elsewhere(others),
  ]);
  const more = open.length - shown.reduce((sum, them) => sum + them.length, 0);
  const cut = more > 0 ? [row('and', `${more} more like these; --format json lists them all`)] : [];
  return [headline(judgement, paint), ...lines, ...cut, ...source(judgement), row('to do', judgement.remedy), ''];
}

function broken(judgement: Judgement, paint: Paint): string[] {
  return [headline(judgement, paint), row('broke', `${judgement.problem}: our mistake, not yours`), ''];
}

const mostUpheld = 60;

/**
 * What holds needs no explanation: `order.line-tax 3 ×`, one after the other; of very many, how many of each area. Of
 * descriptions each looks at everything.
 */
function upheld(judgements: readonly Judgement[], { changes }: Report, paint: Paint): string[] {
  if (judgements.length === 0) return [];
  const one = ({ requirement, judged }: Judgement) => (changes ? requirement : `${requirement} ${judged} ×`);
  const words = judgements.length > mostUpheld ? counted(judgements) : judgements.map(one);
  // Painted last, because colours take no room on a line.
  return wrapped('✓ upheld:', words).map((line) => line.replace(/^✓/, (sign) => paint('good', sign)));
}

const most = 9;

/** A departure that the project knows, with what it says of it. */
function accepted({ requirement, findings, accepted: known = [] }: Judgement): string[] {
  const said = known.map(({ reason, until }) => (until === undefined ? reason : `${reason}, until ${until}`));
  return wrapped('~ accepted:', [`${requirement} ${findings.length} × (${said.join('; ')})`]);
}

/** How many there are of each area. */
function counted(judgements: readonly Judgement[]): string[] {
  const areas = Map.groupBy(judgements, ({ requirement }) => requirement.split('.', 1)[0]);
  return [...areas].map(([area, them]) => `${them.length} of ${area}`);
}

/** One line per reason, so that nobody takes what was not seen for passed; what was not asked for is left out. */
function unseen(judgements: readonly Judgement[]): string[] {
  const groups = Map.groupBy(
    judgements.filter(({ verdict, reason }) => verdict === 'unseen' && reason !== 'not selected'),
    ({ reason }) => reason,
  );
  return [...groups].flatMap(([reason, them]) => {
    const words = them.length > most ? counted(them) : them.map(({ requirement }) => requirement);
    return wrapped(`· not seen, ${reason}:`, words);
  });
}

const outcomes = { conformant: 'good', departs: 'bad', undecided: 'doubtful', broken: 'bad' } as const;

function summary({ verdict, because, counts }: Report, paint: Paint): string {
  const { pass, fail, warn, accepted: known } = counts;
  const judged = `${pass} pass, ${fail} fail, ${warn} warn${known > 0 ? `, ${known} accepted` : ''}`;
  return `${paint(outcomes[verdict], verdict[0]?.toUpperCase() + verdict.slice(1))}: ${because}.  ${paint('quiet', judged)}`;
}

/** The report for a terminal: what departs first and whole, what holds in a line, what was not seen by reason. */
export function text(report: Report, paint: Paint = plain): string {
  const of = (...verdicts: Judgement['verdict'][]) =>
    report.judgements.filter(({ verdict }) => verdicts.includes(verdict));
  const edition = editions(report);
  const kinds = kindsByName(report);
  const changes = changesByFingerprint(report);
  const differences = changesInWords(report);
  const lines = [
    ...(differences === undefined ? [] : [differences, ...hitsInWords(report), '']),
    ...saidInWords(report),
    ...of('broken').flatMap((judgement) => broken(judgement, paint)),
    ...of('fail', 'warn').flatMap((judgement) => departed(judgement, kinds, changes, paint)),
    ...quietChanges(report),
    ...upheld(of('pass'), report, paint),
    ...of('accepted').flatMap(accepted),
    ...unseen(report.judgements),
    // So that nobody takes a body for judged as something that it is not.
    ...bodiesByKind(report).map((line) => `· judged as ${line}`),
    ...duties(report),
    ...againstInWords(report),
    ...oddScenarios(report),
    ...people(report),
    ...(report.complete
      ? []
      : ['', 'The record is incomplete: its end or some of its lines are missing. What is there was judged.']),
    ...shardInWords(report),
    ...(edition ? ['', edition] : []),
    '',
    summary(report, paint),
  ];
  return `${lines.join('\n')}\n`;
}
