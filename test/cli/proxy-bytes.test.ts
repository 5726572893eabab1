import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { byteServer } from '../io/sockets.ts';
import { proxyTo } from './proxies.ts';

const limits = { timeout: 30_000 };

/** Bytes of every value, the same ones in every run. */
function chance(length: number, seed: string): Buffer {
  const pieces: Buffer[] = [];
  for (let nth = 0; nth * 32 < length; nth += 1) pieces.push(createHash('sha256').update(`${seed}${nth}`).digest());
  return Buffer.concat(pieces).subarray(0, length);
}

function inChunks(body: Buffer, size: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const chunk = body.subarray(at, at + size);
    parts.push(Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\nX-Sum: 1\r\n\r\n')]);
}

const order = Buffer.from('{"order_amount":1}');
const packed = gzipSync(order);

/** A body with the headers that frame it, as it stands on the wire. */
const bodies: readonly (readonly [about: string, headers: string, body: Buffer])[] = [
  ['of no bytes', 'Content-Length: 0', Buffer.alloc(0)],
  ['of chance', 'Content-Length: 3001', chance(3_001, 'a')],
  ['of 8 MB', 'Content-Length: 8000000', Buffer.alloc(8_000_000, chance(65_536, 'b'))],
  ['in chunks of seven bytes, with a trailer', 'Transfer-Encoding: chunked', inChunks(chance(700, 'c'), 7)],
  ['in gzip', `Content-Encoding: gzip\r\nContent-Length: ${packed.length}`, packed],
  ['with a line end behind it', 'Content-Length: 20', Buffer.from(`${order}\r\n`)],
  ['under headers that come twice', 'x-A: 1\r\nX-a: 2\r\nSet-Cookie: a\r\nSet-Cookie: b\r\nContent-Length: 18', order],
];

/** What was said, a message a text, without the lines that belong to one connection or name the host. */
function said(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  return text.slice(0, end).replace(/\r\n(?:Connection|Keep-Alive|Host):.*/gi, '') + text.slice(end);
}

/** The bytes of a body that was sent in chunks of whatever size, and its trailer. */
function outOfChunks(text: string): string {
  if (!/^transfer-encoding: chunked$/im.test(text)) return text;
  const start = text.indexOf('\r\n\r\n') + 4;
  let [out, at] = [text.slice(0, start), start];
  for (;;) {
    const end = text.indexOf('\r\n', at);
    const size = Number.parseInt(text.slice(at, end), 16);
    assert.ok(size >= 0, 'a chunk has a size');
    if (size === 0) return out + text.slice(end);
    out += text.slice(end + 2, end + 2 + size);
    at = end + 4 + size;
  }
}

describe('what is said through kco proxy', () => {
  it('is the same on both sides to the byte, whatever it is, and all of it is in the record', limits, async (test) => {
    const heard: Buffer[] = [];
    const target = await byteServer(test, (socket, first) => {
      let all = Buffer.from(first, 'latin1');
      const look = () => {
        const nth = Number(/^POST \/(\d)/.exec(all.toString('latin1', 0, 20))?.[1]);
        const [, headers = '', body = order] = bodies[nth] ?? [];
        const rest = all.subarray(all.indexOf('\r\n\r\n') + 4);
        const isWhole = /chunked/.test(headers) ? rest.includes('\r\n0\r\nX-Sum') : rest.length >= body.length;
        if (!isWhole || socket.writableEnded) return;
        heard[nth] = all;
        socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 23${nth} Sure\r\nX-b: 1\r\n${headers}\r\n\r\n`), body]));
      };
      socket.on('data', (chunk) => {
        all = Buffer.concat([all, Buffer.from(chunk)]);
        look();
      });
      look();
    });
    const proxy = await proxyTo(test, target, '--quiet');
    const { port } = new URL(proxy.origin);
    for (const [nth, [about, headers, body]] of bodies.entries()) {
      const head = `POST /${nth} HTTP/1.1\r\nhOST: H\r\nConnection: close\r\n${headers}\r\n\r\n`;
      const socket = connect(Number(port), '127.0.0.1');
      socket.write(Buffer.concat([Buffer.from(head), body]));
      const back = said(await buffer(socket));
      const answer = said(Buffer.concat([Buffer.from(`HTTP/1.1 23${nth} Sure\r\nX-b: 1\r\n${headers}\r\n\r\n`), body]));
      const sent = said(Buffer.concat([Buffer.from(head), body]));
      assert.ok(outOfChunks(said(heard[nth] ?? body)) === outOfChunks(sent), `a request with a body ${about}`);
      assert.ok(outOfChunks(back) === outOfChunks(answer), `an answer with a body ${about}`);
    }
    const { record } = await proxy.end();
    assert.deepEqual(
      record.map(({ request, response }) => [request?.target, response?.status]),
      bodies.map((_, nth) => [`/${nth}`, 230 + nth]),
    );
    const [, random, long, , open] = record;
    assert.equal(random?.request?.encoding, 'base64');
    assert.deepEqual([long?.response?.encoding, long?.response?.bytes], ['withheld', 8_000_000]);
    assert.deepEqual([open?.request?.body, open?.response?.body], [`${order}`, `${order}`]);
  });
});
