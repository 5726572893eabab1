import { type Digest, disguise, maskAddress, said } from './mask.ts';

// biome-ignore format: a list to read at one glance
const personal = new Set([
  'given_name', 'family_name', 'email', 'phone', 'date_of_birth', 'national_identification_number',
  'street_address', 'street_address2', 'street_name', 'street_number', 'house_extension', 'postal_code', 'city',
  'care_of', 'attention', 'first_name', 'last_name', 'pno', 'gender', 'vat_id', 'organization_name',
  'organization_registration_id', 'last_four_ssn', 'recurring_token', 'customer_token', 'ticket_delivery_recipient',
  'html_snippet',
]);
// What stands in an address and tells nobody who lives there.
const impersonal = new Set(['country', 'region', 'title', 'shipping_method', 'shipping_type']);

/** Where a value stands, as far as its privacy goes; `dates`: its fields are called after what was changed on them. */
type Place = 'anywhere' | 'address' | 'account' | 'dates';

/** The name that counts where a value stands. */
interface Here {
  readonly key: string;
  readonly place: Place;
}

const isAccount = (key: string) => key.startsWith('unique_account_identifier');
const isAddress = (key: string) => /address(?:es)?$/.test(key);

/** The place that an object or a list is which stands here. */
function placeCalled({ key, place }: Here): Place {
  if (place === 'account' || isAccount(key)) return 'account';
  if (place === 'address' || isAddress(key)) return 'address';
  return key === 'account_last_modified' ? 'dates' : 'anywhere';
}

function isPersonal({ key, place }: Here): boolean {
  switch (place) {
    case 'account':
      return true;
    case 'address':
      return !impersonal.has(key);
    case 'dates':
      return false;
    case 'anywhere':
      return personal.has(key) || isAccount(key) || isAddress(key);
  }
}

/** The inside of a string: personal by its name, JSON once more (as attachments are), an address, or anything else. */
function maskString(inside: string, here: Here, digest: Digest): string {
  if (isPersonal(here)) return disguise(inside, digest);
  if (/[{[]|\\u/.test(inside)) {
    const text = said(inside);
    // JSON that nobody can unwrap: what is in it cannot be told apart, so none of it is shown.
    if (text === undefined && inside.includes('\\"')) return disguise(inside, digest);
    if (text !== undefined && /^\s*[{[]/.test(text)) {
      const masked = maskText(text, digest);
      return masked === text ? inside : JSON.stringify(masked).slice(1, -1);
    }
  }
  return /@|%40|:\\?\//.test(inside) ? maskAddress(inside, digest) : inside;
}

/** A number in another disguise, still a number: its first digit is a nought only where it was, its exponent stays. */
function disguiseNumber(token: string, digest: Digest): string {
  const [mantissa = ''] = token.split(/(?=e)/i, 1);
  const digits = disguise(mantissa, digest);
  const first = digits.search(/\d/);
  const isNought = mantissa[first] === '0';
  const kept = isNought ? '0' : digits[first] === '0' ? '1' : digits[first];
  return digits.slice(0, first) + kept + digits.slice(first + 1) + token.slice(mantissa.length);
}

function maskNumber(token: string, here: Here, digest: Digest): string {
  return isPersonal(here) ? disguiseNumber(token, digest) : token;
}

/** Where a string ends that begins at `from`: at its quotation mark, or where the text does. */
function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '"') return at;
    if (text[at] === '\\') at += 1;
  }
  return text.length;
}

/** A value, or a bracket, in the text; of a string, where its inside begins and ends. */
interface Token {
  readonly kind: 'opening' | 'closing' | 'key' | 'string' | 'number';
  readonly from: number;
  readonly to: number;
}

const kinds = { '{': 'opening', '[': 'opening', '}': 'closing', ']': 'closing' } as const;

/** Every token of the text in one pass; a string that the text breaks off in the middle of is one too. */
function* tokensOf(text: string): Generator<Token> {
  const begins = /(["{}[\]])|-?\d[\d.eE+-]*/g;
  const colon = /\s*:/y;
  for (let found = begins.exec(text); found; found = begins.exec(text)) {
    const { index: from, 0: whole, 1: mark } = found;
    if (mark === undefined) yield { kind: 'number', from, to: from + whole.length };
    else if (mark !== '"') yield { kind: kinds[mark as keyof typeof kinds], from, to: from + 1 };
    else {
      const to = endOfString(text, from + 1);
      colon.lastIndex = to + 1;
      begins.lastIndex = to + 1;
      yield { kind: colon.test(text) ? 'key' : 'string', from: from + 1, to };
    }
  }
}

/** What stands between values is nobody's, unless it is no JSON at all. */
function maskGap(gap: string, digest: Digest): string {
  return /@|%40/.test(gap) ? maskAddress(gap, digest) : gap;
}

/**
 * The text with the personal values in it disguised. Only the inside of strings and personal numbers are edited: other
 * numbers, white space and whatever is broken about the JSON stay as they were. One pass, whatever the text is.
 */
export function maskText(text: string, digest: Digest): string {
  if (!/["{[]/.test(text)) return maskForm(text, digest);
  const parts: string[] = [];
  const outside: Here[] = [];
  let here: Here = { key: '', place: 'anywhere' };
  let done = 0;
  for (const { kind, from, to } of tokensOf(text)) {
    if (kind === 'opening') {
      outside.push(here);
      const place = placeCalled(here);
      if (place !== here.place) here = { ...here, place };
    } else if (kind === 'closing') here = outside.pop() ?? here;
    else {
      const found = text.slice(from, to);
      if (kind === 'key') here = { ...here, key: said(found) ?? found };
      else {
        const masked = kind === 'string' ? maskString(found, here, digest) : maskNumber(found, here, digest);
        parts.push(maskGap(text.slice(done, from), digest), masked);
        done = to;
      }
    }
  }
  return parts.join('') + maskGap(text.slice(done), digest);
}

const formField = /(^|&)([\w.%[\]-]{1,100})=([^&]*)/g;

/** A body of form fields, which nobody documents and some shops send all the same. */
function maskForm(text: string, digest: Digest): string {
  const masked = text.replace(formField, (whole, before: string, key: string, value: string) =>
    /address|unique_account_identifier/.test(key) || [...personal].some((name) => key.includes(name))
      ? `${before}${key}=${disguise(value, digest)}`
      : whole,
  );
  return maskAddress(masked, digest);
}
