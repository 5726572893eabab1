import { type AmountField, whole } from '../../order/amount.ts';
import { discountTotal } from '../../order/discount-line.ts';
import { inWords } from '../../order/fraction.ts';
import type { Line } from '../../order/line.ts';
import { type LineTax, lineTax, taxIn } from '../../order/line-tax.ts';
import { nearestTax } from '../../order/nearest-order.ts';
import { objectsIn, type StatedOrder } from '../../order/stated-order.ts';
import type { Zone } from '../../order/zone.ts';
import { type Evidence, type Requirement, type Ruling, upheld } from '../requirement.ts';
import { anyOf, eachLine } from './each-line.ts';

const document = 'specs/checkout.yaml';

function discountLineTotal(line: Line): Ruling {
  const total = discountTotal(line);
  if (!total) return 'not concerned';
  const { exact, stated, working } = total;
  return stated === exact ? upheld : [{ at: '/total_amount', expected: `${exact}`, actual: `${stated}`, working }];
}

/** Something with an amount and the tax in it: the fields, and where in the body it stands. */
interface Priced {
  readonly holder: Line;
  readonly amount: AmountField;
  readonly tax: AmountField;
  readonly place: string;
}

/** What is wrong about the tax in something priced, at the field of the tax. */
function taxEvidence({ exact, stated, working }: LineTax, { holder, amount, tax, place }: Priced): Evidence {
  const nearest = nearestTax(place, holder, amount, tax);
  return { at: `/${tax}`, expected: `${inWords(exact)}, ± 1`, actual: `${stated}`, working, nearest };
}

function discountLineTaxIn(zone: Zone) {
  return eachLine((line, index, { at }): Ruling => {
    const worked = lineTax(line);
    if (!worked || (zone === 'grey' && worked.zone === 'refused')) return 'not concerned';
    if (worked.zone !== zone) return upheld;
    const place = `${at}/discount_lines/${index}`;
    return [taxEvidence(worked, { holder: line, amount: 'total_amount', tax: 'total_tax_amount', place })];
  }, 'discount_lines');
}

/** The tax in one shipping option, which stands at this place in the body. */
function optionTax(option: Line, place: string): Ruling {
  const [price, rate, stated] = (['price', 'tax_rate', 'tax_amount'] as const).map((field) => whole(option, field));
  if (price === undefined || rate === undefined || stated === undefined) return 'not concerned';
  const worked = taxIn(price, rate, stated);
  if (!worked) return 'not concerned';
  if (worked.zone === 'accepted') return upheld;
  return [taxEvidence(worked, { holder: option, amount: 'price', tax: 'tax_amount', place })];
}

const inLists = (['shipping_options', 'selected_shipping_options'] as const).map((list) =>
  eachLine((option, index, { at }) => optionTax(option, `${at}/${list}/${index}`), list),
);

function selectedOption({ at, stated }: StatedOrder): Ruling {
  if (stated.selected_shipping_option === undefined) return 'not concerned';
  const [option] = objectsIn([stated.selected_shipping_option]) ?? [];
  const ruling = option ? optionTax(option, `${at}/selected_shipping_option`) : 'not concerned';
  if (ruling === 'not concerned') return ruling;
  return ruling.map((one) => ({ ...one, at: `/selected_shipping_option${one.at}` }));
}

const shippingOptionTax = anyOf(...inLists, selectedOption);

const mostDiscounted = eachLine((line): Ruling => {
  if (!line.total_discount_amount) return 'not concerned';
  const [quantity, price, discount] = (['quantity', 'unit_price', 'total_discount_amount'] as const).map((field) =>
    whole(line, field),
  );
  if (quantity === undefined || price === undefined || !discount || price <= 0n || discount < 0n)
    return 'not concerned';
  if (discount <= quantity * price) return upheld;
  const expected = `at most ${quantity * price}`;
  return [{ at: '/total_discount_amount', expected, actual: `${discount}`, working: `${quantity} × ${price}` }];
});

/** What is priced beside the lines of an order, and what is taken off them. */
export const pricedRequirements = [
  {
    id: 'order.discount-line-total',
    binds: 'both',
    level: 'must',
    statement: 'The total of a line in discount_lines is quantity times price, to the last unit.',
    source: {
      document,
      at: ['#/components/schemas/DiscountLine', '#/components/schemas/DiscountLine/properties/total_amount'],
      gist: 'the formula stands beside the field; the sample printed with it does not follow it',
    },
    remedy: 'Work total_amount out as quantity × unit_price; both are 0 or negative.',
    example: 'Five times −500 takes 2500 off; the printed sample has five times −10000 take off 2500.',
    check: { of: 'order', judge: eachLine(discountLineTotal, 'discount_lines') },
  },
  {
    id: 'order.discount-line-tax',
    binds: 'both',
    level: 'must',
    statement: 'The tax on a line in discount_lines is the tax contained in its total, less than two units away.',
    source: {
      document,
      at: ['#/components/schemas/DiscountLine/properties/total_tax_amount'],
      gist: 'the same formula as on order lines, ± 1; no reading allows 2',
    },
    remedy: 'Take the tax out of the total, which is negative, so the tax is negative as well.',
    example: 'In −2500 at a tax_rate of 1000 there are −227 of tax; −123 is refused.',
    check: { of: 'order', judge: discountLineTaxIn('refused') },
  },
  {
    id: 'order.discount-line-tax-exact',
    binds: 'both',
    level: 'should',
    statement: 'A tax in discount_lines that is not refused outright is at most one minor unit off.',
    source: {
      document,
      at: ['#/components/schemas/DiscountLine/properties/total_tax_amount'],
      gist: 'between 1 and 2 it depends on a rounding that is written nowhere',
    },
    remedy: 'Round the tax of the line to the nearest minor unit, once.',
    example: 'In −2500 at a tax_rate of 1000 there are −227 3/11 of tax: −227 is right, −229 may be refused.',
    check: { of: 'order', judge: discountLineTaxIn('grey') },
  },
  {
    id: 'order.shipping-option-tax',
    binds: 'both',
    level: 'should',
    statement: 'The tax of a shipping option is the tax contained in its price, ± 1.',
    source: {
      document,
      at: [
        '#/components/schemas/ShippingOption/properties/price',
        '#/components/schemas/ShippingOption/properties/tax_amount',
      ],
      gist: 'the price includes the tax; that it is worked out as on lines is inferred, and fits the documented sample',
    },
    remedy: 'Take the tax out of the price: price × tax_rate ÷ (10000 + tax_rate), rounded to the nearest unit.',
    example: 'In a price of 399 at a tax_rate of 825 there are 30 of tax; 33 is the tax added on top.',
    check: { of: 'order', judge: shippingOptionTax },
  },
  {
    id: 'order.discount-within-price',
    binds: 'both',
    level: 'should',
    statement: 'The discount on a line takes off no more than the line costs.',
    source: {
      document,
      at: ['#/components/schemas/OrderLine/properties/total_discount_amount'],
      gist: 'not documented: inferred, because goods that cost less than nothing are a line of type discount',
    },
    remedy: 'Limit the discount to quantity × unit_price, and put what is left into a line of type discount.',
    example: 'A voucher of 1500 on goods for 1000 takes 1000 off the line.',
    check: { of: 'order', judge: mostDiscounted },
  },
] as const satisfies readonly Requirement[];
