import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A file as somebody else has published it. */
export interface Published {
  readonly name: string;
  /** Of its bytes, before anything was repaired. */
  readonly sha256: string;
  readonly value: unknown;
  /** What had to be repaired before it could be read, each with its lines. */
  readonly repairs: readonly string[];
}

// A valid sequence of UTF-8 as Latin-1 shows it, or else a single byte that belongs to none.
const sequences = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controls = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
const meant: Readonly<Record<string, string>> = { '\x18': '‘', '\x19': '’' };

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase();
}

/** The text of a file, with lone bytes read as Latin-1 and control characters as the quotes that they were, or as nothing. */
export function repaired(bytes: Uint8Array): { readonly text: string; readonly repairs: readonly string[] } {
  const lines = new Map<string, number[]>();
  const note = (what: string, line: number) => lines.set(what, [...(lines.get(what) ?? []), line]);
  const text = Buffer.from(bytes)
    .toString('latin1')
    .split('\n')
    .map((line, index) =>
      line
        .replace(sequences, (found) => {
          if (found.length > 1) return Buffer.from(found, 'latin1').toString('utf8');
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

/** Every published file of a folder, YAML or JSON. */
export function publishedIn(folder: string): Published[] {
  const names = readdirSync(folder).filter((name) => /\.(?:ya?ml|json)$/.test(name));
  return names.sort().map((name) => {
    const bytes = readFileSync(join(folder, name));
    const { text, repairs } = repaired(bytes);
    return { name, sha256: createHash('sha256').update(bytes).digest('hex'), value: parse(text), repairs };
  });
}
