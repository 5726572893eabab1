import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { type Asked, header } from '../exchange/handler.ts';

// No body of the API comes near it, and a small one can be made to grow for ever.
const maxOutputLength = 50_000_000;

/** Takes bytes out of one encoding of HTTP; undefined where it is none of those, where they are broken, or grow beyond 50 MB. */
export function unpacked(bytes: Uint8Array, encoding: string): Uint8Array | undefined {
  const ways = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync };
  const way = { ...ways, zstd: zstdDecompressSync }[encoding];
  try {
    return way?.(bytes, { maxOutputLength });
  } catch {
    return undefined; // Whoever asks says that it could not be read.
  }
}

/** A message as it is noted: out of its compression, so that it can be masked and judged. */
export function outOfCompression<Message extends Pick<Asked, 'headers' | 'body'>>(message: Message): Message {
  const encoding = header(message, 'content-encoding')?.trim().toLowerCase();
  if (encoding === undefined || message.body.length === 0) return message;
  return { ...message, body: unpacked(message.body, encoding) ?? message.body };
}
