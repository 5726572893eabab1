import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { foreignExchanges } from '../../src/exchange/foreign.ts';
import { harTerms } from '../../src/exchange/har-terms.ts';
import { har } from '../../src/report/har.ts';
import { nine } from '../support/clock.ts';
import { exchange } from '../support/exchanges.ts';

const terms = { subject: 'kustom', scripted: true, given: ['Basic abc'] } as const;
const host = ['Host', 'shop.example'] as const;

function again(one: Exchange): Exchange {
  const read = foreignExchanges(JSON.parse(har(terms, [one])), { told: undefined, at: 0, unpack: () => undefined });
  assert.deepEqual(read?.problems, []);
  return read?.exchanges[0] ?? assert.fail('there is no exchange');
}

const usual: Exchange = {
  ...exchange,
  id: 'merchant-7',
  from: 'merchant',
  operation: 'createOrder',
  at: nine,
  tookMs: 12.5,
  request: {
    method: 'POST',
    target: '/checkout/v3/orders?a=1&b=%20',
    headers: [host, ['X-a', '1'], ['x-A', '2']],
    body: '{"a":1.0}',
  },
  response: { status: 201, headers: [['Content-Type', 'application/json']], body: '{"order_id":"1"}' },
};

const others: Readonly<Record<string, Partial<Exchange>>> = {
  'with bytes that are no text': {
    request: { method: 'POST', target: '/checkout/v3/orders', headers: [host], body: '/w==', encoding: 'base64' },
    response: { status: 400, headers: [], body: '/w==', encoding: 'base64' },
  },
  'with bodies that were withheld': {
    request: { method: 'POST', target: '/checkout/v3/orders', headers: [host], body: '', encoding: 'withheld' },
    response: { status: 200, headers: [], body: '', encoding: 'withheld' },
  },
  'without bodies': {
    operation: 'readOrder',
    request: { method: 'GET', target: '/checkout/v3/orders/1', headers: [host], body: '' },
    response: { status: 204, headers: [], body: '' },
  },
  'of which Kustom is a script': { scripted: 'kustom' },
  'that Kustom asked': {
    id: 'kustom-1',
    from: 'kustom',
    operation: undefined,
    request: { method: 'PUT', target: '/anything', headers: [host], body: 'no JSON' },
  },
};

describe('a run as HAR', () => {
  for (const [about, more] of Object.entries({ 'as it usually is': {}, ...others })) {
    it(`is read back as it was: an exchange ${about}`, () => {
      assert.deepEqual(again({ ...usual, ...more }), { ...usual, ...more });
    });
  }

  it('says of a silence which it was, with the status that browsers write', () => {
    const response = { status: 'timed out', headers: [], body: '', because: 'no answer' } as const;
    const [entry] = JSON.parse(har(terms, [{ ...usual, response }])).log.entries;
    assert.deepEqual([entry.response.status, entry.response._error], [0, 'timed out: no answer']);
    assert.equal(again({ ...usual, response }).response?.status, 'broken off');
  });

  it('says how much came of a body that is not in it', () => {
    const request = {
      ...usual.request,
      method: 'POST',
      target: '/',
      headers: [],
      body: '',
      encoding: 'withheld',
      bytes: 9,
    } as const;
    const [entry] = JSON.parse(har(terms, [{ ...usual, request }])).log.entries;
    assert.deepEqual([entry.request.bodySize, 'text' in entry.request.postData], [9, false]);
  });

  it('says whom the run judged, and nothing of that where somebody else wrote it', () => {
    const written = JSON.parse(har(terms, [usual]));
    assert.deepEqual(harTerms(written), terms);
    const { _kco, ...others } = written.log;
    for (const log of [others, { ...others, _kco: { ..._kco, subject: 'nobody' } }, { ...others, _kco: null }]) {
      assert.equal(harTerms({ log }), undefined);
    }
  });

  it('has every field that the format insists on', () => {
    const { log } = JSON.parse(har(terms, [usual]));
    assert.deepEqual([log.version, Object.keys(log.creator)], ['1.2', ['name', 'version']]);
    const [{ request, response, ...entry }] = log.entries;
    const wanted: readonly (readonly [object, readonly string[]])[] = [
      [entry, ['startedDateTime', 'time', 'cache', 'timings']],
      [entry.timings, ['send', 'wait', 'receive']],
      [request, ['method', 'url', 'httpVersion', 'cookies', 'headers', 'queryString', 'headersSize', 'bodySize']],
      [request.postData, ['mimeType', 'text']],
      [
        response,
        [
          'status',
          'statusText',
          'httpVersion',
          'cookies',
          'headers',
          'content',
          'redirectURL',
          'headersSize',
          'bodySize',
        ],
      ],
      [response.content, ['size', 'mimeType']],
    ];
    for (const [part, fields] of wanted)
      assert.deepEqual(
        fields.filter((field) => !(field in part)),
        [],
      );
    assert.equal(request.url, 'http://shop.example/checkout/v3/orders?a=1&b=%20');
    assert.deepEqual(request.queryString, [
      { name: 'a', value: '1' },
      { name: 'b', value: ' ' },
    ]);
  });
});
