/** What sort of thing differs. */
export type ChangeKind =
  | 'operation'
  | 'deprecated'
  | 'parameter'
  | 'header'
  | 'body'
  | 'status'
  | 'content'
  | 'schema'
  | 'field'
  | 'required'
  | 'name'
  | 'type'
  | 'values'
  | 'limit'
  | 'pattern'
  | 'format'
  | 'choice'
  | 'open'
  | 'default'
  | 'keyword'
  | 'server'
  | 'security';

/** What the two descriptions say around a difference, where it bears on what the difference means. */
export interface Circumstances {
  /** Of a field, a header, a parameter: it has to be there, in the description that has it. */
  readonly isRequired?: boolean;
  /** What stands in where it is left out. */
  readonly fallback?: unknown;
  /** Of a field: whether the object around it refuses what it does not name, before and after. */
  readonly isClosed?: readonly [before: boolean, after: boolean];
  /** Values that either description gives as examples. */
  readonly samples?: readonly unknown[];
  /** Something stands there that was not looked into: a reference that leads nowhere, or to another file. */
  readonly unread?: string;
}

/** One operation of a JSON Patch (RFC 6902). */
export interface Patch {
  readonly op: 'add' | 'replace';
  /** JSON Pointer. */
  readonly path: string;
  readonly value: unknown;
}

/** How often something came that is not described, where traffic stands in the place of a published description. */
interface Sighting {
  readonly times: number;
  /** The id of the first exchange that shows it. */
  readonly first: string;
  /** What would make the description know it; empty for what the merchant says, and where nobody can tell. */
  readonly patch: readonly Patch[];
}

/** One difference between two descriptions. It holds no opinion: whether it matters is for the catalogue to say. */
export interface SpecChange {
  /** Short, and the same whenever the same two things differ in the same place: for decisions that are remembered. */
  readonly fingerprint: string;
  readonly kind: ChangeKind;
  /** What is called so: the field, the header, the status, the keyword. */
  readonly name: string;
  readonly side: 'request' | 'response';
  /** Who asks in this operation: the merchant, or in a callback Kustom. */
  readonly asks: 'merchant' | 'kustom';
  /** The operation's id in the pinned description, or its method and path where it has none; the first of those concerned. */
  readonly operation: string;
  /** Where in messages it is met: `createOrder request /order_lines/0/tax_rate`, each operation once. */
  readonly places: readonly string[];
  /** The file of the pinned description. */
  readonly document: string;
  /** JSON Pointer into the pinned description, to where the thing stands or would stand. */
  readonly at: string;
  /** What the pinned description has; undefined for nothing. */
  readonly before: unknown;
  /** What the published one has; undefined for nothing. */
  readonly after: unknown;
  readonly circumstances?: Circumstances;
  /** Set where it was seen in traffic: then `after` is what came. */
  readonly seen?: Sighting;
}
