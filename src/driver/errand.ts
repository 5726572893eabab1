import type { MerchantUrls, NewOrder } from '../../generated/checkout.ts';
import { pair } from '../client/authorization.ts';
import type { ClientSettings } from '../client/call.ts';
import { client } from '../client/client.ts';
import { type Answered, bytes, type Handler } from '../exchange/handler.ts';
import { orderFor } from './baskets.ts';

/** What the gate does in the places of a merchant, a shopper and Kustom's staff. Throws where the sandbox refuses it. */
export interface Errands {
  /** Creates an order that calls these addresses and no other; its id. */
  creates(urls: Partial<MerchantUrls>): Promise<string>;
  /** Cancels a bought order. */
  cancels(orderId: string): Promise<void>;
  /** One of the sandbox's own calls: `orders/{id}/buy`. */
  controls(path: string, body: object): Promise<void>;
}

/** What errands need: the API of a sandbox with nobody listening, and its own calls. */
export interface ErrandParts {
  readonly kustom: Handler;
  readonly sandbox: Handler;
  readonly settings: ClientSettings;
}

function mustBeDone(what: string, { status, because, body }: Answered): void {
  if (typeof status === 'number' && status < 300) return;
  throw new Error(`the sandbox refused ${what} (${status}: ${because ?? new TextDecoder().decode(body)})`);
}

/** Runs errands at a sandbox. */
export function errands({ kustom, sandbox, settings }: ErrandParts): Errands {
  const api = client(kustom, settings);
  const headers = [
    ['Host', settings.host],
    ['Authorization', pair(settings)],
    ['Content-Type', 'application/json'],
  ] as const;
  return {
    async creates(urls) {
      const order = orderFor('five yellow T-shirts');
      const merchant_urls = { ...order.merchant_urls, ...urls } as NewOrder['merchant_urls'];
      const answer = await api.createOrder({ ...order, merchant_urls });
      mustBeDone('to create an order', answer);
      if (answer.json && 'order_id' in answer.json) return answer.json.order_id;
      throw new Error('the sandbox created an order and did not say which');
    },
    async cancels(orderId) {
      const target = `/ordermanagement/v1/orders/${orderId}/cancel`;
      mustBeDone('to cancel', await kustom({ method: 'POST', target, headers, body: new Uint8Array() }));
    },
    async controls(path, value) {
      const body = bytes(JSON.stringify(value));
      mustBeDone(
        path,
        await sandbox({ method: 'POST', target: `/_sandbox/${path}`, headers: headers.slice(0, 1), body }),
      );
    },
  };
}
