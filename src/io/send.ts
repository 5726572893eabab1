import { type IncomingMessage, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { rootCertificates } from 'node:tls';
import type { Answered, Handler, Header, Silence } from '../exchange/handler.ts';
import { inPlainWords } from './plain-words.ts';

/** How long an answer may take before it counts as none. */
export interface Patience {
  readonly timeoutMs: number;
  /** When it is aborted, every answer that is still awaited counts as broken off. */
  readonly stopping?: AbortSignal;
  /** Certificates of authorities that are trusted besides those that everybody trusts, as PEM. */
  readonly authority?: string;
}

// Far beyond any order of 1000 lines; without an end somewhere, an endless answer takes all memory.
const mostBytes = 20_000_000;

/** `[name, value, name, value]` as node keeps raw headers, in pairs. */
export function inPairs(raw: readonly string[]): Header[] {
  const pairs: Header[] = [];
  for (let at = 0; at < raw.length; at += 2) pairs.push([raw[at] ?? '', raw[at + 1] ?? '']);
  return pairs;
}

/** The pieces of a body as one; what came in one piece is not copied. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks;
  const { buffer, byteOffset, length } = first && chunks.length === 1 ? first : Buffer.concat(chunks);
  return new Uint8Array(buffer, byteOffset, length);
}

function silence(status: Silence, because: string): Answered {
  return { status, headers: [], body: new Uint8Array(), because };
}

/** A status that HTTP knows, with its whole body; anything else is no answer. */
function whole(response: IncomingMessage, chunks: readonly Buffer[]): Answered {
  const { statusCode: status = 0, rawHeaders } = response;
  if (status < 100) return silence('broken off', `it answered with the status ${status}, which HTTP does not have`);
  return { status, headers: inPairs(rawHeaders), body: joined(chunks) };
}

type Tell = (answered: Answered) => void;

/** Reads an answer to its end, unless it has none. */
function collect(response: IncomingMessage, finish: Tell, giveUp: Tell): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    chunks.push(chunk);
    if (size > mostBytes) giveUp(silence('broken off', `its answer is longer than ${mostBytes} bytes`));
  });
  response.on('error', (error) => finish(silence('broken off', inPlainWords(error))));
  response.on('end', () => finish(whole(response, chunks)));
}

/** Speaks to an address over HTTP or HTTPS. Redirects are not followed: they are answers. */
export function sendTo(origin: string, { timeoutMs, stopping, authority }: Patience): Handler {
  const request = origin.startsWith('https:') ? secure : plain;
  const trust = authority === undefined ? {} : { ca: [...rootCertificates, authority] };
  return ({ method, target, headers, body }) =>
    new Promise((resolve) => {
      let connected = false;
      let answer: IncomingMessage | undefined;
      const call = request(
        origin,
        { method, path: target, headers: headers.flat(), agent: false, ...trust },
        (response) => {
          answer = response;
          collect(response, finish, giveUp);
        },
      );
      const giveUp: Tell = (answered) => {
        finish(answered);
        call.destroy();
      };
      const deadline = setTimeout(() => giveUp(silence('timed out', `no answer within ${timeoutMs} ms`)), timeoutMs);
      const stopped = () => giveUp(silence('broken off', 'kco was stopped before an answer came'));
      const finish: Tell = (answered) => {
        clearTimeout(deadline);
        stopping?.removeEventListener('abort', stopped);
        resolve(answered);
      };
      stopping?.addEventListener('abort', stopped);
      call.on('upgrade', () => giveUp(silence('broken off', 'it switched to another protocol')));
      call.on('socket', (socket) => {
        socket.on(origin.startsWith('https:') ? 'secureConnect' : 'connect', () => {
          connected = true;
        });
      });
      call.on('error', (error) => {
        if (answer?.complete) return; // More came than was announced: the answer was whole before that.
        finish(silence(connected ? 'broken off' : 'refused', inPlainWords(error)));
      });
      call.end(body);
    });
}
