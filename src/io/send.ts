import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import type { Answered, Handler, Header, Silence } from '../exchange/handler.ts';
import { inPlainWords } from './plain-words.ts';

/** How long an answer may take before it counts as none. */
export interface Patience {
  readonly timeoutMs: number;
}

/** `[name, value, name, value]` as node keeps raw headers, in pairs. */
export function inPairs(raw: readonly string[]): Header[] {
  return Array.from(
    { length: raw.length / 2 },
    (_, index) => [raw[2 * index] ?? '', raw[2 * index + 1] ?? ''] as const,
  );
}

function silence(status: Silence, because: string): Answered {
  return { status, headers: [], body: new Uint8Array(), because };
}

/** Speaks to an address over HTTP or HTTPS. Redirects are not followed: they are answers. */
export function sendTo(origin: string, { timeoutMs }: Patience): Handler {
  const request = origin.startsWith('https:') ? secure : plain;
  return ({ method, target, headers, body }) =>
    new Promise((resolve) => {
      const deadline = setTimeout(() => {
        resolve(silence('timed out', `no answer within ${timeoutMs} ms`));
        call.destroy();
      }, timeoutMs);
      const finish = (answered: Answered) => {
        clearTimeout(deadline);
        resolve(answered);
      };
      let connected = false;
      const call = request(origin, { method, path: target, headers: headers.flat(), agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', (error) => finish(silence('broken off', inPlainWords(error))));
        response.on('end', () =>
          finish({
            status: response.statusCode ?? 0,
            headers: inPairs(response.rawHeaders),
            body: new Uint8Array(Buffer.concat(chunks)),
          }),
        );
      });
      call.on('socket', (socket) => {
        socket.on(origin.startsWith('https:') ? 'secureConnect' : 'connect', () => {
          connected = true;
        });
      });
      call.on('error', (error) => finish(silence(connected ? 'broken off' : 'refused', inPlainWords(error))));
      call.end(body);
    });
}
