import type { Party } from './exchange.ts';
import { isFields } from './pair.ts';

/** The host in the address of a request that told none: HAR wants whole addresses. */
export const noHost = 'unknown.invalid';

/** Of a run what a HAR file carries under `log._kco`, so that whoever reads it again judges whom the run judged. */
export interface HarTerms {
  readonly subject: Party | 'both';
  readonly scripted?: boolean;
  /** The Authorization headers that the run was given, masked as in its exchanges. */
  readonly given?: readonly string[];
}

/** On what terms a HAR file of ours was recorded; undefined of every other file, of which both sides are judged. */
export function harTerms(value: unknown): HarTerms | undefined {
  const log = isFields(value) ? value.log : undefined;
  const told = isFields(log) ? log._kco : undefined;
  if (!isFields(told)) return undefined;
  const { subject, scripted, given } = told;
  if (subject !== 'merchant' && subject !== 'kustom' && subject !== 'both') return undefined;
  const isGiven = Array.isArray(given) && given.every((one) => typeof one === 'string');
  return { subject, ...(scripted === true ? { scripted } : {}), ...(isGiven ? { given } : {}) };
}
