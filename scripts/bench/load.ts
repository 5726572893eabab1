import { connect, type Socket } from 'node:net';

const usual = 8;

/** What somebody says over one connection: a request at a time, and is given the head of each answer. */
export type Talk = Generator<Buffer, void, string>;

/** A request as bytes, so that asking costs next to nothing beside answering. `on`: where, as `POST /checkout/v3/orders`. */
export function asBytes(on: string, port: number, body: string): Buffer {
  const credentials = Buffer.from('K000000_sandbox:kco_test_api_sandbox').toString('base64');
  const head = [
    `${on} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Authorization: Basic ${credentials}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** The head of the first answer in the bytes, and where the answer ends; undefined where it has not come whole. */
function firstAnswer(heard: Buffer): { readonly head: string; readonly end: number } | undefined {
  const headEnd = heard.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const head = heard.toString('latin1', 0, headEnd);
  if (!head.startsWith('HTTP/1.1 20')) throw new Error(`a bench was answered ${heard}`);
  const end = headEnd + 4 + Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? 0);
  return heard.length >= end ? { head, end } : undefined;
}

/** Talks over one connection, one request after another, to the end of the talk. */
function talking(socket: Socket, talk: Talk): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard: Buffer = Buffer.alloc(0);
    const next = (head: string) => {
      const { done, value } = talk.next(head);
      if (done) resolve();
      else socket.write(value);
    };
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('a bench was hung up on')));
    socket.on('data', (chunk: Buffer) => {
      heard = heard.length === 0 ? chunk : Buffer.concat([heard, chunk]);
      const answer = firstAnswer(heard);
      if (!answer) return;
      heard = heard.subarray(answer.end);
      next(answer.head);
    });
    next('');
  });
}

/** Says something so many times over a few connections at once, each time with the same bytes; resolves to times a second. */
export async function rate(port: number, say: () => Talk, times: number, connections = usual): Promise<number> {
  let left = times;
  function* untilNoneIsLeft(): Talk {
    for (; left > 0; ) {
      left -= 1;
      yield* say();
    }
  }
  const sockets = Array.from({ length: connections }, () => connect({ port, host: '127.0.0.1', noDelay: true }));
  const began = performance.now();
  await Promise.all(sockets.map((socket) => talking(socket, untilNoneIsLeft())));
  const seconds = (performance.now() - began) / 1_000;
  for (const socket of sockets) socket.removeAllListeners('close').destroy();
  return times / seconds;
}
