import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Answered, bytes } from '../../src/exchange/handler.ts';
import { certified } from '../../src/io/authority.ts';
import { sendTo } from '../../src/io/send.ts';
import { freshFolder } from '../support/commands.ts';
import { byteServer } from './sockets.ts';

const limits = { timeout: 20_000 };
const asked = { method: 'GET', target: '/', headers: [['Host', 'x']], body: bytes('') } as const;

function ask(origin: string, timeoutMs = 10_000, authority?: string): Promise<Answered> {
  return sendTo(origin, { timeoutMs, ...(authority === undefined ? {} : { authority }) })(asked);
}

async function listening(test: TestContext, server: Server, host: string): Promise<number> {
  await once(server.listen(0, host), 'listening');
  test.after(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** Goes on and on with this once the head was sent, until nobody reads any more; resolves to how many bytes went out. */
function flooding(socket: Socket, head: string, more: Buffer): Promise<number> {
  socket.write(head);
  const go = () => {
    while (!socket.destroyed && socket.write(more));
  };
  socket.on('drain', go);
  go();
  return new Promise((resolve) => socket.once('close', () => resolve(socket.bytesWritten)));
}

describe('a flood', limits, () => {
  for (const [about, head, because] of [
    ['an answer of 100 MB', 'HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n', /longer than 20000000 bytes/],
    ['an answer without an end', 'HTTP/1.1 200 OK\r\n\r\n', /longer than 20000000 bytes/],
    ['headers without an end', 'HTTP/1.1 200 OK\r\nX-One: ', /headers are longer than 16 kB/],
  ] as const) {
    it(`is given up: ${about}; most of it is never read`, async (test) => {
      const sent = Promise.withResolvers<number>();
      const more = Buffer.alloc(100_000, 'x');
      const origin = await byteServer(test, (socket) => sent.resolve(flooding(socket, head, more)));
      const { status, because: why = '', body } = await ask(origin);
      assert.deepEqual([status, body.length], ['broken off', 0]);
      assert.match(why, because);
      assert.ok((await sent.promise) < 40_000_000);
    });
  }

  it('that is packed stays packed', async (test) => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    const server = createServer(
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    const { status, body } = await ask(`http://127.0.0.1:${await listening(test, server, '127.0.0.1')}`);
    assert.deepEqual([status, body.length], [200, bomb.length]);
  });

  it('of one drop after another is waited for no longer than anything else', async (test) => {
    const origin = await byteServer(test, (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const dripping = setInterval(() => socket.write(' '), 5);
      socket.once('close', () => clearInterval(dripping));
    });
    assert.equal((await ask(origin, 100)).status, 'timed out');
  });
});

describe('an answer in Latin-1', () => {
  it('arrives byte by byte as it was sent', async (test) => {
    const origin = await byteServer(test, (socket) => {
      socket.end(Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n"å"', 'latin1'));
    });
    assert.deepEqual([...(await ask(origin)).body], [0x22, 0xe5, 0x22]);
  });
});

describe('a way to a host', limits, () => {
  it('is none where no such host is', async () => {
    const { status, because = '' } = await ask('http://no-such-host.invalid');
    assert.equal(status, 'refused');
    assert.match(because, /no such host|could not be looked up/);
  });

  it('leads over IPv6 as well', async (test) => {
    const server = createServer((_, response) => void response.end('six'));
    const port = await listening(test, server, '::1').catch(() => undefined);
    if (port === undefined) return test.skip('this machine has no IPv6');
    assert.equal(new TextDecoder().decode((await ask(`http://[::1]:${port}`)).body), 'six');
  });

  it('is trusted over TLS where its authority is, and else told', async (test) => {
    const folder = freshFolder(test);
    const { key, cert } = await certified(folder, ['localhost']);
    const server = createSecure({ key, cert }, (_, response) => void response.end('trusted'));
    const port = await listening(test, server, '127.0.0.1');
    const authority = readFileSync(join(folder, 'authority.pem'), 'utf8');
    const stranger = await ask(`https://localhost:${port}`);
    assert.equal(stranger.status, 'refused');
    assert.match(stranger.because ?? '', /its certificate comes from an unknown authority/);
    assert.equal((await ask(`https://localhost:${port}`, 10_000, authority)).status, 200);
    const other = await ask(`https://127.0.0.1:${port}`, 10_000, authority);
    assert.equal(other.because, 'its certificate is for another host');
  });
});
