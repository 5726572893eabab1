import type { Exchange, Request, Response } from './exchange.ts';
import { refusedUnnamed } from './known-values.ts';
import { type Digest, maskAddress, maskHeader } from './mask.ts';
import { maskText } from './mask-text.ts';

function half<Message extends Request | Response>(message: Message, digest: Digest): Message {
  const headers = message.headers.map((line) => maskHeader(line, digest));
  return { ...message, headers, body: maskText(message.body, digest) };
}

/** The same exchange with its secrets and personal details masked, for what others wrote down without doing so. */
export function masked(exchange: Exchange, digest: Digest): Exchange {
  const { request, response } = exchange;
  const bodies = () => [request, response].map((one) => one?.body ?? '');
  return {
    ...exchange,
    ...(request ? { request: { ...half(request, digest), target: maskAddress(request.target, digest) } } : {}),
    ...(response ? { response: refusedUnnamed(half(response, digest), bodies, digest) } : {}),
  };
}
