import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CallbackAddresses, withCallbacksNamed } from '../../src/exchange/callback-addresses.ts';
import { foreignExchanges } from '../../src/exchange/foreign.ts';
import { unpacked } from '../../src/io/unpacked.ts';

const id = '3d0f6c52-7b1e-6c48-a2f9-5e8b41d7c036';
const merchant_urls = {
  terms: 'https://shop.test/terms',
  push: 'https://shop.test/kco?order={checkout.order.id}&do=push',
  validation: 'https://shop.test/kco/{checkout.order.id}/may.it',
  confirmation: 'https://shop.test/thanks/{checkout.order.id}',
  address_update: 'https://shop.test/change?{checkout.order.id}',
  country_change: 'https://shop.test/change?{checkout.order.id}',
};
const creation = { request: { method: 'POST', url: '/checkout/v3/orders', body: { merchant_urls } } };
const recurring = { request: { method: 'POST', url: '/else', body: { orders: [{ merchant_urls }] } } };

function asked(method: string, url: string, body: object | string = '') {
  return { request: { method, url, body }, response: { status: 200, body: '' } };
}

/** Who asked what, of the last of these exchanges. */
function last(pairs: readonly object[], own: CallbackAddresses = {}, told?: 'push' | 'country_change') {
  const found = withCallbacksNamed(foreignExchanges(pairs, { told, at: 0, unpack: unpacked })?.exchanges ?? [], own).at(
    -1,
  );
  return [found?.from, found?.operation];
}

describe('a callback that another tool wrote down', () => {
  for (const [about, method, url, operation] of [
    ['a push, on another host', 'POST', `http://127.0.0.1:3000/kco?order=${id}&do=push`, 'push'],
    ['a validation', 'POST', `https://shop.test/kco/${id}/may.it`, 'validation'],
    ['a visit', 'GET', `https://shop.test/thanks/${id}`, 'confirmation'],
    ['an address', 'POST', `https://shop.test/change?${id}`, 'address_update'],
  ] as const) {
    it(`is known by the address that the order gave: ${about}`, () => {
      for (const order of [creation, recurring])
        assert.deepEqual(last([order, asked(method, url)]), ['kustom', operation]);
    });
  }

  it('is what a person says where two go to one address', () => {
    const pairs = [creation, asked('POST', `https://shop.test/change?${id}`)];
    assert.deepEqual(last(pairs, {}, 'country_change'), ['kustom', 'country_change']);
  });

  it('is known by its address rather than by what a person says of the whole file', () => {
    const pairs = [creation, asked('POST', `https://shop.test/kco/${id}/may.it`)];
    assert.deepEqual(last(pairs, {}, 'push'), ['kustom', 'validation']);
  });

  it('is known by the addresses of the project where no order gave one', () => {
    const push = asked('POST', `/hear/${id}`);
    assert.deepEqual(last([push], { push: 'https://shop.test/hear/{checkout.order.id}' }), ['kustom', 'push']);
    assert.deepEqual(last([push], { push: 'no address at all' }), ['merchant', undefined]);
  });

  for (const [about, method, url] of [
    ['another path', 'POST', `https://shop.test/kco/${id}/mayXit`],
    ['another method', 'GET', `https://shop.test/kco/${id}/may.it`],
    ['more behind the id', 'POST', `https://shop.test/kco/${id}/more/may.it`],
    ['an address that is no callback', 'GET', 'https://shop.test/terms'],
  ] as const) {
    it(`is nothing with ${about}`, () => assert.deepEqual(last([creation, asked(method, url)])[1], undefined));
  }

  it('leaves the calls to Kustom alone', () => {
    const read = asked('GET', `/checkout/v3/orders/${id}`);
    assert.deepEqual(last([creation, read], { confirmation: `https://x.test/checkout/v3/orders/${id}` }), [
      'merchant',
      'readOrder',
    ]);
  });
});
