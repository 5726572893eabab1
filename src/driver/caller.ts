import type { Question } from '../simulator/journey.ts';
import { inquiries } from './inquiries.ts';
import { type QuestioningParts, questions } from './questioning.ts';

/** The Kustom of a scenario, who calls a merchant. */
export interface Caller {
  /** Asks what it asks in this inquiry. Throws where the merchant gave no address for that, or does not answer. */
  asks(callback: Question, name: string): Promise<void>;
}

/** A Kustom who can call this merchant; `undefined`: there is none to call. */
export function caller(parts: QuestioningParts | undefined): Caller {
  return {
    async asks(callback, name) {
      if (!parts) throw new Error('there is no shop to call: name one with --merchant');
      const asked = inquiries.filter((one) => one.asks === callback && one.name === name);
      const [played] = await questions(asked, parts);
      if (played?.status !== 'passed') throw new Error(played?.problem ?? `${callback} has no address`);
    },
  };
}
