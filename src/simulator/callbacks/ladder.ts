import type { Instant } from '../../exchange/clock.ts';

const minute = 60_000;
const hour = 60 * minute;

/** The pushes about a purchase, in minutes after it: then every four hours, for two days. */
const first = [2, 5, 15, 30, 60];

function pushMinutes(): number[] {
  const later = Array.from({ length: 11 }, (_, nth) => 60 + (nth + 1) * 240);
  return [...first, ...later];
}

const pushOffsets: readonly number[] = pushMinutes().map((minutes) => minutes * minute);

/** When a push about what was bought then is due, `attempt` from 1; undefined after the last one, within 48 hours. */
export function pushDue(boughtAt: Instant, attempt: number): Instant | undefined {
  const offset = pushOffsets[attempt - 1];
  return offset === undefined ? undefined : boughtAt + offset;
}

/** When a notification of what was decided then is due, `attempt` from 1: every ten minutes, for a day. */
export function notificationDue(decidedAt: Instant, attempt: number): Instant | undefined {
  const offset = (attempt - 1) * 10 * minute;
  return offset > 24 * hour ? undefined : decidedAt + offset;
}
