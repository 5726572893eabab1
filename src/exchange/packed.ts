import { textOf } from './text.ts';

/** Takes bytes out of one encoding of HTTP (gzip, deflate, br, zstd); undefined where they are not what it says, or too many. */
export type Unpack = (bytes: Uint8Array, encoding: string) => Uint8Array | undefined;

/** A body as an exchange keeps it. */
export interface KeptBody {
  readonly body: string;
  readonly encoding?: 'base64' | 'withheld';
}

/** Bytes as they are kept: as text where they are UTF-8, else as base64. */
export function kept(bytes: Uint8Array): KeptBody {
  const text = textOf(bytes);
  if (text !== undefined) return { body: text };
  return { body: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')), encoding: 'base64' };
}

/** The bytes in base64; undefined where it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined; // Whoever asks keeps it as it was written.
  }
}

/** The bytes in pairs of hexadecimal digits; undefined where it is none. */
export function fromHex(text: string): Uint8Array | undefined {
  if (!/^(?:[0-9a-f]{2})*$/i.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (two) => Number.parseInt(two, 16));
}
