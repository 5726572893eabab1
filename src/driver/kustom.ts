import type { StoredOrder } from '../../generated/checkout.ts';
import { type Instant, inSeconds } from '../exchange/clock.ts';
import { bytes, type Handler, type Header } from '../exchange/handler.ts';
import { orderFor } from './baskets.ts';

/** The Kustom of a gate: it asks the merchant what the real one asks, with orders made up for the purpose. */
export interface Kustom {
  /** Sends the validation callback to a merchant's address and waits for its answer. */
  asksToValidate(orderId: string, address: string, now: Instant): Promise<void>;
}

/** Puts the order's id where the merchant wrote the placeholder. */
export function withOrderId(address: string, orderId: string): string {
  return address.replaceAll('{checkout.order.id}', encodeURIComponent(orderId));
}

/** An order at the moment when the shopper has pressed the button and the merchant is asked. */
function aboutToBePlaced(orderId: string, now: Instant): StoredOrder {
  const at = inSeconds(now);
  const shopper = {
    given_name: 'Testperson-se',
    family_name: 'Approved',
    email: 'Testperson-se@kustom.co',
    street_address: 'Testgatan 1',
    postal_code: '12345',
    city: 'Stockholm',
    phone: '+46765260000',
    country: 'se',
  };
  return {
    ...orderFor('five yellow T-shirts'),
    order_id: orderId,
    status: 'checkout_incomplete',
    billing_address: shopper,
    shipping_address: shopper,
    customer: { type: 'person', date_of_birth: '1941-03-21' },
    options: { require_validate_callback_success: false },
    html_snippet: '<div id="klarna-checkout-container"></div>',
    started_at: at,
    last_modified_at: at,
  };
}

/** A Kustom that asks this merchant. */
export function kustom(merchant: Handler): Kustom {
  return {
    async asksToValidate(orderId, address, now) {
      const url = new URL(withOrderId(address, orderId));
      const body = bytes(JSON.stringify(aboutToBePlaced(orderId, now)));
      const headers: Header[] = [
        ['Host', url.host],
        ['Content-Type', 'application/json'],
        ['Content-Length', `${body.length}`],
      ];
      await merchant({ method: 'POST', target: `${url.pathname}${url.search}`, headers, body });
    },
  };
}
