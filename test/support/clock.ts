import type { Clock } from '../../src/exchange/clock.ts';

/** 2026-11-22T09:00:00Z */
export const nine = Date.UTC(2026, 10, 22, 9);

/** A clock that begins at nine and goes on by hand. */
export function movedClock(): Clock & { goOn(ms: number): void } {
  let at = nine;
  return {
    now: () => at,
    monotonic: () => 0,
    goOn(ms) {
      at += ms;
    },
  };
}

/** A clock that stands still at nine; its monotonic side gives the readings of a list, one after another. */
export function scriptedClock(...readings: readonly number[]): Clock {
  const left = [...readings];
  return { now: () => nine, monotonic: () => left.shift() ?? 0 };
}
