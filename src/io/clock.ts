import { setTimeout as pass } from 'node:timers/promises';
import type { Clock } from '../exchange/clock.ts';

/** The real time, and the real passing of it. */
export const realClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
};

/** Lets real time pass; cut short where somebody stops. `doze`: nobody is kept awake for it. */
export function waitUnless(stopping?: AbortSignal, doze = false): (ms: number) => Promise<void> {
  const how = { ref: !doze, ...(stopping && { signal: stopping }) };
  return (ms) => pass(ms, undefined, how).catch(() => undefined);
}
