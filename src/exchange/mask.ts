import { type Glimpse, glance } from './glance.ts';
import type { Header } from './handler.ts';
import { withoutPacked } from './packed-text.ts';
import { isPersonalText } from './personal.ts';
import { mayCount, withoutNumbers } from './personal-numbers.ts';
import { remembered } from './remembered.ts';
import { dwelling, email, jwt, key, session, telling, tokenPath, userInfo } from './secrets.ts';

/** A keyed digest: the same text gives the same hexadecimal digits within one run, and others in the next. */
export type Digest = (text: string) => string;

const secretHeader =
  /^(?!www-authenticate$).*(?:auth|token|secret|cookie|api-?key|session|[cx]srf|signature|hmac|jwt|passw|credential)|^(?:x-)?forwarded|(?:real|client|connecting)-?ip$/i;

const [nought, nine, bigA, bigZ, smallA, smallZ, backslash] = [0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a, 0x5c];
// No escape, nothing that has to be one: what is said is what is written.
const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;
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

/** The value of a hexadecimal digit in small letters. */
function sixteenth(code: number): number {
  return code <= nine ? code - nought : code - smallA + 10;
}

/** The bytes that hexadecimal digits stand for: what each letter and each digit is replaced by hangs on one of them. */
function bytesIn(digits: string): readonly number[] {
  const bytes: number[] = [];
  for (let at = 0; at < digits.length; at += 2) {
    bytes.push(sixteenth(digits.charCodeAt(at)) * 16 + sixteenth(digits.charCodeAt(at + 1)));
  }
  return bytes;
}

/** The code of the letter or the digit that stands for one with this code; `index`: the how manieth of its text it is. */
function stranger(code: number, bytes: readonly number[], index: number): number {
  const chance = (bytes[index % bytes.length] ?? 0) + index;
  if (code <= nine) return nought + (chance % 10);
  return (code <= bigZ ? bigA : smallA) + (chance % 26);
}

const atOnce = 4_096;

/** Most texts are of plain letters, which need no look at what is escaped: the same, many times as fast. */
function disguisePlain(text: string, bytes: readonly number[]): string {
  const parts: string[] = [];
  let index = 0;
  for (let from = 0, at = 0; from < text.length; from = at) {
    const codes: number[] = [];
    for (; at < text.length && codes.length < atOnce; at += 1) {
      const code = text.charCodeAt(at);
      if (code === backslash && at + 1 < text.length) {
        at += 1;
        codes.push(code, text.charCodeAt(at));
      } else if (
        (code >= nought && code <= nine) ||
        (code >= bigA && code <= bigZ) ||
        (code >= smallA && code <= smallZ)
      ) {
        codes.push(stranger(code, bytes, index));
        index += 1;
      } else codes.push(code);
    }
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/** True for a day that there is, written `1984-05-09`. */
function isDay(text: string): boolean {
  if (text.length !== 10 || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = Date.parse(text);
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text);
}

/** Another day. A date has to stay one: else the record would break a schema that what was sent did fit. */
function strangeDay(digits: string): string {
  const chance = (at: number) => sixteenth(digits.charCodeAt(at)) * 16 + sixteenth(digits.charCodeAt(at + 1));
  const two = (number: number) => String(number).padStart(2, '0');
  return `19${two(chance(0) % 100)}-${two(1 + (chance(2) % 12))}-${two(1 + (chance(4) % 28))}`;
}

/**
 * Another text of the same shape: letters for letters, digits for digits, everything else where it stood. What the
 * text says decides how it is disguised, so that equal values get equal masks however each of them is escaped.
 */
export function disguise(text: string, digest: Digest): string {
  const digits = digest(said(text) ?? text);
  if (isDay(text)) return strangeDay(digits);
  const bytes = bytesIn(digits);
  if (!/[^\x20-\x7e]|\\u/.test(text)) return disguisePlain(text, bytes);
  let index = 0;
  return text.replace(escapeOrCharacter, (token) => {
    const character = token.length > 2 ? (said(token) ?? token) : token;
    if (!/^[0-9\p{L}]$/u.test(character)) return token;
    index += 1;
    const like = /^[0-9]$/.test(character) ? nought : /^\p{Lu}$/u.test(character) ? bigA : smallA;
    return String.fromCharCode(stranger(like, bytes, index - 1));
  });
}

/** False for a text that has none of what `maskAddress` looks for, as most have. */
function isTellingText(text: string): boolean {
  return /[@?&]|%40|customer-token|kco_(?:test|live)_/.test(text);
}

/** What is packed can be anything: it is opened, and where something in it is somebody's, nothing of it is shown. */
function maskMore(text: string, { number, packed }: Glimpse, digest: Digest): string {
  const mask = (found: string) => disguise(found, digest);
  const isTold = (open: string) => isPersonalText(open) || maskAddress(open, digest) !== open;
  const open = packed ? withoutPacked(text.replace(jwt, mask), isTold, mask) : text;
  return number && mayCount(open) ? withoutNumbers(open, mask) : open;
}

/** An address, a path with its query, or any other text without the credentials, the addresses and the numbers of people in it. */
export function maskAddress(text: string, digest: Digest): string {
  const glimpse = glance(text);
  return glimpse === undefined ? text : maskSeen(text, glimpse, digest);
}

/** The same for a text that somebody has glanced at already. */
export function maskSeen(text: string, glimpse: Glimpse, digest: Digest): string {
  const rest = glimpse.number || glimpse.packed ? maskMore(text, glimpse, digest) : text;
  return isTellingText(rest) ? maskTelling(rest, digest) : rest;
}

function maskTelling(text: string, digest: Digest): string {
  const mask = (_: string, before: string, value: string) => before + disguise(value, digest);
  const isQuery = text.includes('=');
  const query = isQuery ? text.replace(telling, mask).replace(session, mask).replace(dwelling, mask) : text;
  const open = query.replace(userInfo, mask).replace(tokenPath, mask).replace(key, mask);
  if (!/@|%40/.test(open)) return open;
  return open.replace(email, (found, at: number) => {
    // Behind :// it is not a person's address but credentials, masked above, in front of a host.
    const isHost = /:(?:\\?\/){2}[^\s/]*$/.test(open.slice(Math.max(0, at - 250), at));
    return isHost ? found : disguise(found, digest);
  });
}

/** Credentials keep their scheme and the prefix that tells a test key from a live one; the rest is disguised. */
function disguiseCredentials(value: string, digest: Digest): string {
  const open = /^(?:Basic|Bearer)\s+(?:kco_(?:test|live)_)?/i.exec(value)?.[0] ?? '';
  return open + disguise(value.slice(open.length), digest);
}

// A merchant comes with the same credentials every time.
const credentials = new WeakMap<Digest, (value: string) => string>();

function maskCredentials(value: string, digest: Digest): string {
  const known = credentials.get(digest) ?? remembered((one: string) => disguiseCredentials(one, digest));
  credentials.set(digest, known);
  return known(value);
}

const isKeyHeader = remembered((name) => name.toLowerCase() === 'klarna-idempotency-key');
// Most headers say the same each time.
const isNobodys = remembered((value) => glance(value) === undefined);
const isSecretHeader = remembered((name) => secretHeader.test(name));

/**
 * A session that is taken for an idempotency key lets in whoever reads it. Two keys have to stay two, however short they
 * are, so that their letters and digits cannot stand for them one by one.
 */
function maskKey(value: string, digest: Digest): string {
  return value === '' ? value : `key-${digest(value).slice(0, 32)}`;
}

/** What is secret in a header is disguised. Any other can bring an address with a query, as Location and Referer do. */
export function maskHeader([name, value]: Header, digest: Digest): Header {
  if (isKeyHeader(name)) return [name, maskKey(value, digest)];
  if (isSecretHeader(name)) return [name, maskCredentials(value, digest)];
  return isNobodys(value) ? [name, value] : [name, maskAddress(value, digest)];
}
