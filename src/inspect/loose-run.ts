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

/** What a contract says will be asked is refused because it means to: the one who asks is not held to it then. */
function ofContract(exchange: Exchange, at: Instant): Run {
  const { status = 0 } = exchange.response ?? {};
  const run = looseRun('', [exchange], at);
  return typeof status === 'number' && status >= 400 ? { ...run, scripted: true } : run;
}

/**
 * The exchanges of one file as runs: what is said in a contract is a run by itself, because it follows from nothing but the state
 * that it names, and all the rest is one.
 */
export function looseRuns(exchanges: readonly Exchange[], at: Instant): Run[] {
  const contracts = exchanges.filter(({ contract }) => contract);
  const others = exchanges.filter(({ contract }) => !contract);
  const rest = others.length > 0 || contracts.length === 0 ? [looseRun('', others, at)] : [];
  return [...rest, ...contracts.map((one) => ofContract(one, at))];
}
