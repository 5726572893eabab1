import { type Glimpse, glance } from './glance.ts';
import { type Digest, disguise, maskAddress, maskSeen, said } from './mask.ts';
import { isPersonal, mayMatter, type Place, personal, placeCalled } from './personal.ts';

const shortest = 9;

/** The inside of a string that is nobody's by its name: JSON once more (as attachments are), an address, or anything else. */
function maskString(inside: string, glimpse: Glimpse, digest: Digest): string {
  if (/^\s*[{[]|\\/.test(inside) && /[{[]|\\u/.test(inside)) {
    const text = said(inside);
    // JSON that nobody can unwrap: what is in it cannot be told apart, so none of it is shown.
    if (text === undefined && inside.includes('\\"')) return disguise(inside, digest);
    if (text !== undefined && /^\s*[{[]/.test(text)) {
      const masked = maskText(text, digest);
      return masked === text ? inside : JSON.stringify(masked).slice(1, -1);
    }
  }
  return maskSeen(inside, glimpse, digest);
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

const [quote, backslash, colon, minus, nought, nine] = [0x22, 0x5c, 0x3a, 0x2d, 0x30, 0x39];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Where a character stands next, and behind the end of a text in which it does not. */
function next(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}

/** Where a string ends that begins at `from` and has an escape in it: at its quotation mark, or where the text does. */
function endOfEscaped(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === backslash) at += 1;
  }
  return text.length;
}

/** Everything that a text is masked with: what is done of it, what is left, and where in the JSON it stands. */
interface Masking {
  readonly text: string;
  readonly digest: Digest;
  /** Whether there may be an address between values, so that what stands there is worth a look. */
  readonly hasAt: boolean;
  /** Whether any sign of an address, of a key or of an escape stands anywhere in it. */
  readonly hasSign: boolean;
  /** The text up to `copied`, masked. */
  done: string;
  copied: number;
  /** Where the last value ended. */
  valueEnd: number;
}

function replace(masking: Masking, from: number, to: number, masked: string): void {
  masking.done += masking.text.slice(masking.copied, from) + masked;
  masking.copied = to;
}

/** What stands between values is nobody's, unless it is no JSON at all. */
function maskGap(masking: Masking, to: number): void {
  const { text, hasAt, valueEnd, digest } = masking;
  if (!hasAt) return;
  const gap = text.slice(valueEnd, to);
  const glimpse = glance(gap);
  if (glimpse) replace(masking, valueEnd, to, maskSeen(gap, glimpse, digest));
}

const reference = /"\w{0,30}reference\d?"\s{0,9}:\s{0,9}"$/;

/**
 * Whether this is ten digits by which an order, a line or a delivery goes. One in 250 passes for the number of a person, and
 * whoever looks for an order has to find it.
 */
function isReference(found: string, text: string, from: number): boolean {
  return found.length === 10 && /^\d+$/.test(found) && reference.test(text.slice(Math.max(0, from - 60), from));
}

/** A string from one offset to another, without its quotation marks. Most hold nothing of anybody. */
function maskInside(masking: Masking, from: number, to: number, personal: boolean): void {
  const { text, digest, hasAt, hasSign } = masking;
  // A number of somebody's is no shorter, nor what says something in base64: of a short string only signs tell.
  const isPlain = personal || (!hasSign && to - from < shortest);
  const glimpse = isPlain ? undefined : glance(text, from, to);
  if (!personal && !glimpse && !hasAt) return;
  maskGap(masking, from);
  masking.valueEnd = to;
  if (!personal && !glimpse) return;
  const found = text.slice(from, to);
  if (!personal && isReference(found, text, from)) return;
  const masked = glimpse ? maskString(found, glimpse, digest) : disguise(found, digest);
  if (masked !== found) replace(masking, from, to, masked);
}

/** A number from one offset to another, which parts two gaps, whosever it is. */
function maskNumber(masking: Masking, from: number, to: number, personal: boolean): void {
  maskGap(masking, from);
  masking.valueEnd = to;
  if (personal) replace(masking, from, to, disguiseNumber(masking.text.slice(from, to), masking.digest));
}

const colonAhead = /\s*:/y;

/** Whether a string that ends at this quotation mark is a key. */
function isKeyAt(text: string, end: number): boolean {
  const code = text.charCodeAt(end + 1);
  if (code === colon) return true;
  if (code > 0x20 && code < 0x7f) return false;
  colonAhead.lastIndex = end + 1;
  return colonAhead.test(text);
}

const isDigit = (code: number) => code >= nought && code <= nine;
const inNumber: ReadonlySet<number> = new Set(Array.from('0123456789.eE+-', (one) => one.charCodeAt(0)));

/** Where a number ends that begins here; undefined where none does. */
function numberEnd(text: string, from: number): number | undefined {
  const first = text.charCodeAt(from) === minus ? from + 1 : from;
  if (!isDigit(text.charCodeAt(first))) return undefined;
  let at = first + 1;
  for (let code = text.charCodeAt(at); isDigit(code) || inNumber.has(code); code = text.charCodeAt(at)) at += 1;
  return at;
}

/** False for a page or a sentence, in which everything can stand outside of what would be values in JSON. */
function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

/**
 * The text with the personal values in it disguised. Only the inside of strings and personal numbers are edited: other
 * numbers, white space and whatever is broken about the JSON stay as they were. One pass, whatever the text is.
 */
export function maskText(text: string, digest: Digest): string {
  if (!/["{[]/.test(text)) return maskForm(text, digest);
  const isProse = !isJson(text);
  const hasSign = /[@?&%\\]/.test(text) || text.includes('customer-token') || text.includes('kco_');
  const hasAt = isProse || (hasSign && /@|%40/.test(text));
  const masking: Masking = { text, digest, hasAt, hasSign, done: '', copied: 0, valueEnd: 0 };
  const outside: [key: string, place: Place][] = [];
  let [key, place]: [string, Place] = ['', 'anywhere'];
  let nextEscape = next(text, '\\', 0);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      const from = at + 1;
      if (nextEscape < from) nextEscape = next(text, '\\', from);
      at = next(text, '"', from);
      const isEscaped = nextEscape < at;
      if (isEscaped) at = endOfEscaped(text, from);
      if (isKeyAt(text, at)) {
        key = isEscaped || place !== 'anywhere' || mayMatter(text, from, at) ? text.slice(from, at) : '';
        if (isEscaped) key = said(key) ?? key;
      } else {
        maskInside(masking, from, at, isPersonal(key, place));
      }
    } else if (code === openBrace || code === openBracket) {
      outside.push([key, place]);
      place = placeCalled(key, place);
    } else if (code === closeBrace || code === closeBracket) [key, place] = outside.pop() ?? [key, place];
    else if (code === minus || (code >= nought && code <= nine)) {
      // Of interest only where it is somebody's, or parts two gaps of JSON; in prose it is a part of what it stands in.
      const personal = isPersonal(key, place);
      const end = numberEnd(text, at);
      if (end === undefined) continue;
      if (personal || (masking.hasAt && !isProse)) maskNumber(masking, at, end, personal);
      at = end - 1;
    }
  }
  maskGap(masking, text.length);
  return masking.done + text.slice(masking.copied);
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
