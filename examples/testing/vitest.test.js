// With vitest: npx vitest run

import { interceptKustom } from 'kco-conformance';
import { afterAll, afterEach, expect, test } from 'vitest';
import { checkout, ship } from './shop.cjs';

const cups = [{ sku: 'CUP-1', name: 'Cup', quantity: 5, price: 10_000, rate: 1_000 }];

const kustom = await interceptKustom();
afterEach(() => kustom.conclude());
afterAll(() => kustom.stop());

test('a basket becomes an order', async () => {
  const order = await checkout(cups);
  expect(order.status).toBe('checkout_incomplete');
});

test('what was bought is shipped', async () => {
  const { order_id } = await checkout(cups);
  await kustom.shopper.buys(order_id);
  await ship(order_id);
  expect(kustom.exchanges().at(-1).operation).toBe('captureOrder');
});
