/** A point in time: milliseconds since 1970-01-01T00:00:00Z, by the run's clock, which may be virtual. */
export type Instant = number;

/** Run time and real time are kept apart: `now` may be virtual, `monotonic` only measures how long something took. */
export interface Clock {
  now(): Instant;
  /** Milliseconds from an arbitrary start; never goes back. */
  monotonic(): number;
}

/** An instant as the record and the report write it: UTC, with milliseconds. */
export function iso(instant: Instant): string {
  return new Date(instant).toISOString();
}

/** An instant as the API writes it: whole seconds, UTC, `2026-11-22T10:14:00Z`. */
export function inSeconds(instant: Instant): string {
  return `${iso(instant).slice(0, 19)}Z`;
}
