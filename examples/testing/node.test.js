// With node:test: node --test
import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { interceptKustom } from 'kco-conformance';
import { checkout, ship } from './shop.cjs';

const cups = [{ sku: 'CUP-1', name: 'Cup', quantity: 5, price: 10_000, rate: 1_000 }];

const kustom = await interceptKustom();
afterEach(() => kustom.conclude());
after(() => kustom.stop());

test('a basket becomes an order', async () => {
  const order = await checkout(cups);
  assert.equal(order.status, 'checkout_incomplete');
});

test('what was bought is shipped', async () => {
  const { order_id } = await checkout(cups);
  await kustom.shopper.buys(order_id);
  await ship(order_id);
  assert.equal(kustom.exchanges().at(-1).operation, 'captureOrder');
});
