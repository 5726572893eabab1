import type { Header } from './handler.ts';

/** A keyed digest: the same text gives the same hexadecimal digits within one run, and others in the next. */
export type Digest = (text: string) => string;

const secretHeader = /^(?!www-authenticate$).*(?:auth|token|secret|cookie|api-?key)|^(?:x-)?forwarded|^x-real-ip$/i;

const letters = 'abcdefghijklmnopqrstuvwxyz';
const escapeOrCharacter = /\\u[0-9a-fA-F]{4}|\\.|./gsu;

/** What the inside of a JSON string says, whichever of its characters are escaped; undefined where an escape is broken. */
export function said(inside: string): string | undefined {
  try {
    return JSON.parse(`"${inside}"`);
  } catch {
    return undefined; // Whoever asks says what that means.
  }
}

/**
 * Another text of the same shape: letters for letters, digits for digits, everything else where it stood. What the
 * text says decides how it is disguised, so that equal values get equal masks however each of them is escaped.
 */
export function disguise(text: string, digest: Digest): string {
  const digits = digest(said(text) ?? text);
  let index = 0;
  return text.replace(escapeOrCharacter, (token) => {
    const character = token.length > 2 ? (said(token) ?? token) : token;
    const isDigit = /^[0-9]$/.test(character);
    if (!isDigit && !/^\p{L}$/u.test(character)) return token;
    const chance = Number.parseInt(digits.slice((index * 2) % digits.length).slice(0, 2), 16) + index;
    index += 1;
    if (isDigit) return String(chance % 10);
    const letter = letters[chance % letters.length] ?? 'x';
    return /^\p{Lu}$/u.test(character) ? letter.toUpperCase() : letter;
  });
}

// Every repetition has an end: a text as long as a body can be must not make a search forget where it was.
const userInfo = /(:(?:\\?\/){2})([^/\\@\s]{1,200})(?=@)/g;
const telling = /([?&][\w.%-]{0,60}?(?:token|secret|passw|key|signature|mail|phone)[\w.%-]{0,60}=)([^&#\\\s]+)/gi;
// A customer token in a path is what `recurring_token` is in a body: whoever has it can buy.
const tokenPath = /(\/customer-token\/v1\/tokens\/)([^/?#\\\s"]{1,200})/g;
const email = /(?<![\w.+-])[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,20}/g;

/** An address, a path with its query, or any other text without the credentials and the e-mail addresses in it. */
export function maskAddress(text: string, digest: Digest): string {
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
