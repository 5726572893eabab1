import type { Change, Finding, Judgement, Report } from '../../generated/conformance.ts';
import { placeOf } from './calls.ts';
import { changeOf, changesByFingerprint, changesInWords, hitsInWords, openFindings, placesOf } from './changes.ts';
import { bytesOf, cut } from './cut.ts';
import { dutiesOf } from './duties.ts';
import { editions } from './editions.ts';
import { inWords } from './extent.ts';
import { againstInMarkdown, missingInMarkdown, peopleInMarkdown } from './markdown-people.ts';
import { code, plainly, row, within } from './markdown-text.ts';
import { metAt, quietGroups, stepOf, whyQuiet } from './quiet-changes.ts';
import { whence } from './scenario-place.ts';

// A comment on GitHub takes 65 536 characters, the summary of a step 1 MiB; what others put there needs some of it.
const mostBytes = 62_000;
const mostFindings = 10;
const mostShort = 300;
const mostScenarios = 20;
const mostBytesOf = { duties: 6_000, scenarios: 8_000, brief: 8_000, quiet: 4_000 } as const;

const outcomes = { conformant: '✅ Conformant', departs: '❌ Departs', undecided: '⚠️ Undecided', broken: '💥 Broken' };
const signs = { fail: '❌', broken: '💥', warn: '⚠️', accepted: '☑️', pass: '✅', unseen: '·' } as const;

function counts({ counts: of }: Report): string[] {
  const names = ['pass', 'fail', 'warn', 'accepted', 'unseen', 'broken'] as const;
  return [row(...names), row(...names.map(() => '--:')), row(...names.map((name) => `${of[name]}`)), ''];
}

function duties(report: Report): string[] {
  const lines = dutiesOf(report).map(
    ({ name, requirements }) =>
      `- **${name}**: ${requirements.length === 0 ? 'nothing' : requirements.map(code).join(', ')}`,
  );
  return lines.length === 0 ? [] : ['### To put right', '', ...within(lines, mostBytesOf.duties), ''];
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

/** The changes about which nothing is to be done, folded, a row each. */
function quietChanges(report: Report): string[] {
  return quietGroups(report).flatMap(({ title, changes }) => {
    const rows = changes.map((one) =>
      row(code(cut(metAt(one), mostShort)), code(cut(stepOf(one), mostShort)), plainly(cut(whyQuiet(one), mostShort))),
    );
    const head = [
      '<details>',
      `<summary>${title}: ${changes.length}</summary>`,
      '',
      row('at', 'change', 'why'),
      row('---', '---', '---'),
    ];
    return [...head, ...within(rows, mostBytesOf.quiet), '', '</details>', ''];
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
    ...within(
      failed
        .slice(0, mostScenarios)
        .map((one) => `- ❌ ${plainly(one.name)} (${code(whence(one))}): ${plainly(one.problem ?? '')}`),
      mostBytesOf.scenarios,
    ),
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
    ...missingInMarkdown(report),
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

/** A departure in a line: there is no room for more of it. */
function brief({ verdict, requirement, statement, findings }: Judgement): string {
  return `- ${signs[verdict]} ${code(requirement)} (${findings.length} ×): ${plainly(statement)}`;
}

/** The departures, the worst whole, then in a line each; what has no room at all is counted. */
function departures(all: readonly Judgement[], changes: ReadonlyMap<string, Change>, room: number): string {
  const parts: string[] = [];
  let left = room - mostBytesOf.brief;
  for (const one of all) {
    const part = `${departure(one, changes)}\n`;
    left -= bytesOf(part);
    if (left < 0) break;
    parts.push(part);
  }
  const others = all.slice(parts.length).map(brief);
  if (others.length === 0) return parts.join('');
  const told = within(others, mostBytesOf.brief);
  const head = [`**Cut:** ${others.length} more departures did not fit. The JSON report lists them all.`, ''];
  return `${[...parts, ...head, ...told].join('\n')}\n\n`;
}

/** The report as Markdown, for a comment of less than 65 536 characters or the summary of a step; what is cut is said. */
export function markdown(report: Report): string {
  const departed = order.flatMap((wanted) => report.judgements.filter(({ verdict }) => verdict === wanted));
  const first = `${head(report)}\n`;
  const rest = [
    ...quietChanges(report),
    ...peopleInMarkdown(report),
    ...againstInMarkdown(report),
    ...scenarios(report),
  ];
  const last = `${[...rest, plainly(inWords(report.extent))].join('\n')}\n`;
  const room = mostBytes - bytesOf(first) - bytesOf(last);
  return `${first}${departures(departed, changesByFingerprint(report), room)}${last}`;
}
