import { CannotJudge } from '../../config/cannot-judge.ts';
import { type Difference, diff, match } from '../../drift/diff.ts';
import { type Described, operationsIn } from '../../drift/operations.ts';
import type { Library } from '../../drift/place.ts';
import type { SpecChange } from '../../drift/spec-change.ts';
import type { Comparison } from '../../inspect/run.ts';
import { shortDigest } from '../../io/ids.ts';
import type { Known, Pinned } from './documents.ts';
import { type Document, libraryOf } from './reading.ts';

/** What came of holding descriptions against each other, and what did not. */
export interface Compared {
  readonly comparison: Comparison;
  /** Operations of the pinned descriptions for which nobody spoke: one sentence for each document. */
  readonly unspoken: readonly string[];
  /** Differences that are known and do not occur any more: one sentence each. */
  readonly gone: readonly string[];
  /** The pinned documents that were not compared whole though something is known of them: nobody can tell whether it occurs. */
  readonly unlooked: readonly string[];
  /** True where of what many operations share only some of them are named. */
  readonly isShortened: boolean;
}

/** A published document and its operations. */
interface Speaker {
  readonly name: string;
  readonly operations: readonly Described[];
}

/** The part of an API that an operation belongs to: documents speak for such parts. */
function partOf({ key, asks }: Described): string {
  if (asks === 'kustom') return 'callbacks';
  const [, path = ''] = key.split(' ');
  return path.split('/').slice(0, 3).join('/');
}

/** Who speaks for an operation that he may have dropped: the first whose document has something of that part. */
function speakerFor(operation: Described, speakers: readonly Speaker[]): Speaker | undefined {
  return (
    speakers.find(({ operations }) => operations.some(({ key }) => key === operation.key)) ??
    speakers.find(({ operations }) => operations.some((one) => partOf(one) === partOf(operation)))
  );
}

/** One pinned document, held against every published one that describes some of it. */
function held(
  library: Library,
  document: string,
  others: Library,
  speakers: readonly Speaker[],
  isPartial: boolean,
): {
  readonly differences: readonly (Comparison & Pick<Difference, 'isShortened'>)[];
  readonly unspoken: readonly Described[];
} {
  const mine = operationsIn(library, document);
  const related = speakers.filter(({ operations }) => match(mine, operations).both.length > 0);
  const unspoken = related.length > 0 && isPartial ? mine.filter((one) => !speakerFor(one, related)) : [];
  const differences = related.map((speaker, index) => {
    const isSilent = (one: Described) => {
      const responsible = speakerFor(one, related) ?? (isPartial ? undefined : related[0]);
      return responsible !== speaker;
    };
    const { compared, changes, isShortened } = diff([library, document], [others, speaker.name], shortDigest, isSilent);
    // What a whole document says once is asked of the first only.
    const isOnce = ({ kind }: SpecChange) => index === 0 || (kind !== 'server' && kind !== 'security');
    return { compared, changes: changes.filter(isOnce), isShortened };
  });
  return { differences, unspoken };
}

function fits(pattern: string, pointer: string): boolean {
  const [wanted, steps] = [pattern.split('/'), pointer.split('/')];
  return wanted.length === steps.length && wanted.every((step, index) => step === '*' || step === steps[index]);
}

function isAbout({ at, published, ours }: Known, change: SpecChange): boolean {
  if (!fits(at, change.at)) return false;
  return JSON.stringify([published, ours]) === JSON.stringify([change.after ?? null, change.before ?? null]);
}

/** Parts the changes that were known when the description was pinned from those that were not. */
function apart(changes: readonly SpecChange[], known: Pinned['known']): Pick<Comparison, 'changes' | 'known'> {
  const reasonOf = (change: SpecChange) => known.get(change.document)?.find((one) => isAbout(one, change))?.reason;
  const all = changes.map((change) => ({ change, reason: reasonOf(change) }));
  return {
    changes: all.flatMap(({ change, reason }) => (reason === undefined ? [change] : [])),
    known: all.flatMap(({ change, reason }) => (reason === undefined ? [] : [{ change, reason }])),
  };
}

function vanished(known: Iterable<readonly [string, readonly Known[]]>, changes: readonly SpecChange[]): string[] {
  return [...known].flatMap(([document, entries]) =>
    entries
      .filter((one) => !changes.some((change) => change.document === document && isAbout(one, change)))
      .map(({ at, reason }) => `${document} ${at} (accepted because: ${reason})`),
  );
}

/** What several published documents show alike is one change, met in the operations of all of them. */
function merged(changes: readonly SpecChange[]): SpecChange[] {
  const found = new Map<string, SpecChange>();
  for (const change of changes) {
    const known = found.get(change.fingerprint);
    const places = [...new Set([...(known?.places ?? []), ...change.places])];
    found.set(change.fingerprint, known ? { ...known, places } : change);
  }
  return [...found.values()];
}

/** Holds every published description against those pinned ones that it shares an operation with. */
export function compare(pinned: Pinned, published: readonly Document[]): Compared {
  const [library, others] = [libraryOf(pinned.documents), libraryOf(published)];
  const speakers = published.map(({ name }) => ({ name, operations: operationsIn(others, name) }));
  const names = pinned.documents.map(({ name }) => name);
  const ours = new Set(names.flatMap((name) => operationsIn(library, name).map(({ key }) => key)));
  const all = names.map((name) => ({ name, ...held(library, name, others, speakers, pinned.isPartial) }));
  if (all.every(({ differences }) => differences.length === 0)) {
    const said = published.map(({ name }) => name).join(', ');
    throw new CannotJudge(`nothing to compare: ${said} has no operation of ${names.join(', ')}.`);
  }
  // What another pinned document has is not new, whichever it was held against.
  const isNew = ({ kind, before, after }: SpecChange) =>
    kind !== 'operation' || before !== undefined || !ours.has(String(after));
  const changes = merged(all.flatMap(({ differences }) => differences.flatMap((one) => one.changes)).filter(isNew));
  const whole = new Set(
    all.flatMap((one) => (one.differences.length > 0 && one.unspoken.length === 0 ? [one.name] : [])),
  );
  const isKnown = ([document, entries]: [string, readonly Known[]]) => entries.length > 0 && names.includes(document);
  const [looked, unlooked] = [
    [...pinned.known].filter(([document]) => whole.has(document)),
    [...pinned.known].filter(isKnown),
  ];
  const compared = all.flatMap(({ differences }) => differences).reduce((sum, one) => sum + one.compared, 0);
  return {
    comparison: { compared, isWhole: whole.size === names.length, ...apart(changes, pinned.known) },
    unspoken: all.flatMap(({ name, unspoken }) =>
      unspoken.length > 0 ? [`${name}: ${unspoken.map((one) => one.name).join(', ')}`] : [],
    ),
    gone: vanished(looked, changes),
    unlooked: unlooked.flatMap(([document]) => (whole.has(document) ? [] : [document])),
    isShortened: all.some(({ differences }) => differences.some((one) => one.isShortened)),
  };
}
