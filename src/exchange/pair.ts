/** An object as some tool wrote it. */
export type Fields = Readonly<Record<string, unknown>>;

/** A request, an answer or both, as any tool may have written them down. */
export interface Pair {
  /** What stands beside them: `id`, `from`, how long it took, whether it is of a `contract`. */
  readonly about: Fields;
  readonly request: Fields | undefined;
  readonly response: Fields | undefined;
}

/** What was found in a file of one tool. */
export interface Pairs {
  readonly pairs: readonly Pair[];
  /** What was passed over because it is none of our business, one phrase each, to stand behind the name of the file. */
  readonly notes: readonly string[];
  /** What cannot be judged, one phrase each, to stand behind the name of the file. */
  readonly problems: readonly string[];
}

/** True for an object that is no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
