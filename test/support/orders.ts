import type { NewOrder, OrderLine } from '../../generated/checkout.ts';

/** A line of one piece; `more` replaces whatever a test is about. */
export function line(total: number, rate: number, tax: number, more: Partial<OrderLine> = {}): OrderLine {
  return {
    type: 'physical',
    name: 'Cup',
    quantity: 1,
    unit_price: total,
    tax_rate: rate,
    total_amount: total,
    total_tax_amount: tax,
    ...more,
  };
}

/** The order of a Swedish merchant with these lines; its amounts are the sums of the lines' own. */
export function orderOf(lines: readonly OrderLine[], more: Partial<NewOrder> = {}): NewOrder {
  return {
    purchase_country: 'SE',
    purchase_currency: 'SEK',
    locale: 'en-SE',
    order_amount: lines.reduce((sum, one) => sum + one.total_amount, 0),
    order_tax_amount: lines.reduce((sum, one) => sum + one.total_tax_amount, 0),
    order_lines: lines,
    merchant_urls: {
      terms: 'https://shop.example/terms',
      checkout: 'https://shop.example/checkout',
      confirmation: 'https://shop.example/thanks',
      push: 'https://shop.example/push',
    },
    ...more,
  };
}

/** Right as documented: 10 % in 50000. */
export const rightOrder: NewOrder = orderOf([line(50_000, 1_000, 4_545)]);

/** Refused under every reading: the tax is added on top. */
export const wrongOrder: NewOrder = orderOf([line(50_000, 1_000, 5_000)]);

/** Between one and two minor units away, which some readings accept. */
export const greyOrder: NewOrder = orderOf([line(50_000, 1_000, 4_544)]);
