import type { Finding, Judgement, Report } from '../../generated/conformance.ts';
import { placeOf } from './calls.ts';
import { changesInWords } from './changes.ts';
import { bytesOf } from './cut.ts';
import { dutiesOf } from './duties.ts';
import { editions } from './editions.ts';
import { inWords } from './extent.ts';
import { againstInMarkdown, missingInMarkdown, peopleInMarkdown } from './markdown-people.ts';
import { code, plainly, row, within } from './markdown-text.ts';

// A comment on GitHub takes 65 536 characters, the summary of a step 1 MiB; what others put there needs some of it.
const mostBytes = 62_000;
const mostFindings = 10;
const mostScenarios = 20;
const mostBytesOf = { duties: 6_000, scenarios: 8_000, brief: 8_000 } as const;

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

function finding(one: Finding): string {
  const { at, expected, actual, working, mistake, change } = one;
  const why = (words: string | undefined) => (words === undefined ? '' : `<br>${plainly(words)}`);
  const known = change === undefined ? '' : `<br>change ${code(change)}`;
  return row(code(`${placeOf(one)} ${at}`.trim()) + known, code(expected) + why(working), code(actual) + why(mistake));
}

function departure({
  verdict,
  requirement,
  statement,
  findings,
  remedy,
  source,
  problem,
  accepted,
}: Judgement): string {
  const more = findings.length - mostFindings;
  const { document, at, gist } = source;
  return [
    `### ${signs[verdict]} ${code(requirement)}`,
    '',
    plainly(statement),
    '',
    ...(problem === undefined ? [] : [`Our mistake, not yours: ${plainly(problem)}`, '']),
    ...(findings.length === 0 ? [] : [row('at', 'expected', 'actual'), row('---', '---', '---')]),
    ...findings.slice(0, mostFindings).map(finding),
    ...(more > 0 ? ['', `And ${more} more like these; the JSON report lists them all.`] : []),
    '',
    ...(accepted ?? []).map(({ reason }) => `Accepted: ${plainly(reason)}\n`),
    `**To do:** ${plainly(remedy)}`,
    '',
    `Because: ${plainly(gist)} (${code([document, ...at].join(' '))})`,
    '',
  ].join('\n');
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
        .map(({ id, name, problem }) => `- ❌ ${plainly(name)} (${code(id)}): ${plainly(problem ?? '')}`),
      mostBytesOf.scenarios,
    ),
    ...(more > 0 ? [`- and ${more} more`] : []),
    '',
  ];
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
    ...(differences === undefined ? [] : [differences, '']),
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
function departures(all: readonly Judgement[], room: number): string {
  const parts: string[] = [];
  let left = room - mostBytesOf.brief;
  for (const one of all) {
    const part = `${departure(one)}\n`;
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
  const rest = [...peopleInMarkdown(report), ...againstInMarkdown(report), ...scenarios(report)];
  const last = `${[...rest, plainly(inWords(report.extent))].join('\n')}\n`;
  return `${first}${departures(departed, mostBytes - bytesOf(first) - bytesOf(last))}${last}`;
}
