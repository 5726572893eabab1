// What a character can be the beginning or a part of, each a bit of its own.
const [digit, capital, gap, word, first, later, packing, telling, figure] = [1, 2, 4, 8, 16, 32, 64, 128, 256];

/** For each character of ASCII, what it can be a part of: a number, or a text in base64. */
const kinds = new Uint16Array(128);
function mark(kind: number, characters: RegExp): void {
  for (let code = 0; code < kinds.length; code += 1) {
    if (characters.test(String.fromCharCode(code))) kinds[code] = (kinds[code] ?? 0) | kind;
  }
}
mark(digit, /\d/);
mark(capital, /[A-Z]/);
mark(gap, /[ .()+-]/);
mark(word, /[\w-]/); // Behind a plus a token can begin, as behind a blank in a form.
mark(first, /[I-Za-fw]/);
mark(later, /[I-Za-w]/);
mark(packing, /[\w+/-]/);
mark(figure, /[A-Z0-9+]/);
mark(telling, /[@?&%\\{[_-]/);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < kinds.length ? (kinds[code] ?? 0) : 0;
}

// As long as the shortest text in base64 that says something, and by where it has to look like one.
const [shortest, toldBy] = [16, 13];

/** Whether what begins here may be a text in base64: its letters, and among the first a capital, a digit or a plus. */
function mayOpen(text: string, at: number, to: number): boolean {
  if (at + shortest > to || (kindAt(text, at + 4) & kindAt(text, at + 8) & later) === 0) return false;
  let isTold = false;
  for (let nth = 0; nth < shortest; nth += 1) {
    const kind = kindAt(text, at + nth);
    if ((kind & packing) === 0) return false;
    if (nth < toldBy && (kind & figure) !== 0) isTold = true;
  }
  return isTold;
}

/** Whether two capitals and two digits stand here, as at the beginning of an IBAN. */
function mayBank(text: string, at: number, to: number): boolean {
  if (at + 3 >= to) return false;
  const isCountry = (kindAt(text, at + 1) & capital) !== 0;
  return isCountry && (kindAt(text, at + 2) & kindAt(text, at + 3) & digit) !== 0;
}

const [underscore, dash, brace, bracket] = [0x5f, 0x2d, 0x7b, 0x5b];

/** Whether this sign is a part of what tells an address, a key of Kustom's, or JSON within a text. */
function isSign(text: string, at: number, from: number): boolean {
  switch (text.charCodeAt(at)) {
    case underscore:
      return text.startsWith('kco', at - 3);
    case dash:
      return text.startsWith('token', at + 1);
    case brace:
    case bracket:
      return at === from || text.charCodeAt(at - 1) <= 0x20;
    default:
      return true;
  }
}

/** What a glance does not rule out. */
export interface Glimpse {
  /** A number of somebody's: nine digits with little between them, or the beginning of an IBAN. */
  readonly number: boolean;
  /** A text in base64. */
  readonly packed: boolean;
}

const all: Glimpse = { number: true, packed: true };
const [aNumber, aPacked, aSign] = [1, 2, 4];
const glimpses: readonly Glimpse[] = Array.from({ length: 8 }, (_, sum) => ({
  number: (sum & aNumber) !== 0,
  packed: (sum & aPacked) !== 0,
}));

const [most, nine, six] = [3, 9, 6];
const [smallA, smallF, smallW, smallZ, percent] = [0x61, 0x66, 0x77, 0x7a, 0x25];

const isSmall = (code: number) => code >= smallA && code <= smallZ;

/**
 * A look at a part of a text, once over its characters, because most of what shops say holds nothing of anybody: undefined
 * where certainly nothing in it has to be masked. What cannot be ruled out is for slower eyes.
 */
export function glance(text: string, from = 0, to: number = text.length): Glimpse | undefined {
  let seen = 0;
  let digits = 0;
  let apart = 0;
  let isWord = false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    // Most are small letters, in the middle of a word.
    if (isSmall(code)) {
      if (!isWord && (code <= smallF || code === smallW) && mayOpen(text, at, to)) seen |= aPacked;
      isWord = true;
      digits = 0;
      while (at + 1 < to && isSmall(text.charCodeAt(at + 1))) at += 1;
      continue;
    }
    const kind = code < kinds.length ? (kinds[code] ?? 0) : 0;
    if ((kind & digit) !== 0) {
      digits += 1;
      apart = 0;
      if (digits >= nine) seen |= aNumber;
    } else if ((kind & gap) !== 0) {
      apart += 1;
      if (apart > most) digits = 0;
    } else {
      // A Finnish number has a letter in the middle.
      if ((kind & capital) !== 0 && ((digits >= six && apart === 0) || mayBank(text, at, to))) seen |= aNumber;
      digits = 0;
    }
    if ((kind & telling) !== 0) {
      if (code === percent) return all; // What is escaped can be any of them.
      if (isSign(text, at, from)) seen |= aSign;
    }
    if (!isWord && (kind & first) !== 0 && mayOpen(text, at, to)) seen |= aPacked;
    isWord = (kind & word) !== 0;
  }
  return seen === 0 ? undefined : glimpses[seen];
}
