import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Case, casesIn } from './drift-corpus.ts';
import { type Found, openApiDiff, ours, redocly } from './drift-finders.ts';

/** What one tool makes of a row. */
function cell(cases: readonly Case[], found: Found | undefined): string {
  if (!found) return 'not installed';
  const read = cases.filter(({ name }) => !found.unread.has(name));
  const called = read.filter(({ name }) => found.breaking.has(name));
  const right = called.filter(({ label }) => label === 'b').length;
  const wrong = called.filter(({ label }) => label === 's' || label === '-').length;
  const guessed = called.filter(({ label }) => label === '?').length;
  return [right, wrong, guessed, cases.length - read.length].join(' / ');
}

function line(words: readonly string[]): string {
  return words
    .map((word, nth) => word.padEnd(nth === 0 ? 18 : 24))
    .join('')
    .trimEnd();
}

function row(name: string, cases: readonly Case[], tools: readonly (Found | undefined)[]): string {
  const labelled = (...labels: readonly string[]) => cases.filter(({ label }) => labels.includes(label)).length;
  const expected = [labelled('b'), labelled('s', '-'), labelled('?')].join(' / ');
  return line([name, expected, ...tools.map((found) => cell(cases, found))]);
}

const heading = [
  'Who finds what in test/drift/corpus, both directions. Labelled: breaking / safe or the same / cannot tell. Of each tool:',
  'breaking ones it calls breaking / safe ones it calls breaking / unclear ones it calls breaking / cases it cannot read.',
  'The labels are ours, and a test holds kco drift to them: its column shows that they hold in one large description too.',
  'openapi-diff reads OpenAPI 3.0 only, and runs where KCO_OPENAPI_DIFF names a folder it is installed in.',
];

/** The corpus of drift held by three tools: a table, by kind of change, of what each calls breaking. */
export async function driftTable(root: string): Promise<readonly string[]> {
  const cases = casesIn(join(root, 'test/drift/corpus'));
  const folder = mkdtempSync(join(tmpdir(), 'kco-bench-drift-'));
  const command = join(root, 'node_modules/@redocly/cli/bin/cli.js');
  const tools = [ours(cases), redocly(cases, command, folder), await openApiDiff(cases, process.env.KCO_OPENAPI_DIFF)];
  rmSync(folder, { recursive: true });
  const apart = ['nothing differs', 'in webhooks', 'under callbacks'];
  const kinds = [...new Set(cases.map((one) => one.row))].filter((name) => !apart.includes(name)).sort();
  return [
    ...heading,
    line(['', 'labelled', 'kco drift', 'redocly diff', 'openapi-diff']),
    ...[...kinds, ...apart].map((name) =>
      row(
        name,
        cases.filter((one) => one.row === name),
        tools,
      ),
    ),
    row('all', cases, tools),
  ];
}
