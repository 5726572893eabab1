import type { Instant } from '../../exchange/clock.ts';
import { notificationDue, pushDue } from './ladder.ts';

/** What a merchant is told of: that an order was bought, or what came of a suspicion of fraud. */
export type Tidings = 'push' | 'FRAUD_RISK_ACCEPTED' | 'FRAUD_RISK_REJECTED';

/** A call that is to be made later, about an order. */
export interface Due {
  readonly orderId: string;
  readonly tells: Tidings;
  /** The purchase, or the decision, that it tells of. */
  readonly since: Instant;
  /** From 1. */
  readonly attempt: number;
  readonly at: Instant;
}

/** What is to be told later, in the order in which it falls due. */
export interface Queue {
  /** Begins to tell of something that happened then. */
  begin(tells: Tidings, orderId: string, since: Instant): void;
  /** Takes out everything that falls due first, at one moment and no later than `until`; empty where nothing does. */
  take(until: Instant): readonly Due[];
  /** What was tried in vain, or what nobody takes an answer for, is tried again when it is time, if there is a time. */
  again(due: Due): void;
  /** When something falls due next; undefined where nothing waits. */
  readonly next: Instant | undefined;
}

/** An empty queue. */
export function queue(): Queue {
  const waiting: Due[] = [];

  function put(due: Due): void {
    let [from, to] = [0, waiting.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((waiting[middle]?.at ?? 0) <= due.at) from = middle + 1;
      else to = middle;
    }
    waiting.splice(from, 0, due);
  }

  function plan({ tells, orderId, since, attempt }: Omit<Due, 'at'>): void {
    const at = tells === 'push' ? pushDue(since, attempt) : notificationDue(since, attempt);
    if (at !== undefined) put({ tells, orderId, since, attempt, at });
  }

  return {
    begin: (tells, orderId, since) => plan({ tells, orderId, since, attempt: 1 }),
    again: (due) => plan({ ...due, attempt: due.attempt + 1 }),
    take(until) {
      const at = waiting[0]?.at;
      if (at === undefined || at > until) return [];
      const end = waiting.findIndex((due) => due.at !== at);
      return waiting.splice(0, end < 0 ? waiting.length : end);
    },
    get next() {
      return waiting[0]?.at;
    },
  };
}
