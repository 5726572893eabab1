import type { Acceptance, Unseen, Verdict } from '../../generated/conformance.ts';
import type { Evidence, Requirement } from '../requirements/requirement.ts';

/** Evidence located in a run. There are no findings for what is right. */
export interface Finding {
  /** The exchange's id, the file's name, or the operation of a description. */
  readonly where: string;
  readonly evidence: Evidence;
}

/** A requirement with its verdict, how often it was judged, and its findings. */
export interface Judgement {
  readonly requirement: Requirement;
  readonly verdict: Verdict;
  readonly reason?: Unseen;
  /** In a broken judgement: what was thrown, and where. */
  readonly problem?: string;
  /** Where the departure is accepted: what the project says of it. */
  readonly accepted?: readonly Acceptance[];
  readonly judged: number;
  readonly findings: readonly Finding[];
}
