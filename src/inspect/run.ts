import type {
  PlayedScenario,
  ProfileName,
  PublishedPlace,
  Shard,
  Subject,
  Usage,
} from '../../generated/conformance.ts';
import type { Sample } from '../drift/examples.ts';
import type { SpecChange } from '../drift/spec-change.ts';
import type { Instant } from '../exchange/clock.ts';
import type { Exchange } from '../exchange/exchange.ts';

/** What two descriptions had to say to each other. */
export interface Comparison {
  /** How many fields of the pinned description were looked up in the other one. */
  readonly compared: number;
  /** Whether all that is pinned was compared, for everybody: only then something is known to occur no more. */
  readonly isWhole?: boolean;
  /** What is to be judged. */
  readonly changes: readonly SpecChange[];
  /** Differences that were looked at before, each with the reason for which they are left alone. */
  readonly known?: readonly { readonly change: SpecChange; readonly reason: string }[];
  /** True where the pinned description was held against what was said, and not against another one. */
  readonly isTraffic?: boolean;
  /** What recorded traffic uses of the pinned description. */
  readonly usage?: Usage;
  /** The changes that touch it, by fingerprint, each with what of it was heard by name; absent where nobody asked. */
  readonly hits?: ReadonlyMap<string, readonly string[]>;
  /** True where that traffic was cut short: what was not heard may have been said all the same. */
  readonly isCut?: boolean;
  /** Where the changes stand in the published descriptions, by fingerprint. */
  readonly published?: ReadonlyMap<string, PublishedPlace>;
}

/** How a run came about, and how it is to be judged: everything that is known before the first exchange. */
export interface Sitting {
  /** The command that repeats the run. */
  readonly command: string;
  readonly subject: Subject;
  readonly target?: string;
  readonly profile: ProfileName;
  /** True in `certify` and `gate`: what the profile insists on and was never exercised leaves the run undecided. */
  readonly insists: boolean;
  /** True where a script of the suite was on one side of each exchange: then only what the other side did is judged. */
  readonly scripted?: boolean;
  readonly markets: readonly string[];
  readonly seed: number;
  /**
   * The Authorization headers of the credentials that the run was given, in every documented form and masked as in its
   * exchanges: whoever comes with others is a stranger. Absent where it was given none, and anybody may come.
   */
  readonly given?: readonly string[];
  /** Which part of a run this is; absent of a whole one. */
  readonly shard?: Shard;
  /** In real time, as its end: the exchanges are in the run's, which may be ahead. */
  readonly startedAt: Instant;
}

/** One sitting with all that was seen in it. The record: judging needs nothing else. */
export interface Run extends Sitting {
  readonly finishedAt: Instant;
  /** False where the end mark is missing: the run was cut short. */
  readonly complete: boolean;
  readonly exchanges: readonly Exchange[];
  readonly scenarios: readonly PlayedScenario[];
  readonly comparison?: Comparison;
  /** Documented examples, as their pages show them. */
  readonly samples?: readonly Sample[];
  /** What was brought and could not be judged: one sentence each. */
  readonly unjudged?: readonly string[];
}
