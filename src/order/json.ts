/** How the numbers in an object or a list were written, by key, where that is not how they would be written again. */
const spellings = new WeakMap<object, Map<string, string>>();

// A number in a field with a point, an exponent, or more digits than are exact for certain. To look for it takes half as
// long as to parse, and hardly any text has one: what it needs to have somewhere is looked for first, in a quarter of that.
const oddNumber = /":\s*-?\d+(?:[.eE]|\d{15})/;
const pointOrExponent = /[0-9][.eE][0-9+-]/;
const sixteenDigits = /\d\d\d\d\d\d\d\d\d\d\d\d\d\d\d\d/;

function hasOddNumber(text: string): boolean {
  return (pointOrExponent.test(text) || sixteenDigits.test(text)) && oddNumber.test(text);
}

type Reviver = (this: object, key: string, value: unknown, context: { readonly source?: string }) => unknown;

const rememberSpelling: Reviver = function (key, value, { source }) {
  if (typeof value === 'number' && source !== undefined && (source !== String(value) || !Number.isSafeInteger(value))) {
    const known = spellings.get(this) ?? new Map<string, string>();
    spellings.set(this, known.set(key, source));
  }
  return value;
};

function parsed(text: string): unknown {
  if (!hasOddNumber(text)) return JSON.parse(text);
  try {
    return JSON.parse(text, rememberSpelling as (this: unknown, key: string, value: unknown) => unknown);
  } catch (thrown) {
    if (thrown instanceof RangeError) return JSON.parse(text); // Nested too deep to walk; no field lies down there.
    throw thrown;
  }
}

/** The JSON in a text; undefined where the text is none. How odd numbers in it were written stays known. */
export function json(text: string): unknown {
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

function spelledAs<Copy extends object>(copy: Copy, original: object): Copy {
  const known = spellings.get(original);
  if (known) spellings.set(copy, known);
  return copy;
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
