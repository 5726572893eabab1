import type { Clock, Instant } from '../exchange/clock.ts';

/** A clock that can be moved forward, and set right again. */
export interface MovableClock extends Clock {
  /** Moves it forward to a moment; one that is over leaves it as it is. */
  advanceTo(instant: Instant): void;
  setRight(): void;
}

/** This clock, movable. What was measured by its monotonic side stays real time. */
export function movable(clock: Clock): MovableClock {
  let ahead = 0;
  return {
    now: () => clock.now() + ahead,
    monotonic: () => clock.monotonic(),
    advanceTo(instant) {
      ahead += Math.max(0, instant - (clock.now() + ahead));
    },
    setRight() {
      ahead = 0;
    },
  };
}

const units = { W: 604_800_000, D: 86_400_000, H: 3_600_000, M: 60_000, S: 1_000 } as const;

/** Milliseconds in a duration of ISO 8601 that has weeks, or days, hours, minutes and seconds: `P1DT12H`. */
export function milliseconds(duration: string): number {
  const parts = [...duration.matchAll(/(\d+)([WDHMS])/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * units[unit as keyof typeof units], 0);
}
