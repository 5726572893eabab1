import type { Clock } from '../exchange/clock.ts';

/** The real time, and the real passing of it. */
export const realClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
};
