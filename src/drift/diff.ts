import { type Compared, compareOperations, type Desk } from './compare-operations.ts';
import { type Draft, isSame, type Met, type Voice } from './compare-schemas.ts';
import { type Described, operationsIn } from './operations.ts';
import { children, inside, type Library, type Place, root } from './place.ts';
import { reader } from './schema.ts';
import type { SpecChange } from './spec-change.ts';

/** Two descriptions, held against each other. */
export interface Difference {
  /** How many things of the pinned description were looked up in the published one. */
  readonly compared: number;
  readonly changes: readonly SpecChange[];
}

/** What two descriptions have in common, and what only one of them has. */
interface Matched {
  readonly both: readonly (readonly [ours: Described, theirs: Described])[];
  readonly ours: readonly Described[];
  readonly theirs: readonly Described[];
}

/** Turns a text into a short one that hardly any other text turns into. */
export type Digest = (text: string) => string;

/** Operations of a published document by what they share with the pinned one. */
export function match(pinned: readonly Described[], published: readonly Described[]): Matched {
  const [mine, others] = [pinned, published].map((all) => new Map(all.map((one) => [one.key, one])));
  return {
    both: pinned.flatMap((one) => {
      const twin = others?.get(one.key);
      return twin ? [[one, twin] as const] : [];
    }),
    ours: pinned.filter(({ key }) => !others?.has(key)),
    theirs: published.filter(({ key }) => !mine?.has(key)),
  };
}

/** A change and where it was met. */
interface Found extends Draft, Voice {
  readonly operations: Map<string, string>;
}

type Ledger = Map<string, Found>;

/** Keeps a change once, however many operations it is met in; of each operation the first place is kept. */
function keep(ledger: Ledger, draft: Draft & Voice, operation: string, place: string): void {
  const { kind, name, side, asks, document, at, before, after } = draft;
  const key = JSON.stringify([kind, name, side, asks, document, at, before ?? null, after ?? null]);
  const found = ledger.get(key) ?? { ...draft, operations: new Map() };
  if (!found.operations.has(operation)) found.operations.set(operation, place);
  ledger.set(key, found);
}

/** The pairs of schemas in which something differs, or in what they are made of. */
function touched(met: ReadonlyMap<string, Met>): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  for (const [key, { parts }] of met) {
    for (const [, part] of parts) users.set(part, [...(users.get(part) ?? []), key]);
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

/** Tells the changes in bodies, with the operations in which they are met. */
function tellBodies(ledger: Ledger, desk: Desk, all: readonly (readonly [string, Compared])[]): void {
  const worth = touched(desk.met);
  for (const [operation, { roots }] of all) {
    for (const { message, pair } of roots) {
      const seen = new Set<string>();
      const open: [key: string, path: string][] = [[pair, '']];
      for (let next = open.shift(); next !== undefined; next = open.shift()) {
        const [key, path] = next;
        const met = desk.met.get(key);
        if (!met || !worth.has(key) || seen.has(key)) continue;
        seen.add(key);
        for (const draft of met.changes) {
          const field = draft.kind === 'field' || draft.kind === 'required' ? `/${draft.name}` : '';
          const place = `${operation} ${message} ${path}${field}`.trimEnd();
          keep(ledger, { ...draft, side: met.side, asks: met.asks }, operation, place);
        }
        for (const [step, part] of met.parts) open.push([part, step === '' ? path : `${path}/${step}`]);
      }
    }
  }
}

function whole(desk: Desk, ours: string, theirs: string): (Draft & Voice)[] {
  const [mine, published] = [root(desk.pinned, ours), root(desk.published, theirs)];
  const listed = (values: readonly unknown[]) => (values.length > 0 ? values : undefined);
  const servers = (place: Place) => listed(children(place, 'servers').map(([, { node }]) => node.url));
  const schemes = (place: Place) =>
    listed(
      children(inside(place, 'components'), 'securitySchemes').map(([, { node }]) => `${node.type} ${node.scheme}`),
    );
  const voice = { side: 'request', asks: 'merchant', document: ours } as const;
  const all = [
    { ...voice, kind: 'server', name: 'servers', at: '#/servers', before: servers(mine), after: servers(published) },
    {
      ...voice,
      kind: 'security',
      name: 'securitySchemes',
      at: '#/components/securitySchemes',
      before: schemes(mine),
      after: schemes(published),
    },
  ] as const;
  return all.filter(({ before, after }) => !isSame(before, after));
}

function asChange({ operations, ...draft }: Found, digest: Digest): SpecChange {
  const { kind, name, side, asks, at, before, after } = draft;
  const fingerprint = digest(JSON.stringify([kind, name, side, asks, at, before ?? null, after ?? null]));
  const [operation = ''] = operations.keys();
  return { ...draft, fingerprint, operation, places: [...operations.values()] };
}

/** An operation that only one of the two descriptions has. */
function lonely({ place, asks, key, name }: Described, document: string, isOurs: boolean): Draft & Voice {
  const kind = 'operation' as const;
  const [before, after] = isOurs ? [key, undefined] : [undefined, key];
  return { kind, name, side: 'request', asks, document, at: place.at, before, after };
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
  };
  const { both, ours, theirs } = match(operationsIn(library, document), operationsIn(...published));
  const all = both.map(([one, twin]) => [one.name, compareOperations(desk, one, twin)] as const);
  const ledger: Ledger = new Map();
  for (const draft of whole(desk, document, published[1])) keep(ledger, draft, '', document);
  const gone = ours.filter((one) => !isSilentOn(one));
  for (const one of gone) keep(ledger, lonely(one, document, true), one.name, one.name);
  for (const one of theirs) keep(ledger, lonely(one, document, false), one.name, one.name);
  for (const [operation, { changes }] of all) {
    for (const { message, ...change } of changes) keep(ledger, change, operation, `${operation} ${message}`.trimEnd());
  }
  tellBodies(ledger, desk, all);
  const inSchemas = [...desk.met.values()].reduce((sum, { compared }) => sum + compared, 0);
  const around = all.reduce((sum, [, { compared }]) => sum + compared, 0);
  return {
    compared: inSchemas + around + gone.length,
    changes: [...ledger.values()].map((found) => asChange(found, digest)),
  };
}
