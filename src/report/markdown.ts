import type { Change, Finding, Judgement, Report } from '../../generated/conformance.ts';
import { placeOf } from './calls.ts';
import { changeOf, changesByFingerprint, changesInWords, hitsInWords, openFindings, placesOf } from './changes.ts';
import { bytesOf, cut } from './cut.ts';
import { dutiesOf } from './duties.ts';
import { editions } from './editions.ts';
import { inWords } from './extent.ts';
import { metAt, quietGroups, stepOf, whyQuiet } from './quiet-changes.ts';

// A step summary of GitHub takes 1 MiB, and nothing at all of a larger one. What others put there needs some of it.
const mostBytes = 900_000;
const mostFindings = 10;
const mostScenarios = 50;
const longest = 2_000;
const mostShort = 300;

/** A text that is only a text: nothing in it is a sign of Markdown or of HTML, and it stays on its line. */
function plainly(text: string): string {
  const line = cut(text, longest).toWellFormed().replaceAll(/\s+/g, ' ').trim();
  return line.replaceAll(/[\\`*{}[\]<>|~&@]|#(?=\w)|(?<!\w)_|_(?!\w)/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/** A text as it was written; HTML, because a code span of Markdown ends at what it holds. */
function code(text: string): string {
  return `<code>${plainly(text)}</code>`;
}

const outcomes = { conformant: '✅ Conformant', departs: '❌ Departs', undecided: '⚠️ Undecided', broken: '💥 Broken' };
const signs = { fail: '❌', broken: '💥', warn: '⚠️', accepted: '☑️', pass: '✅', unseen: '·' } as const;

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function counts({ counts: of }: Report): string[] {
  const names = ['pass', 'fail', 'warn', 'accepted', 'unseen', 'broken'] as const;
  return [row(...names), row(...names.map(() => '--:')), row(...names.map((name) => `${of[name]}`)), ''];
}

function duties(report: Report): string[] {
  const lines = dutiesOf(report).map(
    ({ name, requirements }) =>
      `- **${name}**: ${requirements.length === 0 ? 'nothing' : requirements.map(code).join(', ')}`,
  );
  return lines.length === 0 ? [] : ['### To put right', '', ...lines, ''];
}

/** Where a finding is: of a change where it is met, and where it stands in the published file if that is known. */
function whereabouts(one: Finding, change: Change | undefined): string {
  if (!change) return code(`${placeOf(one)} ${one.at}`.trim());
  const [met, described, published] = placesOf(change);
  return [plainly(met), code(published ?? described), `change ${code(change.fingerprint)}`].join('<br>');
}

function finding(one: Finding, change: Change | undefined): string {
  const { expected, actual, working, mistake } = one;
  const why = (words: string | undefined) => (words === undefined ? '' : `<br>${plainly(words)}`);
  return row(whereabouts(one, change), code(expected) + why(working), code(actual) + why(mistake));
}

function departure(one: Judgement, changes: ReadonlyMap<string, Change>): string {
  const { verdict, requirement, statement, remedy, source, problem, accepted } = one;
  const findings = openFindings(one, changes);
  const more = findings.length - mostFindings;
  const { document, at, gist } = source;
  return [
    `### ${signs[verdict]} ${code(requirement)}`,
    '',
    plainly(statement),
    '',
    ...(problem === undefined ? [] : [`Our mistake, not yours: ${plainly(problem)}`, '']),
    ...(findings.length === 0
      ? []
      : [row('at', ...(changes.size > 0 ? ['before', 'now'] : ['expected', 'actual'])), row('---', '---', '---')]),
    ...findings.slice(0, mostFindings).map((each) => finding(each, changeOf(each, changes))),
    ...(more > 0 ? ['', `And ${more} more like these; the JSON report lists them all.`] : []),
    '',
    ...(accepted ?? []).map(({ reason }) => `Accepted: ${plainly(reason)}\n`),
    `**To do:** ${plainly(remedy)}`,
    '',
    `Because: ${plainly(gist)} (${code([document, ...at].join(' '))})`,
    '',
  ].join('\n');
}

const mostQuiet = 200;

/** The changes about which nothing is to be done, folded, a row each. */
function quietChanges(report: Report): string[] {
  return quietGroups(report).flatMap(({ title, changes }) => {
    const more = changes.length - mostQuiet;
    const rows = changes
      .slice(0, mostQuiet)
      .map((one) =>
        row(
          code(cut(metAt(one), mostShort)),
          code(cut(stepOf(one), mostShort)),
          plainly(cut(whyQuiet(one), mostShort)),
        ),
      );
    const rest = more > 0 ? ['', `And ${more} more; the JSON report lists them all.`] : [];
    const head = [
      '<details>',
      `<summary>${title}: ${changes.length}</summary>`,
      '',
      row('at', 'change', 'why'),
      row('---', '---', '---'),
    ];
    return [...head, ...rows, ...rest, '', '</details>', ''];
  });
}

function scenarios({ scenarios: played }: Report): string[] {
  if (played.length === 0) return [];
  const failed = played.filter(({ status }) => status === 'failed');
  const passed = played.filter(({ status }) => status === 'passed').length;
  const more = failed.length - mostScenarios;
  return [
    '### Scenarios',
    '',
    `${passed} of ${played.length} were played to their end.`,
    '',
    ...failed
      .slice(0, mostScenarios)
      .map(({ id, name, problem }) => `- ❌ ${plainly(name)} (${code(id)}): ${plainly(problem ?? '')}`),
    ...(more > 0 ? [`- and ${more} more`] : []),
    '',
  ];
}

/** Whom the changes hit, with the command that plays what is about them as a block to copy. */
function hits(report: Report): string[] {
  const [sentence, ...commands] = hitsInWords(report);
  if (sentence === undefined) return [];
  const block = commands.length > 0 ? ['```sh', ...commands.map((one) => one.trim()), '```', ''] : [];
  return [plainly(sentence), '', ...block];
}

function head(report: Report): string {
  const { verdict, because, command, target, profile, markets, kco } = report;
  const edition = editions(report);
  const differences = changesInWords(report);
  return [
    `## ${outcomes[verdict]}: ${plainly(because)}`,
    '',
    `Subject: ${report.subject === 'both' ? 'merchant and Kustom' : report.subject}. A self-assessment with kco-conformance ${kco}; it is nobody’s approval.`,
    ...(report.complete ? [] : ['', '**The record is incomplete.** What is there was judged.']),
    '',
    ...counts(report),
    ...(differences === undefined ? [] : [plainly(differences), '', ...hits(report)]),
    ...duties(report),
    `Repeat with ${code(command)}${target === undefined ? '' : `, target ${code(target)}`}, profile ${profile}${markets.length > 0 ? `, markets ${plainly(markets.join(', '))}` : ''}.`,
    '',
    ...(edition === undefined ? [] : [edition, '']),
  ].join('\n');
}

const order = ['broken', 'fail', 'warn', 'accepted'] as const;

/** The report as Markdown, for a comment or the summary of a step, of less than 1 MiB; what is cut is said. */
export function markdown(report: Report): string {
  const departures = order.flatMap((wanted) => report.judgements.filter(({ verdict }) => verdict === wanted));
  const first = `${head(report)}\n`;
  const last = `${[...quietChanges(report), ...scenarios(report), plainly(inWords(report.extent))].join('\n')}\n`;
  const changes = changesByFingerprint(report);
  const parts: string[] = [];
  let room = mostBytes - bytesOf(first) - bytesOf(last);
  for (const one of departures) {
    const part = `${departure(one, changes)}\n`;
    room -= bytesOf(part);
    if (room < 0) break;
    parts.push(part);
  }
  const more = departures.length - parts.length;
  const rest = more > 0 ? `**Cut:** ${more} more departures did not fit. The JSON report lists them all.\n\n` : '';
  return `${first}${parts.join('')}${rest}${last}`;
}
