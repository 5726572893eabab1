function line(nth: number) {
  const [quantity, unit_price] = [1 + (nth % 7), 1_000 + nth];
  const total_amount = quantity * unit_price;
  return {
    type: 'physical',
    reference: `SKU-${nth}`,
    name: `Cup number ${nth}`,
    quantity,
    quantity_unit: 'pcs',
    unit_price,
    tax_rate: 2_500,
    total_amount,
    total_discount_amount: 0,
    total_tax_amount: Math.round(total_amount / 5),
    product_url: `https://shop.example/cups/${nth}`,
    image_url: `https://shop.example/cups/${nth}.png`,
  };
}

/** The text of a right order with so many lines. */
export function orderOf(count: number): string {
  const order_lines = Array.from({ length: count }, (_, nth) => line(nth));
  return JSON.stringify({
    purchase_country: 'SE',
    purchase_currency: 'SEK',
    locale: 'sv-SE',
    order_amount: order_lines.reduce((sum, one) => sum + one.total_amount, 0),
    order_tax_amount: order_lines.reduce((sum, one) => sum + one.total_tax_amount, 0),
    order_lines,
    merchant_urls: {
      terms: 'https://shop.example/terms',
      checkout: 'https://shop.example/checkout',
      confirmation: 'https://shop.example/thanks',
      push: 'https://shop.example/push',
    },
  });
}
