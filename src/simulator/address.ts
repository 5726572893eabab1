import type { Address, StoredOrder } from '../../generated/checkout.ts';
import type { PersonaName } from '../../generated/conformance.ts';
import type { Act } from './act.ts';
import { personaCountries, personaOf } from './personas.ts';

/** The addresses that a shopper types; where only that of the bill is typed, the parcel goes there too. */
interface Addresses {
  readonly billing_address?: Address;
  readonly shipping_address?: Address;
}

function inSmallLetters(address: Address, country: string): Address {
  return { ...address, country: (address.country ?? country).toLowerCase() };
}

/** Where the checkout lets a shopper live. */
function countriesOf({ billing_countries, shipping_countries, purchase_country }: StoredOrder): string[] {
  const listed = billing_countries ?? shipping_countries ?? [];
  return [...new Set([purchase_country, ...listed].map((one) => one.toLowerCase()))];
}

/** The country that an order is addressed to so far. */
export function countryOf({ billing_address, purchase_country }: StoredOrder): string {
  return billing_address?.country ?? purchase_country;
}

/** The shopper types addresses. */
export function typesAddresses({ billing_address, shipping_address }: Addresses): Act {
  return (before) => {
    const country = countryOf(before);
    const billing = inSmallLetters(billing_address ?? before.billing_address ?? {}, country);
    const known = countriesOf(before);
    if (!known.includes(billing.country ?? '')) {
      return { problem: `the order cannot be billed in ${billing.country}`, known: known.join(', ') };
    }
    const shipping = shipping_address ? inSmallLetters(shipping_address, country) : billing;
    return { order: { ...before, billing_address: billing, shipping_address: shipping } };
  };
}

/** The shopper types the address of a persona, in the country that the order is addressed to. */
export function typesAddressOf(name: PersonaName): Act {
  return (order, now) => {
    const country = countryOf(order);
    const persona = personaOf(name, country);
    if (persona) return typesAddresses({ billing_address: persona.address })(order, now);
    return { problem: `no persona lives in ${country}: send addresses`, known: personaCountries.join(', ') };
  };
}

/** The shopper picks another country: what was typed of an address in the old one is gone. */
export function picksCountry(picked: string): Act {
  return (order) => {
    const country = picked.toLowerCase();
    const known = countriesOf(order);
    if (!known.includes(country)) {
      return { problem: `the checkout does not offer the country ${country}`, known: known.join(', ') };
    }
    return { order: { ...order, billing_address: { country }, shipping_address: { country } } };
  };
}
