import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotJudge } from '../../config/cannot-judge.ts';
import { dangling, isAddress, lastStep } from '../../drift/place.ts';
import { download } from '../../io/download.ts';
import { isFolder, readBytes, readTextIfThere } from '../../io/input.ts';
import { packageRoot } from '../../io/package-root.ts';
import type { Terminal } from '../../io/terminal.ts';
import { address } from '../settings.ts';
import { type Reading, withFiles, withParts } from './parts.ts';
import { type Document, libraryOf, parsed, passedBy } from './reading.ts';

/** A difference that was known when a description was pinned. */
export interface Known {
  /** JSON Pointer into the pinned description; a step `*` is any. */
  readonly at: string;
  readonly published: unknown;
  readonly ours: unknown;
  readonly reason: string;
}

/** The descriptions that others are held against. */
export interface Pinned {
  readonly name: string;
  readonly documents: readonly Document[];
  /** The files that they refer to and that could not be had: one sentence each. */
  readonly problems: readonly string[];
  /** True where each of several documents speaks for a part of the API only. */
  readonly isPartial: boolean;
  /** What is known of the differences of each document from what was published, by its name. */
  readonly known: ReadonlyMap<string, readonly Known[]>;
  /** Where newer ones are published. */
  readonly addresses: readonly string[];
}

function filesIn(path: string, isMeant: RegExp): string[] {
  return readdirSync(path)
    .filter((file) => isMeant.test(file))
    .sort();
}

/** The descriptions in a folder; whatever else lies there is passed by. */
function inFolder(path: string, name: string): Document[] {
  const found = filesIn(path, /\.(?:ya?ml|json)$/i).flatMap((file) => {
    try {
      return [parsed(readBytes(join(path, file)), `${name.replace(/\/$/, '')}/${file}`)];
    } catch (thrown) {
      if (thrown instanceof CannotJudge && /is no OpenAPI description/.test(thrown.message)) return [];
      throw thrown;
    }
  });
  if (found.length > 0) return found;
  throw new CannotJudge(`${name} is a folder without an OpenAPI description (YAML or JSON) in it.`);
}

/** The descriptions behind a word: an address, a folder, a file; or why there are none. */
async function documentsAt(
  word: string,
  cwd: string,
  authority: string | undefined,
): Promise<readonly Document[] | CannotJudge> {
  try {
    if (isAddress(word)) return [parsed(await download(address(word, word).href, { authority }), word)];
    const path = resolve(cwd, word);
    return isFolder(path) ? inFolder(path, word) : [parsed(readBytes(path), word)];
  } catch (thrown) {
    if (thrown instanceof CannotJudge) return thrown;
    throw thrown;
  }
}

/**
 * Every description that was named, in the order of the words, with the files that they refer to. What could not be had is a
 * problem, and keeps nobody from reading the others. `authority`: certificates that are trusted as well, as PEM. Throws
 * CannotJudge where there are no others.
 */
export async function publishedAt(words: readonly string[], cwd: string, authority?: string): Promise<Reading> {
  const all = await Promise.all(words.map((word) => documentsAt(word, cwd, authority)));
  const lost = all.filter((one) => one instanceof CannotJudge);
  const found = all.flatMap((one) => (one instanceof CannotJudge ? [] : one));
  if (found.length === 0 && lost.length > 0) throw new CannotJudge(lost.map(({ message }) => message).join(' '));
  const { documents, problems } = await withParts(found, cwd, authority);
  return { documents, problems: [...lost.map(({ message }) => message.replace(/\.$/, '')), ...problems] };
}

/** A published document that a pinned one was held against, and what was known to differ on that day. */
interface Held {
  readonly address: string;
  readonly read: string;
  readonly differences: readonly Known[];
}

/** What provenance.json says, as far as it concerns the comparison. */
interface Provenance {
  readonly documents: Readonly<Record<string, { readonly held_against: readonly Held[] }>>;
}

function provenanceIn(folder: string): Provenance['documents'] {
  const text = readTextIfThere(join(folder, 'provenance.json'));
  return text === undefined ? {} : (JSON.parse(text) as Provenance).documents;
}

// Beside what Kustom documents, specs/ holds what this suite says itself.
const ownSpecs = /^(?:checkout|order-management).*\.yaml$/;

function knownIn({ read, differences }: Held): Known[] {
  return differences.map((one) => ({ ...one, reason: `${one.reason} (${read})` }));
}

function pinnedFolder(path: string, name: string, isOwn: boolean): Pinned {
  const found = isOwn
    ? filesIn(path, ownSpecs).map((file) => parsed(readBytes(join(path, file)), file))
    : inFolder(path, name).map((one) => ({ ...one, name: lastStep(one.name) }));
  const held = Object.entries(provenanceIn(path)).map(
    ([document, { held_against }]) => [document, held_against] as const,
  );
  return {
    name,
    ...withFiles(found, path),
    isPartial: true,
    known: new Map(held.map(([document, all]) => [document, all.flatMap(knownIn)])),
    addresses: [...new Set(held.flatMap(([, all]) => all.map(({ address: published }) => published)))],
  };
}

/** What others are held against: the file or the folder that was named, else the descriptions of kco. */
export function pinnedAt(word: string | undefined, cwd: string): Pinned {
  const own = join(packageRoot(), 'specs');
  const path = word === undefined ? own : resolve(cwd, word);
  const name = word ?? 'specs';
  if (isFolder(path)) return pinnedFolder(path, name, path === own);
  const found = withFiles([parsed(readBytes(path), name)], cwd);
  return { name, ...found, isPartial: false, known: new Map(), addresses: [] };
}

/** Tells what had to be repaired, what was passed by, and what is referred to in vain. */
export function tellReading(documents: readonly Document[], terminal: Terminal): void {
  const library = libraryOf(documents);
  for (const document of documents) {
    const { name, repairs } = document;
    const newer = passedBy(document);
    if (repairs.length > 0) terminal.stderr.write(`kco: ${name} was repaired to be read: ${repairs.join('; ')}.\n`);
    if (newer !== undefined) terminal.stderr.write(`kco: ${newer}.\n`);
    const inVain = dangling(library, name).filter((reference) => reference.startsWith('#'));
    if (inVain.length > 0) {
      terminal.stderr.write(`kco: ${name} refers to ${inVain.join(', ')}, which is not there and not compared.\n`);
    }
  }
}
