import { escaped } from './json-place.ts';
/** Where a text stops being JSON: counted from 1, as editors do, with what stands there in words. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

/** A key that stands twice in one object, whose place is told by a JSON Pointer. */
export interface Twice {
  readonly key: string;
  readonly at: string;
}

/** An object or a list that is being read; `keys` are those of an object so far. */
interface Frame {
  readonly keys: Set<string> | undefined;
  step: string | number;
}

/** What may come next. */
type Wanted = 'a value' | 'a value or an end' | 'a key' | 'a key or an end' | 'a colon' | 'a comma or an end';

interface Reading {
  readonly text: string;
  readonly frames: Frame[];
  wanted: Wanted;
  twice: Twice | undefined;
}

const [quote, colon, backslash] = [0x22, 0x3a, 0x5c] as const;
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const blank = /[ \t\n\r]*/y;
// In pieces: one match over a string of megabytes would use up the stack of the expression.
// biome-ignore lint/suspicious/noControlCharactersInRegex: a JSON string holds all characters but these
const stringPiece = /(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|[^"\\\u0000-\u001f]){0,1000}/y;

/** Where a match of the sticky pattern ends; where it began, if there is none. */
function ending(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** The offset behind the last character that can belong to the string which opens here. */
function insideEnd(text: string, open: number): number {
  let at = open + 1;
  for (let end = ending(stringPiece, text, at); end > at; end = ending(stringPiece, text, at)) at = end;
  return at;
}

function pointer(frames: readonly Frame[]): string {
  return frames.map(({ step }) => `/${escaped(String(step))}`).join('');
}

function noteKey(reading: Reading, key: string): void {
  const frame = reading.frames.at(-1);
  if (!frame?.keys) return;
  if (frame.keys.has(key)) reading.twice ??= { key, at: pointer(reading.frames.slice(0, -1)) };
  frame.keys.add(key);
  frame.step = key;
}

/** Takes in a string; tells where it ends, or where it goes wrong. */
function string(reading: Reading, open: number): { end: number } | { bad: number } {
  const { text, wanted } = reading;
  const isKey = wanted === 'a key' || wanted === 'a key or an end';
  if (!isKey && !wanted.startsWith('a value')) return { bad: open };
  const close = insideEnd(text, open);
  if (text[close] !== '"') return { bad: close };
  if (isKey) noteKey(reading, JSON.parse(text.slice(open, close + 1)));
  reading.wanted = isKey ? 'a colon' : 'a comma or an end';
  return { end: close + 1 };
}

const closers = { '}': 'a key or an end', ']': 'a value or an end' } as const;

/** Takes in one of the six signs; tells whether it may stand here. */
function sign(reading: Reading, character: string): boolean {
  const { frames, wanted } = reading;
  const frame = frames.at(-1);
  if (character === '{' || character === '[') {
    if (!wanted.startsWith('a value')) return false;
    frames.push(character === '{' ? { keys: new Set(), step: '' } : { keys: undefined, step: 0 });
    reading.wanted = character === '{' ? 'a key or an end' : 'a value or an end';
    return true;
  }
  if (character === '}' || character === ']') {
    const fits = frame !== undefined && (character === '}') === (frame.keys !== undefined);
    if (!fits || (wanted !== 'a comma or an end' && wanted !== closers[character])) return false;
    frames.pop();
    reading.wanted = 'a comma or an end';
    return true;
  }
  if (character === ':') {
    if (wanted !== 'a colon') return false;
    reading.wanted = 'a value';
    return true;
  }
  if (wanted !== 'a comma or an end' || frame === undefined) return false;
  if (typeof frame.step === 'number') frame.step += 1;
  reading.wanted = frame.keys ? 'a key' : 'a value';
  return true;
}

/** Takes in the token that begins here. */
function token(reading: Reading, at: number): { end: number } | { bad: number } {
  const character = reading.text[at] ?? '';
  if (character === '"') return string(reading, at);
  if ('{}[]:,'.includes(character)) return sign(reading, character) ? { end: at + 1 } : { bad: at };
  const end = reading.wanted.startsWith('a value') ? ending(scalar, reading.text, at) : at;
  reading.wanted = 'a comma or an end';
  return end > at ? { end } : { bad: at };
}

/** Reads a text to its end, however deep it is nested; `bad` is the offset at which it stops being JSON. */
function read(text: string): { twice: Twice | undefined; bad: number | undefined } {
  const reading: Reading = { text, frames: [], wanted: 'a value', twice: undefined };
  let at = ending(blank, text, 0);
  while (at < text.length) {
    const next = token(reading, at);
    if ('bad' in next) return { twice: reading.twice, bad: next.bad };
    at = ending(blank, text, next.end);
  }
  const isWhole = reading.frames.length === 0 && reading.wanted === 'a comma or an end';
  return { twice: reading.twice, bad: isWhole ? undefined : text.length };
}

/** Where a text that JSON.parse refuses goes wrong: it does not always say so itself. */
export function faultIn(text: string): Fault {
  const at = read(text).bad ?? text.length;
  const before = text.slice(0, at);
  const found =
    at >= text.length ? 'it ends' : `there is ${JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))}`;
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n'), found };
}

/** How many keys are written in a text that is JSON: colons outside of strings. Character by character is fastest. */
function keysWritten(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === colon) count += 1;
    if (code !== quote) continue;
    at += 1;
    for (let inside = text.charCodeAt(at); inside !== quote; inside = text.charCodeAt(at)) {
      at += inside === backslash ? 2 : 1;
    }
  }
  return count;
}

/** How many keys a parsed value has, in all its objects. */
function keysKept(value: unknown): number {
  let count = 0;
  const waiting = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one !== 'object' || one === null) continue;
    const inside: readonly unknown[] = Array.isArray(one) ? one : Object.values(one);
    if (inside !== one) count += inside.length;
    for (const each of inside) if (typeof each === 'object' && each !== null) waiting.push(each);
  }
  return count;
}

/**
 * The first key that stands twice in one object of a text that is JSON. Parsing keeps only the last of them, so the
 * keys are counted on both sides, and the text is read slowly only where the counts differ.
 */
export function twiceIn(text: string, value: unknown): Twice | undefined {
  return keysWritten(text) === keysKept(value) ? undefined : read(text).twice;
}
