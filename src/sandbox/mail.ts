import type { Instant } from '../exchange/clock.ts';
import type { Answered } from '../exchange/handler.ts';
import type { Call } from '../simulator/callbacks/call.ts';
import { type Due, queue, type Tidings } from '../simulator/callbacks/queue.ts';
import type { MovableClock } from './movable-clock.ts';

/** What the mail needs of the world. */
export interface MailParts {
  readonly clock: MovableClock;
  /** Lets real time pass; cut short when the sandbox stops. */
  wait(ms: number): Promise<void>;
  /** Makes a call, and gives the answer or the silence. */
  ring(call: Call): Promise<Answered>;
  /** The call to make; undefined where there is nothing to tell any more, because the merchant has said that it knows. */
  owed(due: Due): Call | undefined;
  /** Whether a call is to come after the one that would come next. */
  isHeldBack(call: Call): boolean;
  /** Told of what nobody awaits: a mistake of ours in the middle of a call. */
  broken(thrown: unknown): void;
}

/** What Kustom tells the merchant some time after it happened. */
export interface Mail {
  /** Begins to tell of a purchase, or of a decision about a suspicion, from now on. */
  tell(tells: Tidings, orderId: string): void;
  /** Moves the clock: what falls due on the way is delivered at its time, and has been answered before this comes to its end. */
  advance(ms: number): Promise<void>;
  /** Nothing that waits is told any more. */
  forget(): void;
}

/** A notification has arrived when it is answered 200; a push is repeated until the order is acknowledged, whatever is answered. */
function hasArrived({ tells }: Due, { status }: Answered): boolean {
  return tells !== 'push' && status === 200;
}

type RoundParts = Pick<MailParts, 'ring' | 'owed' | 'isHeldBack'>;
type AlarmParts = Pick<MailParts, 'clock' | 'wait' | 'broken'>;

/** Does something when the clock comes to a moment by itself, though nobody moves it; the earliest moment counts. */
function alarm({ clock, wait, broken }: AlarmParts, work: () => Promise<void>): (at: Instant | undefined) => void {
  let armed: Instant | undefined;
  return (at) => {
    if (at === undefined || (armed !== undefined && armed <= at)) return;
    armed = at;
    // A timer may go off a moment too early.
    wait(Math.max(0, at - clock.now()) + 1)
      .then(() => {
        if (armed !== at) return undefined;
        armed = undefined;
        // Where the wait was cut short, the sandbox stops.
        return clock.now() < at ? undefined : work();
      })
      .catch(broken);
  };
}

/** What is delivered at one moment, and what comes later than it should. */
interface Round {
  /** Delivers what falls due, but for what is to wait, and then what has waited for that. */
  deliver(due: readonly Due[]): Promise<void>;
  /** Delivers what has waited, though nothing came before it. */
  finish(): Promise<void>;
  forget(): void;
}

/** `again`: told of what has not arrived. */
function rounds({ ring, owed, isHeldBack }: RoundParts, again: (due: Due) => void): Round {
  let heldBack: readonly Due[] = [];

  async function deliver(due: Due): Promise<void> {
    const call = owed(due);
    if (!call) return;
    const answered = await ring(call);
    if (!hasArrived(due, answered)) again(due);
  }

  async function finish(): Promise<void> {
    const late = heldBack;
    heldBack = [];
    await Promise.all(late.map(deliver));
  }

  return {
    finish,
    async deliver(due) {
      const isLate = due.map((one) => {
        const call = owed(one);
        return call !== undefined && isHeldBack(call);
      });
      const inTime = due.filter((_, nth) => !isLate[nth]);
      await Promise.all(inTime.map(deliver));
      if (inTime.length > 0) await finish();
      heldBack = [...heldBack, ...due.filter((_, nth) => isLate[nth])];
    },
    forget() {
      heldBack = [];
    },
  };
}

/** The mail of a sandbox: by its own clock, which may run faster than ours. */
export function mail({ ring, owed, isHeldBack, ...parts }: MailParts): Mail {
  const { clock } = parts;
  let waiting = queue();
  const round = rounds({ ring, owed, isHeldBack }, (due) => waiting.again(due));

  async function deliverUntil(until: Instant): Promise<void> {
    for (let due = waiting.take(until); due.length > 0; due = waiting.take(until)) {
      clock.advanceTo(due[0]?.at ?? until);
      await round.deliver(due);
    }
    wake(waiting.next);
  }

  const wake = alarm(parts, () => deliverUntil(clock.now()));
  return {
    tell(tells, orderId) {
      waiting.begin(tells, orderId, clock.now());
      wake(waiting.next);
    },
    async advance(ms) {
      const until = clock.now() + ms;
      await deliverUntil(until);
      await round.finish();
      clock.advanceTo(until);
    },
    forget() {
      waiting = queue();
      round.forget();
    },
  };
}
