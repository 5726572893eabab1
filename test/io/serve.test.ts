import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import { CannotJudge } from '../../src/config/cannot-judge.ts';
import { type Answered, type Asked, bytes, type Handler } from '../../src/exchange/handler.ts';
import { serve } from '../../src/io/serve.ts';
import { sendBytes, servedFor } from './sockets.ts';

const ok: Answered = { status: 200, headers: [], body: new Uint8Array() };

/** A handler that always answers the same, and what it was asked. */
function listening(answered: Answered = ok): { handler: Handler; heard: Asked[] } {
  const heard: Asked[] = [];
  const handler: Handler = async (asked) => {
    heard.push(asked);
    return answered;
  };
  return { handler, heard };
}

function said({ body }: Asked): string {
  return new TextDecoder().decode(body);
}

const close = 'Connection: close\r\n\r\n';

describe('serve hands on what was asked', () => {
  it('with the method, the target and the headers as they were written', async (test) => {
    const { handler, heard } = listening();
    const { origin } = await servedFor(test, handler);
    await sendBytes(
      origin,
      `POST //a/../b?q=%7B{}&q HTTP/1.1\r\nhost: x\r\nX-Odd: 1\r\nx-odd: 2\r\nX-ODD:\r\nContent-Length: 2\r\n${close}{}`,
    );
    const headers = [
      ['host', 'x'],
      ['X-Odd', '1'],
      ['x-odd', '2'],
      ['X-ODD', ''],
      ['Content-Length', '2'],
      ['Connection', 'close'],
    ];
    assert.deepEqual(heard, [{ method: 'POST', target: '//a/../b?q=%7B{}&q', headers, body: bytes('{}') }]);
  });

  it('with the body of a GET', async (test) => {
    const { handler, heard } = listening();
    const { origin } = await servedFor(test, handler);
    await sendBytes(origin, `GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n${close}body`);
    assert.deepEqual(heard.map(said), ['body']);
  });

  it('with a body that comes in chunks, put together', async (test) => {
    const { handler, heard } = listening();
    const { origin } = await servedFor(test, handler);
    const head = `PUT / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n${close}`;
    await sendBytes(origin, head, '3\r\n{"a\r\n', '4\r\n":1}\r\n0\r\n\r\n');
    assert.deepEqual(heard.map(said), ['{"a":1}']);
  });
});

describe('serve hands on a body', () => {
  it('with bytes that are no text', async (test) => {
    const { handler, heard } = listening();
    const { origin } = await servedFor(test, handler);
    await sendBytes(origin, `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n${close}\x00\xff\xc3`);
    assert.deepEqual(heard[0]?.body, Uint8Array.of(0, 0xff, 0xc3));
  });

  it('and nothing that comes after the announced length', async (test) => {
    const { handler, heard } = listening();
    const { origin } = await servedFor(test, handler);
    await sendBytes(origin, `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}and more`);
    assert.deepEqual(heard.map(said), ['{}']);
  });

  it('and with a body that nobody announced left unread, after which the connection is closed', async (test) => {
    const later: Handler = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20)); // Until what comes behind has been found to be no request.
      return { status: 200, headers: [], body: bytes('here') };
    };
    const { origin } = await servedFor(test, later);
    const said = await sendBytes(origin, 'GET /a HTTP/1.1\r\nHost: a\r\n\r\n', '{}');
    assert.match(said, /^HTTP\/1\.1 200 OK\r\n/);
    assert.match(said, /\r\n\r\nhere$/);
  });

  it('and refuses what is no request, or is none to the end', async (test) => {
    const { origin } = await servedFor(test, async () => ({ status: 200, headers: [], body: bytes('here') }));
    assert.match(await sendBytes(origin, 'HELO shop\r\n\r\n'), /^HTTP\/1\.1 400 Bad Request\r\n/);
    const long = `GET / HTTP/1.1\r\nA: ${'a'.repeat(40_000)}\r\n\r\n`;
    assert.match(await sendBytes(origin, long), /^HTTP\/1\.1 431 /);
    const broken = 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nno length\r\n';
    assert.match(await sendBytes(origin, broken), /^HTTP\/1\.1 400 /);
  });

  it('once the caller was told to go on, where it asks for that', async (test) => {
    const { handler, heard } = listening();
    const { origin } = await servedFor(test, handler);
    const head = `POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n${close}`;
    const answer = await sendBytes(origin, head, '{}');
    assert.match(answer, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
    assert.deepEqual(heard.map(said), ['{}']);
  });
});

describe('serve answers', () => {
  it('with the headers of the handler, in its order and letter case', async (test) => {
    const headers = [
      ['x-Second', 'å'],
      ['X-First', '1'],
      ['X-first', '2'],
    ] as const;
    const { origin } = await servedFor(test, listening({ status: 201, headers, body: bytes('{}') }).handler);
    const answer = await sendBytes(origin, `GET / HTTP/1.1\r\nHost: x\r\n${close}`);
    assert.match(
      answer,
      /^HTTP\/1\.1 201 Created\r\nx-Second: \xe5\r\nX-First: 1\r\nX-first: 2\r\nContent-Length: 2\r\n/,
    );
    assert.match(answer, /\r\n\r\n\{\}$/);
  });

  it('204 without a body, whatever the handler has', async (test) => {
    const { origin } = await servedFor(test, listening({ ...ok, status: 204, body: bytes('odd') }).handler);
    const answer = await sendBytes(origin, `GET / HTTP/1.1\r\nHost: x\r\n${close}`);
    assert.match(answer, /^HTTP\/1\.1 204 No Content\r\n/);
    assert.doesNotMatch(answer, /content-length|odd/i);
  });
});

describe('serve answers for itself', () => {
  it('with the length that the body has, not with the one that was announced to us', async (test) => {
    const headers = [
      ['Content-Length', '9'],
      ['Transfer-Encoding', 'chunked'],
      ['Connection', 'keep-alive'],
    ] as const;
    const { origin } = await servedFor(test, listening({ ...ok, headers, body: bytes('{}') }).handler);
    const answer = await sendBytes(origin, `GET / HTTP/1.1\r\nHost: x\r\n${close}`);
    assert.match(answer, /^HTTP\/1\.1 200 OK\r\nContent-Length: 2\r\n/);
    assert.doesNotMatch(answer, /chunked|keep-alive/);
  });

  it('with silence where the handler was answered with silence', async (test) => {
    const { origin, thrown } = await servedFor(test, listening({ ...ok, status: 'timed out' }).handler);
    assert.equal(await sendBytes(origin, `GET / HTTP/1.1\r\nHost: x\r\n${close}`), '');
    assert.deepEqual(thrown, []);
  });

  it('with 500 where the handler throws, and tells whose mistake it is', async (test) => {
    const mistake = new Error('our mistake');
    const { origin, thrown } = await servedFor(test, () => Promise.reject(mistake));
    const answer = await sendBytes(origin, `GET / HTTP/1.1\r\nHost: x\r\n${close}`);
    assert.match(answer, /^HTTP\/1\.1 500 .*kco made a mistake/s);
    assert.deepEqual(thrown, [mistake]);
  });
});

describe('a server', () => {
  it('says in one sentence that its port is taken', async (test) => {
    const { origin } = await servedFor(test, listening().handler);
    const { port } = new URL(origin);
    const again = serve(listening().handler, '127.0.0.1', Number(port), () => undefined);
    await assert.rejects(again, (thrown: unknown) => {
      assert.ok(thrown instanceof CannotJudge);
      assert.match(
        thrown.message,
        new RegExp(`^cannot listen on 127\\.0\\.0\\.1:${port} \\(the port is taken: .*--port`),
      );
      return true;
    });
  });

  it('cuts off what is under way when it is closed, and can be closed again', async (test) => {
    const { promise: never } = Promise.withResolvers<Answered>();
    const asked = Promise.withResolvers<void>();
    const { origin, close: stop } = await servedFor(test, () => {
      asked.resolve();
      return never;
    });
    const answer = sendBytes(origin, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await asked.promise;
    await stop();
    assert.equal(await answer.catch(() => ''), '');
    await stop();
  });
});

describe('a server whose caller goes away', () => {
  it('in the middle of a request takes no offence', async (test) => {
    const { handler, heard } = listening();
    const { origin, thrown, close: stop } = await servedFor(test, handler);
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 20\r\n\r\n{"half":');
    await once(socket, 'ready');
    socket.resetAndDestroy();
    await sendBytes(origin, `GET /next HTTP/1.1\r\nHost: x\r\n${close}`);
    await stop();
    assert.deepEqual([heard.map(({ target }) => target), thrown], [['/next'], []]);
  });
});
