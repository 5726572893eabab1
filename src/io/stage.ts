import type { ParityReply } from '../../generated/conformance.ts';
import type { RequirementId } from '../../generated/requirement-ids.ts';
import type { ClientSettings } from '../client/call.ts';
import type { Telling } from '../driver/caller.ts';
import type { MarketCode } from '../driver/markets.ts';
import type { QuestionName } from '../driver/open-questions.ts';
import type { QuestioningParts } from '../driver/questioning.ts';
import type { Buying } from '../driver/shopper.ts';
import type { Handler } from '../exchange/handler.ts';
import type { Judgement } from '../inspect/judgement.ts';
import type { Run } from '../inspect/run.ts';

/** A documented way that Kustom can take in the place of the one that a scenario expects. */
export interface OtherWay {
  /** In a sentence without its end. */
  readonly says: string;
  /** What is judged where Kustom takes it. */
  readonly seen: RequirementId;
  /** Requirements that have no occasion anywhere where Kustom takes it. */
  readonly instead: readonly RequirementId[];
}

/** What the people of a scenario find when they come on: somebody who plays Kustom, and the run that is going on. */
export interface Stage {
  /** Kustom, already watched. */
  readonly kustom: Handler;
  readonly settings: ClientSettings;
  /** Where a merchant sells of whom a sentence does not say it. Sweden, where it is left out. */
  readonly home?: MarketCode;
  /** The sandbox's own calls, by which a shopper acts; absent where the target is no sandbox. Not part of the record. */
  readonly sandbox?: Handler;
  /** Waits until a person has bought an order in a browser; why nobody did, else undefined. Absent where nobody waits. */
  readonly person?: Buying;
  /** What it takes to call a merchant; absent where none was named. */
  readonly calling?: QuestioningParts;
  /** Tells a merchant who looks at a sandbox of ours something; absent where none was served. */
  readonly telling?: Telling;
  /** Requirements from which a departure may be accepted, by id: one ends no scenario. */
  readonly accepted?: readonly string[];
  soFar(): Run;
  /** Told what came of a question that no document settles; absent where nobody writes that down. */
  readonly foundOut?: (question: QuestionName, reply: ParityReply) => void;
  /** Told where a scenario ends because Kustom took another documented way. */
  readonly otherWay?: (way: OtherWay) => void;
  /** Told why a scenario is left out from here on. */
  readonly leftOut?: (why: string) => void;
  /** Asked before each scenario: why it is not played; undefined where it is. */
  readonly whyNot?: () => string | undefined;
  /** The one judge, asked about the requirements with these ids only. */
  judge(run: Run, ids: readonly string[]): Judgement[];
}

// Cucumber clones its world parameters, which no function survives, and loads the steps by itself: one registry
// under a well-known symbol is what both sides can reach.
const registry = globalThis as { [key: symbol]: Stage | undefined };
const key = Symbol.for('kco');

/** Sets the stage for the scenarios that are about to be played. */
export function setStage(stage: Stage): void {
  registry[key] = stage;
}

/** The stage that was set; scenarios that are played by anything but kco have none. */
export function stage(): Stage {
  const found = registry[key];
  if (!found) throw new Error('these steps are played by `kco certify`, not by cucumber-js itself');
  return found;
}
