import type { OperationId } from '../../generated/operations.ts';
import type { Exchange, Kept } from './exchange.ts';
import type { Header } from './handler.ts';
import { type Digest, maskHeader, maskText } from './mask.ts';
import { operationOf } from './operation.ts';
import type { Heard } from './watch.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(body: Uint8Array): string | undefined {
  try {
    return utf8.decode(body);
  } catch {
    return undefined; // Not UTF-8: the caller keeps the bytes as base64 instead.
  }
}

function base64(body: Uint8Array): string {
  return btoa(Array.from(body, (byte) => String.fromCharCode(byte)).join(''));
}

function keep<Message extends { readonly headers: readonly Header[]; readonly body: Uint8Array }>(
  message: Message,
  digest: Digest,
): Kept<Message> {
  const headers = message.headers.map((line) => maskHeader(line, digest));
  const text = textOf(message.body);
  if (text === undefined) return { ...message, headers, body: base64(message.body), encoding: 'base64' };
  return { ...message, headers, body: maskText(text, digest) };
}

/** Turns what was heard into an exchange: masked, its bodies as text, its operation named. */
export function note(
  { id, from, at, tookMs, asked, answered }: Heard,
  digest: Digest,
  operation: OperationId | undefined = operationOf(from, asked),
): Exchange {
  return { id, from, operation, at, tookMs, request: keep(asked, digest), response: keep(answered, digest) };
}
