import { CannotJudge } from '../config/cannot-judge.ts';
import { NotARecord, type ReadRecord, readRecord } from '../exchange/read-record.ts';

/** The record in a text; the name is for the message where it is none. */
export function recordIn(text: string, name: string): ReadRecord {
  try {
    return readRecord(text);
  } catch (thrown) {
    if (!(thrown instanceof NotARecord)) throw thrown;
    throw new CannotJudge(`${name} is no record that kco wrote: ${thrown.message}.`);
  }
}
