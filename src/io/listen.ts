import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { CannotJudge } from '../config/cannot-judge.ts';
import { inPlainWords } from './plain-words.ts';

/** Something that answers on a port. */
export interface Served {
  /** `http://127.0.0.1:8484` */
  readonly origin: string;
  /** Stops listening; requests under way are cut off. */
  close(): Promise<void>;
}

/** Is given every request once its head is there. */
export type Listener = (message: IncomingMessage, response: ServerResponse) => void;

/** Where somebody listens, and as what. */
export interface Door {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** With one (PEM) it is HTTPS. */
  readonly certificate?: { readonly key: string; readonly cert: string };
  /**
   * True for whoever only passes on: what is wrong with a request, how long it may take, and whether to go on with it, is
   * for somebody else to say.
   */
  readonly passesOn?: boolean;
  /** Told, in a sentence without its end, of what is refused here before anybody is asked. */
  readonly refused?: (why: string) => void;
}

// As Node refuses by itself where nobody listens.
const refusals: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

type Refused = NonNullable<Door['refused']>;

// Whoever went away in the middle of a request, which is no mistake of a shop.
const goneAway = 'HPE_INVALID_EOF_STATE';

// With this byte a conversation over TLS begins.
const helloOfTls = 0x16;

/** What Node says of a request that it could not read. */
type Unread = NodeJS.ErrnoException & { readonly reason?: string; readonly rawPacket?: Buffer };

/** What is wrong with what somebody said, for a person. */
function wrongIn({ code, reason, rawPacket }: Unread): string {
  if (code === 'HPE_HEADER_OVERFLOW')
    return 'a request was answered with 431 here: its headers are longer than is passed on';
  if (rawPacket?.[0] === helloOfTls)
    return 'somebody spoke TLS here: the address begins with http://, not with https://';
  return `a request was answered with 400 here, because it is no HTTP (${reason})`;
}

/** Refuses whoever takes this for the other kind of proxy, which is set up for a whole machine. */
function refuseTunnels(server: Server, refused: Refused): void {
  server.on('connect', ({ url = '' }, socket) => {
    refused(
      `somebody wanted a tunnel to ${url} (CONNECT): this is no proxy to set up, but an address to use for Kustom’s`,
    );
    socket.on('error', () => undefined); // Whoever is refused may be gone already.
    socket.end('HTTP/1.1 501 Not Implemented\r\nConnection: close\r\n\r\n');
  });
}

/**
 * Refuses what is no HTTP. Real clients write the body of a GET behind it without a word of how long it is: the request
 * before it was whole, so it is answered all the same, and then the connection is closed.
 */
function forgiving(server: Server, latest: WeakMap<Duplex, ServerResponse>, refused: Refused): void {
  server.on('clientError', (error: Unread, socket) => {
    const { code = '' } = error;
    const response = latest.get(socket);
    const isUnderWay = response !== undefined && !response.writableFinished;
    if (isUnderWay && response.req.complete) {
      response.shouldKeepAlive = false;
      response.once('finish', () => socket.end());
    } else if (socket.writable && !(isUnderWay && response.headersSent)) {
      if (code.startsWith('HPE_') && code !== goneAway) refused(wrongIn(error));
      socket.end(`HTTP/1.1 ${refusals[code] ?? '400 Bad Request'}\r\nConnection: close\r\n\r\n`);
    } else socket.destroy();
  });
}

/** How long the head of a request or of an answer may be that is only passed on, in bytes. */
export const longestHead = 131_072;

const patient: ServerOptions = {
  requireHostHeader: false,
  requestTimeout: 0,
  headersTimeout: 0,
  keepAliveTimeout: 0,
  maxHeaderSize: longestHead,
};

function serverFor({ certificate, passesOn = false, refused = () => undefined }: Door, listener: Listener): Server {
  const latest = new WeakMap<Duplex, ServerResponse>();
  const answer: Listener = (message, response) => {
    latest.set(message.socket, response);
    listener(message, response);
  };
  const options = passesOn ? patient : {};
  const server = certificate
    ? createSecureServer({ ...options, ...certificate }, answer)
    : createServer(options, answer);
  forgiving(server, latest, refused);
  if (passesOn) refuseTunnels(server, refused);
  if (passesOn) server.on('checkContinue', answer).on('checkExpectation', answer);
  return server;
}

/** Listens on a port. Throws CannotJudge where that is not possible. */
export function listen(listener: Listener, door: Door): Promise<Served> {
  const { host, port, certificate } = door;
  const server = serverFor(door, listener);
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
