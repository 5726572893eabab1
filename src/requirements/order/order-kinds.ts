import { whole } from '../../order/amount.ts';
import type { Line } from '../../order/line.ts';
import { lineTax } from '../../order/line-tax.ts';
import type { StatedOrder } from '../../order/stated-order.ts';
import { type Requirement, type Ruling, upheld } from '../requirement.ts';
import { anyOf, eachLine } from './each-line.ts';

const document = 'specs/checkout.yaml';
const type = '#/components/schemas/OrderLine/properties/type';

const common = [
  'physical',
  'digital',
  'shipping_fee',
  'surcharge',
  'discount',
  'gift_card',
  'store_credit',
  'sales_tax',
];
const kinds = { checkout: new Set(common), 'order management': new Set([...common, 'return_fee', 'package']) } as const;

const kindIsKnown = eachLine((line, _, { of }): Ruling => {
  if (typeof line.type !== 'string') return 'not concerned';
  if (kinds[of].has(line.type)) return upheld;
  return [{ at: '/type', expected: `one of ${[...kinds[of]].join(', ')}`, actual: line.type }];
});

/** Where the tax is accepted, its sign can still be wrong by one unit; anything further off is refused anyway. */
function taxSign(line: Line): Ruling {
  if (!line.total_tax_amount || !line.total_amount) return 'not concerned';
  if (typeof line.total_tax_amount !== 'number' || typeof line.total_amount !== 'number') return 'not concerned';
  if (line.total_tax_amount < 0 === line.total_amount < 0) return upheld;
  const total = whole(line, 'total_amount');
  const tax = whole(line, 'total_tax_amount');
  const isBelowZero = (whole(line, 'tax_rate') ?? 0n) < 0n; // Then the rate is at fault, and the schema says so.
  if (!total || !tax || isBelowZero || lineTax(line)?.zone !== 'accepted') return 'not concerned';
  if (total < 0n === tax < 0n) return upheld;
  return [{ at: '/total_tax_amount', expected: `a tax with the sign of ${total}, or 0`, actual: `${tax}` }];
}

const taxSigns = anyOf(eachLine(taxSign), eachLine(taxSign, 'discount_lines'));

const cardIsUntaxed = eachLine((line): Ruling => {
  if (line.type !== 'gift_card' && line.type !== 'store_credit') return 'not concerned';
  const total = whole(line, 'total_amount');
  if (total === undefined || (line.type === 'store_credit' && total >= 0n)) return 'not concerned';
  const rate = whole(line, 'tax_rate');
  return rate ? [{ at: '/tax_rate', expected: '0', actual: `${rate}` }] : upheld;
});

const reductionReduces = eachLine((line): Ruling => {
  if (line.type !== 'discount' && line.type !== 'store_credit') return 'not concerned';
  const total = whole(line, 'total_amount');
  if (total === undefined) return 'not concerned';
  return total <= 0n ? upheld : [{ at: '/total_amount', expected: 'at most 0', actual: `${total}` }];
});

const taxLineUntaxed = eachLine((line): Ruling => {
  const rate = line.type === 'sales_tax' ? whole(line, 'tax_rate') : undefined;
  if (rate === undefined) return 'not concerned';
  return rate === 0n ? upheld : [{ at: '/tax_rate', expected: '0', actual: `${rate}` }];
});

function taxedOnce({ lines = [] }: StatedOrder): Ruling {
  if (!lines.some((line) => line.type === 'sales_tax')) return 'not concerned';
  return lines.flatMap((line, index) => {
    const tax = line.type === 'sales_tax' ? 0n : whole(line, 'total_tax_amount');
    if (!tax) return [];
    return [{ at: `/order_lines/${index}/total_tax_amount`, expected: '0 beside a sales_tax line', actual: `${tax}` }];
  });
}

const salesTaxInUs = eachLine((line, _, { stated }): Ruling => {
  if (line.type !== 'sales_tax' || typeof stated.purchase_country !== 'string') return 'not concerned';
  if (stated.purchase_country.toUpperCase() === 'US') return upheld;
  const expected = 'a tax on each line, as outside the US';
  return [{ at: '/type', expected, actual: `sales_tax in ${stated.purchase_country.toUpperCase()}` }];
});

/** What the kind of a line says about its amounts. */
export const kindRequirements = [
  {
    id: 'order.known-line-type',
    binds: 'both',
    level: 'should',
    statement: 'The type of a line is one of those that are documented.',
    source: { document, at: [type], gist: 'the types are named in prose; what becomes of another is written nowhere' },
    remedy:
      'Use the nearest documented type, in small letters: a fee is a surcharge, a voucher a discount or a gift_card.',
    example: 'shipping_fee is documented; shipping and SHIPPING_FEE are not.',
    check: { of: 'order', judge: kindIsKnown },
  },
  {
    id: 'order.tax-sign',
    binds: 'both',
    level: 'should',
    statement: 'The tax on a line has the sign of its total, or is 0.',
    source: {
      document,
      at: ['#/components/schemas/OrderLine/properties/total_tax_amount'],
      gist: 'negative on discounts, says the text; within the ± 1 of the formula the other sign would pass',
    },
    remedy: 'Round the tax of a line that takes money off as its total stands, with the minus.',
    example: 'In −3 at a tax_rate of 2500 there is −1 of tax, or 0, but not 1.',
    check: { of: 'order', judge: taxSigns },
  },
  {
    id: 'order.gift-card-without-tax',
    binds: 'both',
    level: 'should',
    statement: 'A gift card, bought or redeemed, and store credit that is redeemed carry no tax.',
    source: {
      document,
      at: [type],
      gist: 'in the guide to discounts a card is sold and redeemed at 0 %, the tax falls due on the goods; of store credit it is inferred',
    },
    remedy: 'Send the line with a tax_rate and a total_tax_amount of 0: it pays, it does not make the goods cheaper.',
    example: 'Goods with 10000 of tax stay at 10000 when a card of 10000 pays a part of them.',
    check: { of: 'order', judge: cardIsUntaxed },
  },
  {
    id: 'order.reduction-reduces',
    binds: 'both',
    level: 'should',
    statement: 'A line of type discount or store_credit takes money off.',
    source: {
      document,
      at: [type],
      gist: 'both take money off by what they are called and in every sample; that the other sign is refused is not said',
    },
    remedy: 'Send a negative unit_price and total_amount; what the shopper pays on top is a surcharge.',
    example: 'A discount of 500 is a line of −500; as 500 the shopper pays it.',
    check: { of: 'order', judge: reductionReduces },
  },
  {
    id: 'order.sales-tax-untaxed',
    binds: 'both',
    level: 'should',
    statement: 'A sales_tax line is the tax, and carries none itself.',
    source: {
      document,
      at: [type],
      gist: 'in the guide to tax handling the line has a rate and a tax of 0, and its total is the tax',
    },
    remedy: 'Send the line with a tax_rate and a total_tax_amount of 0.',
    example: 'A sales_tax line of 1000 at a rate of 500 has 48 of tax on the tax.',
    check: { of: 'order', judge: taxLineUntaxed },
  },
  {
    id: 'order.tax-counted-once',
    binds: 'both',
    level: 'should',
    statement: 'Beside a sales_tax line the other lines carry no tax.',
    source: {
      document,
      at: [type, '#/components/schemas/OrderUpdate/properties/order_tax_amount'],
      gist: 'where prices exclude tax, the tax is a line of its own and the other lines have a rate of 0',
    },
    remedy: 'Take the tax out of the lines, or leave the sales_tax line out.',
    example: 'Goods at 20000 with 952 of tax in them and a sales_tax line of 1000 tax the shopper twice.',
    check: { of: 'order', judge: taxedOnce },
  },
  {
    id: 'order.sales-tax-in-us',
    binds: 'both',
    level: 'should',
    statement: 'A sales_tax line stands in orders from the US only.',
    source: { document, at: [type], gist: 'every sample is from the US; whether it is taken elsewhere is not known' },
    remedy: 'Where prices include the tax, state it on each line.',
    example: 'In Sweden 25 % is in the price of each line; a line for it would come on top.',
    check: { of: 'order', judge: salesTaxInUs },
  },
] as const satisfies readonly Requirement[];
