// What stands for your shop: it knows Kustom, and nothing of the tests.
const settings = () => ({
  origin: process.env.KUSTOM_URL ?? 'https://api.playground.kustom.co',
  credentials: process.env.KUSTOM_CREDENTIALS ?? 'K123456_abcdef:kco_test_api_of_your_own',
});

async function ask(method, path, body, more = {}) {
  const { origin, credentials } = settings();
  const headers = { authorization: `Basic ${btoa(credentials)}`, 'content-type': 'application/json', ...more };
  const answer = await fetch(origin + path, { method, headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}

/** The tax inside an amount that includes it: all of it in minor units, the rate in hundredths of a percent. */
function taxIn(amount, rate) {
  return Math.round((amount * rate) / (10_000 + rate));
}

function sum(lines, field) {
  return lines.reduce((amount, line) => amount + line[field], 0);
}

function lineOf({ sku, name, quantity, price, rate }) {
  const amount = quantity * price;
  return {
    type: 'physical',
    reference: sku,
    name,
    quantity,
    unit_price: price,
    tax_rate: rate,
    total_amount: amount,
    total_tax_amount: taxIn(amount, rate),
  };
}

/** Opens a checkout for a basket, and gives back the order as Kustom answered it. */
exports.checkout = async (basket) => {
  const order_lines = basket.map(lineOf);
  const answer = await ask('POST', '/checkout/v3/orders', {
    purchase_country: 'SE',
    purchase_currency: 'SEK',
    locale: 'sv-SE',
    order_amount: sum(order_lines, 'total_amount'),
    order_tax_amount: sum(order_lines, 'total_tax_amount'),
    order_lines,
    merchant_urls: {
      terms: 'https://shop.example/terms',
      checkout: 'https://shop.example/checkout?kco={checkout.order.id}',
      confirmation: 'https://shop.example/thanks?kco={checkout.order.id}',
      push: 'https://shop.example/kustom/push?kco={checkout.order.id}',
    },
  });
  return answer.json();
};

/** Once the goods are sent: captures what is left of a bought order. */
exports.ship = async (orderId) => {
  const order = `/ordermanagement/v1/orders/${orderId}`;
  const { remaining_authorized_amount: captured_amount, order_lines } = await (await ask('GET', order)).json();
  await ask('POST', `${order}/acknowledge`);
  const shipping_info = [{ shipping_company: 'DHL', tracking_number: `parcel-of-${orderId}` }];
  const once = { 'klarna-idempotency-key': `ship-${orderId}` };
  await ask('POST', `${order}/captures`, { captured_amount, order_lines, shipping_info }, once);
};
