import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markets } from '../markets.ts';
import { taxIn } from '../money.ts';
import { type Basket, basketIn, priced } from '../pricing.ts';

const full: Basket = {
  items: [
    { reference: 'SHIRT', quantity: 2 },
    { reference: 'MUG', quantity: 3 },
    { reference: 'BOOK', quantity: 1 },
  ],
  coupon: 'SUMMER',
  giftCard: 'CARD-1',
  delivery: 'HOME',
};

describe('the tax in a total', () => {
  const table: readonly [total: number, rate: number, tax: number][] = [
    [12_500, 2_500, 2_500],
    [9_999, 2_500, 2_000],
    [3, 2_000, 1],
    [-3, 2_000, -1],
    [100, 0, 0],
  ];
  for (const [total, rate, tax] of table) {
    it(`is ${tax} in ${total} at ${rate}`, () => assert.equal(taxIn(total, rate), tax));
  }
});

describe('a full basket', () => {
  for (const market of markets) {
    it(`adds up in ${market.country}, with every line right by itself`, () => {
      const { order_amount, order_tax_amount, order_lines, purchase_currency } = priced(full, market);
      let [amount, tax] = [0, 0];
      for (const line of order_lines) {
        assert.equal(line.total_amount, line.quantity * line.unit_price);
        const exact = (line.total_amount * line.tax_rate) / (10_000 + line.tax_rate);
        assert.ok(Math.abs(line.total_tax_amount - exact) <= 0.5, line.reference);
        amount += line.total_amount;
        tax += line.type === 'sales_tax' ? line.total_amount : line.total_tax_amount;
      }
      assert.deepEqual([order_amount, order_tax_amount, purchase_currency], [amount, tax, market.currency]);
      assert.equal(new Set(order_lines.map(({ reference }) => reference)).size, order_lines.length);
      assert.equal(order_lines.filter(({ type }) => type === 'shipping_fee').length, 1);
    });

    it(`is found again in its lines in ${market.country}`, () => {
      const once = priced(full, market);
      assert.deepEqual(priced(basketIn(once.order_lines, undefined), market), once);
    });
  }

  it('has its discount at the rates of what is reduced', () => {
    const [sweden] = markets;
    assert.ok(sweden);
    const rates = priced(full, sweden).order_lines.filter(({ type }) => type === 'discount');
    assert.deepEqual(
      rates.map(({ tax_rate, total_amount }) => [tax_rate, total_amount]),
      [
        [2_500, -4_980],
        [600, -2_490],
      ],
    );
  });

  it('costs nothing, and not less, where the gift card is worth more', () => {
    const [sweden] = markets;
    assert.ok(sweden);
    assert.equal(priced({ ...full, giftCard: 'CARD-2' }, sweden).order_amount, 0);
  });

  it('is delivered nowhere where it is a download', () => {
    const [sweden] = markets;
    assert.ok(sweden);
    const { order_lines, shipping_options } = priced({ items: [{ reference: 'PATTERN', quantity: 1 }] }, sweden);
    assert.deepEqual([order_lines.length, shipping_options], [1, []]);
  });
});
