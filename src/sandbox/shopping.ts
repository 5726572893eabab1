import type { Handler } from '../exchange/handler.ts';
import type { Simulator } from '../simulator/simulator.ts';
import { answering } from './call.ts';
import { decisionCalls } from './decision.ts';
import type { MovableClock } from './movable-clock.ts';
import { shopperCalls } from './shopper.ts';
import { clockCall } from './trouble.ts';

/** The calls by which people act on the orders of a simulator and time passes, where no merchant is called. */
export function shopping(simulated: Simulator, clock: MovableClock): Handler {
  return answering([
    ...shopperCalls({ simulated: () => simulated, clock, strict: false }),
    ...decisionCalls({ decides: simulated.decides }),
    clockCall(clock),
  ]);
}
