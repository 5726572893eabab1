import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { forwardTo } from '../../scripts/contract/forward.ts';
import { type Asked, bytes, type Header } from '../../src/exchange/handler.ts';
import { byteServer, sendBytes, servedFor } from '../io/sockets.ts';

const asked: Asked = {
  method: 'PATCH',
  target: '//checkout/../v3?a=%20&a',
  headers: [
    ['HOST', 'shop.example'],
    ['x-Last', '2'],
    ['Authorization', 'Basic a:b'],
    ['X-First', '1'],
    ['x-first', '1'],
    ['Connection', 'keep-alive'],
    ['Keep-Alive', 'timeout=5'],
    ['Transfer-Encoding', 'chunked'],
    ['accept-encoding', 'gzip, br'],
  ],
  body: bytes('{"a":1}'),
};

describe('forwardTo', () => {
  it('rewrites the Host and keeps the rest, in its order and letter case', async (test) => {
    const heard: Asked[] = [];
    const { origin } = await servedFor(test, async (one) => {
      heard.push(one);
      return { status: 200, headers: [], body: new Uint8Array() };
    });
    await forwardTo(origin, { timeoutMs: 5_000 })(asked);
    const [{ method, target, headers, body } = asked] = heard;
    assert.deepEqual([method, target, body], [asked.method, asked.target, asked.body]);
    const own = (name: string) => !/^(?:accept-encoding|content-length|connection)$/i.test(name);
    assert.deepEqual(
      headers.filter(([name]) => own(name)),
      [
        ['Host', new URL(origin).host],
        ['x-Last', '2'],
        ['Authorization', 'Basic a:b'],
        ['X-First', '1'],
        ['x-first', '1'],
      ],
    );
  });

  it('announces the length of the body and asks for an answer that can be read', async (test) => {
    let heard = '';
    const origin = await byteServer(test, (socket, head) => {
      heard = head;
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
    });
    await forwardTo(origin, { timeoutMs: 5_000 })(asked);
    assert.match(heard, /\r\nContent-Length: 7\r\n/);
    assert.match(heard, /\r\nAccept-Encoding: identity\r\n/);
    assert.doesNotMatch(heard, /chunked|gzip|keep-alive/i);
  });
});

describe('a body that is not there, forwarded,', () => {
  it('is announced by nothing where nothing announced it', async (test) => {
    let heard = '';
    const origin = await byteServer(test, (socket, head) => {
      heard = head;
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
    });
    await forwardTo(origin, { timeoutMs: 5_000 })({ ...asked, method: 'GET', headers: [], body: new Uint8Array() });
    assert.doesNotMatch(heard, /content-length|transfer-encoding/i);
  });

  it('is announced as empty where it was, and does not come in chunks', async (test) => {
    let heard = '';
    const origin = await byteServer(test, (socket, head) => {
      heard = head;
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
    });
    const headers: Header[] = [['Content-Length', '0']];
    await forwardTo(origin, { timeoutMs: 5_000 })({ ...asked, method: 'POST', headers, body: new Uint8Array() });
    assert.match(heard, /\r\nContent-Length: 0\r\n/);
    assert.doesNotMatch(heard, /transfer-encoding/i);
  });
});

describe('what comes back from where was forwarded to', () => {
  it('is handed on as it came, good or bad', async (test) => {
    const origin = await byteServer(test, (socket) =>
      socket.end('HTTP/1.1 503 Odd\r\nX-b: 1\r\nx-B: 2\r\nContent-Length: 3\r\n\r\n\xff{"', 'latin1'),
    );
    const { status, headers, body } = await forwardTo(origin, { timeoutMs: 5_000 })(asked);
    assert.deepEqual([status, [...body]], [503, [0xff, 0x7b, 0x22]]);
    assert.deepEqual(headers.slice(0, 2), [
      ['X-b', '1'],
      ['x-B', '2'],
    ]);
  });

  const proxied = async (test: TestContext, answer: string) => {
    const target = await byteServer(test, (socket) => socket.end(answer, 'latin1'));
    return (await servedFor(test, forwardTo(target, { timeoutMs: 5_000 }))).origin;
  };

  it('says of a HEAD how long the body would be', async (test) => {
    const origin = await proxied(test, 'HTTP/1.1 200 OK\r\nContent-Length: 1234\r\nConnection: close\r\n\r\n');
    const heard = await sendBytes(origin, 'HEAD /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    assert.match(heard, /\r\nContent-Length: 1234\r\n/);
    assert.doesNotMatch(heard, /Content-Length: 0/);
  });

  it('says of a HEAD no length where none was said', async (test) => {
    const origin = await proxied(test, 'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n');
    const heard = await sendBytes(origin, 'HEAD /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    assert.match(heard, /^HTTP\/1\.1 200 /);
    assert.doesNotMatch(heard, /content-length/i);
  });

  it('names in Location the target, as the target did', async (test) => {
    const location = 'Location: http://kustom.test:8484/checkout/v3/orders/1';
    const origin = await proxied(test, `HTTP/1.1 201 Created\r\n${location}\r\nContent-Length: 0\r\n\r\n`);
    const heard = await sendBytes(origin, 'GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    assert.ok(heard.includes(`\r\n${location}\r\n`), heard);
  });

  it('is a silence where it was one', async (test) => {
    const origin = await byteServer(test, (socket) => socket.destroy());
    assert.equal((await forwardTo(origin, { timeoutMs: 5_000 })(asked)).status, 'broken off');
  });
});
