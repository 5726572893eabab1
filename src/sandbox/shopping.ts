import type { Clock } from '../exchange/clock.ts';
import type { Handler } from '../exchange/handler.ts';
import type { Simulator } from '../simulator/simulator.ts';
import { answering } from './call.ts';
import { decisionCalls } from './decision.ts';
import { shopperCalls } from './shopper.ts';

/** The calls by which people act on the orders of a simulator, where no merchant is called. */
export function shopping(simulated: Simulator, clock: Clock): Handler {
  return answering([
    ...shopperCalls({ simulated: () => simulated, clock, strict: false }),
    ...decisionCalls({ decides: simulated.decides }),
  ]);
}
