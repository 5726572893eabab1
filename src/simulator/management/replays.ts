import type { Instant } from '../../exchange/clock.ts';
import type { Answered } from '../../exchange/handler.ts';
import type { Switches } from '../switches.ts';

/** What was answered under idempotency keys, as long as it counts. */
export interface Replays {
  /** Gives the first answer again, byte for byte, whatever is asked now; only where there is none it asks for one. */
  once(key: string | undefined, now: Instant, answer: () => Answered): Answered;
  /** How many answers are held. */
  size(): number;
}

const hourMs = 3_600_000;

/** No keys yet. What is too old goes when something new comes, so that nothing is held for longer than it counts. */
export function replays({ keyHours, keyKeeps }: Pick<Switches, 'keyHours' | 'keyKeeps'>): Replays {
  // In the order of their first attempts, as a Map keeps what is never set twice.
  const held = new Map<string, { readonly at: Instant; readonly answered: Answered }>();

  function forget(now: Instant): void {
    for (const [key, { at }] of held) {
      if (now - at < keyHours * hourMs) return;
      held.delete(key);
    }
  }

  return {
    once(key, now, answer) {
      if (key === undefined) return answer();
      forget(now);
      const before = held.get(key);
      if (before) return before.answered;
      const answered = answer();
      const isDone = typeof answered.status === 'number' && answered.status < 300;
      if (isDone || keyKeeps === 'all') held.set(key, { at: now, answered });
      return answered;
    },
    size: () => held.size,
  };
}
