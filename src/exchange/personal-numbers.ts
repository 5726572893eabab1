import { remembered } from './remembered.ts';

const two = (digits: string, at: number) => Number(digits.slice(at, at + 2));

/** Luhn's sum: a misread digit, and most pairs that changed places, show. */
function isLuhn(digits: string): boolean {
  const values = [...digits].reverse().map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2));
  return values.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

function weighed(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

// Of numbers like a Norwegian's 40 is added to the day where it was lent for a while, and 60 in Sweden.
function isBirthday(day: number, month: number, lent: number): boolean {
  const plain = day > lent ? day - lent : day;
  return plain >= 1 && plain <= (longest[month - 1] ?? 0);
}

/** Whether somebody who was born then can buy. It tells every third Dane from ten digits that look like one by chance. */
function isBuyersYear(born: number): boolean {
  return born >= 1_911 && born <= 2_016;
}

/** Whether ten or twelve digits begin with a day of these years, as references do that count the orders of a day. Nobody so young buys. */
function isRecentDay(digits: string): boolean {
  const ten = digits.length === 12 && digits.startsWith('20') ? digits.slice(2) : digits;
  return ten.length === 10 && /^[12]/.test(ten) && isBirthday(two(ten, 4), two(ten, 2), 0);
}

// A number that was lent for a while is told with its sign: without one it is as often a reference.
function isSwedish(digits: string, hasSign = true): boolean {
  if (digits.length === 12 && !/^(?:18|19|20)/.test(digits)) return false;
  const ten = digits.slice(-10);
  return isBirthday(two(ten, 4), two(ten, 2), hasSign ? 60 : 0) && isLuhn(ten);
}

function isNorwegian(digits: string): boolean {
  if (!isBirthday(two(digits, 0), two(digits, 2), 40)) return false;
  const first = weighed(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]);
  return first % 11 === 0 && weighed(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

/** The year of birth, of which the seventh digit tells the century. */
function danishYear(digits: string): number {
  const [year, seventh] = [two(digits, 4), Number(digits[6])];
  if (seventh <= 3) return 1_900 + year;
  if (seventh === 4 || seventh === 9) return (year <= 36 ? 2_000 : 1_900) + year;
  return (year <= 57 ? 2_000 : 1_800) + year;
}

// Denmark gives out numbers without this sum since 2007. Those look like a date and a running number, as references do.
function isDanish(digits: string): boolean {
  if (!isBirthday(two(digits, 0), two(digits, 2), 0) || !isBuyersYear(danishYear(digits))) return false;
  return weighed(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

const finnishSigns = '0123456789ABCDEFHJKLMNPRSTUVWXY';

function isFinnish(text: string): boolean {
  const digits = text.slice(0, 6) + text.slice(7, 10);
  return isBirthday(two(digits, 0), two(digits, 2), 0) && finnishSigns[Number(digits) % 31] === text[10];
}

/** An article's number has a check digit too, of other weights: it is no card's, though one in ten would pass for it. */
function isArticle(digits: string): boolean {
  if (digits.length > 14) return false;
  const values = [...digits].reverse().map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 3));
  return values.reduce((sum, value) => sum + value, 0) % 10 === 0;
}

// How the numbers of the cards begin that there are, by their lengths.
const issued =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3[0689]\d{12}|35\d{14}|(?:6\d|5[06-9])\d{14,17})$/;

function isCard(digits: string): boolean {
  return issued.test(digits) && isLuhn(digits) && !isArticle(digits);
}

function isIban(text: string): boolean {
  const turned = text.slice(4) + text.slice(0, 4);
  let rest = 0;
  for (const sign of turned) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  return text.length >= 15 && text.length <= 34 && rest === 1;
}

function isConfirmed(text: string): boolean {
  if (/^[A-Z]{2}/.test(text)) return isIban(text);
  if (/^\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]$/.test(text) && isFinnish(text)) return true;
  if (/[A-Z]/.test(text)) return false;
  const digits = text.replace(/\D/g, '');
  if (digits.length === 11) return isNorwegian(digits);
  if (isRecentDay(digits)) return false;
  if (digits.length === 10) return isSwedish(digits, text.length > 10) || isDanish(digits);
  return digits.length === 12 ? isSwedish(digits) : isCard(digits);
}

// What people write between digits, as it is and as it stands in an address.
const gap = '(?:[ .()+-]|%2[089bBdD]){0,3}';
const blank = '(?:[ -]|%20)?';
const before = '(?<![\\w.,+-])';
const after = '(?![\\w-]|[.,]\\d)';
// Only what says that it is one: with the sign of a country, or in the groups that people tell it in.
const phone = [
  `(?<![\\w+])(?:\\+|%2[bB])[1-9](?:${gap}\\d){7,14}(?!\\w)`,
  `${before}00[1-9](?:${gap}\\d){9,13}(?!\\w)`,
  `${before}0\\d{1,3}(?:-|/| |%20)\\d{2,3}(?:(?: |%20)\\d{2,3}){1,3}${after}`,
  `${before}07[02369]-\\d{7}${after}`,
].join('|');
const account = `${before}[A-Z]{2}\\d{2}(?:(?: |%20)?[A-Z0-9]{4}){2,7}(?:(?: |%20)?[A-Z0-9]{1,3})?(?!\\w)`;
const person = `${before}\\d{6}(?:[-+A-FU-Y]|%2[bB])\\d{3}[0-9A-Y]${after}|${before}\\d{8}[-+]\\d{4}${after}|${before}\\d{6} ?\\d{5}${after}`;
const card = `${before}\\d(?:${blank}\\d){9,18}${after}`;
const candidate = new RegExp(`(?<phone>${phone})|${account}|${person}|${card}`, 'g');

// Nine digits with little between them, and no UUID, whose first eight can all be digits.
const nineDigits = `(?:(?<![\\w-])|(?<=%2[bB]))(?!\\d{8}-\\d{4}-)\\d(?:${gap}\\d){8}`;
const finnishOrAccount = '(?<!\\w)(?:\\d{6}[A-FU-Y]\\d|[A-Z]{2}\\d\\d(?: |%20)?[A-Z0-9]{4})';
const worthALook = new RegExp(`${nineDigits}|${finnishOrAccount}`);

/** False for a text in which certainly none of these numbers stands. */
export function mayCount(text: string): boolean {
  return /\d\d/.test(text) && worthALook.test(text);
}

const calling = new RegExp(`^(?:${phone})$`);

/** The number in what looks like one: other digits can stand before it, and behind an account words in capitals. */
function confirmedIn(found: string): string | undefined {
  const words = found.split(/(?= |%20)/);
  for (let from = 0; from < words.length; from += 1) {
    for (let to = words.length; to > from; to -= 1) {
      const part = words
        .slice(from, to)
        .join('')
        .replace(/^(?: |%20)/, '');
      if (calling.test(part) || isKnown(opened(part).replaceAll(' ', ''))) return part;
    }
  }
  return undefined;
}

const isKnown = remembered(isConfirmed);

/**
 * The text with every phone number, personal number of the Nordic countries, payment card and IBAN in it masked. Each is
 * confirmed by its date and its check digits, so that amounts and the numbers of orders stay. `mask` is told the number
 * as it would stand outside of an address.
 */
export function withoutNumbers(text: string, mask: (found: string) => string): string {
  return text.replace(candidate, (found, ...rest) => {
    const { phone: called } = rest.at(-1) as { readonly phone?: string };
    const number = called ?? confirmedIn(found);
    return number === undefined ? found : found.replace(number, likewise(number, mask(opened(number))));
  });
}

function opened(text: string): string {
  return text.replace(/%[0-9a-fA-F]{2}/g, (token) => String.fromCharCode(Number.parseInt(token.slice(1), 16)));
}

/** What was masked in its open form, with the escapes again where they stood. */
function likewise(found: string, masked: string): string {
  const signs = masked.replace(/[^\p{L}\d]/gu, '');
  let index = 0;
  return found.replace(/%[0-9a-fA-F]{2}|[A-Za-z0-9]/g, (token) => {
    if (token.length > 1) return token;
    index += 1;
    return signs[index - 1] ?? token;
  });
}
