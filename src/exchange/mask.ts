import type { Header } from './handler.ts';

/** A keyed digest: the same text gives the same hexadecimal digits within one run, and others in the next. */
export type Digest = (text: string) => string;

// biome-ignore format: a list to read at one glance
const personal = new Set([
  'given_name', 'family_name', 'email', 'phone', 'date_of_birth', 'national_identification_number',
  'street_address', 'street_address2', 'street_name', 'street_number', 'house_extension', 'postal_code', 'city',
  'care_of', 'attention', 'first_name', 'last_name', 'pno', 'unique_account_identifier', 'gender', 'vat_id',
  'organization_registration_id', 'last_four_ssn', 'recurring_token', 'customer_token', 'billing_address',
  'shipping_address',
]);
const secretHeader = /^(?!www-authenticate$).*(?:auth|token|secret|cookie|api-?key)|^(?:x-)?forwarded|^x-real-ip$/i;

const letters = 'abcdefghijklmnopqrstuvwxyz';
const escapeOrCharacter = /\\u[0-9a-fA-F]{4}|\\.|./gsu;

/** What a JSON string says, whichever of its characters are escaped; as it stands where an escape is broken. */
function said(inside: string): string {
  try {
    return JSON.parse(`"${inside}"`);
  } catch {
    return inside;
  }
}

/**
 * Another text of the same shape: letters for letters, digits for digits, everything else where it stood. What the
 * text says decides how it is disguised, so that equal values get equal masks however each of them is escaped.
 */
export function disguise(text: string, digest: Digest): string {
  const digits = digest(said(text));
  let index = 0;
  return text.replace(escapeOrCharacter, (token) => {
    const character = token.length > 2 ? said(token) : token;
    const isDigit = /^[0-9]$/.test(character);
    if (!isDigit && !/^\p{L}$/u.test(character)) return token;
    const chance = Number.parseInt(digits.slice((index * 2) % digits.length).slice(0, 2), 16) + index;
    index += 1;
    if (isDigit) return String(chance % 10);
    const letter = letters[chance % letters.length] ?? 'x';
    return /^\p{Lu}$/u.test(character) ? letter.toUpperCase() : letter;
  });
}

const userInfo = /(:(?:\\?\/){2})([^/\\@\s]{1,200})(?=@)/g;
const telling = /([?&][\w.%-]{0,60}?(?:token|secret|passw|key|signature|mail|phone)[\w.%-]{0,60}=)([^&#\\\s]+)/gi;
const email = /(?<![\w.+-])[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63})+/g;

/** An address, a path with its query, or any other text without the credentials and the e-mail addresses in it. */
export function maskAddress(text: string, digest: Digest): string {
  const mask = (_: string, before: string, value: string) => before + disguise(value, digest);
  const open = text.replace(userInfo, mask).replace(telling, mask);
  return open.replace(email, (found, at: number) => {
    // Behind :// it is not a person's address but credentials, masked above, in front of a host.
    const isHost = /:(?:\\?\/){2}[^\s/]*$/.test(open.slice(Math.max(0, at - 250), at));
    return isHost ? found : disguise(found, digest);
  });
}

/** The inside of a string value: personal, JSON once more (as attachments are), an address, or anything else. */
function maskString(key: string, inside: string, digest: Digest): string {
  if (personal.has(key)) return disguise(inside, digest);
  if (/^\s*(?:\\\w)*\s*[{[]/.test(inside)) {
    const text = said(inside);
    const masked = maskText(text, digest);
    return masked === text ? inside : JSON.stringify(masked).slice(1, -1);
  }
  return /@|%40|:\\?\//.test(inside) ? maskAddress(inside, digest) : inside;
}

// A key or a value; a string that the text breaks off in the middle of is a value too, and masked like one.
const stringToken = /"([^"\\]*(?:\\.[^"\\]*)*)(?:"(\s*:)?|\\?$)/gs;

/**
 * The text with the personal string values in it disguised. Only the inside of strings is edited: number tokens,
 * white space and whatever is broken about the JSON stay as they were.
 */
export function maskText(text: string, digest: Digest): string {
  if (!/["{[]/.test(text)) return maskForm(text, digest);
  let key = '';
  return text.replace(stringToken, (token: string, inside: string, colon: string | undefined) => {
    if (colon !== undefined) {
      key = said(inside);
      return token;
    }
    return `"${maskString(key, inside, digest)}${token.slice(inside.length + 1)}`;
  });
}

const formField = /(^|&)([\w.%[\]-]{1,100})=([^&]*)/g;

/** A body of form fields, which nobody documents and some shops send all the same. */
function maskForm(text: string, digest: Digest): string {
  const masked = text.replace(formField, (whole, before: string, key: string, value: string) =>
    [...personal].some((name) => key.includes(name)) ? `${before}${key}=${disguise(value, digest)}` : whole,
  );
  return maskAddress(masked, digest);
}

/** Credentials keep their scheme and the prefix that tells a test key from a live one; the rest is disguised. */
export function maskHeader([name, value]: Header, digest: Digest): Header {
  if (!secretHeader.test(name)) return [name, value];
  const open = /^(?:Basic|Bearer)\s+(?:kco_(?:test|live)_)?/i.exec(value)?.[0] ?? '';
  return [name, open + disguise(value.slice(open.length), digest)];
}
