import type { Reply } from './reply.ts';

/** A reply as HTTP. A callback is answered where it arrives: a redirect to https or to a slash is read as a refusal. */
export function respond({ status, body, location }: Reply): Response {
  const headers = { ...(location !== undefined && { location }), ...(status === 503 && { 'retry-after': '60' }) };
  return body === undefined ? new Response(null, { status, headers }) : Response.json(body, { status, headers });
}
