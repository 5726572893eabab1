import { remembered } from './remembered.ts';

// biome-ignore format: a list to read at one glance
const snakes = [
  'given_name', 'family_name', 'email', 'phone', 'date_of_birth', 'national_identification_number',
  'street_address', 'street_address2', 'street_name', 'street_number', 'house_extension', 'postal_code', 'city',
  'care_of', 'attention', 'first_name', 'last_name', 'pno', 'gender', 'vat_id', 'organization_name',
  'organization_registration_id', 'last_four_ssn', 'recurring_token', 'customer_token', 'customer_tokens', 'ticket_delivery_recipient',
  'html_snippet', 'passenger_id', 'drivers_id', 'expiry_date',
  'telephone', 'phone_number', 'mobile', 'mobile_phone', 'mobile_number', 'full_name', 'customer_name', 'birth_date', 'birthdate',
  'personal_number', 'social_security_number', 'street', 'zip', 'zip_code', 'postcode', 'access_token', 'refresh_token',
  'id_token', 'client_token', 'auth_token', 'authorization_token', 'session_token', 'token', 'jwt',
  'user_input', 'password', 'passwd', 'pass', 'secret', 'client_secret', 'api_key', 'ssn',
] as const;
// A shop's own data is often written the other way.
const camels = snakes.map((name) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()));

/** The names of fields that hold what is personal, wherever they stand. */
export const personal: ReadonlySet<string> = new Set([...snakes, ...camels]);
// A masked_number stays: Kustom hands it out masked, and what is left of it tells one test card from another.
// What stands in an address and tells nobody who lives there.
const impersonal = new Set(['country', 'region', 'title', 'shipping_method', 'shipping_type']);

/**
 * Where a value stands, as far as its privacy goes; `person`: below a personal name, where everything is personal;
 * `dates`: its fields are called after what was changed on them.
 */
export type Place = 'anywhere' | 'address' | 'person' | 'dates';

const isAccount = (key: string) => key.startsWith('unique_account_identifier');
const isAddress = (key: string) => /[aA]ddress(?:es)?$/.test(key);

/** The place that an object or a list is which stands under this key. */
export function placeCalled(key: string, place: Place): Place {
  if (place === 'anywhere' && (key === '' || !isPersonalAnywhere(key)) && key !== 'account_last_modified')
    return 'anywhere';
  if (place === 'person' || isAccount(key) || (place === 'anywhere' && personal.has(key))) return 'person';
  if (place === 'address' || isAddress(key)) return 'address';
  return key === 'account_last_modified' ? 'dates' : 'anywhere';
}

const isPersonalAnywhere = remembered((key) => personal.has(key) || isAccount(key) || isAddress(key));

/** What the eye sees of a word from afar: its length, how it begins and how it ends. */
function shapeOf(text: string, from: number, to: number): number {
  return ((to - from) << 16) | (text.charCodeAt(from) << 8) | text.charCodeAt(to - 1);
}

const shapes = new Set([...personal, 'account_last_modified'].map((name) => shapeOf(name, 0, name.length)));
const [letterS, letterU] = [0x73, 0x75];

/**
 * False for a key that certainly makes nothing personal anywhere, nor leads to such a place. Most keys are none of those,
 * and to look at them where they stand costs a tenth of taking them out and looking them up.
 */
export function mayMatter(text: string, from: number, to: number): boolean {
  // An address of any kind ends in an s, a unique_account_identifier of any kind begins with a u.
  const isOpen = text.charCodeAt(to - 1) === letterS || text.charCodeAt(from) === letterU;
  return isOpen || shapes.has(shapeOf(text, from, to));
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
      return key !== '' && isPersonalAnywhere(key);
  }
}

const named = new RegExp(`"(?:${[...personal].join('|')}|[a-zA-Z_]*[aA]ddress|unique_account_identifier[a-z_]*)"\\s*:`);

/** True for a text in which a field has one of these names, whatever else it is. */
export function isPersonalText(text: string): boolean {
  return named.test(text);
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
