import type { PlayedScenario, RecordEnd, RecordHead } from '../../generated/conformance.ts';
import { type Instant, iso } from './clock.ts';
import type { Exchange } from './exchange.ts';

/** The line that a record begins with. */
export function headLine(head: Omit<RecordHead, 'record'>): string {
  return JSON.stringify({ record: 'kco-record/1', ...head } satisfies RecordHead);
}

/** One exchange as a line. */
export function exchangeLine({ at, tookMs, operation, ...rest }: Exchange): string {
  const known = operation === undefined ? {} : { operation };
  return JSON.stringify({ ...rest, ...known, at: iso(at), took_ms: tookMs });
}

/** The line that closes a record. */
export function endLine(exchanges: number, scenarios: readonly PlayedScenario[], finishedAt: Instant): string {
  const end: RecordEnd = { end: 'kco-record/1', exchanges, scenarios, finished_at: iso(finishedAt) };
  return JSON.stringify(end);
}

/** True for a text that begins as a record does. */
export function isRecord(text: string): boolean {
  return /^\s*\{"record":"kco-record\//.test(text);
}
