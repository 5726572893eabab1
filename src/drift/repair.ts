/** A text that can be read, and what was mended in it. */
export interface Repaired {
  readonly text: string;
  /** What had to be repaired, each with its lines: `byte B1 on line 12`. */
  readonly repairs: readonly string[];
}

// A valid sequence of UTF-8 as Latin-1 shows it, or else a single byte that belongs to none.
const sequences = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controls = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const suspicious = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\xff]/;
const meant: Readonly<Record<string, string>> = { '\x18': '‘', '\x19': '’' };
const mostLines = 8;

const utf8 = new TextDecoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const strange = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff]/;

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase();
}

function fromUtf8(sequence: string): string {
  return utf8.decode(Uint8Array.from(sequence, (character) => character.charCodeAt(0)));
}

/** Bytes as a text of one character each. */
function asLatin1(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    chunks.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  }
  return chunks.join('');
}

function told([what, lines]: [string, ReadonlySet<number>]): string {
  const more = lines.size > mostLines ? ` and ${lines.size - mostLines} more` : '';
  return `${what} on line ${[...lines].slice(0, mostLines).join(', ')}${more}`;
}

/** Whether a byte order mark stands in front. */
function isMarked([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/** The text of bytes that begin as UTF-16 does; undefined for others. */
function fromUtf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}

/** The text of bytes in which nothing has to be mended, told many times as fast; undefined where something may have to be. */
function flawless(bytes: Uint8Array): string | undefined {
  try {
    const text = strictUtf8.decode(bytes);
    return strange.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The text of a file, with lone bytes read as Latin-1 and control characters as the quotes that they were, or as nothing. */
export function repaired(bytes: Uint8Array): Repaired {
  const wide = fromUtf16(bytes);
  if (wide !== undefined) return { text: wide, repairs: ['UTF-16 in place of UTF-8'] };
  const text = flawless(bytes);
  if (text !== undefined) return { text, repairs: [] };
  const raw = asLatin1(bytes.subarray(isMarked(bytes) ? 3 : 0));
  const found = new Map<string, Set<number>>();
  const note = (what: string, line: number) => found.set(what, (found.get(what) ?? new Set()).add(line));
  const lines = raw.split('\n').map((line, index) => {
    if (!suspicious.test(line)) return line;
    const read = line.replace(sequences, (sequence) => {
      if (sequence.length > 1) return fromUtf8(sequence);
      note(`byte ${hex(sequence)}`, index + 1);
      return sequence;
    });
    return read.replace(controls, (control) => {
      note(`U+${hex(control).padStart(4, '0')}`, index + 1);
      return meant[control] ?? '';
    });
  });
  return { text: lines.join('\n'), repairs: [...found].map(told) };
}
