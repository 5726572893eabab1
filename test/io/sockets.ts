import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import type { Handler } from '../../src/exchange/handler.ts';
import { serve } from '../../src/io/serve.ts';

/** A server of bytes that knows no HTTP: `on` is given each connection with the first bytes that it brought. */
export async function byteServer(test: TestContext, on: (socket: Socket, heard: string) => void): Promise<string> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined); // Whoever asks is told; here it is what the test is about.
    socket.once('data', (chunk) => on(socket, chunk.toString('latin1')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Sends these bytes over one connection and gives back everything that came until the other side closed it. */
export function sendBytes(origin: string, ...parts: readonly string[]): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  for (const part of parts) socket.write(part, 'latin1');
  return text(socket.setEncoding('latin1'));
}

/** A handler on a free port, gone when the test is; what it throws is collected. */
export async function servedFor(
  test: TestContext,
  handler: Handler,
): Promise<{ origin: string; thrown: unknown[]; close: () => Promise<void> }> {
  const thrown: unknown[] = [];
  const { origin, close } = await serve(handler, '127.0.0.1', 0, (one) => thrown.push(one));
  test.after(close);
  return { origin, thrown, close };
}
