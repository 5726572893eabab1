// Holds specs/ against what others have published: `node scripts/compare-with-published.ts FOLDER [SPECS]`.
// Prints each difference that provenance.json does not list, and each that it lists and that does not occur.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Comparison, Difference } from './compare/differences.ts';
import { compareDocuments, noteOthers } from './compare/operations.ts';
import type { Library } from './compare/place.ts';
import { type Published, publishedIn } from './compare/published.ts';

/** A difference as provenance.json lists it; in its pointer, a step `*` is any. */
interface Listed extends Omit<Difference, 'document'> {
  readonly reason: string;
}

/** A published document that one of ours was held against, and in what they differ. */
interface Held {
  readonly sha256: string;
  readonly differences: readonly Listed[];
}

type Provenance = Readonly<Record<string, { readonly held_against: readonly Held[] }>>;

/** A difference, and the digest of the published file that it was found in. */
type Found = Difference & { readonly against: string };

const [folder, specs = fileURLToPath(new URL('../specs/', import.meta.url))] = process.argv.slice(2);

function readSpecs(path: string): { readonly library: Library; readonly provenance: Provenance } {
  const names = readdirSync(path).filter((name) => name.endsWith('.yaml'));
  const library = new Map(names.map((name) => [name, parse(readFileSync(join(path, name), 'utf8'))]));
  return { library, provenance: JSON.parse(readFileSync(join(path, 'provenance.json'), 'utf8')).documents };
}

/** Every difference of one of our documents, from each of the files that it was held against. */
function differencesOf(library: Library, document: string, held: readonly Published[]): Found[] {
  const all = held.map(({ name, sha256, value }) => {
    const comparison: Comparison = {
      ours: library,
      theirs: new Map([[name, value]]),
      found: new Map(),
      seen: new Set(),
    };
    return { comparison, sha256, keys: compareDocuments(comparison, document, name) };
  });
  const [first] = all;
  if (first) noteOthers(first.comparison, document, new Set(all.flatMap(({ keys }) => keys)));
  return all.flatMap(({ comparison, sha256 }) =>
    [...comparison.found.values()].map((difference) => ({ ...difference, against: sha256 })),
  );
}

function fits(pattern: string, pointer: string): boolean {
  const [wanted, steps] = [pattern.split('/'), pointer.split('/')];
  return wanted.length === steps.length && wanted.every((step, index) => step === '*' || step === steps[index]);
}

/** The values of a difference, in a form that can be compared. */
function values({ kind, published, ours }: Omit<Difference, 'document' | 'at'>): string {
  return JSON.stringify([kind, published, ours]);
}

/** True where this entry is about this difference. What one document refers to in another is listed with the other. */
function isAbout(listed: Listed, document: string, { sha256 }: Held, found: Found, provenance: Provenance): boolean {
  const isHeld = provenance[document]?.held_against.some((one) => one.sha256 === found.against) ?? false;
  const isPlace = found.document === document && (found.against === sha256 || !isHeld);
  return isPlace && fits(listed.at, found.at) && values(listed) === values(found);
}

/** What provenance.json leaves out, and what it says in vain. */
function complaints(provenance: Provenance, found: readonly Found[]): string[] {
  const entries = Object.entries(provenance).flatMap(([document, { held_against }]) =>
    held_against.flatMap((held) => held.differences.map((listed) => ({ document, held, listed }))),
  );
  const about = (entry: (typeof entries)[number], one: Found) =>
    isAbout(entry.listed, entry.document, entry.held, one, provenance);
  const unlisted = found.filter((one) => !entries.some((entry) => about(entry, one)));
  const vain = entries.filter((entry) => !found.some((one) => about(entry, one)));
  const unexplained = entries.filter(({ listed }) => !listed.reason?.trim());
  const said = ({ document, listed }: (typeof entries)[number]) => `${document} ${JSON.stringify(listed)}`;
  return [
    ...unlisted.map(({ document, against, ...one }) => `not listed: ${document} ${JSON.stringify(one)}`),
    ...vain.map((entry) => `listed, and does not occur: ${said(entry)}`),
    ...unexplained.map((entry) => `listed without a reason: ${said(entry)}`),
  ];
}

function run(path: string): number {
  const files = publishedIn(path);
  const { library, provenance } = readSpecs(specs);
  const missing: string[] = [];
  const found = Object.entries(provenance).flatMap(([document, { held_against }]) => {
    const held = held_against.flatMap(({ sha256 }) => {
      const file = files.find((one) => one.sha256 === sha256);
      if (!file) missing.push(`not in ${path}: what ${document} was held against, sha256 ${sha256}`);
      return file ?? [];
    });
    return differencesOf(library, document, held);
  });
  for (const { name, repairs } of files)
    for (const repair of repairs) process.stdout.write(`repaired ${name}: ${repair}\n`);
  const all = [...missing, ...complaints(provenance, found)];
  for (const complaint of all) process.stdout.write(`${complaint}\n`);
  process.stdout.write(`${found.length} differences, ${all.length} complaints\n`);
  return all.length > 0 ? 1 : 0;
}

if (folder === undefined) process.stderr.write('Which folder holds the published files?\n');
process.exitCode = folder === undefined ? 2 : run(folder);
