import type { Instant } from '../exchange/clock.ts';
import type { Answered } from '../exchange/handler.ts';
import type { Call } from '../simulator/callbacks/call.ts';
import { type Due, queue } from '../simulator/callbacks/queue.ts';
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
  /** Told of what nobody awaits: a mistake of ours in the middle of a call. */
  broken(thrown: unknown): void;
}

/** What Kustom tells the merchant some time after it happened. */
export interface Mail {
  /** Begins to tell of a purchase, or of a decision about a suspicion, from now on. */
  tell(tells: Due['tells'], orderId: string): void;
  /** Moves the clock: what falls due on the way is delivered at its time, and has been answered before this comes to its end. */
  advance(ms: number): Promise<void>;
  /** Nothing that waits is told any more. */
  forget(): void;
}

/** A notification has arrived when it is answered 200; a push is repeated until the order is acknowledged, whatever is answered. */
function hasArrived({ tells }: Due, { status }: Answered): boolean {
  return tells === 'notification' && status === 200;
}

/** The mail of a sandbox: by its own clock, which may run faster than ours. */
export function mail({ clock, wait, ring, owed, broken }: MailParts): Mail {
  let waiting = queue();
  let armed: Instant | undefined;

  async function deliver(due: Due): Promise<void> {
    const call = owed(due);
    if (!call) return;
    const answered = await ring(call);
    if (!hasArrived(due, answered)) waiting.again(due);
  }

  async function deliverUntil(until: Instant): Promise<void> {
    for (let due = waiting.take(until); due.length > 0; due = waiting.take(until)) {
      clock.advanceTo(due[0]?.at ?? until);
      await Promise.all(due.map(deliver));
    }
  }

  /** Sees to it that what falls due by itself is delivered, though nobody moves the clock. */
  function arm(): void {
    const { next } = waiting;
    if (next === undefined || (armed !== undefined && armed <= next)) return;
    armed = next;
    // A timer may go off a moment too early.
    wait(Math.max(0, next - clock.now()) + 1)
      .then(async () => {
        if (armed !== next) return;
        armed = undefined;
        if (clock.now() < next) return; // The wait was cut short, because the sandbox stops.
        await deliverUntil(clock.now());
        arm();
      })
      .catch(broken);
  }

  return {
    tell(tells, orderId) {
      waiting.begin(tells, orderId, clock.now());
      arm();
    },
    async advance(ms) {
      const until = clock.now() + ms;
      await deliverUntil(until);
      clock.advanceTo(until);
      arm();
    },
    forget() {
      waiting = queue();
    },
  };
}
