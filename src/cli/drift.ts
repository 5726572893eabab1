import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotJudge } from '../config/cannot-judge.ts';
import { yaml } from '../config/yaml.ts';
import { type Difference, diff, match } from '../drift/diff.ts';
import { operationsIn } from '../drift/operations.ts';
import { dangling, isNode, type Library } from '../drift/place.ts';
import { repaired } from '../drift/repair.ts';
import { realClock } from '../io/clock.ts';
import { shortDigest } from '../io/ids.ts';
import { readBytes } from '../io/input.ts';
import { packageRoot } from '../io/package-root.ts';
import type { Terminal } from '../io/terminal.ts';
import { report } from '../report/document.ts';
import { commandLine } from './command-line.ts';
import { exitCodeOf } from './exit-code.ts';
import { deliver, type Output } from './output.ts';

/** The words on the line of `kco drift`. */
interface DriftOptions {
  readonly pinned?: string;
  readonly strict?: boolean;
  readonly format?: readonly Output[];
}

/** A description under a name, and what had to be repaired before it could be read. */
interface Named {
  readonly name: string;
  readonly description: unknown;
  readonly repairs: readonly string[];
}

/** Reads an OpenAPI description, YAML or JSON. */
function read(path: string, name: string): Named {
  const { text, repairs } = repaired(readBytes(path));
  const description = yaml(text, name, 'neither YAML nor JSON');
  const isDescription = isNode(description) && 'openapi' in description;
  if (!isDescription) throw new CannotJudge(`${name} is no OpenAPI description: it has no \`openapi\` at its top.`);
  return { name, description, repairs };
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

function libraryOf(all: readonly Named[]): Library {
  return new Map(all.map(({ name, description }) => [name, description]));
}

/** Every pinned description that shares an operation with the published one, held against it. */
function compare(pinned: readonly Named[], published: Named): Difference {
  const [library, other] = [libraryOf(pinned), libraryOf([published])];
  const theirs = operationsIn(other, published.name);
  const related = pinned.filter(({ name }) => match(operationsIn(library, name), theirs).both.length > 0);
  if (related.length === 0) {
    const names = pinned.map(({ name }) => name).join(', ');
    throw new CannotJudge(`nothing to compare: ${published.name} has no operation of ${names}.`);
  }
  const all = related.map(({ name }) => diff([library, name], [other, published.name], shortDigest));
  return {
    compared: all.reduce((sum, { compared }) => sum + compared, 0),
    changes: all.flatMap(({ changes }) => changes),
  };
}

function tellReading(named: readonly Named[], terminal: Terminal): void {
  for (const { name, description, repairs } of named) {
    if (repairs.length > 0) terminal.stderr.write(`kco: ${name} was repaired to be read: ${repairs.join('; ')}.\n`);
    const others = dangling(new Map([[name, description]]), name);
    if (others.length > 0)
      terminal.stderr.write(`kco: ${name} refers to ${others.join(', ')}, which is not compared.\n`);
  }
}

/** `kco drift PUBLISHED --pinned PATH`: says which promises of the pinned description the published one has dropped. */
export async function drift(terminal: Terminal, options: DriftOptions, file: string): Promise<number> {
  const startedAt = realClock.now();
  const published = read(resolve(terminal.cwd, file), file);
  const pinnedPath =
    options.pinned === undefined ? join(packageRoot(), 'specs') : resolve(terminal.cwd, options.pinned);
  const comparison = compare(pinnedFrom(pinnedPath, options.pinned ?? 'specs'), published);
  tellReading([published], terminal);
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
  await deliver(judged, options.format, terminal);
  return exitCodeOf(judged);
}
