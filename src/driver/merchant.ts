import type { StoredOrder } from '../../generated/checkout.ts';
import type { Client } from '../client/client.ts';
import { type BasketName, orderFor } from './baskets.ts';

/** The merchant of a scenario, who acts by script. It remembers what it was answered and judges nothing. */
export interface Merchant {
  createsOrder(basket: BasketName): Promise<void>;
  /** Throws where no order was created before: there is nothing to read. */
  readsOrder(): Promise<void>;
}

/** A merchant who speaks to Kustom through this client. */
export function merchant(api: Client): Merchant {
  let order: StoredOrder | undefined;
  return {
    async createsOrder(basket) {
      const { json } = await api.createOrder(orderFor(basket));
      order = json && 'order_id' in json ? json : undefined;
    },
    async readsOrder() {
      if (!order) throw new Error('no order was created, so none can be read');
      await api.readOrder(order.order_id);
    },
  };
}
