import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { diff } from '../../src/drift/diff.ts';
import { shortDigest } from '../../src/io/ids.ts';
import { consequence } from '../../src/requirements/spec/spec-consequence.ts';
import { type Case, described, namedIn, type Part } from './drift-corpus.ts';
import { spelledIn30 } from './drift-spelling.ts';

/** What one tool says of the cases, by their names. */
export interface Found {
  readonly breaking: ReadonlySet<string>;
  /** What it says it cannot read. */
  readonly unread: ReadonlySet<string>;
}

/** What is found here. */
export function ours(cases: readonly Case[]): Found {
  const library = (when: 'before' | 'after') => new Map([['corpus.json', described(cases, when)]]);
  const { changes } = diff([library('before'), 'corpus.json'], [library('after'), 'corpus.json'], shortDigest);
  const breaking = changes.filter((change) => consequence(change).is === 'breaking');
  const where = breaking.flatMap(({ places, operation }) => [operation, ...places]);
  return { breaking: new Set(where.flatMap(namedIn)), unread: new Set() };
}

/** What `redocly diff` finds: one process for all cases, since each of its changes has a pointer into the description. */
export function redocly(cases: readonly Case[], command: string, folder: string): Found {
  const report = join(folder, 'report.json');
  const files = (['before', 'after'] as const).map((when) => {
    const file = join(folder, `${when}.json`);
    // On lines of their own, so that what it cannot read is told with a line and not with the whole description.
    writeFileSync(file, JSON.stringify(described(cases, when), null, 1));
    return file;
  });
  const words = ['diff', ...files, '--format', 'json', '--output', report];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', NO_COLOR: '1' };
  const { stderr } = spawnSync(process.execPath, [command, ...words], { encoding: 'utf8', env });
  const { changes }: { changes: readonly { path: string; impact: string }[] } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const major = changes.filter(({ impact }) => impact === 'major');
  const problems = stderr.split('\n').filter((line) => /^\[\d+\] /.test(line));
  return {
    breaking: new Set(major.flatMap(({ path }) => namedIn(path))),
    unread: new Set(problems.flatMap(namedIn)),
  };
}

/** As much of openapi-diff as is used: it is no dependency, so nothing declares its types here. */
interface OpenApiDiff {
  readonly diffSpecs: (specs: Part) => Promise<{ readonly breakingDifferencesFound: boolean }>;
}

/**
 * What openapi-diff finds, installed in this folder; undefined without one. It refuses a description as a whole, so each
 * case has its own, in OpenAPI 3.0: it knows no webhooks, and nothing of 3.1.
 */
export async function openApiDiff(cases: readonly Case[], folder: string | undefined): Promise<Found | undefined> {
  if (!folder) return undefined;
  const { diffSpecs }: OpenApiDiff = createRequire(join(folder, 'package.json'))('openapi-diff');
  const [breaking, unread] = [new Set<string>(), new Set<string>(cases.map(({ name }) => name))];
  for (const one of cases.filter(({ place }) => place !== 'webhook')) {
    const [sourceSpec, destinationSpec] = (['before', 'after'] as const).map((when) => ({
      content: JSON.stringify(spelledIn30(described([one], when, '3.0.3'))),
      location: `${when}.json`,
      format: 'openapi3',
    }));
    const told = await diffSpecs({ sourceSpec, destinationSpec }).catch(() => undefined);
    if (told) unread.delete(one.name);
    if (told?.breakingDifferencesFound) breaking.add(one.name);
  }
  return { breaking, unread };
}
