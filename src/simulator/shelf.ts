import type { StoredOrder } from '../../generated/checkout.ts';
import type { Instant } from '../exchange/clock.ts';

/** An order, and whose it is. */
export interface Kept {
  /** The user name of the merchant who created it. */
  readonly owner: string;
  readonly order: StoredOrder;
}

/** How long an order stays open after the merchant last changed it, or the customer last did something. */
const lifeMs = 48 * 60 * 60 * 1_000;

/** Where the orders are kept, by id. */
export interface Shelf {
  /** undefined where there is none, and where it was open and has expired. */
  find(orderId: string, now: Instant): Kept | undefined;
  /**
   * Keeps an order as it is from now on; whoever changed it has prolonged its life. `text`: its JSON, where that says
   * everything about it and nobody may ask for it again. A text is one thing, and an order is a hundred, all of which
   * the collector of garbage would go through again and again.
   */
  keep(kept: Kept, now: Instant, text?: string): void;
}

/** What stands on the shelf. */
interface Resting {
  readonly owner: string;
  readonly isOpen: boolean;
  readonly touchedAt: Instant;
  order: StoredOrder | string;
}

/** An empty shelf. What has expired goes when somebody asks for it: until then nobody can tell. */
export function shelf(): Shelf {
  const orders = new Map<string, Resting>();
  return {
    find(orderId, now) {
      const found = orders.get(orderId);
      if (!found) return undefined;
      const { owner, isOpen, touchedAt } = found;
      if (isOpen && now - touchedAt > lifeMs) {
        orders.delete(orderId);
        return undefined;
      }
      // Who asks once may well ask again.
      const order: StoredOrder = typeof found.order === 'string' ? JSON.parse(found.order) : found.order;
      found.order = order;
      return { owner, order };
    },
    keep({ owner, order }, now, text) {
      const isOpen = order.status === 'checkout_incomplete';
      orders.set(order.order_id, { owner, isOpen, touchedAt: now, order: text ?? order });
    },
  };
}
