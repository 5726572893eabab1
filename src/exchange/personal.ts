/** The names of fields that hold what is personal, wherever they stand. */
// biome-ignore format: a list to read at one glance
export const personal = new Set([
  'given_name', 'family_name', 'email', 'phone', 'date_of_birth', 'national_identification_number',
  'street_address', 'street_address2', 'street_name', 'street_number', 'house_extension', 'postal_code', 'city',
  'care_of', 'attention', 'first_name', 'last_name', 'pno', 'gender', 'vat_id', 'organization_name',
  'organization_registration_id', 'last_four_ssn', 'recurring_token', 'customer_token', 'ticket_delivery_recipient',
  'html_snippet', 'passenger_id', 'drivers_id', 'expiry_date',
]);
// A masked_number stays: Kustom hands it out masked, and what is left of it tells one test card from another.
// What stands in an address and tells nobody who lives there.
const impersonal = new Set(['country', 'region', 'title', 'shipping_method', 'shipping_type']);

/**
 * Where a value stands, as far as its privacy goes; `person`: below a personal name, where everything is personal;
 * `dates`: its fields are called after what was changed on them.
 */
export type Place = 'anywhere' | 'address' | 'person' | 'dates';

const isAccount = (key: string) => key.startsWith('unique_account_identifier');
const isAddress = (key: string) => key.endsWith('address') || key.endsWith('addresses');

/** The place that an object or a list is which stands under this key. */
export function placeCalled(key: string, place: Place): Place {
  if (place === 'anywhere' && !isPersonalAnywhere(key) && key !== 'account_last_modified') return 'anywhere';
  if (place === 'person' || isAccount(key) || (place === 'anywhere' && personal.has(key))) return 'person';
  if (place === 'address' || isAddress(key)) return 'address';
  return key === 'account_last_modified' ? 'dates' : 'anywhere';
}

const mostRemembered = 1_000;
const told = new Map<string, boolean>();

/** Bodies have the same few keys again and again, so it is worth remembering what they come to. */
function isPersonalAnywhere(key: string): boolean {
  const known = told.get(key);
  if (known !== undefined) return known;
  const found = personal.has(key) || isAccount(key) || isAddress(key);
  if (told.size < mostRemembered) told.set(key, found);
  return found;
}

/** True where a value is personal that stands under this key, in this place. */
export function isPersonal(key: string, place: Place): boolean {
  switch (place) {
    case 'person':
      return true;
    case 'address':
      return !impersonal.has(key);
    case 'dates':
      return false;
    case 'anywhere':
      return isPersonalAnywhere(key);
  }
}

/** True where a JSON Pointer leads to a personal value, or into one. */
export function isPersonalPlace(pointer: string): boolean {
  let key = '';
  let place: Place = 'anywhere';
  for (const step of pointer.split('/').slice(1)) {
    place = placeCalled(key, place);
    if (place === 'person') return true;
    // A place in a list is no name: what the list is called counts.
    if (!/^\d+$/.test(step)) key = step;
  }
  return isPersonal(key, place);
}
