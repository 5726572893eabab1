/** JSON as pages show it: what stands there, what the page left out, and where it ends. */
export interface ShownJson {
  /** Strict JSON, without what was left out; numbers as they were written. */
  readonly text: string;
  /** True where dots stand for something, or where the page breaks off. */
  readonly isPart: boolean;
  /** Where the reading stopped before the JSON was at its end; undefined where it came to its end. */
  readonly brokenAt?: number;
  readonly end: number;
}

interface Reader {
  readonly source: string;
  at: number;
  isPart: boolean;
  brokenAt: number | undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what a string of JSON cannot hold
const string = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
const dots = /\.{3,}|…/y;
const space = /\s*/y;

// Left out by the page; text otherwise. Undefined: no JSON from here on.
const left = Symbol('left out');
type Read = string | typeof left | undefined;

/** The text that a pattern finds right here, behind spaces; undefined where it finds none. */
function take(reader: Reader, pattern: RegExp): string | undefined {
  space.lastIndex = reader.at;
  space.exec(reader.source);
  pattern.lastIndex = space.lastIndex;
  const [found] = pattern.exec(reader.source) ?? [];
  if (found === undefined) return undefined;
  reader.at = pattern.lastIndex;
  return found;
}

function broken(reader: Reader): undefined {
  space.lastIndex = reader.at;
  space.exec(reader.source);
  reader.brokenAt ??= space.lastIndex;
  reader.isPart = true;
}

/** One member of an object: its name and value as text, or what stands in the place of members. */
function member(reader: Reader, depth: number): Read {
  if (take(reader, dots)) return left;
  const name = take(reader, string);
  if (name === undefined || !take(reader, /:/y)) return broken(reader);
  const value = read(reader, depth);
  return typeof value === 'string' ? `${name}:${value}` : value;
}

/** What stands between two brackets, part by part. `hadAny`: whether anything but dots did. */
function parts(
  reader: Reader,
  close: RegExp,
  one: () => Read,
): { texts: string[]; hasDots: boolean; isEmpty: boolean } {
  const texts: string[] = [];
  let hasDots = false;
  if (take(reader, close)) return { texts, hasDots, isEmpty: true };
  for (;;) {
    const part = one();
    if (part === left) hasDots = true;
    else if (part !== undefined) texts.push(part);
    if (reader.brokenAt !== undefined) break;
    if (take(reader, close)) break;
    // Behind dots a page need not write a comma.
    if (!take(reader, /,/y) && part !== left) {
      broken(reader);
      break;
    }
  }
  reader.isPart ||= hasDots;
  return { texts, hasDots, isEmpty: false };
}

// No documented body is nested deeper.
const deepest = 100;

function read(reader: Reader, depth: number): Read {
  if (depth > deepest) return broken(reader);
  if (take(reader, dots)) {
    reader.isPart = true;
    return left;
  }
  if (take(reader, /\{/y)) {
    const { texts, isEmpty } = parts(reader, /\}/y, () => member(reader, depth + 1));
    return texts.length > 0 || isEmpty ? `{${texts.join(',')}}` : left;
  }
  if (take(reader, /\[/y)) {
    const { texts, hasDots } = parts(reader, /\]/y, () => read(reader, depth + 1));
    // A list that lacks some of its items adds up to nothing, and objects folded up say nothing: it is left out whole.
    const isFolded = texts.length > 0 && texts.every((text) => text === '{}');
    reader.isPart ||= isFolded;
    return hasDots || isFolded || reader.brokenAt !== undefined ? left : `[${texts.join(',')}]`;
  }
  return take(reader, string) ?? take(reader, scalar) ?? broken(reader);
}

/** Reads the object or list that begins here, with dots in the place of what the page does not show; undefined where none does. */
export function shownJson(source: string, from: number): ShownJson | undefined {
  const reader: Reader = { source, at: from, isPart: false, brokenAt: undefined };
  const text = read(reader, 0);
  if (typeof text !== 'string' || text === '{}' || text === '[]') return undefined;
  const { isPart, brokenAt, at: end } = reader;
  return { text, isPart, end, ...(brokenAt === undefined ? {} : { brokenAt }) };
}
