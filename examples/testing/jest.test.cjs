// With Jest as it is, in CommonJS: npx jest. It loads no ES modules then, and nock is one, so the sandbox takes a port.
const { sandbox } = require('kco-conformance');
const { checkout, ship } = require('./shop.cjs');

const cups = [{ sku: 'CUP-1', name: 'Cup', quantity: 5, price: 10_000, rate: 1_000 }];

const kustom = sandbox();
beforeAll(async () => {
  process.env.KUSTOM_URL = await kustom.listen();
  process.env.KUSTOM_CREDENTIALS = 'K000000_sandbox:kco_test_api_sandbox';
});
afterEach(() => kustom.conclude());
afterAll(() => kustom.close());

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
