import type { PersonaName } from '../../generated/conformance.ts';
import type { Handler } from '../exchange/handler.ts';
import { leftOut } from './left-out.ts';
import { sandboxCall } from './sandbox-call.ts';

/** The shopper of a scenario, and those who decide whether to trust the shopper. */
export interface Shopper {
  /** Buys an order, as the persona whom nobody refuses where none is named; throws where that does not come about. */
  buys(orderId: string, persona?: PersonaName): Promise<void>;
  /** Is trusted after all, where the purchase waited for that. */
  isTrusted(orderId: string): Promise<void>;
}

/** Waits until a person has bought an order; why nobody did, else undefined. */
export type Buying = (orderId: string) => Promise<string | undefined>;

/** A shopper who acts through the calls of a sandbox; where the target is none, the `person` buys, if anybody is there. */
export function shopper(sandbox: Handler | undefined, host: string, person?: Buying): Shopper {
  const call = sandboxCall(sandbox, host);
  const order = (orderId: string, what: string) => `orders/${encodeURIComponent(orderId)}/${what}`;
  return {
    async buys(orderId, persona = 'approved') {
      if (sandbox || !person) return call(order(orderId, 'buy'), { persona }, 'the shopper could not buy');
      if (persona !== 'approved') throw leftOut(`needs a sandbox: no person can be ${persona} at will`);
      const why = await person(orderId);
      if (why !== undefined) throw leftOut(`needs a person: ${why}`);
    },
    isTrusted: (orderId) => call(order(orderId, 'fraud'), { status: 'ACCEPTED' }, 'nobody could trust the shopper'),
  };
}
