import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskHeader } from '../../src/exchange/mask.ts';
import { digest } from '../support/digest.ts';

const secret = 'astrid.holm@shop.example';

describe('a header', () => {
  const token = 'SzAwMDAwMF9zYW5kYm94OnNlY3JldA==';
  const masked = (name: string, value: string) => maskHeader([name, value], digest);

  it('with credentials keeps its scheme and its shape', () => {
    const [name, value] = masked('authorization', `Basic ${token}`);
    assert.equal(name, 'authorization');
    assert.match(value, /^Basic [A-Za-z0-9]{30}==$/);
    assert.notEqual(value, `Basic ${token}`);
  });

  for (const prefix of ['kco_test_', 'kco_live_']) {
    it(`with a key alone keeps ${prefix}`, () => {
      const [, value] = masked('Authorization', `Basic ${prefix}api_c2VjcmV0`);
      assert.match(value, new RegExp(`^Basic ${prefix}[a-z]{3}_[A-Za-z0-9]{8}$`));
      assert.ok(!value.includes('c2VjcmV0'));
    });
  }

  for (const name of ['Authorization', 'PROXY-AUTHORIZATION', 'Cookie', 'set-cookie', 'X-API-Key']) {
    it(`called ${name} is a secret`, () => assert.ok(!masked(name, 'topsecret')[1].includes('topsecret')));
  }

  it('with equal credentials has equal masks', () => {
    assert.equal(masked('Authorization', `Basic ${token}`)[1], masked('authorization', `Basic ${token}`)[1]);
  });

  it('with an idempotency key tells two apart, and not what they are', () => {
    const key = (value: string) => masked('Klarna-Idempotency-Key', value)[1];
    assert.ok(!key('PHPSESSID-8f3kd9v0').includes('8f3kd9v0'));
    assert.equal(key('1'), masked('klarna-idempotency-key', '1')[1]);
    const short = Array.from({ length: 200 }, (_, nth) => key(`${nth}`));
    assert.equal(new Set(short).size, short.length);
    assert.equal(key(''), '');
  });

  it('of any other name stays as it is', () => {
    for (const line of [
      ['X-Odd', 'secret'],
      ['location', 'https://shop.example/?a=1'],
      ['Date', ''],
    ] as const) {
      assert.deepEqual(maskHeader(line, digest), line);
    }
  });
});

describe('an address in a header', () => {
  for (const name of ['Location', 'Referer', 'referer', 'X-Original-Url']) {
    it(`has no secret and nobody’s e-mail: ${name}`, () => {
      const value = `https://shop.example/thanks?order_id=7&token=abc123topsecret&mail=${secret}&klarna_order_id=8`;
      const [, masked] = maskHeader([name, value], digest);
      assert.doesNotMatch(masked, /topsecret|astrid/);
      assert.match(masked, /^https:\/\/shop\.example\/thanks\?order_id=7&token=\w+&mail=[^&]+&klarna_order_id=8$/);
    });
  }
});
