import type { ParityEntry, ParityReply, ParityUnasked } from '../../../generated/conformance.ts';
import { version } from '../../../generated/pinned.ts';
import { caller } from '../../client/call.ts';
import {
  needsPurchase,
  openQuestions,
  type QuestionName,
  questionNames,
  unaskable,
} from '../../driver/open-questions.ts';
import { shopper } from '../../driver/shopper.ts';
import { iso } from '../../exchange/clock.ts';
import { realClock } from '../../io/clock.ts';
import { seededIds } from '../../io/ids.ts';
import type { Stage } from '../../io/stage.ts';
import type { Terminal } from '../../io/terminal.ts';
import { json } from '../../report/json.ts';
import { parity } from '../../report/parity.ts';
import { movable } from '../../sandbox/movable-clock.ts';
import { shopping } from '../../sandbox/shopping.ts';
import { sandboxAccount } from '../../simulator/credentials.ts';
import { simulator } from '../../simulator/simulator.ts';
import type { Recorded } from '../sitting.ts';

/** Writes down what a target answers to what nobody documents. */
export interface Ledger {
  readonly foundOut: NonNullable<Stage['foundOut']>;
  /** Writes the ledger beside the record, where anything was found out. */
  write(target: string, terminal: Terminal): Promise<void>;
}

/** What the simulator answers to the same question, with a fresh one for each. */
function bySimulator(question: QuestionName): Promise<ParityReply> {
  const clock = movable(realClock);
  const simulated = simulator({ clock, ids: seededIds(1), accounts: [sandboxAccount], scheme: 'http' });
  const settings = { host: 'sandbox.invalid', ...sandboxAccount };
  const buyer = shopper(shopping(simulated, clock), settings.host);
  return openQuestions[question].ask({ call: caller(simulated.handler, settings), shopper: buyer });
}

function isSame(one: ParityReply, other: ParityReply): boolean {
  return one.status === other.status && one.code === other.code && one.seen === other.seen;
}

/** What was not found out, and what it would take; what a run could have asked comes first. */
function notAsked(found: ReadonlySet<QuestionName>): ParityUnasked[] {
  const open = questionNames.filter((question) => !found.has(question));
  const told = open.map((question) => ({
    question,
    operation: openQuestions[question].operation,
    needs: needsPurchase(question)
      ? 'a purchase: a sandbox, or a person with --interactive'
      : 'its scenario: --tags @playground plays it, and the last line of the run says what ended it',
  }));
  return [...told, ...unaskable];
}

/** A ledger of a run. The questions are asked of the simulator only in the end, outside the record. */
export function ledger(run: Pick<Recorded, 'soFar' | 'attach'>): Ledger {
  const found: { question: QuestionName; target: ParityReply; evidence: string | undefined }[] = [];
  return {
    foundOut(question, target) {
      found.push({ question, target, evidence: run.soFar().exchanges.at(-1)?.id });
    },
    async write(target, terminal) {
      if (found.length === 0) return;
      const entries: ParityEntry[] = [];
      for (const { question, target: reply, evidence } of found) {
        const ours = await bySimulator(question);
        const both = { target: reply, simulator: ours, same: isSame(reply, ours) };
        const { operation } = openQuestions[question];
        entries.push({ question, operation, ...both, ...(evidence === undefined ? {} : { evidence }) });
      }
      const recorded_at = iso(realClock.now());
      const not_asked = notAsked(new Set(found.map(({ question }) => question)));
      const written = { schema: 'kco-parity/1', kco: version, target, recorded_at, entries, not_asked } as const;
      run.attach('parity.json', json(written));
      run.attach('parity.md', parity(written));
      const differ = entries.filter(({ same }) => !same).length;
      terminal.stderr.write(
        `kco: parity.md in the run folder: ${entries.length} asked, ${differ} unlike the simulator, ${not_asked.length} not asked\n`,
      );
    },
  };
}
