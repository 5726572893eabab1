import type { PlayedScenario } from '../../generated/conformance.ts';
import type { Question } from '../simulator/journey.ts';
import { inquiries } from './inquiries.ts';
import { type QuestioningParts, questions } from './questioning.ts';
import type { Schedule } from './schedule.ts';
import { schedules } from './schedules.ts';

/** Tells a merchant something on a schedule, and says how that went; undefined where it gave no address for it. */
export type Telling = (schedule: Schedule) => Promise<PlayedScenario | undefined>;

/** The Kustom of a scenario, who calls a merchant. */
export interface Caller {
  /** Asks what it asks in this inquiry. Throws where the merchant gave no address for that, or does not answer. */
  asks(callback: Question, name: string): Promise<void>;
  /** Tells what it tells on the schedule of this name; why it was left out, else undefined. Throws as `asks` does. */
  tells(name: string): Promise<string | undefined>;
}

/** A Kustom who can ask and tell a merchant; `undefined`: there is none to ask, or none who looks at a Kustom of ours. */
export function caller(parts: QuestioningParts | undefined, telling: Telling | undefined): Caller {
  return {
    async asks(callback, name) {
      if (!parts) throw new Error('there is no shop to call: name one with --merchant');
      const asked = inquiries.filter((one) => one.asks === callback && one.name === name);
      const [played] = await questions(asked, parts);
      if (played?.status !== 'passed') throw new Error(played?.problem ?? `${callback} has no address`);
    },
    async tells(name) {
      const schedule = schedules.find((one) => one.name === name);
      if (!telling || !schedule) throw new Error('there is no shop that looks at this Kustom: add --sandbox-port');
      const played = await telling(schedule);
      if (played?.status === 'passed') return undefined;
      if (played?.status === 'unplayed') return played.problem;
      throw new Error(played?.problem ?? `there is no address for ${name}`);
    },
  };
}
