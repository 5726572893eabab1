import { setTimeout as pass } from 'node:timers/promises';
import type { Clock } from '../exchange/clock.ts';

/** The real time, and the real passing of it. */
export const realClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
};

/** Lets real time pass; cut short where somebody stops. */
export function waitUnless(stopping?: AbortSignal): (ms: number) => Promise<void> {
  return (ms) => pass(ms, undefined, stopping ? { signal: stopping } : {}).catch(() => undefined);
}
