import { type Draft, draft, meet, type Voice, type Work } from './met.ts';
import type { Library, Place } from './place.ts';
import type { ChangeKind } from './spec-change.ts';
import { isSame } from './spelling.ts';

/** A message of an operation: where its schema was compared, and by what a reader knows it. */
interface Root extends Voice {
  /** `request`, a status, `header Location`, `query after`. */
  readonly message: string;
  readonly pair: string;
}

/** A change in what stands around the bodies of one operation. */
type Outer = Draft & Voice & { readonly message: string };

/** Both libraries, and the work on their schemas. */
export interface Desk extends Work {
  readonly pinned: Library;
  readonly published: Library;
}

/** One operation under comparison. */
export interface Bench {
  readonly desk: Desk;
  readonly asks: Voice['asks'];
  readonly changes: Outer[];
  readonly roots: Root[];
}

/** What of an operation is looked at: its question or its answer, and by what a reader knows the part. */
export interface Part {
  readonly side: Voice['side'];
  readonly message: string;
}

/** Puts down a difference, if it is one. */
export function note(
  { asks, changes }: Bench,
  { side, message }: Part,
  kind: ChangeKind,
  place: Place,
  path: string,
  values: readonly [name: string, before: unknown, after: unknown],
  circumstances?: Draft['circumstances'],
): void {
  if (isSame(values[1], values[2])) return;
  changes.push({ ...draft(place, kind, path, values, circumstances), side, asks, message });
}

/** Puts down the schemas of a message, to be held against each other. */
export function meetIn(bench: Bench, { side, message }: Part, ours: Place, theirs: Place): void {
  const voice = { side, asks: bench.asks };
  bench.roots.push({ ...voice, message, pair: meet(bench.desk, [ours], [theirs], voice) });
}

/** What a difference shows of a thing that is there. */
export function there(place: Place | undefined): 'there' | undefined {
  return place && 'there';
}

/** Whether something has to be there, as a difference shows it: what is a part of the path always has to. */
export function isNeeded({ node }: Place): true | undefined {
  return node.required === true || node.in === 'path' || undefined;
}
