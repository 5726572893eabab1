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
  /** Keeps an order as it is from now on; whoever changed it has prolonged its life. */
  keep(kept: Kept, now: Instant): void;
}

/** An empty shelf. What has expired goes when somebody asks for it: until then nobody can tell. */
export function shelf(): Shelf {
  const orders = new Map<string, Kept & { readonly touchedAt: Instant }>();
  return {
    find(orderId, now) {
      const found = orders.get(orderId);
      if (!found) return undefined;
      const hasExpired = found.order.status === 'checkout_incomplete' && now - found.touchedAt > lifeMs;
      if (hasExpired) orders.delete(orderId);
      return hasExpired ? undefined : found;
    },
    keep({ owner, order }, now) {
      orders.set(order.order_id, { owner, order, touchedAt: now });
    },
  };
}
