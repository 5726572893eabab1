import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskAddress, maskHeader, maskText } from '../../src/exchange/mask.ts';
import { digest } from '../support/digest.ts';

const secret = 'astrid.holm@shop.example';

describe('personal data outside its own field', () => {
  const places: readonly [about: string, text: string][] = [
    ['in a field that nobody knows', `{"note":"ask ${secret} first"}`],
    ['in JSON inside a text', JSON.stringify({ body: JSON.stringify({ customer: { email: secret } }) })],
    ['in an address', `{"push":"https://shop.example/push?email=${encodeURIComponent(secret)}"}`],
    ['in an address whose slashes are escaped', `{"push":"https:\\/\\/shop.example\\/push?mail=${secret}"}`],
    ['in a form', `email=${encodeURIComponent(secret)}&order=1`],
    ['in a list', `{"copies":["${secret}"]}`],
  ];
  for (const [about, text] of places) {
    it(`is masked ${about}`, () => {
      const masked = maskText(text, digest);
      assert.doesNotMatch(masked, /astrid|holm/);
      assert.equal(maskText(text, digest), masked);
    });
  }
  it('is masked in a path', () => assert.doesNotMatch(maskAddress(`/customers/${secret}/orders`, digest), /astrid/));
  it('leaves the placeholder of an address alone', () => {
    const text = '{"push":"https://shop.example/push?order_id={checkout.order.id}"}';
    assert.equal(maskText(text, digest), text);
  });
});

describe('credentials in an address', () => {
  it('are masked, and the host is not', () => {
    const masked = maskText('{"push":"https://user:topsecret@shop.example/push"}', digest);
    assert.doesNotMatch(masked, /topsecret/);
    assert.match(masked, /@shop\.example\/push"/);
  });
});

describe('a header that tells a secret', () => {
  for (const name of ['X-Auth-Token', 'X-Forwarded-For', 'Forwarded', 'X-Shop-Secret']) {
    it(`is masked: ${name}`, () => assert.doesNotMatch(maskHeader([name, 'abc123topsecret'], digest)[1], /topsecret/));
  }
  it('is not the one in which a server asks for credentials', () => {
    const asks = ['WWW-Authenticate', 'Basic realm="shop"'] as const;
    assert.deepEqual(maskHeader(asks, digest), asks);
  });
});
