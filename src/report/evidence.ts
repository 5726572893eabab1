import type { Exchange } from '../exchange/exchange.ts';

/** A file that a report is about: what was checked, or the record of the run. */
export interface Written {
  /** As the person named it; what a finding says of its place begins with it where several were checked. */
  readonly name: string;
  /** Where it is, from the folder of the command; an absolute path for what lies elsewhere. */
  readonly path: string;
  /** What stands in it; undefined where nobody can read it again. */
  readonly text: () => string | undefined;
}

/** What a report can show beside its judgements. */
export interface Evidence {
  /** What was said, masked, in the order of the record. */
  readonly exchanges: readonly Exchange[];
  readonly files: readonly Written[];
}

/** Nothing but the judgements. */
export const noEvidence: Evidence = { exchanges: [], files: [] };
