import type { PersonaName } from '../../generated/conformance.ts';
import type { Handler } from '../exchange/handler.ts';
import { sandboxCall } from './sandbox-call.ts';

/** The shopper of a scenario, and those who decide whether to trust the shopper. */
export interface Shopper {
  /** Buys an order, as the persona whom nobody refuses where none is named; throws where that does not come about. */
  buys(orderId: string, persona?: PersonaName): Promise<void>;
  /** Is trusted after all, where the purchase waited for that. */
  isTrusted(orderId: string): Promise<void>;
}

/** A shopper who acts through the calls of a sandbox; undefined where the target is none, and only a person can buy. */
export function shopper(sandbox: Handler | undefined, host: string): Shopper {
  const call = sandboxCall(sandbox, host);
  const order = (orderId: string, what: string) => `orders/${encodeURIComponent(orderId)}/${what}`;
  return {
    buys: (orderId, persona = 'approved') => call(order(orderId, 'buy'), { persona }, 'the shopper could not buy'),
    isTrusted: (orderId) => call(order(orderId, 'fraud'), { status: 'ACCEPTED' }, 'nobody could trust the shopper'),
  };
}
