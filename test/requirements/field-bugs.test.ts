import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkOf, ruling } from '../support/rulings.ts';
import { vectors } from '../support/vectors.ts';

const checkout = 'krokedil/klarna-checkout-for-woocommerce';
const payments = 'krokedil/klarna-payments-for-woocommerce';

/** What really happened to shops, by thread, and the words in which a developer is told what went wrong. */
const bugs: readonly (readonly [thread: string, requirement: string, told: string])[] = [
  [`${checkout}#38`, 'order.tax-sum', '8000 is 7978 rounded to whole units of the currency'],
  [`${checkout}#126`, 'order.line-tax', '575 is the tax at 575, the tax_rate of another line'],
  [`${checkout}#130`, 'order.line-tax', 'the tax at 2500, while the line states 1500, the tax_rate of the first line'],
  [`${checkout}#144`, 'order.line-tax', '700 is 667 rounded to whole units of the currency'],
  [`${checkout}#177`, 'order.tax-sum', '700 is 666 rounded to whole units of the currency'],
  [`${payments}#49`, 'order.amount-sum', 'rounded as a whole, 1 away from lines that are rounded one by one'],
  [`${payments}#49`, 'om.captured-lines-as-ordered', 'a tax_rate of 1905 is 160 ÷ 840'],
  [`${payments}#155`, 'order.line-tax', '2261 is 11900 × 1900 ÷ 10000: the tax added on top'],
  ['klarna/kco_rest_dotnet#24', 'order.line-tax', '5000 is 50000 × 1000 ÷ 10000: the tax added on top'],
  [`${checkout}#585`, 'om.captured-lines-as-ordered', '9880 is 9900 without tax, 7920, rounded to whole units, 7900'],
  [`${checkout}#585`, 'om.captured-lines-as-ordered', 'a tax_rate of 2506 is 1980 ÷ 7900, worked out of amounts'],
  [`${payments}#82`, 'om.captured-lines-as-ordered', '6900 1/2 for one, rounded to 6900 and then multiplied by 2'],
  [`${payments}#18`, 'om.last-capture-takes-the-rest', '99439 − 99438 = 1; one minor unit is lost'],
  [`${payments}#10`, 'om.refunded-lines-as-captured', '8900 is 8989 cut to whole units of the currency'],
  [`${payments}#10`, 'om.full-refund-leaves-no-rest', '8900 is 8989 cut to whole units of the currency'],
  [
    'woocommerce/woocommerce-paypal-payments#4415',
    'om.refunded-lines-as-captured',
    '5702 is 5703 with the tax taken out, rounded to 4792 for one, and put back on',
  ],
  ['craftcms/commerce#3213', 'om.full-refund-leaves-no-rest', '399 − 398 = 1'],
  [
    'Mastercard-Gateway simplify PR#40',
    'om.last-capture-takes-the-rest',
    '59979 is 599.8 × 100, which is 59979.99999999999 in floating point, cut off',
  ],
  ['medusajs/medusa#16681', 'om.refunded-lines-within-captured', '2 for 9000 given back before, and 1 for 4500 here'],
  ['medusajs/medusa#16292', 'om.captured-lines-within-ordered', '1 for 4000 captured before, and 1 for 4000 here'],
  ['Adyen/adyen-shopware6#248', 'om.refunded-lines-within-captured', '2 too many, and 9000 too much'],
];

describe('a bug from the field', () => {
  for (const [thread, requirement, words] of bugs) {
    it(`${thread} is caught by ${requirement}, and explained`, () => {
      const about = vectors.filter((one) => one.requirement === requirement).flatMap(({ cases }) => cases);
      const cases = about.filter(({ from, upheld }) => upheld === false && from.includes(thread));
      assert.notEqual(cases.length, 0);
      const found = cases.map((one) => ruling(checkOf(requirement), one));
      const told = found.flatMap((one) =>
        one === 'not concerned' ? [] : one.map(({ working, mistake }) => `${working}; ${mistake}`),
      );
      assert.ok(told.join('\n').includes(words), told.join('\n'));
    });
  }
});
