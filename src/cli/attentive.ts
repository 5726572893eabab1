import type { Clock } from '../exchange/clock.ts';
import type { Handler } from '../exchange/handler.ts';
import { segments } from '../exchange/operation.ts';

/** A Kustom that notices whether somebody still asks it something. */
export interface Attentive {
  readonly handler: Handler;
  /** Waits until nothing about these orders is under way, nor has been for a moment; not for ever. */
  rest(orderIds: readonly string[], quietMs?: number): Promise<void>;
  /** Whether a merchant has asked anything at all. */
  isAsked(): boolean;
}

interface Asking {
  underWay: number;
  lastAt: number;
}

// A right merchant has said everything before it answers; one that works on afterwards begins at once,
const usualQuietMs = 40;
// and may store what it has read before it says the next thing.
const lateQuietMs = 1_000;
// Beyond the slowest answer of the lab.
const mostMs = 15_000;
const lookEveryMs = 10;

/** The order that a request is about, as its path has it; both APIs keep the id at the same place. */
function orderIn(target: string): string {
  return segments(target)[3] ?? '';
}

/** The same handler, noticing. Requests to the sandbox's own calls are nobody's. */
export function attentive(kustom: Handler, clock: Clock, wait: (ms: number) => Promise<void>): Attentive {
  const about = new Map<string, Asking>();
  let asked = 0;

  function isQuiet(orderId: string, sinceMs: number): boolean {
    const found = about.get(orderId);
    return found === undefined || (found.underWay === 0 && found.lastAt <= sinceMs);
  }

  return {
    isAsked: () => asked > 0,
    async handler(request) {
      if (segments(request.target)[0] === '_sandbox') return kustom(request);
      asked += 1;
      const orderId = orderIn(request.target);
      const one = about.get(orderId) ?? { underWay: 0, lastAt: 0 };
      about.set(orderId, one);
      one.underWay += 1;
      try {
        return await kustom(request);
      } finally {
        one.underWay -= 1;
        one.lastAt = clock.monotonic();
      }
    },
    async rest(orderIds, quietMs = usualQuietMs) {
      const began = clock.monotonic();
      const isLate = (orderId: string) =>
        (about.get(orderId)?.underWay ?? 0) > 0 || (about.get(orderId)?.lastAt ?? began) > began;
      let quiet = quietMs;
      await wait(quiet);
      while (clock.monotonic() - began < mostMs) {
        if (orderIds.some(isLate)) quiet = Math.max(quiet, lateQuietMs);
        const since = clock.monotonic() - quiet;
        if (orderIds.every((orderId) => isQuiet(orderId, since))) return;
        await wait(lookEveryMs);
      }
    },
  };
}
