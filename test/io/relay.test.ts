import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { bytes } from '../../src/exchange/handler.ts';
import { outOfCompression } from '../../src/io/unpacked.ts';
import { relayTo } from './relays.ts';
import { byteServer, sendBytes } from './sockets.ts';

const limits = { timeout: 10_000 };
const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}';

/** Asks through a relay with these bytes: what the target heard, what came back, and what was noted. */
async function through(test: TestContext, request: readonly string[], answer: string, until = /$/) {
  let heard = '';
  const target = await byteServer(test, (socket, first) => {
    heard = first;
    const look = () => {
      if (until.test(heard) && !socket.writableEnded) socket.end(answer, 'latin1');
    };
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
      look();
    });
    look();
  });
  const { origin, after } = await relayTo(test, target);
  const back = await sendBytes(origin, ...request);
  const [noted] = await after(1);
  assert.ok(noted);
  return { heard, back, ...noted, host: new URL(target).host, own: new URL(origin).host };
}

/** What was said without the lines that belong to a connection. */
function framed(said: string): string {
  return said.replace(/^(?:Connection|Keep-Alive):.*\r\n/gim, '');
}

const requests: readonly (readonly [about: string, request: string])[] = [
  [
    'an order, with its headers in their order and letter case',
    'POST /a HTTP/1.1\r\nhOST: H\r\nX-b: 1\r\nx-B: 2\r\nContent-Length: 2\r\n\r\n{}',
  ],
  ['broken JSON', 'POST /a HTTP/1.1\r\nHost: H\r\nContent-Length: 4\r\n\r\n{"a"'],
  ['bytes that are no text', 'POST /a HTTP/1.1\r\nHost: H\r\nContent-Length: 4\r\n\r\n\x00\xff\xc3{'],
  ['an odd method and an untidy path', 'PROPFIND //a/../b?q=%7B{}&q HTTP/1.1\r\nHost: H\r\nContent-Length: 0\r\n\r\n'],
  ['a GET with a body', 'GET /a HTTP/1.1\r\nHost: H\r\nContent-Length: 2\r\n\r\n{}'],
  ['a DELETE without one', 'DELETE /a HTTP/1.1\r\nHost: H\r\nAccept-Encoding: gzip, br\r\n\r\n'],
  ['a request that names no host', 'GET /a HTTP/1.1\r\nX-A: 1\r\n\r\n'],
  [
    'a head that Node itself would refuse for its length',
    `GET /a HTTP/1.1\r\nHost: H\r\nX-A: ${'a'.repeat(40_000)}\r\n\r\n`,
  ],
];

describe('a relay hands on to the target, byte by byte,', { concurrency: true }, () => {
  for (const [about, request] of requests) {
    it(about, limits, async (test) => {
      const end = request.slice(request.indexOf('\r\n\r\n'));
      const until = { test: (said: string) => said.endsWith(end) } as RegExp;
      const { heard, host, back } = await through(test, [request], `${ok}`, until);
      assert.equal(framed(heard), request.replace(/(host): H\r/i, `$1: ${host}\r`));
      assert.match(back, /\r\n\r\n\{\}$/);
    });
  }

  it('a body in chunks, as chunks, with what stands behind them', limits, async (test) => {
    const head = 'PUT /a HTTP/1.1\r\nHost: H\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n';
    const chunks = ['3\r\n{"a\r\n', '4\r\n":1}\r\n0\r\nX-Sum: 7\r\n\r\n'];
    const { heard, asked } = await through(test, [head, ...chunks], ok, /X-Sum: 7\r\n\r\n$/);
    assert.match(heard, /\r\nTransfer-Encoding: chunked\r\n/);
    const body = heard.slice(heard.indexOf('\r\n\r\n') + 4);
    assert.equal(body.replaceAll(/(?:^|\r\n)\d\r\n/g, ''), '{"a":1}X-Sum: 7\r\n\r\n');
    assert.deepEqual(asked.body, bytes('{"a":1}'));
  });

  it('an empty POST that nothing announced, announced as empty', limits, async (test) => {
    const { heard } = await through(test, ['POST /a HTTP/1.1\r\nHost: H\r\n\r\n'], ok);
    assert.match(heard, /\r\nContent-Length: 0\r\n/);
    assert.doesNotMatch(heard, /chunked/);
  });
});

const answers: readonly (readonly [about: string, method: string, answer: string])[] = [
  [
    'an order',
    'GET',
    'HTTP/1.1 201 Made Here\r\nX-b: 1\r\nx-B: \xe5\r\nDate: long ago\r\nContent-Length: 3\r\n\r\n\xff{"',
  ],
  ['no reason and no date', 'GET', 'HTTP/1.1 503 \r\nContent-Length: 0\r\n\r\n'],
  ['the length in an answer to HEAD', 'HEAD', 'HTTP/1.1 200 OK\r\nContent-Length: 1234\r\n\r\n'],
  ['no length in an answer to HEAD', 'HEAD', 'HTTP/1.1 200 OK\r\nX-A: 1\r\n\r\n'],
  ['a 204', 'GET', 'HTTP/1.1 204 No Content\r\nX-A: 1\r\n\r\n'],
  ['a 304 that says how long the body was', 'GET', 'HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n'],
  ['a status that nobody knows', 'GET', 'HTTP/1.1 799 Odd\r\nContent-Length: 0\r\n\r\n'],
];

describe('a relay hands back, byte by byte,', { concurrency: true }, () => {
  for (const [about, method, answer] of answers) {
    it(about, limits, async (test) => {
      const { back, answered } = await through(
        test,
        [`${method} /a HTTP/1.1\r\nHost: H\r\nConnection: close\r\n\r\n`],
        answer,
      );
      assert.equal(framed(back), answer);
      assert.equal(answered.status, Number(answer.slice(9, 12)));
    });
  }

  for (const [about, whole] of [
    ['a 204 with a body all the same', 'HTTP/1.1 204 No Content\r\nX-A: 1\r\n\r\n'],
    ['an answer that is longer than it says', ok],
  ] as const) {
    it(`${about}, as far as it belongs to it`, limits, async (test) => {
      const asks = 'GET /a HTTP/1.1\r\nHost: H\r\nConnection: close\r\n\r\n';
      const { back, answered } = await through(test, [asks], `${whole}ok`);
      assert.equal(framed(back), whole);
      assert.equal(answered.status, Number(whole.slice(9, 12)));
    });
  }

  it('an answer without a length, in chunks', limits, async (test) => {
    const answer = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n';
    const { back, answered } = await through(test, ['GET /a HTTP/1.1\r\nHost: H\r\nConnection: close\r\n\r\n'], answer);
    assert.equal(framed(back), answer);
    assert.deepEqual(answered.body, bytes('{}'));
  });

  it('a compressed answer as it is, and what is noted of it can be read', limits, async (test) => {
    const packed = gzipSync('{"order_id":"1"}').toString('latin1');
    const answer = `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n${packed}`;
    const { back, answered } = await through(test, ['GET /a HTTP/1.1\r\nHost: H\r\nConnection: close\r\n\r\n'], answer);
    assert.equal(framed(back), answer);
    assert.deepEqual(new Uint8Array(outOfCompression(answered).body), bytes('{"order_id":"1"}'));
  });
});

describe('a relay leaves to the target', { concurrency: true }, () => {
  const expects = 'POST /a HTTP/1.1\r\nHost: H\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n';

  it('whether a body may come', limits, async (test) => {
    const heard: string[] = [];
    const target = await byteServer(test, (socket, head) => {
      heard.push(head);
      socket.once('data', (body) => {
        heard.push(body.toString());
        socket.end(ok);
      });
      socket.write('HTTP/1.1 100 Continue\r\n\r\n');
    });
    const { origin, after } = await relayTo(test, target);
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    socket.write(expects);
    const [go] = await once(socket, 'data');
    assert.equal(String(go), 'HTTP/1.1 100 Continue\r\n\r\n');
    assert.deepEqual([heard.length, heard[0]?.includes('Expect: 100-continue')], [1, true]);
    socket.write('{}');
    const [{ asked, answered } = assert.fail('nothing was noted')] = await after(1);
    assert.deepEqual([heard[1], asked.body, answered.status], ['{}', bytes('{}'), 200]);
    socket.destroy();
  });

  it('whether a body is refused before it comes', limits, async (test) => {
    const { back, asked } = await through(test, [expects], 'HTTP/1.1 417 No\r\nContent-Length: 0\r\n\r\n');
    assert.match(back, /^HTTP\/1\.1 417 No\r\n/);
    assert.deepEqual([asked.body.length, asked.bytes], [0, 0]);
  });

  it('to answer before the request is whole, which is passed on all the same', limits, async (test) => {
    const [early, rest] = [Promise.withResolvers<Socket>(), '"rest"}'];
    let heard = '';
    const target = await byteServer(test, (socket, first) => {
      heard = first;
      socket.on('data', (chunk) => {
        heard += chunk;
      });
      socket.write('HTTP/1.1 400 Early\r\nContent-Length: 2\r\n\r\n{}');
      early.resolve(socket);
    });
    const { origin, after, noted } = await relayTo(test, target);
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    socket.write('POST /a HTTP/1.1\r\nHost: H\r\nContent-Length: 12\r\n\r\n{"a":');
    const [back] = await once(socket, 'data');
    assert.match(String(back), /^HTTP\/1\.1 400 Early\r\n/);
    assert.equal(noted.length, 0);
    socket.write(rest);
    const [{ asked, answered } = assert.fail('nothing was noted')] = await after(1);
    assert.deepEqual([asked.body, answered.status], [bytes(`{"a":${rest}`), 400]);
    assert.match(heard, /\{"a":/);
    socket.destroy();
  });
});

describe('a relay notes', { concurrency: true }, () => {
  const get = 'GET /a HTTP/1.1\r\nHost: H\r\n\r\n';
  const cases: readonly (readonly [about: string, on: (socket: Socket) => void, status: string, back: RegExp])[] = [
    ['a target that hangs up', (socket) => socket.destroy(), 'broken off', /^$/],
    ['a target that says nothing', () => undefined, 'timed out', /^$/],
    [
      'half an answer',
      (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"a"'),
      'broken off',
      /\{"a"$/,
    ],
    ['what is no answer', (socket) => socket.end('HELO\r\n\r\n'), 'broken off', /^$/],
    ['a status below 100', (socket) => socket.end('HTTP/1.1 007 Odd\r\nContent-Length: 0\r\n\r\n'), 'broken off', /^$/],
  ];
  for (const [about, on, status, expected] of cases) {
    it(`${about} as ${status}, and passes it on as it is`, limits, async (test) => {
      const target = await byteServer(test, on);
      // Short for who says nothing; whoever is to be heard has all the time there is.
      const { origin, after, thrown } = await relayTo(test, target, status === 'timed out' ? 150 : undefined);
      const back = await sendBytes(origin, get).catch(() => '');
      const [noted] = await after(1);
      assert.match(back, expected);
      assert.deepEqual([noted?.answered.status, thrown], [status, []]);
    });
  }

  it('a target that is not there as refused', limits, async (test) => {
    const { origin, after } = await relayTo(test, 'http://127.0.0.1:1');
    await sendBytes(origin, get).catch(() => '');
    assert.equal((await after(1))[0]?.answered.status, 'refused');
  });

  it('who went away in the middle of a request, whose half is not kept', limits, async (test) => {
    const [gone, half] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const target = await byteServer(test, (socket, first) => {
      let heard = first;
      const look = () => heard.endsWith('{"half":') && half.resolve();
      socket.on('data', (chunk) => {
        heard += chunk;
        look();
      });
      socket.once('close', () => gone.resolve());
      look();
    });
    const { origin, after } = await relayTo(test, target);
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    socket.write('POST /a HTTP/1.1\r\nHost: H\r\nContent-Length: 20\r\n\r\n{"half":');
    await half.promise;
    socket.destroy();
    const [{ asked, answered } = assert.fail('nothing was noted')] = await after(1);
    await gone.promise; // The target is told as well.
    assert.deepEqual([asked.body.length, asked.bytes, answered.status], [0, 8, 'broken off']);
  });

  it('what a target still answered after its caller had gone', limits, async (test) => {
    const asked = Promise.withResolvers<Socket>();
    const target = await byteServer(test, (socket) => asked.resolve(socket));
    const { origin, after } = await relayTo(test, target);
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    socket.write(get);
    const far = await asked.promise;
    socket.destroy();
    await once(socket, 'close');
    far.write(ok);
    assert.equal((await after(1))[0]?.answered.status, 200);
  });

  it('what nobody had answered when it was stopped', limits, async (test) => {
    const asked = Promise.withResolvers<void>();
    const target = await byteServer(test, () => asked.resolve());
    const { origin, noted, settled, stop } = await relayTo(test, target);
    const back = sendBytes(origin, get).catch(() => '');
    await asked.promise;
    stop();
    await settled();
    assert.deepEqual([noted[0]?.answered.status, await back], ['broken off', '']);
  });
});

describe('a relay that streams', { concurrency: true }, () => {
  it('hands on 50 MB of chance, both ways, and keeps none of it', limits, async (test) => {
    const mirror = createServer((message, response) => message.pipe(response));
    await once(mirror.listen(0, '127.0.0.1'), 'listening');
    test.after(() => mirror.close());
    const { origin, after } = await relayTo(test, `http://127.0.0.1:${(mirror.address() as AddressInfo).port}`);
    const piece = randomBytes(1_000_003);
    const [sent, came] = [createHash('sha256'), createHash('sha256')];
    const call = request(origin, { method: 'POST' });
    for (let nth = 0; nth < 50; nth += 1) {
      sent.update(piece);
      call.write(piece);
    }
    const answered = once(call.end(), 'response');
    const [answer] = (await answered) as [IncomingMessage];
    for await (const chunk of answer) came.update(chunk);
    assert.equal(came.digest('hex'), sent.digest('hex'));
    const [noted] = await after(1);
    const length = 50 * piece.length;
    assert.deepEqual([noted?.asked.bytes, noted?.asked.body.length], [length, 0]);
    assert.deepEqual([noted?.answered.bytes, noted?.answered.body.length], [length, 0]);
  });

  it('hands on each piece as it comes, however slowly', limits, async (test) => {
    const heard: string[] = [];
    const pieces = ['{"a"', ':', '[1,', '2]}'];
    const target = await byteServer(test, (socket, head) => {
      heard.push(head.slice(head.indexOf('\r\n\r\n') + 4));
      socket.on('data', (chunk) => heard.push(chunk.toString()));
    });
    const { origin } = await relayTo(test, target);
    const socket = connect(Number(new URL(origin).port), '127.0.0.1').setNoDelay();
    test.after(() => socket.destroy());
    socket.write('POST /a HTTP/1.1\r\nHost: H\r\nContent-Length: 11\r\n\r\n');
    for (const [nth, piece] of pieces.entries()) {
      socket.write(piece);
      const whole = pieces.slice(0, nth + 1).join('');
      while (heard.join('') !== whole) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    assert.equal(heard.join(''), '{"a":[1,2]}');
  });

  it(
    'keeps a connection to the target for each of a caller, and ends it when the target does',
    limits,
    async (test) => {
      const far: Socket[] = [];
      const target = await byteServer(test, (socket) => {
        far.push(socket);
        socket.write(ok);
        socket.on('data', () => socket.write(ok));
      });
      const { origin, after } = await relayTo(test, target);
      const socket = connect(Number(new URL(origin).port), '127.0.0.1');
      for (let nth = 1; nth <= 3; nth += 1) {
        socket.write('GET /a HTTP/1.1\r\nHost: H\r\n\r\n');
        await once(socket, 'data');
        await after(nth);
      }
      assert.equal(far.length, 1);
      const ended = once(socket, 'end');
      far[0]?.end();
      await ended;
    },
  );
});
