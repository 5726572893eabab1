import { version } from '../../generated/pinned.ts';
import { iso } from '../exchange/clock.ts';
import type { Exchange, Request, Response } from '../exchange/exchange.ts';
import { type Header, header } from '../exchange/handler.ts';
import { type HarTerms, noHost } from '../exchange/har-terms.ts';

// What a format of other people has no word for stands under names with an underscore, as HAR 1.2 wants it.

const unknown = -1;

function named(pairs: Iterable<readonly [name: string, value: string]>): { name: string; value: string }[] {
  return [...pairs].map(([name, value]) => ({ name, value }));
}

function urlOf(request: Request): string {
  if (/^https?:/i.test(request.target)) return request.target;
  const path = request.target.startsWith('/') ? request.target : `/${request.target}`;
  return `http://${header(request, 'host') ?? noHost}${path}`;
}

/** How long a body was on the way, where that is known. */
function sizeOf(message: { readonly headers: readonly Header[]; readonly bytes?: number }): number {
  return message.bytes ?? Number(header(message, 'content-length') ?? unknown);
}

/** A body, or that it was withheld, which is something else than an empty one. */
function bodyOf(message: Pick<Request, 'headers' | 'body' | 'encoding'>) {
  const { body: text, encoding } = message;
  const mimeType = header(message, 'content-type') ?? '';
  return { mimeType, ...(encoding === 'withheld' ? {} : { text }), ...(encoding ? { encoding } : {}) };
}

function requestOf(request: Request) {
  const { method, target, headers, body, encoding } = request;
  const query = new URLSearchParams(target.split('?').slice(1).join('?'));
  return {
    method,
    url: urlOf(request),
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: named(headers),
    queryString: named(query),
    ...(body !== '' || encoding ? { postData: bodyOf(request) } : {}),
    headersSize: unknown,
    bodySize: sizeOf(request),
  };
}

/** An answer; a silence has the status 0, as browsers write it. */
function responseOf(response: Response) {
  const { status, headers, because } = response;
  const isSilence = typeof status !== 'number';
  return {
    status: isSilence ? 0 : status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: named(headers),
    content: { size: sizeOf(response), ...bodyOf(response) },
    redirectURL: header(response, 'location') ?? '',
    headersSize: unknown,
    bodySize: sizeOf(response),
    ...(isSilence ? { _error: [status, because].filter(Boolean).join(': ') } : {}),
  };
}

const nobody: Request = { method: '', target: '', headers: [], body: '', encoding: 'withheld' };
const nothing: Response = { status: 'broken off', headers: [], body: '', encoding: 'withheld' };

function entryOf({ id, from, scripted, at, tookMs, request = nobody, response = nothing }: Exchange) {
  const time = Number.isNaN(tookMs) ? unknown : tookMs;
  return {
    startedDateTime: iso(at),
    time,
    request: requestOf(request),
    response: responseOf(response),
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
    _id: id,
    _from: from,
    ...(scripted ? { _scripted: scripted } : {}),
  };
}

/**
 * A run as a HAR 1.2 file, for whoever reads traffic: masked as it is in the record, in its order. Whom the run judges
 * stands under `_kco`, so that a script of the suite answers for nothing when the file is judged.
 */
export function har({ subject, scripted, given }: HarTerms, exchanges: readonly Exchange[]): string {
  const creator = { name: 'kco-conformance', version };
  const log = { version: '1.2', creator, _kco: { subject, scripted, given }, entries: exchanges.map(entryOf) };
  return `${JSON.stringify({ log }, undefined, 2)}\n`;
}
