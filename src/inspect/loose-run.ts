import type { Instant } from '../exchange/clock.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { Run } from './run.ts';

/** A run made of exchanges that were not recorded in one sitting: files, a value in a test. Both sides are judged. */
export function looseRun(command: string, exchanges: readonly Exchange[], at: Instant): Run {
  return {
    command,
    subject: 'both',
    profile: 'full',
    insists: false,
    markets: [],
    seed: 0,
    startedAt: at,
    finishedAt: at,
    complete: true,
    exchanges,
    scenarios: [],
  };
}
