import type { StoredOrder } from '../../generated/checkout.ts';
import type { Answer, Client } from '../client/client.ts';
import { type BasketName, orderFor } from './baskets.ts';

/** The merchant of a scenario, who acts by script. It remembers what it was answered and judges nothing. */
export interface Merchant {
  createsOrder(basket: BasketName): Promise<void>;
  /** Throws where no order was created before, or where another one comes back. */
  readsOrder(): Promise<void>;
}

/** Throws where the scene cannot go on, because nobody answered; what an answer is worth is for the catalogue to say. */
function heard<Body>(answer: Answer<Body>): Answer<Body> {
  if (typeof answer.status === 'number') return answer;
  throw new Error(`Kustom gave no answer (${answer.status}: ${answer.because})`);
}

/** A merchant who speaks to Kustom through this client. */
export function merchant(api: Client): Merchant {
  let order: StoredOrder | undefined;
  return {
    async createsOrder(basket) {
      const { json } = heard(await api.createOrder(orderFor(basket)));
      order = json && 'order_id' in json ? json : undefined;
    },
    async readsOrder() {
      if (!order) throw new Error('no order was created, so none can be read');
      const { status, json } = heard(await api.readOrder(order.order_id));
      const isSame = json && 'order_id' in json && json.order_id === order.order_id;
      if (!isSame) throw new Error(`the order that was created could not be read: the answer is ${status}`);
    },
  };
}
