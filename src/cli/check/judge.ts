import type { Exchange } from '../../exchange/exchange.ts';
import type { gather } from '../../inspect/gather.ts';
import { inspect, type Strictness } from '../../inspect/inspect.ts';
import type { Run } from '../../inspect/run.ts';
import { catalogue } from '../../requirements/catalogue.ts';
import type { Keeper } from './kept.ts';

/** What of an exchange has to be kept once it is judged: not its bodies, which would fill the memory. */
export function withoutBodies(exchange: Exchange): Exchange {
  const { request, response } = exchange;
  return {
    ...exchange,
    ...(request ? { request: { ...request, body: '' } } : {}),
    ...(response ? { response: { ...response, body: '' } } : {}),
  };
}

/** Judges a run, and keeps what is found. */
export function judgingInto(seen: ReturnType<typeof gather>, kept: Keeper | undefined, how: Strictness) {
  return (run: Run) => {
    const found = inspect(catalogue, run, how);
    seen.add(found);
    kept?.take(run.exchanges, found);
  };
}
