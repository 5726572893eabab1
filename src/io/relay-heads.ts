import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answered, Asked } from '../exchange/handler.ts';
import type { KeptBody } from './kept-body.ts';
import { inPairs } from './send.ts';

// What belongs to one connection, not to the message.
const perLeg = new Set(['connection', 'keep-alive', 'proxy-connection']);
const perAnswer = new Set([...perLeg, 'transfer-encoding']); // Node frames it for whoever listens.
const bodiless = /^(?:GET|HEAD|DELETE|OPTIONS|TRACE|CONNECT)$/;

/** The headers for the target: as they came, but for the host. Node would announce a body where nobody did. */
export function headersFor({ method = '', rawHeaders }: IncomingMessage, host: string): string[] {
  const lines: string[] = [];
  let isFramed = bodiless.test(method);
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = [rawHeaders[at], rawHeaders[at + 1]];
    const known = name.toLowerCase();
    isFramed ||= known === 'content-length' || known === 'transfer-encoding';
    if (!perLeg.has(known)) lines.push(name, known === 'host' ? host : value);
  }
  if (!isFramed) lines.push('Content-Length', '0');
  return lines;
}

/** Begins an answer as it came, with the framing of this connection. */
export function writeHead(
  { statusCode = 0, statusMessage = '', rawHeaders, headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const lines: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (!perAnswer.has(name.toLowerCase())) lines.push(name, rawHeaders[at + 1] ?? '');
  }
  response.sendDate = false;
  if (headers.connection?.toLowerCase() === 'close') response.shouldKeepAlive = false;
  response.writeHead(statusCode, statusMessage, lines);
}

/** A request as it is noted, once it is over. */
export function askedIn(
  { method = '', url: target = '/', rawHeaders }: IncomingMessage,
  kept: KeptBody,
  isWhole: boolean,
): Asked {
  return { method, target, headers: inPairs(rawHeaders), ...kept.told(isWhole) };
}

/** An answer as it is noted, once it is over. */
export function answeredIn({ statusCode: status = 0, rawHeaders }: IncomingMessage, kept: KeptBody): Answered {
  return { status, headers: inPairs(rawHeaders), ...kept.told(true) };
}
