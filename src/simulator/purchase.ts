import type { Address, StoredOrder } from '../../generated/checkout.ts';
import type { PersonaName } from '../../generated/conformance.ts';
import { inSeconds } from '../exchange/clock.ts';
import type { Act, Acted } from './act.ts';
import { countryOf } from './address.ts';
import { type Persona, personaCountries, personaOf } from './personas.ts';
import { choosesShipping, usualShipping } from './shipping.ts';

function isTyped(address: Address | undefined): address is Address {
  return address?.postal_code !== undefined;
}

/** The order with the form filled in: what was typed before stays, the rest is the persona's. */
function filledIn(order: StoredOrder, { address, customer }: Persona): StoredOrder {
  const { billing_address, shipping_address } = order;
  const billing = isTyped(billing_address) ? { ...address, ...billing_address } : address;
  const shipping = isTyped(shipping_address) ? { ...address, ...shipping_address } : billing;
  return {
    ...order,
    billing_address: billing,
    shipping_address: shipping,
    customer: { ...customer, ...order.customer },
  };
}

/** The persona who buys an order; where none lives there, it takes an address that was typed before. */
function buyer(order: StoredOrder, name: PersonaName): Persona | undefined {
  const found = personaOf(name, countryOf(order));
  if (found || !isTyped(order.billing_address)) return found;
  return { address: order.billing_address, customer: { type: 'person' } };
}

/** The shopper fills in the form, chooses a delivery and buys. No callback is sent. */
export function buys(name: PersonaName): Act {
  return (order, now): Acted => {
    const persona = buyer(order, name);
    if (!persona) {
      const problem = `no persona lives in ${countryOf(order)}: let the shopper type an address first`;
      return { problem, known: personaCountries.join(', ') };
    }
    const filled = filledIn(order, persona);
    const option = usualShipping(filled);
    const delivered = option === undefined ? { order: filled } : choosesShipping(option)(filled, now);
    if (!('order' in delivered)) return delivered;
    if (name === 'denied')
      return { problem: 'the payment was denied; the order stays open, and another persona can buy it' };
    const at = inSeconds(now);
    const bought = {
      ...delivered.order,
      completed_at: at,
      last_modified_at: at,
      payment_type_allows_increase: name !== 'limited',
    };
    return { order: { ...bought, status: 'checkout_complete' }, isPending: name === 'pending' };
  };
}
