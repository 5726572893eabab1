import type { Place } from './place.ts';
import type { Reader } from './schema.ts';
import type { ChangeKind, SpecChange } from './spec-change.ts';

/** A change before it is known which operations it concerns. */
export type Draft = Pick<SpecChange, 'kind' | 'name' | 'document' | 'at' | 'before' | 'after' | 'circumstances'>;

/** Who says what a schema describes, and when. */
export interface Voice {
  readonly side: 'request' | 'response';
  readonly asks: 'merchant' | 'kustom';
}

/** Two schemas that were held against each other: what differs in them, and which others they are made of. */
export interface Met extends Voice {
  readonly changes: Draft[];
  /** The step inside a message that leads there, and the pair that is met there. */
  readonly parts: [step: string, pair: string][];
  /** How many schemas lie around it. */
  readonly depth: number;
  /** How many things of the pinned one were looked up in the other. */
  compared: number;
}

/** Two schemas that are still to be held against each other. */
interface Waiting {
  readonly met: Met;
  readonly ours: readonly Place[];
  readonly theirs: readonly Place[];
}

/** Two libraries under comparison, the pairs of schemas that have been met so far, and those that wait. */
export interface Work {
  readonly ours: Reader;
  readonly theirs: Reader;
  readonly met: Map<string, Met>;
  readonly waiting: Waiting[];
}

/** Two things, or a thing and nothing. */
export interface Pair<Thing> {
  readonly ours: Thing | undefined;
  readonly theirs: Thing | undefined;
}

/** The keys of both sides, each once, with what stands under them. */
export function pairs<Thing>(
  ours: Iterable<readonly [string, Thing]>,
  theirs: Iterable<readonly [string, Thing]>,
): [string, Pair<Thing>][] {
  const [mine, published] = [new Map(ours), new Map(theirs)];
  return [...new Set([...mine.keys(), ...published.keys()])].map((key) => [
    key,
    { ours: mine.get(key), theirs: published.get(key) },
  ]);
}

/** A difference at a place, or at what stands or would stand under it. */
export function draft(
  { document, at }: Place,
  kind: ChangeKind,
  path: string,
  [name, before, after]: readonly [name: string, before: unknown, after: unknown],
  circumstances?: Draft['circumstances'],
): Draft {
  const found = { kind, name, document, at: `${at}${path}`, before, after };
  return circumstances ? { ...found, circumstances } : found;
}

/** Puts two schemas down to be held against each other, once in each voice; gives the key by which the pair is known. */
export function meet(work: Work, ours: readonly Place[], theirs: readonly Place[], around: Voice | Met): string {
  const { side, asks } = around;
  const key = `${work.ours(ours).key} | ${work.theirs(theirs).key} | ${side} ${asks}`;
  if (!work.met.has(key)) {
    const met: Met = {
      side,
      asks,
      changes: [],
      parts: [],
      depth: 'depth' in around ? around.depth + 1 : 0,
      compared: 0,
    };
    work.met.set(key, met);
    work.waiting.push({ met, ours, theirs });
  }
  return key;
}
