import { connect, type Socket } from 'node:net';

const connections = 8;

/** A creation as bytes, so that asking costs next to nothing beside answering. */
export function creation(port: number, body: string): Buffer {
  const credentials = Buffer.from('K000000_sandbox:kco_test_api_sandbox').toString('base64');
  const head = [
    'POST /checkout/v3/orders HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    `Authorization: Basic ${credentials}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Where the first answer in the bytes ends; undefined where it has not come whole. Throws where it is no 201. */
function answerEnd(heard: Buffer): number | undefined {
  const headEnd = heard.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const head = heard.toString('latin1', 0, headEnd);
  if (!head.startsWith('HTTP/1.1 201')) throw new Error(`a bench was answered ${head}`);
  const length = Number(/content-length: *(\d+)/i.exec(head)?.[1]);
  const end = headEnd + 4 + length;
  return heard.length >= end ? end : undefined;
}

/** Asks over one connection, one request after another, for as long as there are any left. */
function asking(socket: Socket, request: Buffer, isLeft: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard: Buffer = Buffer.alloc(0);
    const next = () => (isLeft() ? socket.write(request) : resolve());
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('a bench was hung up on')));
    socket.on('data', (chunk: Buffer) => {
      heard = heard.length === 0 ? chunk : Buffer.concat([heard, chunk]);
      const end = answerEnd(heard);
      if (end === undefined) return;
      heard = heard.subarray(end);
      next();
    });
    next();
  });
}

/** Sends the same request so many times over a few connections at once; resolves to requests a second. */
export async function rate(port: number, request: Buffer, times: number): Promise<number> {
  let left = times;
  const isLeft = () => {
    left -= 1;
    return left >= 0;
  };
  const sockets = Array.from({ length: connections }, () => connect({ port, host: '127.0.0.1', noDelay: true }));
  const began = performance.now();
  await Promise.all(sockets.map((socket) => asking(socket, request, isLeft)));
  const seconds = (performance.now() - began) / 1_000;
  for (const socket of sockets) socket.removeAllListeners('close').destroy();
  return times / seconds;
}
