import type { NewOrder, OrderLine, OrderUpdate } from '../../generated/checkout.ts';

/** What a shopper puts together in a scenario, by the name it bears there. */
export type BasketName = keyof typeof baskets;

const shirts: OrderLine = {
  type: 'physical',
  reference: '19-402-USA',
  name: 'Yellow T-Shirt',
  quantity: 5,
  quantity_unit: 'pcs',
  unit_price: 10_000,
  tax_rate: 1_000,
  total_amount: 50_000,
  total_discount_amount: 0,
  total_tax_amount: 4_545,
};

const delivery: OrderLine = {
  type: 'shipping_fee',
  reference: 'HOME',
  name: 'Home delivery',
  quantity: 1,
  unit_price: 4_900,
  tax_rate: 2_500,
  total_amount: 4_900,
  total_tax_amount: 980,
};

/** The baskets of the scenarios: order lines in minor units. */
export const baskets = {
  'five yellow T-shirts': [shirts],
  'five yellow T-shirts with home delivery': [shirts, delivery],
  'five yellow T-shirts with the tax added on top': [{ ...shirts, total_tax_amount: 5_000 }],
} as const satisfies Record<string, readonly OrderLine[]>;

const shop = 'https://shop.example';

/** What an update sends that puts another basket in the place of the first: lines and amounts together. */
export function changeTo(name: BasketName): OrderUpdate {
  const { order_amount, order_tax_amount, order_lines } = orderFor(name);
  return { order_amount, order_tax_amount, order_lines };
}

/** The order of a Swedish merchant for a basket, with every amount the sum of its lines. */
export function orderFor(name: BasketName): NewOrder {
  const lines: readonly OrderLine[] = baskets[name];
  return {
    purchase_country: 'SE',
    purchase_currency: 'SEK',
    locale: 'en-SE',
    order_amount: lines.reduce((sum, line) => sum + line.total_amount, 0),
    order_tax_amount: lines.reduce((sum, line) => sum + line.total_tax_amount, 0),
    order_lines: lines,
    merchant_urls: {
      terms: `${shop}/terms`,
      checkout: `${shop}/checkout?order_id={checkout.order.id}`,
      confirmation: `${shop}/confirmation?order_id={checkout.order.id}`,
      push: `${shop}/push?order_id={checkout.order.id}`,
    },
  };
}
