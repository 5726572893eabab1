/** A place in a text, counted from 1, as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Whether a text is JSON. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const other = /[^\s{}[\],:"]+/y;
const signs = '{}[],:';

/** The offset behind the string that opens here. */
function stringEnd(text: string, open: number): number {
  let at = open + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** The offset behind the token that begins here. */
function tokenEnd(text: string, at: number): number {
  if (text[at] === '"') return stringEnd(text, at);
  if (signs.includes(text[at] ?? '')) return at + 1;
  other.lastIndex = at;
  return other.test(text) ? other.lastIndex : at + 1;
}

/** The tokens of a JSON text with their offsets; what lies between them is blank. */
function* tokens(text: string): Generator<readonly [token: string, at: number]> {
  for (let at = 0; at < text.length; ) {
    if (/\s/.test(text[at] ?? '')) at += 1;
    else {
      const end = tokenEnd(text, at);
      yield [text.slice(at, end), at];
      at = end;
    }
  }
}

/** An object or a list on the way, and the pointer that leads to it. */
interface Frame {
  readonly isObject: boolean;
  readonly pointer: string;
  step: string;
}

/** A step of a JSON Pointer as it is written in one. */
export function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The offset of every value of a text, by the JSON Pointer that leads to it. */
function offsetsIn(text: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  const frames: Frame[] = [];
  let isKeyNext = false;
  for (const [token, at] of tokens(text)) {
    const frame = frames.at(-1);
    if (token === '}' || token === ']') frames.pop();
    else if (token === ',' && frame) {
      if (frame.isObject) isKeyNext = true;
      else frame.step = String(Number(frame.step) + 1);
    } else if (token === ':') isKeyNext = false;
    else if (isKeyNext && frame) frame.step = JSON.parse(token);
    else {
      const pointer = frame ? `${frame.pointer}/${escaped(frame.step)}` : '';
      offsets.set(pointer, at);
      if (token === '{' || token === '[')
        frames.push({ isObject: token === '{', pointer, step: token === '[' ? '0' : '' });
    }
    if (token === '{') isKeyNext = true;
    else if (token === '[' || token === '}' || token === ']') isKeyNext = false;
  }
  return offsets;
}

/** The offsets at which the lines of a text begin. */
function linesIn(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The last of these, which go up, that is not beyond; there is one. */
function lastUpTo(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Reads a text that is JSON once, and tells of any number of JSON Pointers where they lead to; for what is not there, where
 * the last thing is that holds it.
 */
export function placesInJson(text: string): (pointer: string) => TextPlace {
  const offsets = offsetsIn(text);
  const starts = linesIn(text);
  return (pointer) => {
    let there = pointer;
    while (there !== '' && !offsets.has(there)) there = there.slice(0, Math.max(0, there.lastIndexOf('/')));
    const at = offsets.get(there) ?? 0;
    const line = lastUpTo(starts, at);
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
}

/** A text that is JSON, a field a line; its numbers and strings stay as they were written. */
export function laidOut(text: string): string {
  const parts: string[] = [];
  let depth = 0;
  let before = '';
  const line = () => `\n${'  '.repeat(depth)}`;
  for (const [token] of tokens(text)) {
    const isEnd = token === '}' || token === ']';
    const isOpened = before === '{' || before === '[';
    if (isEnd) depth -= 1;
    if ((isEnd && !isOpened) || (!isEnd && isOpened) || before === ',') parts.push(line());
    else if (before === ':') parts.push(' ');
    parts.push(token);
    if (token === '{' || token === '[') depth += 1;
    before = token;
  }
  return parts.join('');
}
