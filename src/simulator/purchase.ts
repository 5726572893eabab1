import type { StoredOrder } from '../../generated/checkout.ts';
import { type Instant, inSeconds } from '../exchange/clock.ts';

/** A shopper whose details decide how the purchase goes. */
export type PersonaName = keyof typeof personas;

/** The shoppers that there are. So far only the one whom nobody refuses. */
export const personas = {
  approved: {
    address: {
      given_name: 'Testperson-se',
      family_name: 'Approved',
      email: 'Testperson-se@kustom.co',
      street_address: 'Testgatan 1',
      postal_code: '12345',
      city: 'Stockholm',
      phone: '+46765260000',
    },
    customer: { type: 'person', date_of_birth: '1941-03-21' },
  },
} as const;

/** The order after an attempt to buy it, or why that came to nothing; `status`: as the sandbox answers it. */
export type Purchase = { readonly order: StoredOrder } | { readonly status: 404 | 409; readonly problem: string };

/** The shopper fills in the form and buys. No callback is sent, and no delivery is chosen. */
export function purchase(order: StoredOrder | undefined, persona: PersonaName, now: Instant): Purchase {
  if (!order) return { status: 404, problem: 'no order has this id' };
  if (order.status !== 'checkout_incomplete') {
    return { status: 409, problem: `the order cannot be bought: its status is ${order.status}` };
  }
  const { address, customer } = personas[persona];
  const country = order.purchase_country;
  const at = inSeconds(now);
  return {
    order: {
      ...order,
      status: 'checkout_complete',
      billing_address: { ...address, country },
      shipping_address: { ...address, country },
      customer,
      completed_at: at,
      last_modified_at: at,
    },
  };
}
