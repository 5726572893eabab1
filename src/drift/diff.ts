import type { Desk } from './bench.ts';
import { type Compared, compareOperations } from './compare-operations.ts';
import { compareSchemas } from './compare-schemas.ts';
import { emptyLedger, type Found, isTold, keep, type Ledger } from './ledger.ts';
import type { Draft, Met, Voice } from './met.ts';
import { type Described, operationsIn } from './operations.ts';
import type { Library } from './place.ts';
import { reader } from './schema.ts';
import type { SpecChange } from './spec-change.ts';

/** Two descriptions, held against each other. */
export interface Difference {
  /** How many things of the pinned description were looked up in the published one. */
  readonly compared: number;
  readonly changes: readonly SpecChange[];
  /** True where there was so much that of what many operations share only some of them are named. */
  readonly isShortened: boolean;
}

/** What two descriptions have in common, and what only one of them has. */
interface Matched {
  readonly both: readonly (readonly [ours: Described, theirs: Described])[];
  readonly ours: readonly Described[];
  readonly theirs: readonly Described[];
}

/** Turns a text into a short one that hardly any other text turns into. */
export type Digest = (text: string) => string;

/** Operations of a published document by what they share with the pinned one; of several callbacks of one name, by where they stand. */
export function match(pinned: readonly Described[], published: readonly Described[]): Matched {
  const [mine, others] = [Map.groupBy(pinned, ({ key }) => key), Map.groupBy(published, ({ key }) => key)];
  const both = pinned.flatMap((one) => {
    const named = others.get(one.key) ?? [];
    const isAlone = named.length === 1 && mine.get(one.key)?.length === 1;
    const twin = isAlone ? named[0] : named.find(({ within }) => within === one.within);
    return twin ? [[one, twin] as const] : [];
  });
  const matched = new Set(both.flat());
  return {
    both,
    ours: pinned.filter((one) => !matched.has(one)),
    theirs: published.filter((one) => !matched.has(one)),
  };
}

/** The pairs of schemas in which something differs, or in what they are made of. */
function touched(met: ReadonlyMap<string, Met>): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  for (const [key, { parts }] of met) {
    for (const [, part] of parts) {
      const known = users.get(part);
      if (known) known.push(key);
      else users.set(part, [key]);
    }
  }
  const found = new Set<string>();
  const open = [...met].filter(([, { changes }]) => changes.length > 0).map(([key]) => key);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    open.push(...(users.get(key) ?? []));
  }
  return found;
}

/** A message under way: which pairs of schemas it is made of, each with the way there. */
function* within(
  desk: Desk,
  pair: string,
  worth: ReadonlySet<string>,
  isPassedBy: (pair: string) => boolean,
): Generator<[met: Met, path: string]> {
  const seen = new Set([pair]);
  const open: [key: string, path: string][] = [[pair, '']];
  for (const [key, path] of open) {
    const met = desk.met.get(key);
    if (!met || isPassedBy(key)) continue;
    yield [met, path];
    for (const [step, part] of met.parts) {
      if (!worth.has(part) || seen.has(part)) continue;
      seen.add(part);
      open.push([part, step === '' ? path : `${path}/${step}`]);
    }
  }
}

/** Tells the changes in bodies, with the operations in which they are met. */
function tellBodies(ledger: Ledger, desk: Desk, all: readonly (readonly [string, Compared])[]): void {
  const worth = touched(desk.met);
  for (const [operation, { roots }] of all) {
    for (const { message, pair } of roots.filter((one) => worth.has(one.pair))) {
      for (const [met, path] of within(desk, pair, worth, (key) => isTold(ledger, key))) {
        for (const draft of met.changes) {
          const field = draft.kind === 'field' || draft.kind === 'required' ? `/${draft.name}` : '';
          keep(ledger, draft, met, operation, `${operation} ${message} ${path}${field}`.trimEnd());
        }
      }
    }
  }
}

function asChange({ operations, ...draft }: Found, digest: Digest): SpecChange {
  const { kind, name, side, asks, document, at, before, after } = draft;
  // What stands once in every document is told apart by the document; everything else by where it stands.
  const where = /^#\/(?:servers|security)$/.test(at) ? `${document}${at}` : at;
  const fingerprint = digest(JSON.stringify([kind, name, side, asks, where, before ?? null, after ?? null]));
  const [operation = ''] = operations.keys();
  return { ...draft, fingerprint, operation, places: [...operations.values()] };
}

function voiceOf({ asks }: Described): Voice {
  return { side: 'request', asks };
}

/** An operation that only one of the two descriptions has. */
function lonely({ place, key, name }: Described, document: string, isOurs: boolean): Draft {
  const [before, after] = isOurs ? [key, undefined] : [undefined, key];
  return { kind: 'operation', name, document, at: place.at, before, after };
}

/**
 * What differs between a document of the pinned descriptions and one of the published ones. No opinion.
 * `isSilentOn`: an operation that the published document has no word on, without having dropped it.
 */
export function diff(
  pinned: readonly [library: Library, document: string],
  published: readonly [library: Library, document: string],
  digest: Digest,
  isSilentOn: (operation: Described) => boolean = () => false,
): Difference {
  const [library, document] = pinned;
  const desk: Desk = {
    pinned: library,
    published: published[0],
    ours: reader(library),
    theirs: reader(published[0]),
    met: new Map(),
    waiting: [],
  };
  const { both, ours, theirs } = match(operationsIn(library, document), operationsIn(...published));
  const all = both.map(([one, twin]) => [one.name, compareOperations(desk, one, twin)] as const);
  compareSchemas(desk);
  const ledger = emptyLedger();
  const gone = ours.filter((one) => !isSilentOn(one));
  for (const one of gone) keep(ledger, lonely(one, document, true), voiceOf(one), one.name, one.name);
  for (const one of theirs) keep(ledger, lonely(one, document, false), voiceOf(one), one.name, one.name);
  for (const [operation, { changes }] of all) {
    for (const { message, ...change } of changes) {
      keep(ledger, change, change, operation, `${operation} ${message}`.trimEnd());
    }
  }
  tellBodies(ledger, desk, all);
  const inSchemas = [...desk.met.values()].reduce((sum, { compared }) => sum + compared, 0);
  const around = all.reduce((sum, [, { compared }]) => sum + compared, 0);
  return {
    compared: inSchemas + around + gone.length,
    changes: [...ledger.found.values()].map((found) => asChange(found, digest)),
    isShortened: ledger.isShortened,
  };
}
