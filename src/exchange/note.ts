import type { Exchange, Kept } from './exchange.ts';
import { type Asked, header } from './handler.ts';
import { refusedUnnamed } from './known-values.ts';
import { type Digest, maskAddress, maskHeader } from './mask.ts';
import { maskText } from './mask-text.ts';
import { operationOf } from './operation.ts';
import { textOf } from './text.ts';
import type { Heard } from './watch.ts';

/** One character for each byte: enough to find the JSON in bytes that are not UTF-8, and to turn them into base64. */
function byteByByte(body: Uint8Array): string {
  return Array.from(body, (byte) => String.fromCharCode(byte)).join('');
}

function keep<Message extends Pick<Asked, 'headers' | 'body' | 'bytes'>>(
  message: Message,
  digest: Digest,
): Kept<Message> {
  const headers = message.headers.map((line) => maskHeader(line, digest));
  if (message.bytes !== undefined) return { ...message, headers, body: '', encoding: 'withheld' };
  const text = textOf(message.body);
  // Nobody can look into a compressed body to mask it, so it is not kept.
  if (text === undefined && header(message, 'content-encoding')) {
    return { ...message, headers, body: '', encoding: 'withheld' };
  }
  if (text === undefined) {
    const body = btoa(maskText(byteByByte(message.body), digest));
    return { ...message, headers, body, encoding: 'base64' };
  }
  return { ...message, headers, body: maskText(text, digest) };
}

/** Turns what was heard into an exchange: masked, its bodies as text, its operation named. */
export function note(heard: Heard, digest: Digest): Exchange {
  const { id, from, at, tookMs, asked, answered, operation: named, scripted } = heard;
  const operation = named ?? operationOf(from, asked);
  const request = { ...keep(asked, digest), target: maskAddress(asked.target, digest) };
  const bodies = () => [asked.body, answered.body].map((body) => textOf(body) ?? '');
  const response = refusedUnnamed(keep(answered, digest), bodies, digest);
  return { id, from, ...(scripted && { scripted }), operation, at, tookMs, request, response };
}
