/** One difference between two descriptions. It holds no opinion: whether it matters is for the catalogue to say. */
export interface SpecChange {
  readonly kind: 'added' | 'removed';
  readonly side: 'request' | 'response';
  /** The operation's id in the pinned description, or its method and path where it has none. */
  readonly operation: string;
  /** JSON Pointer into the description that still (or already) has the field. */
  readonly at: string;
  /** What stood there, in words; undefined for what was added. */
  readonly before: string | undefined;
  /** What stands there now, in words; undefined for what was removed. */
  readonly after: string | undefined;
}
