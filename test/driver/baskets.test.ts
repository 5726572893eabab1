import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NewOrder } from '../../generated/validators/checkout.js';
import { type BasketName, basketNames, changeTo, orderFor } from '../../src/driver/baskets.ts';
import { markets } from '../../src/driver/markets.ts';
import { judge } from '../../src/library/kco-conformance.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';

/** What the order for a basket departs from, wherever the merchant sells. */
function departures(name: BasketName, level: 'must' | 'should' = 'should'): string[] {
  const found = markets.flatMap(({ code }) => judge(orderFor(name, code), { strict: true }).judgements);
  const isMeant = (id: string) => level === 'should' || catalogue.find((one) => one.id === id)?.level === 'must';
  const ids = found.filter(({ findings }) => findings.length > 0).map(({ requirement }) => requirement);
  return [...new Set(ids)].filter(isMeant);
}

const slip = (words: string) => basketNames.filter((name) => name === `five yellow T-shirts ${words}`);

/** What is wrong with an order, by the words that tell of it. */
const wrong: Readonly<Record<string, readonly string[]>> = {
  'exchange.fits-schema': [
    ...['without the addresses of the shop', 'without a country', 'without a currency', 'without a language'],
    ...['without lines', 'without an amount', 'with the country in three letters', 'with the language as a word'],
    ...['with the language as programs write it', 'with the currency as a sign', 'with a name of 256 letters'],
    ...['with a number of 256 characters', 'at a price beyond the largest', 'at a tax rate above the whole'],
  ],
  'order.line-tax': [
    ...['with the tax added on top', 'with the tax two units too high', 'with the tax two units too low'],
  ],
  'order.line-total': ['with one piece forgotten in the total'],
  'order.amount-sum': [
    'with the amount of the order one unit too low',
    'with the delivery in the amount and not in the lines',
  ],
  'order.tax-sum': ['with no tax for the order'],
};
const wrongNames = Object.values(wrong).flatMap((words) => words.flatMap(slip));

describe('a basket', () => {
  for (const name of basketNames.filter((one) => !wrongNames.includes(one))) {
    it(`of ${name} is right in every market`, () => assert.deepEqual(departures(name, 'must'), []));
  }

  for (const name of ['five yellow T-shirts and a book', 'three pencils at an odd price'] as const) {
    it(`of ${name} is right beyond doubt`, () => assert.deepEqual(departures(name), []));
  }

  for (const [id, words] of Object.entries(wrong)) {
    for (const one of words) {
      it(`${one} departs from ${id}, and from nothing else that must hold`, () => {
        const [name] = slip(one);
        assert.ok(name);
        assert.deepEqual(departures(name, 'must'), [id]);
      });
    }
  }

  it('becomes an order of the documented shape, with the sums of its lines', () => {
    const order = orderFor('five yellow T-shirts with home delivery');
    assert.ok(NewOrder(order), JSON.stringify(NewOrder.errors));
    assert.deepEqual([order.order_amount, order.order_tax_amount], [54_900, 5_525]);
  });

  it('has its tax in a line of its own in the United States', () => {
    const { order_lines, order_amount, order_tax_amount } = orderFor('five yellow T-shirts', 'US');
    assert.deepEqual(
      order_lines.map(({ type, total_amount, total_tax_amount }) => [type, total_amount, total_tax_amount]),
      [
        ['physical', 50_000, 0],
        ['sales_tax', 4_125, 0],
      ],
    );
    assert.deepEqual([order_amount, order_tax_amount], [54_125, 4_125]);
  });

  it('becomes a change of lines and amounts together', () => {
    const { order_amount, order_tax_amount, order_lines } = orderFor('five yellow T-shirts with home delivery', 'DE');
    assert.deepEqual(changeTo('five yellow T-shirts with home delivery', 'DE'), {
      order_amount,
      order_tax_amount,
      order_lines,
    });
  });
});
