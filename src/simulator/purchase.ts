import type { Address, StoredOrder } from '../../generated/checkout.ts';
import type { PersonaName } from '../../generated/conformance.ts';
import { inSeconds } from '../exchange/clock.ts';
import type { Act, Acted } from './act.ts';
import { countryOf } from './address.ts';
import { type Persona, personaCountries, personaOf } from './personas.ts';

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

/** The shopper fills in the form. */
export function fillsIn(name: PersonaName): Act {
  return (order): Acted => {
    const persona = buyer(order, name);
    if (persona) return { order: filledIn(order, persona) };
    const problem = `no persona lives in ${countryOf(order)}: let the shopper type an address first`;
    return { problem, known: personaCountries.join(', ') };
  };
}

/** The shopper presses the button: from here on the payment decides, unless the merchant does. */
export function goesAhead(name: PersonaName): Act {
  return (order): Acted => {
    if (name !== 'denied') return { order };
    return { problem: 'the payment was denied; the order stays open, and another persona can buy it' };
  };
}

/** The shopper passes what the bank asks, or does not. */
export function authenticates(hasPassed: boolean): Act {
  return (order): Acted => {
    if (hasPassed) return { order };
    return { problem: 'the bank did not let the shopper pass; the order stays open, and can be bought again' };
  };
}

/** The payment goes through. */
export function completes(name: PersonaName): Act {
  return (order, now): Acted => {
    const at = inSeconds(now);
    const mayRise = name !== 'limited';
    const bought = { ...order, completed_at: at, last_modified_at: at, payment_type_allows_increase: mayRise };
    return { order: { ...bought, status: 'checkout_complete' }, isPending: name === 'pending' };
  };
}
