import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import nock from 'nock';
import { type Foreign, foreignExchanges } from '../../src/exchange/foreign.ts';
import { unpacked } from '../../src/io/unpacked.ts';

function read(value: unknown): Foreign {
  return foreignExchanges(value, { told: undefined, at: 7, unpack: unpacked }) ?? assert.fail();
}

function one(definition: object) {
  const { exchanges, problems } = read([{ ...create, ...definition }]);
  assert.deepEqual([exchanges.length, problems], [1, []]);
  return exchanges[0] ?? assert.fail();
}

const create = {
  scope: 'https://api.kustom.co:443',
  method: 'POST',
  path: '/checkout/v3/orders',
  body: { order_amount: 1 },
  status: 201,
  response: { order_id: '1' },
};
const text = '{"order_id":"ö"}';
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('what nock recorded', () => {
  it('has both halves, and the host of its scope', () => {
    const { from, operation, request, response, at } = one({ rawHeaders: { location: 'https://x.example/1' } });
    assert.deepEqual([from, operation, at], ['merchant', 'createOrder', 7]);
    assert.deepEqual(request, {
      method: 'POST',
      target: '/checkout/v3/orders',
      headers: [['Host', 'api.kustom.co']],
      body: '{"order_amount":1}',
    });
    assert.deepEqual(response, {
      status: 201,
      headers: [['location', 'https://x.example/1']],
      body: '{"order_id":"1"}',
    });
  });

  it('has the headers of the request where they were recorded', () => {
    const reqheaders = { host: 'other.example', 'klarna-idempotency-key': 'k' };
    assert.deepEqual(one({ reqheaders }).request?.headers, Object.entries(reqheaders));
  });

  it('has its headers by turns in one list, as older recorders wrote them', () => {
    assert.deepEqual(one({ rawHeaders: ['A', '1', 'B', '2'] }).response?.headers, [
      ['A', '1'],
      ['B', '2'],
    ]);
  });

  it('was asked when its answer says', () => {
    assert.equal(one({ rawHeaders: { Date: 'Sun, 22 Nov 2026 11:46:54 GMT' } }).at, Date.UTC(2026, 10, 22, 11, 46, 54));
  });

  const bodies: readonly [about: string, definition: object, body: string, encoding?: string][] = [
    [
      'packed by gzip, in pieces',
      { response: hex(gzipSync(text)).match(/.{1,10}/g) ?? [], headers: { 'Content-Encoding': 'gzip' } },
      text,
    ],
    ['packed by brotli', { response: [hex(brotliCompressSync(text))], headers: { 'content-encoding': 'br' } }, text],
    ['that is a list', { response: [{ capture_id: '1' }] }, '[{"capture_id":"1"}]'],
    ['as digits', { response: hex(Buffer.from(text)), responseIsBinary: true }, text],
    ['of bytes that are no text', { response: 'fffe', responseIsBinary: true }, '//4=', 'base64'],
    ['that is empty', { response: '' }, ''],
    ['that is a text', { response: 'Not found' }, 'Not found'],
  ];
  for (const [about, definition, body, encoding] of bodies) {
    it(`is read with a body ${about}`, () => {
      const { response } = one(definition);
      assert.deepEqual([response?.body, response?.encoding], [body, encoding]);
    });
  }

  it('is asked with anything where an asterisk stands', () =>
    assert.equal(one({ body: '*' }).request?.encoding, 'withheld'));

  it('is not believed to be packed where it cannot be unpacked', () => {
    const { exchanges, problems } = read([
      create,
      { ...create, response: ['00'], headers: { 'content-encoding': 'gzip' } },
    ]);
    assert.deepEqual(
      exchanges.map(({ response }) => response?.encoding),
      [undefined, 'withheld'],
    );
    assert.match(problems.join(), /^definition 2 has an answer that is packed/);
  });

  it('is told where it is empty', () => {
    assert.deepEqual(read([]), {
      exchanges: [],
      notes: [],
      problems: ['is a recording of nothing: its list is empty.'],
    });
    assert.deepEqual(read({ log: { entries: [] } }).problems.length, 1);
  });
});

describe('the recorder of nock itself', () => {
  it('writes what is read', async () => {
    const server = createServer((asked, answered) => {
      asked.resume().on('end', () => {
        answered.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' });
        answered.end(gzipSync(text));
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      nock.recorder.rec({ dont_print: true, output_objects: true, enable_reqheaders_recording: true });
      const { port } = server.address() as AddressInfo;
      const called = { method: 'POST', body: '{"order_amount":1}', headers: { 'X-Own': 'yes' } };
      await (await fetch(`http://127.0.0.1:${port}/checkout/v3/orders`, called)).text();
      const [exchange] = read(nock.recorder.play()).exchanges;
      assert.deepEqual([exchange?.operation, exchange?.request?.body], ['createOrder', '{"order_amount":1}']);
      assert.equal(exchange?.request?.headers.find(([name]) => name === 'x-own')?.[1], 'yes');
      assert.equal(exchange?.response?.body, text);
    } finally {
      nock.recorder.clear();
      nock.restore();
      server.close();
    }
  });
});
