import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotJudge } from '../../config/cannot-judge.ts';
import { longYaml } from '../../config/yaml.ts';
import { dangling, isNode, type Library } from '../../drift/place.ts';
import { repaired } from '../../drift/repair.ts';
import { download } from '../../io/download.ts';
import { isFolder, readBytes, readTextIfThere } from '../../io/input.ts';
import { packageRoot } from '../../io/package-root.ts';
import type { Terminal } from '../../io/terminal.ts';
import { address } from '../settings.ts';

/** A description under the name that people gave it, and what had to be repaired before it could be read. */
export interface Document {
  readonly name: string;
  readonly description: unknown;
  readonly repairs: readonly string[];
}

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
  /** True where each of several documents speaks for a part of the API only. */
  readonly isPartial: boolean;
  /** What is known of the differences of each document from what was published, by its name. */
  readonly known: ReadonlyMap<string, readonly Known[]>;
  /** Where newer ones are published. */
  readonly addresses: readonly string[];
}

/** What a text in place of a description is, as far as it can be told. */
function insteadOf(description: unknown): string {
  if (!isNode(description)) return 'it holds no object';
  if ('swagger' in description) return `it is Swagger ${description.swagger}, and OpenAPI begins with 3.0: convert it`;
  return 'it has no `openapi` at its top';
}

/** JSON is YAML too, and is read so where it has a fault; by itself it is read many times as fast. */
function jsonIn(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads an OpenAPI description, YAML or JSON. */
function parsed(bytes: Uint8Array, name: string): Document {
  const { text, repairs } = repaired(bytes);
  const description = jsonIn(text) ?? longYaml(text, name, 'neither YAML nor JSON');
  if (isNode(description) && 'openapi' in description) return { name, description, repairs };
  throw new CannotJudge(`${name} is no OpenAPI description: ${insteadOf(description)}.`);
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

/** The descriptions behind a word: an address, a folder, a file. */
async function documentsAt(word: string, cwd: string, authority: string | undefined): Promise<Document[]> {
  if (/^https?:/i.test(word)) return [parsed(await download(address(word, word).href, authority), word)];
  const path = resolve(cwd, word);
  return isFolder(path) ? inFolder(path, word) : [parsed(readBytes(path), word)];
}

/** Every description that was named, in the order of the words; `authority`: certificates that are trusted as well, as PEM. */
export async function publishedAt(words: readonly string[], cwd: string, authority?: string): Promise<Document[]> {
  const all: Document[] = [];
  for (const word of words) all.push(...(await documentsAt(word, cwd, authority)));
  return all;
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
  const documents = isOwn
    ? filesIn(path, ownSpecs).map((file) => parsed(readBytes(join(path, file)), file))
    : inFolder(path, name).map((one) => ({ ...one, name: one.name.slice(one.name.lastIndexOf('/') + 1) }));
  const held = Object.entries(provenanceIn(path)).map(
    ([document, { held_against }]) => [document, held_against] as const,
  );
  return {
    name,
    documents,
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
  return { name, documents: [parsed(readBytes(path), name)], isPartial: false, known: new Map(), addresses: [] };
}

/** Descriptions by their names, and by the last part of them, as references between them have it. */
export function libraryOf(documents: readonly Document[]): Library {
  const short = ({ name, description }: Document) => [name.slice(name.lastIndexOf('/') + 1), description] as const;
  return new Map([...documents.map(short), ...documents.map(({ name, description }) => [name, description] as const)]);
}

/** Tells what had to be repaired, and what stands in files that were not given. */
export function tellReading(documents: readonly Document[], terminal: Terminal): void {
  const library = libraryOf(documents);
  for (const { name, repairs } of documents) {
    if (repairs.length > 0) terminal.stderr.write(`kco: ${name} was repaired to be read: ${repairs.join('; ')}.\n`);
    const others = dangling(library, name);
    if (others.length > 0) {
      terminal.stderr.write(`kco: ${name} refers to ${others.join(', ')}, which is not there and not compared.\n`);
    }
  }
}
