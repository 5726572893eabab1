import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotJudge } from '../config/cannot-judge.ts';
import { yaml } from '../config/yaml.ts';
import { type Description, elsewhere } from '../drift/description.ts';
import { type Difference, diff, shared } from '../drift/diff.ts';
import { realClock } from '../io/clock.ts';
import { readText } from '../io/input.ts';
import { packageRoot } from '../io/package-root.ts';
import type { Terminal } from '../io/terminal.ts';
import { report } from '../report/document.ts';
import { commandLine } from './command-line.ts';
import { exitCodeOf } from './exit-code.ts';
import { deliver, type Output } from './output.ts';

/** The words on the line of `kco drift`. */
interface DriftOptions {
  readonly pinned?: string;
  readonly examples?: readonly string[];
  readonly strict?: boolean;
  readonly format?: readonly Output[];
}

interface Named {
  readonly name: string;
  readonly description: Description;
}

/** Reads an OpenAPI description, YAML or JSON. */
function read(path: string, name: string): Named {
  const value = yaml(readText(path), name, 'neither YAML nor JSON');
  const isDescription = typeof value === 'object' && value !== null && 'openapi' in value;
  if (!isDescription) throw new CannotJudge(`${name} is no OpenAPI description: it has no \`openapi\` at its top.`);
  return { name, description: value as Description };
}

// Beside what Kustom documents, specs/ holds what this suite says itself.
const kustoms = /^(checkout|order-management).*\.yaml$/;

/** The pinned descriptions: a file, or those in a folder. */
function pinnedFrom(path: string, name: string): Named[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) return [read(path, name)];
  const files = readdirSync(path).filter((file) => kustoms.test(file));
  if (files.length === 0) throw new CannotJudge(`${name} holds no description of Kustom’s to compare with.`);
  return files.sort().map((file) => read(join(path, file), file));
}

/** The pinned descriptions that share an operation with the published one. */
function relatedTo(published: Named, pinned: readonly Named[]): Named[] {
  const related = pinned.filter(({ description }) => shared(description, published.description) > 0);
  if (related.length > 0) return related;
  const names = pinned.map(({ name }) => name).join(', ');
  throw new CannotJudge(`nothing to compare: ${published.name} has no operation of ${names}.`);
}

/** Every pinned description, held against the published one. */
function compare(related: readonly Named[], published: Named): Difference {
  const differences = related.map(({ description }) => diff(description, published.description));
  return {
    compared: differences.reduce((sum, { compared }) => sum + compared, 0),
    changes: differences.flatMap(({ changes }) => changes),
  };
}

/** Says which promises of the pinned description the published one has dropped. */
async function compared(terminal: Terminal, options: DriftOptions, file: string): Promise<number> {
  const startedAt = realClock.now();
  const published = read(resolve(terminal.cwd, file), file);
  const pinnedPath =
    options.pinned === undefined ? join(packageRoot(), 'specs') : resolve(terminal.cwd, options.pinned);
  const related = relatedTo(published, pinnedFrom(pinnedPath, options.pinned ?? 'specs'));
  for (const { name, description } of [published, ...related]) {
    const others = elsewhere(description);
    if (others.length > 0)
      terminal.stderr.write(`kco: ${name} refers to ${others.join(', ')}, which is not compared.\n`);
  }
  const comparison = compare(related, published);
  const command = commandLine('drift', [file], { pinned: options.pinned, strict: options.strict });
  const judged = report(
    {
      command,
      subject: 'kustom',
      target: file,
      profile: 'drift',
      insists: false,
      markets: [],
      seed: 0,
      startedAt,
      finishedAt: realClock.now(),
      complete: true,
      exchanges: [],
      scenarios: [],
      comparison,
    },
    { unseenOk: [], strict: options.strict ?? false },
  );
  const { length: additions } = comparison.changes.filter(({ kind }) => kind === 'added');
  if (additions > 0) {
    const what =
      additions === 1 ? '1 addition breaks no promise and is' : `${additions} additions break no promise and are`;
    terminal.stderr.write(`kco: ${what} not listed.\n`);
  }
  await deliver(judged, options.format, terminal);
  return exitCodeOf(judged);
}

/** `kco drift PUBLISHED --pinned PATH` compares two descriptions; with `--examples` it judges what pages show. */
export async function drift(terminal: Terminal, options: DriftOptions, file?: string): Promise<number> {
  if (options.examples) return (await import('./drift-examples.ts')).driftExamples(terminal, options, options.examples);
  if (file === undefined) throw new CannotJudge('nothing to compare: name the published description.');
  return compared(terminal, options, file);
}
