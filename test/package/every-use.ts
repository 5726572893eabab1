/** A program that calls every function of the library once, as its documentation says; `openings` go before it. */
export const everyUse = `
const order = JSON.parse(readFileSync('wrong.json', 'utf8'));
const account = { username: 'K000000_sandbox', password: 'kco_test_api_sandbox' };
const told = {
  names: Object.keys(kco).sort(),
  judge: kco.judge(order).verdict,
  containedTax: kco.containedTax(50000, 1000),
  lineAmounts: kco.lineAmounts({ quantity: 5, unit_price: 10000, tax_rate: 1000 }),
  orderTotals: kco.orderTotals(order.order_lines),
  nearestOrder: kco.nearestOrder(order).order.order_tax_amount,
  catalogue: kco.catalogue.some(({ id }) => id === 'order.line-tax'),
};
async function use() {
  const kustom = kco.sandbox();
  const shop = kco.client(kustom.handler, { host: 'kustom.test', ...account });
  const { json } = await shop.createOrder(kco.nearestOrder(order).order);
  await kustom.shopper.buys(json.order_id);
  const { status } = await shop.captureOrder(json.order_id, { captured_amount: 50000 });
  kustom.conclude();
  const intercepted = await kco.interceptKustom();
  const body = JSON.stringify(order);
  await fetch('https://api.playground.kustom.co/checkout/v3/orders', { method: 'POST', body, headers: {
    authorization: 'Basic ' + btoa(account.username + ':' + account.password), 'content-type': 'application/json' } });
  let isDeparture;
  try { intercepted.assertConformant(); } catch (thrown) { isDeparture = thrown instanceof kco.Departure; }
  intercepted.stop();
  console.log(JSON.stringify({ ...told, captured: status, isDeparture }));
}
use();
`;
/** What the program says. */
export const everyUseTold = {
  names: [
    'Departure',
    'catalogue',
    'client',
    'containedTax',
    'interceptKustom',
    'judge',
    'lineAmounts',
    'nearestOrder',
    'orderTotals',
    'sandbox',
  ],
  judge: 'departs',
  containedTax: 4545,
  lineAmounts: { total_amount: 50000, total_tax_amount: 4545 },
  orderTotals: { order_amount: 50000, order_tax_amount: 5000 },
  nearestOrder: 4545,
  catalogue: true,
  captured: 201,
  isDeparture: true,
};
/** The ways to come by the library, each by the file that it may stand in. */
export const openings = {
  'every.js': "import { readFileSync } from 'node:fs';\nimport * as kco from 'kco-conformance';",
  'every.cjs': "const { readFileSync } = require('node:fs');\nconst kco = require('kco-conformance');",
};
