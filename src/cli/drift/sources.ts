import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PublishedPlace } from '../../../generated/conformance.ts';
import { type Described, operationsIn } from '../../drift/operations.ts';
import type { Library } from '../../drift/place.ts';
import { isAddress } from '../../drift/place.ts';
import { repaired } from '../../drift/repair.ts';
import type { SpecChange } from '../../drift/spec-change.ts';
import { whereabouts } from '../../drift/whereabouts.ts';
import { readBytes, readText } from '../../io/input.ts';
import { inputsAt } from '../../io/inputs.ts';
import type { Written } from '../../report/evidence.ts';
import { shownFrom } from '../shown-from.ts';
import type { Pinned } from './documents.ts';
import { type Document, libraryOf } from './reading.ts';

// What came through a pipe is not there a second time.
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Published descriptions as files in which a line can be told; of those that were downloaded only the address is known. */
export function descriptionFiles(documents: readonly Document[], cwd: string): Written[] {
  return documents.map(({ name }): Written => {
    if (isAddress(name)) return { name, path: name, text: () => undefined };
    const path = resolve(cwd, name);
    return {
      name,
      path: shownFrom(cwd, path),
      text: () => (isFile(path) ? repaired(readBytes(path)).text : undefined),
    };
  });
}

/** Records as files in which a line can be told. */
export function recordFiles(words: readonly string[], cwd: string): Written[] {
  const inputs = words.flatMap((word) => inputsAt(resolve(cwd, word), word));
  return inputs.flatMap((one) =>
    'path' in one
      ? [
          {
            name: one.name,
            path: shownFrom(cwd, one.path),
            text: () => (isFile(one.path) ? readText(one.path) : undefined),
          },
        ]
      : [],
  );
}

/** The names of documents, those first that share the most operations with one of ours: what is gone is missed there. */
function nearestFirst(library: Library, names: readonly string[], ours: readonly Described[]): string[] {
  const keys = new Set(ours.map(({ key }) => key));
  const shared = (name: string) => operationsIn(library, name).filter(({ key }) => keys.has(key)).length;
  const all = names.map((name) => ({ name, shared: shared(name) }));
  return all.sort((one, other) => other.shared - one.shared).map(({ name }) => name);
}

/** Where the changes stand in the published documents, by fingerprint. */
export function placesIn(
  changes: readonly SpecChange[],
  pinned: Pinned,
  published: readonly Document[],
): ReadonlyMap<string, PublishedPlace> {
  const [ours, theirs] = [libraryOf(pinned.documents), libraryOf(published)];
  const [own, others] = [pinned.documents, published].map((all) => all.map(({ name }) => name)) as [string[], string[]];
  const finders = new Map<string, ReturnType<typeof whereabouts>>();
  const finderFor = (document: string) => {
    const known = finders.get(document);
    if (known) return known;
    const nearest = others.length > 1 ? nearestFirst(theirs, others, operationsIn(ours, document)) : others;
    const find = whereabouts([ours, own], [theirs, nearest]);
    finders.set(document, find);
    return find;
  };
  return new Map(
    changes.flatMap((change) => {
      const found = finderFor(change.document)(change);
      return found ? [[change.fingerprint, found] as const] : [];
    }),
  );
}
