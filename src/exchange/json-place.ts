/** A place in a text, counted from 1, as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
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

/** An object or a list on the way; `onPath`: the pointer that is looked for leads through it. */
interface Frame {
  readonly isObject: boolean;
  readonly onPath: boolean;
  step: string;
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Where a JSON Pointer leads to, as an offset; for what is not there, where the last thing is that holds it. */
function offsetIn(text: string, pointer: string): number {
  const wanted = pointer.split('/').slice(1).map(unescaped);
  const frames: Frame[] = [];
  let best = 0;
  let deepest = -1;
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
      const onPath = frame === undefined || (frame.onPath && frame.step === wanted[frames.length - 1]);
      if (onPath && frames.length > deepest) [best, deepest] = [at, frames.length];
      if (token === '{' || token === '[')
        frames.push({ isObject: token === '{', onPath, step: token === '[' ? '0' : '' });
    }
    if (token === '{') isKeyNext = true;
    else if (token === '[' || token === '}' || token === ']') isKeyNext = false;
  }
  return best;
}

/** Where a JSON Pointer leads to in a text that is JSON; for what is not there, where the last thing is that holds it. */
export function placeInJson(text: string, pointer: string): TextPlace {
  const before = text.slice(0, offsetIn(text, pointer));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
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
