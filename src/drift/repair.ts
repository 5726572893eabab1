/** A text as it was meant, and what had to be repaired for it, each with its lines. */
export interface Repaired {
  readonly text: string;
  readonly repairs: readonly string[];
}

// A valid sequence of UTF-8 as Latin-1 shows it, or else a single byte that belongs to none.
const sequences = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controls = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
const meant: Readonly<Record<string, string>> = { '\x18': '‘', '\x19': '’' };
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase();
}

/** Every byte as the character of the same number: what calls itself latin1 in a TextDecoder is another encoding. */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return parts.join('');
}

/** The text of a file, with lone bytes read as Latin-1 and control characters as the quotes that they were, or as nothing. */
export function repaired(bytes: Uint8Array): Repaired {
  const lines = new Map<string, number[]>();
  const note = (what: string, line: number) => lines.set(what, [...(lines.get(what) ?? []), line]);
  const text = latin1(bytes)
    .split('\n')
    .map((line, index) =>
      line
        .replace(sequences, (found) => {
          if (found.length > 1) return utf8.decode(Uint8Array.from(found, (one) => one.charCodeAt(0)));
          note(`byte ${hex(found)}`, index + 1);
          return found;
        })
        .replace(controls, (found) => {
          note(`U+${hex(found).padStart(4, '0')}`, index + 1);
          return meant[found] ?? '';
        }),
    )
    .join('\n');
  return { text, repairs: [...lines].map(([what, at]) => `${what} on line ${[...new Set(at)].join(', ')}`) };
}
