import type { Judgement, Report } from '../../generated/conformance.ts';
import { cut } from './cut.ts';
import type { Evidence } from './evidence.ts';
import { type Notice, noticesIn } from './notices.ts';
import type { Place } from './places.ts';
import { room } from './room.ts';

// Code scanning keeps 5 000 results of a run and shows 100 places of each, and refuses a file of more than 10 MB once it is
// packed. Texts that cannot be packed at all still stay below that.
const mostResults = 5_000;
const mostPlaces = 100;
const mostBytes = 8_000_000;
const longestTexts = { usual: 2_000, short: 500 } as const;

/** A path as the address that it is; those below the folder of the command stay relative. */
function address(file: string): string {
  const path = encodeURI(file.replaceAll('\\', '/').replace(/^\.\//, '').toWellFormed())
    .replaceAll('#', '%23')
    .replaceAll('?', '%3F');
  return path.startsWith('/') ? `file://${path}` : path;
}

function location({ file, line, column }: Place) {
  const region = line === undefined ? {} : { region: { startLine: line, ...(column ? { startColumn: column } : {}) } };
  return { physicalLocation: { artifactLocation: { uri: address(file) }, ...region } };
}

function result(
  { level, id, text, places, key, accepted }: Notice,
  indices: ReadonlyMap<string, number>,
  longest: number,
) {
  const [first, ...others] = places.slice(0, mostPlaces);
  return {
    ruleId: id,
    ruleIndex: indices.get(id) ?? -1,
    level,
    message: { text: cut(text, longest) },
    // A host has to have some file to show it at; the record of the run is where all of them come from.
    locations: [location(first ?? { file: 'exchanges.ndjson' })],
    ...(others.length > 0 ? { relatedLocations: others.map(location) } : {}),
    partialFingerprints: { 'kco/v1': cut(key, longest) },
    ...(accepted === undefined ? {} : { suppressions: [{ kind: 'external', justification: accepted }] }),
  };
}

const played = {
  id: 'scenario',
  shortDescription: { text: 'A scenario could not be played to its end.' },
  defaultConfiguration: { level: 'error' },
} as const;

function described({ requirement, statement, source, remedy, level, binds }: Judgement) {
  const { document, at, gist } = source;
  return {
    id: requirement,
    shortDescription: { text: statement },
    fullDescription: { text: gist },
    help: { text: `${remedy}\n\nSource: ${[document, ...at].join(' ')}` },
    defaultConfiguration: { level: level === 'must' ? 'error' : 'warning' },
    properties: { tags: [level, `binds ${binds}`] },
  };
}

function notification(level: 'error' | 'warning', text: string) {
  return { level, message: { text } };
}

/** What is said of the run as a whole: that it cannot be judged, that something was cut. */
function said({ verdict, because, complete, unjudged = [] }: Report, more: number) {
  const isJudged = verdict === 'conformant' || verdict === 'departs';
  return [
    ...(isJudged ? [] : [notification('error', `${verdict}: ${because}.`)]),
    ...(complete ? [] : [notification('warning', 'The record is incomplete.')]),
    ...unjudged.map((sentence) => notification('warning', sentence)),
    ...(more > 0
      ? [notification('warning', `Cut: ${more} more findings. Code scanning keeps ${mostResults} of at most 10 MB.`)]
      : []),
  ];
}

/** How many notices fit in the file with texts of at most so many characters. */
function countFitting(all: readonly Notice[], longest: number): number {
  const space = room(mostBytes);
  const count = all.findIndex(({ text, key, places }) => {
    const files = places.slice(0, mostPlaces).map(({ file }) => file);
    return !space.take([cut(text, longest), cut(key, longest), ...files].join(''));
  });
  return count === -1 ? all.length : count;
}

/** As many as the host takes, the worst first: whole where all of them fit so, else each shorter. */
function fitting(all: readonly Notice[]): { readonly shown: readonly Notice[]; readonly longest: number } {
  const some = all.slice(0, mostResults);
  const longest = countFitting(some, longestTexts.usual) < some.length ? longestTexts.short : longestTexts.usual;
  return { shown: some.slice(0, countFitting(some, longest)), longest };
}

/** The report as SARIF 2.1.0, for code scanning and editors: a result for each finding, at its line where that is known. */
export function sarif(report: Report, evidence: Evidence): string {
  const all = noticesIn(report, evidence);
  const { shown, longest } = fitting(all);
  const ids = new Set(shown.map(({ id }) => id));
  const rules = [
    ...(ids.has(played.id) ? [played] : []),
    ...report.judgements.filter(({ requirement }) => ids.has(requirement)).map(described),
  ];
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const { kco, command, verdict, started_at, finished_at } = report;
  const invocation = {
    executionSuccessful: verdict === 'conformant' || verdict === 'departs',
    commandLine: command,
    startTimeUtc: started_at,
    endTimeUtc: finished_at,
    toolExecutionNotifications: said(report, all.length - shown.length),
  };
  const run = {
    tool: { driver: { name: 'kco-conformance', version: kco, rules } },
    automationDetails: { id: `kco/${report.profile}/` },
    invocations: [invocation],
    columnKind: 'utf16CodeUnits',
    results: shown.map((one) => result(one, indices, longest)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}
