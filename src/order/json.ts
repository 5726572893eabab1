/** How the numbers in an object or a list were written, by key, where that is not how they would be written again. */
const spellings = new WeakMap<object, Map<string, string>>();

// A number in a field with a point, an exponent, or more digits than are exact for certain. To look for it takes half as
// long as to parse, and hardly any text has one: what it needs to have somewhere is looked for first, in a quarter of that.
const oddNumber = /"\s*:\s*-?\d+(?:[.eE]|\d{15})/;
const pointOrExponent = /[0-9][.eE][0-9+-]/;
const sixteenDigits = /\d\d\d\d\d\d\d\d\d\d\d\d\d\d\d\d/;

function hasOddNumber(text: string): boolean {
  return (pointOrExponent.test(text) || sixteenDigits.test(text)) && oddNumber.test(text);
}

// Of texts that have odd numbers in them, and of nothing else.
const odd = new WeakSet<object>();

type Reviver = (this: object, key: string, value: unknown, context: { readonly source?: string }) => unknown;

const rememberSpelling: Reviver = function (key, value, { source }) {
  if (typeof value === 'number' && source !== undefined && (source !== String(value) || !Number.isSafeInteger(value))) {
    const known = spellings.get(this) ?? new Map<string, string>();
    spellings.set(this, known.set(key, source));
  }
  return value;
};

/** False where no number in a parsed value was written in an odd way: then nobody has to look. */
export function mayBeOdd(value: unknown): boolean {
  return typeof value === 'object' && value !== null && odd.has(value);
}

const large = 1_000_000;
const mostLevels = 1_000;

/**
 * True for a large text that is nested deeper than a thousand levels. To parse millions of levels takes gigabytes, and no
 * documented body has more than ten; a small text can do no harm.
 */
export function isNestedTooDeep(text: string): boolean {
  if (text.length < large) return false;
  let depth = 0;
  for (let at = 0; at < text.length && depth <= mostLevels; at += 1) {
    const character = text[at];
    if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    else if (character === '"')
      for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
  }
  return depth > mostLevels;
}

function parsed(text: string): unknown {
  if (!hasOddNumber(text)) return JSON.parse(text);
  try {
    const value = JSON.parse(text, rememberSpelling as (this: unknown, key: string, value: unknown) => unknown);
    if (typeof value === 'object' && value !== null) odd.add(value);
    return value;
  } catch (thrown) {
    if (thrown instanceof RangeError) return JSON.parse(text); // Nested too deep to walk; no field lies down there.
    throw thrown;
  }
}

/**
 * The JSON in a text; undefined where the text is none, or is nested too deep. How odd numbers in it were written stays
 * known.
 */
export function json(text: string): unknown {
  if (isNestedTooDeep(text)) return undefined;
  try {
    return parsed(text);
  } catch {
    return undefined; // Whoever asks says what that means: the schema reports it, the simulator refuses it.
  }
}

/**
 * The tokens of the numbers in an object as they stood in the text, by key: `9007199254740993`, `1e3`, `1000.0`. Those that
 * were written as one would write them are left out; undefined where all were.
 */
export function oddSpellings(holder: object): ReadonlyMap<string, string> | undefined {
  return spellings.get(holder);
}

/** True for a plain JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// No documented field lies deeper than ten; what is nested further is nobody's field, and must not use up the stack.
const deepest = 100;

/** A copy of an object or a list, of which it stays known how the odd numbers in the original were written. */
export function spelledAs<Copy extends object>(copy: Copy, original: object): Copy {
  const known = spellings.get(original);
  if (known) spellings.set(copy, known);
  if (odd.has(original)) odd.add(copy);
  return copy;
}

/** What is sent, over what was there, key by key; each number stays known as it was written where it comes from. */
export function laidOver<Before extends object, Sent extends object>(before: Before, sent: Sent): Before & Sent {
  const both = { ...before, ...sent };
  const older = [...(spellings.get(before) ?? [])].filter(([key]) => !Object.hasOwn(sent, key));
  const known = new Map([...older, ...(spellings.get(sent) ?? [])]);
  if (known.size > 0) spellings.set(both, known);
  if (odd.has(before) || odd.has(sent)) odd.add(both);
  return both;
}

/**
 * Kustom treats a null as if the field were absent: the value without them, wherever a field can be. What has none inside
 * is given back as it is.
 */
export function withoutNulls(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > deepest) return value;
  if (Array.isArray(value)) {
    const kept = value.map((one) => withoutNulls(one, depth + 1));
    return kept.every((one, index) => one === value[index]) ? value : spelledAs(kept, value);
  }
  let isChanged = false;
  const kept: [string, unknown][] = [];
  for (const [key, member] of Object.entries(value)) {
    const clean = withoutNulls(member, depth + 1);
    if (member !== null) kept.push([key, clean]);
    if (member === null || clean !== member) isChanged = true;
  }
  return isChanged ? spelledAs(Object.fromEntries(kept), value) : value;
}
