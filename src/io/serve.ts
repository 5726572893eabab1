import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answered, type Asked, type Handler, type Header, mistaken } from '../exchange/handler.ts';
import { type Listener, listen, type Served } from './listen.ts';
import { inPairs, joined } from './send.ts';

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

/** Lets a handler listen. What it throws is our mistake: the caller of the API is told so with a 500, and `onError` is told. */
export function answering(handler: Handler, onError: (thrown: unknown) => void): Listener {
  return (message, response) => {
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
}

/** Serves a handler on a port. */
export function serve(
  handler: Handler,
  host: string,
  port: number,
  onError: (thrown: unknown) => void,
): Promise<Served> {
  return listen(answering(handler, onError), { host, port });
}
