import type { Report } from '../../generated/conformance.ts';
import { type Case, casesOf, type Outcome } from './cases.ts';
import { cut } from './cut.ts';
import { room } from './room.ts';

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

function written({ suite, name, tookMs, outcome, place }: Case): string {
  const file = place ? ` file="${escaped(place.file)}"` : ''; // By which GitLab leads there.
  const head = `    <testcase classname="${escaped(suite)}" name="${escaped(name)}"${file} time="${((tookMs ?? 0) / 1_000).toFixed(3)}"`;
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

// GitLab takes 30 MB of a file, and nothing at all of a larger one.
const mostBytes = 25_000_000;
const longestMessage = 500;

/** A case without what is said of its places. */
function shortened(one: Case): Case {
  if (!one.outcome) return one;
  const details = 'cut, to keep the file below 30 MB; --format json has it all';
  return { ...one, outcome: { ...one.outcome, message: cut(one.outcome.message, longestMessage), details } };
}

/** How cases are written: each whole, as long as there is room. */
function writing(): (one: Case) => string {
  const space = room(mostBytes);
  return (one) => {
    const whole = written(one);
    return space.take(whole) ? whole : written(shortened(one));
  };
}

/** The report for CI systems: a suite for each feature, one for the requirements, one for the run as a whole. */
export function junit(report: Report): string {
  const cases = casesOf(report);
  const write = writing();
  const suites = [...Map.groupBy(cases, ({ suite }) => suite)].map(([name, them]) =>
    [
      `  <testsuite name="${escaped(name)}" ${counted(them)} timestamp="${report.started_at.replace(/(?:\.\d+)?Z$/, '')}">`,
      ...them.map(write),
      '  </testsuite>',
    ].join('\n'),
  );
  const head = `<testsuites name="${escaped(report.command)}" ${counted(cases)}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.join('\n')}\n</testsuites>\n`;
}
