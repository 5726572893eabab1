import type { Address, StoredOrder } from '../../generated/checkout.ts';
import type { PersonaName } from '../../generated/conformance.ts';
import homes from './personas.json' with { type: 'json' };

/** Who somebody is, and where that person lives. */
export interface Persona {
  readonly address: Address;
  readonly customer: NonNullable<StoredOrder['customer']>;
}

interface Home {
  readonly date_of_birth: string;
  readonly address: Address;
}

const byCountry: Readonly<Record<string, { readonly approved: Home; readonly denied: Home } | undefined>> = homes;

/** The countries in which personas live, two small letters each. */
export const personaCountries: readonly string[] = Object.keys(homes);

/** The persona of a market; undefined where none lives there. Whoever is pending or limited is the person who is approved otherwise. */
export function personaOf(name: PersonaName, country: string): Persona | undefined {
  const here = byCountry[country.toLowerCase()];
  if (!here) return undefined;
  const { address, date_of_birth } = name === 'denied' ? here.denied : here.approved;
  return { address: { ...address, country: country.toLowerCase() }, customer: { type: 'person', date_of_birth } };
}
