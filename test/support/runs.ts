import type { Run } from '../../src/inspect/run.ts';
import { nine } from './clock.ts';

/** A complete run about both sides with nothing in it; `more` says what was seen. */
export function runOf(more: Partial<Run>): Run {
  return {
    command: 'kco check',
    subject: 'both',
    profile: 'full',
    insists: false,
    markets: ['SE'],
    seed: 1,
    startedAt: nine,
    finishedAt: nine,
    complete: true,
    exchanges: [],
    scenarios: [],
    ...more,
  };
}
