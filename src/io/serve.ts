import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { CannotJudge } from '../config/cannot-judge.ts';
import { type Answered, type Asked, type Handler, type Header, mistaken } from '../exchange/handler.ts';
import { inPlainWords } from './plain-words.ts';
import { inPairs, joined } from './send.ts';

/** A handler on a port. */
export interface Served {
  /** `http://127.0.0.1:8484` */
  readonly origin: string;
  /** Stops listening; requests under way are cut off. */
  close(): Promise<void>;
}

/** Resolves once the request is whole; rejects where its caller goes away before that. */
function asked(message: IncomingMessage): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.on('error', reject);
    message.on('end', () => {
      const { method = '', url: target = '/', rawHeaders } = message;
      resolve({ method, target, headers: inPairs(rawHeaders), body: joined(chunks) });
    });
  });
}

// What belongs to one connection, not to the message: it is made anew on each leg.
const perConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date']);

/** How long the body is; for a HEAD what was announced, since the body that it tells of is never sent. */
function length({ status, headers, body }: Answered, method: string | undefined): Header[] {
  if (status === 204 || status === 304) return [];
  const announced = headers.filter(([name]) => name.toLowerCase() === 'content-length');
  return method === 'HEAD' && body.length === 0 ? announced : [['Content-Length', `${body.length}`]];
}

function write(answered: Answered, response: ServerResponse): void {
  const { status, headers, body } = answered;
  if (typeof status !== 'number') {
    response.destroy(); // A silence is passed on as one.
    return;
  }
  const lines: string[] = [];
  for (const [name, value] of headers) if (!perConnection.has(name.toLowerCase())) lines.push(name, value);
  for (const line of length(answered, response.req.method)) lines.push(...line);
  response.writeHead(status, lines);
  response.end(body);
}

// As Node refuses by itself where nobody listens.
const refusals: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/**
 * Refuses what is no HTTP. Real clients write the body of a GET behind it without a word of how long it is: the request
 * before it was whole, so it is answered all the same, and then the connection is closed.
 */
function forgiving(server: Server, latest: WeakMap<Duplex, ServerResponse>): void {
  server.on('clientError', ({ code = '' }: NodeJS.ErrnoException, socket) => {
    const response = latest.get(socket);
    const isUnderWay = response !== undefined && !response.writableFinished;
    if (isUnderWay && response.req.complete) {
      response.shouldKeepAlive = false;
      response.once('finish', () => socket.end());
    } else if (socket.writable && !(isUnderWay && response.headersSent)) {
      socket.end(`HTTP/1.1 ${refusals[code] ?? '400 Bad Request'}\r\nConnection: close\r\n\r\n`);
    } else socket.destroy();
  });
}

/** Serves a handler, on HTTPS where there is a certificate (PEM). What the handler throws is our mistake: the caller of the API is told so with a 500. */
export function serve(
  handler: Handler,
  host: string,
  port: number,
  onError: (thrown: unknown) => void,
  certificate?: { readonly key: string; readonly cert: string },
): Promise<Served> {
  const latest = new WeakMap<Duplex, ServerResponse>();
  const answer = (message: IncomingMessage, response: ServerResponse) => {
    latest.set(message.socket, response);
    asked(message)
      .then(handler)
      .then((answered) => write(answered, response))
      .catch((thrown: unknown) => {
        if (message.destroyed && !message.complete) return; // The caller went away in the middle of its own request.
        onError(thrown);
        if (response.headersSent) response.destroy();
        else write(mistaken, response);
      });
  };
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  forgiving(server, latest);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(new CannotJudge(`cannot listen on ${host}:${port} (${inPlainWords(error)}).`));
    });
    server.listen(port, host, () => {
      const { port: actual } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({
        origin: `${certificate ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${actual}`,
        close,
      });
    });
  });
}
