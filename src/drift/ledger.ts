import type { Draft, Voice } from './met.ts';

/** A change and where it was met. */
export interface Found extends Draft, Voice {
  readonly operations: Map<string, string>;
}

/** The changes by what they are, and by the very draft that was met before. */
export interface Ledger {
  readonly found: Map<string, Found>;
  readonly known: Map<Draft, Found>;
  /** How many places were kept, and how often each pair of schemas was come by. */
  places: number;
  readonly visits: Map<string, number>;
  isShortened: boolean;
}

function entered({ found, known }: Ledger, draft: Draft, { side, asks }: Voice): Found {
  const { kind, name, document, at, before, after } = draft;
  const key = JSON.stringify([kind, name, side, asks, document, at, before ?? null, after ?? null]);
  const entry = found.get(key) ?? { ...draft, side, asks, operations: new Map() };
  found.set(key, entry);
  known.set(draft, entry);
  return entry;
}

/** Keeps a change once, however many operations it is met in; of each operation the first place is kept. */
export function keep(ledger: Ledger, draft: Draft, voice: Voice, operation: string, place: string): void {
  const { operations } = ledger.known.get(draft) ?? entered(ledger, draft, voice);
  if (operations.has(operation)) return;
  operations.set(operation, place);
  ledger.places += 1;
}

// Thousands of changes in thousands of operations are millions of places, which nobody reads and no memory holds.
const mostPlaces = 300_000;
const enough = 20;

/** Whether a pair of schemas need not be gone through for one more operation: nor need what it is made of. */
export function isTold(ledger: Ledger, pair: string): boolean {
  const visits = (ledger.visits.get(pair) ?? 0) + 1;
  ledger.visits.set(pair, visits);
  const isEnough = visits > enough && ledger.places > mostPlaces;
  ledger.isShortened ||= isEnough;
  return isEnough;
}

/** A ledger with nothing in it. */
export function emptyLedger(): Ledger {
  return { found: new Map(), known: new Map(), places: 0, visits: new Map(), isShortened: false };
}
