import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Answered, type Asked, bytes } from '../../src/exchange/handler.ts';
import { note } from '../../src/exchange/note.ts';
import type { Heard } from '../../src/exchange/watch.ts';
import { nine } from '../support/clock.ts';
import { digest } from '../support/digest.ts';

interface Parts {
  readonly asked?: Partial<Asked>;
  readonly answered?: Partial<Answered>;
  readonly from?: Heard['from'];
}

function heard({ asked = {}, answered = {}, from = 'merchant' }: Parts): Heard {
  const body = new Uint8Array();
  return {
    id: `${from}-1`,
    from,
    at: nine,
    tookMs: 12.5,
    asked: { method: 'POST', target: '/checkout/v3/orders', headers: [], body, ...asked },
    answered: { status: 201, headers: [], body, ...answered },
  };
}

describe('a noted exchange', () => {
  it('says who, what, when and how long', () => {
    const { id, from, operation, at, tookMs } = note(heard({}), digest);
    assert.deepEqual([id, from, operation, at, tookMs], ['merchant-1', 'merchant', 'createOrder', nine, 12.5]);
  });

  it('has the operation that it is told', () => {
    assert.equal(note({ ...heard({ from: 'kustom' }), operation: 'validation' }, digest).operation, 'validation');
    assert.equal(note(heard({ from: 'kustom' }), digest).operation, undefined);
  });

  it('has its bodies as text, a byte order mark included', () => {
    const { request, response } = note(
      heard({ asked: { body: bytes('\ufeff{"a": 1e3}\n') }, answered: { body: bytes('Åäö €') } }),
      digest,
    );
    assert.deepEqual([request?.body, response?.body], ['\ufeff{"a": 1e3}\n', 'Åäö €']);
    assert.deepEqual([request?.encoding, response?.encoding], [undefined, undefined]);
  });
});

describe('a noted message', () => {
  it('keeps a body that is no UTF-8 as base64, byte for byte', () => {
    const latin1 = Uint8Array.of(0x22, 0xc5, 0x22, 0x00, 0xff);
    const { request, response } = note(heard({ asked: { body: latin1 } }), digest);
    assert.equal(request?.encoding, 'base64');
    assert.deepEqual(new Uint8Array(Buffer.from(request?.body ?? '', 'base64')), latin1);
    assert.equal(response?.encoding, undefined);
  });

  it('masks names in a body that is no UTF-8', () => {
    const latin1 = Buffer.from('{"given_name":"Åsa","order_amount":100}', 'latin1');
    const { request } = note(heard({ asked: { body: new Uint8Array(latin1) } }), digest);
    const kept = Buffer.from(request?.body ?? '', 'base64').toString('latin1');
    assert.match(kept, /^\{"given_name":"[A-Z][a-z]{2}","order_amount":100\}$/);
    assert.ok(!kept.includes('sa"'));
  });

  it('keeps a character that is cut in half as base64', () => {
    const half = bytes('{"name":"Å').slice(0, -1);
    const { response } = note(heard({ answered: { status: 'broken off', body: half } }), digest);
    assert.equal(response?.encoding, 'base64');
    assert.deepEqual(new Uint8Array(Buffer.from(response?.body ?? '', 'base64')), half);
  });
});

describe('a noted message and its surroundings', () => {
  it('keeps the order and the letter case of headers, and their doubles', () => {
    const headers = [
      ['content-type', 'a'],
      ['Content-Type', 'b'],
      ['X-Odd', 'c'],
    ] as const;
    const { request, response } = note(heard({ asked: { headers }, answered: { headers } }), digest);
    assert.deepEqual([request?.headers, response?.headers], [headers, headers]);
  });

  it('is masked on both sides, alike', () => {
    const body = bytes('{"given_name":"Astrid","order_amount":1e3}');
    const headers = [['Authorization', 'Basic kco_test_api_secret']] as const;
    const { request, response } = note(heard({ asked: { body, headers }, answered: { body, headers } }), digest);
    assert.equal(request?.body, response?.body);
    assert.match(request?.body ?? '', /^\{"given_name":"[A-Z][a-z]{5}","order_amount":1e3\}$/);
    assert.ok(!JSON.stringify([request, response]).match(/Astrid|secret/));
  });

  it('says of a silence what the network said', () => {
    const { response } = note(heard({ answered: { status: 'refused', because: 'connect ECONNREFUSED' } }), digest);
    assert.deepEqual(response, { status: 'refused', because: 'connect ECONNREFUSED', headers: [], body: '' });
  });

  it('has the target as it was asked for', () => {
    const target = '//checkout/v3//orders/?a=%7B#b';
    assert.equal(note(heard({ asked: { target } }), digest).request?.target, target);
  });
});

describe('a compressed body', () => {
  it('is withheld, because nobody can mask it', () => {
    const body = new Uint8Array(gzipSync('{"email":"astrid@shop.example"}'));
    const { request } = note(heard({ asked: { headers: [['Content-Encoding', 'gzip']], body } }), digest);
    assert.deepEqual([request?.encoding, request?.body], ['withheld', '']);
  });
});
