import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answered, type Asked, bytes, type Header } from '../../src/exchange/handler.ts';
import { sendTo } from '../../src/io/send.ts';
import { byteServer, servedFor } from './sockets.ts';

const patience = { timeoutMs: 5_000 };

function asking(method: string, body = '', headers: readonly Header[] = []): Asked {
  const length: Header[] = body === '' ? [] : [['Content-Length', `${bytes(body).length}`]];
  return { method, target: '/a?b', headers: [['Host', 'x'], ...headers, ...length], body: bytes(body) };
}

function shown({ body, ...rest }: Answered): object {
  return { ...rest, body: new TextDecoder().decode(body) };
}

function ask(origin: string, asked: Asked = asking('GET'), { timeoutMs } = patience): Promise<Answered> {
  return sendTo(origin, { timeoutMs })(asked);
}

describe('sendTo and serve, over a socket', () => {
  it('carry a message each way to the letter', async (test) => {
    const heard: Asked[] = [];
    const headers: readonly Header[] = [
      ['x-Last', '3'],
      ['X-First', '1'],
      ['x-first', '2'],
    ];
    const { origin } = await servedFor(test, async (asked) => {
      heard.push(asked);
      return { status: 418, headers, body: bytes('{"å":1}') };
    });
    const asked = asking('GET', 'a GET with a body', headers);
    const { status, headers: back, body } = await ask(origin, asked);
    assert.deepEqual([heard[0]?.method, heard[0]?.target, heard[0]?.body], ['GET', '/a?b', asked.body]);
    assert.deepEqual(heard[0]?.headers.slice(0, asked.headers.length), asked.headers);
    assert.deepEqual([status, back.slice(0, headers.length), body], [418, headers, bytes('{"å":1}')]);
  });

  it('carry five megabytes there and back', async (test) => {
    const body = new Uint8Array(5 * 1024 * 1024).map((_, index) => index % 251);
    const { origin } = await servedFor(test, async (asked) => ({ status: 200, headers: [], body: asked.body }));
    const asked = {
      ...asking('POST'),
      headers: [
        ['Host', 'x'],
        ['Content-Length', `${body.length}`],
      ] as const,
      body,
    };
    const answered = await ask(origin, asked);
    assert.equal(answered.status, 200);
    assert.ok(Buffer.from(answered.body).equals(body));
  });
});

describe('a 204, sent and served,', () => {
  it('has no body', async (test) => {
    const { origin } = await servedFor(test, async () => ({ status: 204, headers: [], body: new Uint8Array() }));
    const { status, body } = await ask(origin, asking('POST', '{}'));
    assert.deepEqual([status, body.length], [204, 0]);
  });
});

describe('what sendTo takes for an answer', () => {
  const table: readonly [about: string, bytes: string, status: number, body: string][] = [
    ['a redirect, which it does not follow', '303 See Other\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n', 303, ''],
    ['a body in chunks', '200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n', 200, '{}'],
    ['a body that ends with the connection', '200 OK\r\nConnection: close\r\n\r\n{}', 200, '{}'],
    ['a status without a word', '299\r\nContent-Length: 0\r\n\r\n', 299, ''],
    ['what comes after a hint', '103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}', 200, '{}'],
    ['an answer with more behind it than it announced', '200 OK\r\nContent-Length: 2\r\n\r\n{}and more', 200, '{}'],
    ['a 204 with a body', '204 No Content\r\n\r\nbody', 204, ''],
  ];
  for (const [about, line, status, body] of table) {
    it(`is ${about}`, async (test) => {
      const origin = await byteServer(test, (socket) => socket.end(`HTTP/1.1 ${line}`));
      const answered = await ask(origin);
      assert.deepEqual([answered.status, new TextDecoder().decode(answered.body)], [status, body]);
    });
  }
});

describe('a silence', () => {
  it('is refused where nobody listens', async (test) => {
    const { origin, close } = await servedFor(test, () => Promise.reject(new Error('nobody asks')));
    await close();
    assert.deepEqual(shown(await ask(origin)), {
      status: 'refused',
      headers: [],
      body: '',
      because: 'connection refused',
    });
  });

  it('is timed out where no answer comes', async (test) => {
    const origin = await byteServer(test, () => undefined);
    const answered = await ask(origin, asking('GET'), { timeoutMs: 30 });
    assert.deepEqual(shown(answered), {
      status: 'timed out',
      headers: [],
      body: '',
      because: 'no answer within 30 ms',
    });
  });

  it('is timed out where an answer begins and does not end', async (test) => {
    const origin = await byteServer(test, (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{'));
    assert.equal((await ask(origin, asking('GET'), { timeoutMs: 30 })).status, 'timed out');
  });
});

describe('a call that is given up', { timeout: 20_000 }, () => {
  const endless = `HTTP/1.1 200 OK\r\nContent-Length: 30000000\r\n\r\n${'x'.repeat(21_000_000)}`;
  const table: readonly [about: string, bytes: string, timeoutMs: number][] = [
    ['when its time is over', '', 30],
    ['when its time is over in the middle of an answer', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{', 30],
    ['when the answer grows too long', endless, 15_000],
    [
      'when the other side changes the protocol',
      'HTTP/1.1 101 Hm\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n',
      15_000,
    ],
  ];
  for (const [about, text, timeoutMs] of table) {
    it(`holds no connection ${about}`, async (test) => {
      const hungUp = Promise.withResolvers<void>();
      const origin = await byteServer(test, (socket) => {
        socket.once('close', () => hungUp.resolve());
        socket.resume().write(text);
      });
      const { status } = await ask(origin, asking('GET'), { timeoutMs });
      assert.match(`${status}`, /timed out|broken off/);
      await hungUp.promise;
    });
  }

  it('holds no connection when kco is stopped', async (test) => {
    const [hungUp, heard] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const origin = await byteServer(test, (socket) => {
      socket.once('close', () => hungUp.resolve());
      heard.resolve();
    });
    const stopping = new AbortController();
    const answer = sendTo(origin, { timeoutMs: 15_000, stopping: stopping.signal })(asking('GET'));
    await heard.promise;
    stopping.abort();
    assert.equal((await answer).status, 'broken off');
    await hungUp.promise;
  });
});

describe('a silence in the middle', () => {
  const broken: readonly [about: string, bytes: string][] = [
    ['before the headers', ''],
    ['in the middle of the headers', 'HTTP/1.1 200 OK\r\nContent-'],
    ['after half of the body', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"ha'],
    ['between two chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{"\r\n'],
    ['with something that is no HTTP', 'hello'],
  ];
  for (const [about, text] of broken) {
    it(`is broken off where the connection ends ${about}`, async (test) => {
      const origin = await byteServer(test, (socket) => socket.end(text, () => socket.destroy()));
      const answered = await ask(origin);
      assert.deepEqual([answered.status, answered.headers, answered.body.length], ['broken off', [], 0]);
      assert.match(answered.because ?? '', /\w/);
    });
  }

  it('is broken off where the server resets the connection', async (test) => {
    const origin = await byteServer(test, (socket) => socket.resetAndDestroy());
    const { status, because } = await ask(origin);
    assert.deepEqual([status, because], ['broken off', 'the connection was reset']);
  });
});
