import type { Header } from './handler.ts';

/** A keyed digest: the same text gives the same hexadecimal digits within one run, and others in the next. */
export type Digest = (text: string) => string;

const secretHeader = /^(?!www-authenticate$).*(?:auth|token|secret|cookie|api-?key)|^(?:x-)?forwarded|^x-real-ip$/i;

const letters = 'abcdefghijklmnopqrstuvwxyz';
const nine = '9'.charCodeAt(0);
const bigZ = 'Z'.charCodeAt(0);
// No escape, nothing that has to be one: what is said is what is written.
const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;
const plainCharacter = /\\.|[0-9A-Za-z]/g;
const escapeOrCharacter = /\\u[0-9a-fA-F]{4}|\\.|./gsu;

/** What the inside of a JSON string says, whichever of its characters are escaped; undefined where an escape is broken. */
export function said(inside: string): string | undefined {
  if (plain.test(inside)) return inside;
  try {
    return JSON.parse(`"${inside}"`);
  } catch {
    return undefined; // Whoever asks says what that means.
  }
}

/** The letter or the digit that stands for one; `index`: the how manieth of its text it is. */
function stranger(code: number, digits: string, index: number): string {
  const at = (index * 2) % digits.length;
  const chance = Number.parseInt(digits.slice(at, at + 2), 16) + index;
  if (code <= nine) return String(chance % 10);
  const letter = letters[chance % letters.length] ?? 'x';
  return code <= bigZ ? letter.toUpperCase() : letter;
}

/** Most texts are of plain letters, which need no look at what is escaped: the same, several times as fast. */
function disguisePlain(text: string, digits: string): string {
  let index = 0;
  return text.replace(plainCharacter, (token) => {
    if (token.length > 1) return token;
    index += 1;
    return stranger(token.charCodeAt(0), digits, index - 1);
  });
}

/**
 * Another text of the same shape: letters for letters, digits for digits, everything else where it stood. What the
 * text says decides how it is disguised, so that equal values get equal masks however each of them is escaped.
 */
export function disguise(text: string, digest: Digest): string {
  const digits = digest(said(text) ?? text);
  if (!/[^\x20-\x7e]|\\u/.test(text)) return disguisePlain(text, digits);
  let index = 0;
  return text.replace(escapeOrCharacter, (token) => {
    const character = token.length > 2 ? (said(token) ?? token) : token;
    if (!/^[0-9\p{L}]$/u.test(character)) return token;
    index += 1;
    const like = /^[0-9]$/.test(character) ? nine : /^\p{Lu}$/u.test(character) ? bigZ : bigZ + 1;
    return stranger(like, digits, index - 1);
  });
}

// Every repetition has an end: a text as long as a body can be must not make a search forget where it was.
const userInfo = /(:(?:\\?\/){2})([^/\\@\s]{1,200})(?=@)/g;
const telling = /([?&][\w.%-]{0,60}?(?:token|secret|passw|key|signature|mail|phone)[\w.%-]{0,60}=)([^&#\\\s]+)/gi;
// A customer token in a path is what `recurring_token` is in a body: whoever has it can buy.
const tokenPath = /(customer-token(?:\\?\/)v1(?:\\?\/)tokens(?:\\?\/))([^/?#\\\s"]{1,200})/g;
const email = /(?<![\w.+-])[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,20}/g;

/** An address, a path with its query, or any other text without the credentials and the e-mail addresses in it. */
export function maskAddress(text: string, digest: Digest): string {
  if (!/[@?&]|%40|customer-token/.test(text)) return text; // Most addresses have none of what is looked for below.
  const mask = (_: string, before: string, value: string) => before + disguise(value, digest);
  const open = text.replace(userInfo, mask).replace(telling, mask).replace(tokenPath, mask);
  return open.replace(email, (found, at: number) => {
    // Behind :// it is not a person's address but credentials, masked above, in front of a host.
    const isHost = /:(?:\\?\/){2}[^\s/]*$/.test(open.slice(Math.max(0, at - 250), at));
    return isHost ? found : disguise(found, digest);
  });
}

/**
 * Credentials keep their scheme and the prefix that tells a test key from a live one; the rest is disguised. Any other
 * header can bring an address with a query, as Location and Referer do.
 */
export function maskHeader([name, value]: Header, digest: Digest): Header {
  if (!secretHeader.test(name)) return [name, maskAddress(value, digest)];
  const open = /^(?:Basic|Bearer)\s+(?:kco_(?:test|live)_)?/i.exec(value)?.[0] ?? '';
  return [name, open + disguise(value.slice(open.length), digest)];
}
