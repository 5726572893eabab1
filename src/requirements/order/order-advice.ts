import { whole } from '../../order/amount.ts';
import { mostHeld } from '../../order/beyond-doubt.ts';
import { decimalsOf } from '../../order/currency.ts';
import { objectsIn, type StatedOrder } from '../../order/stated-order.ts';
import { type Requirement, type Ruling, upheld } from '../requirement.ts';

const document = 'specs/checkout.yaml';

function hasLines({ of, lines }: StatedOrder): Ruling {
  if (of !== 'checkout' || !lines) return 'not concerned';
  return lines.length > 0 ? upheld : [{ at: '/order_lines', expected: 'at least one line', actual: 'none' }];
}

const together = ['order_amount', 'order_tax_amount', 'order_lines'] as const;

function amountsTogether({ isPartial, stated }: StatedOrder): Ruling {
  const missing = together.filter((field) => (stated[field] ?? undefined) === undefined);
  if (!isPartial || missing.length === together.length) return 'not concerned';
  return missing.map((field) => ({ at: `/${field}`, expected: 'a value beside the other two', actual: 'nothing' }));
}

function isHoldable({ of, stated }: StatedOrder): Ruling {
  const amount = of === 'checkout' ? whole(stated, 'order_amount') : undefined;
  if (amount === undefined) return 'not concerned';
  return amount <= mostHeld ? upheld : [{ at: '/order_amount', expected: `at most ${mostHeld}`, actual: `${amount}` }];
}

function currencyHasHundredths({ stated }: StatedOrder): Ruling {
  const currency = stated.purchase_currency;
  if (typeof currency !== 'string') return 'not concerned';
  const decimals = decimalsOf(currency);
  if (decimals === 2) return upheld;
  const unit = decimals === 0 ? 'whole units' : `${10 ** decimals} to the unit`;
  return [
    {
      at: '/purchase_currency',
      expected: `amounts in minor units, of which ${currency} has ${unit}`,
      actual: currency,
    },
  ];
}

function onePreselected({ stated }: StatedOrder): Ruling {
  const options = objectsIn(stated.shipping_options) ?? [];
  if (options.length === 0) return 'not concerned';
  const [, ...others] = options.flatMap(({ preselected }, index) => (preselected === true ? [index] : []));
  return others.map((index) => {
    const at = `/shipping_options/${index}/preselected`;
    return { at, expected: 'false, because another one is preselected', actual: 'true' };
  });
}

/** What is allowed, or written nowhere, and still goes wrong somewhere. */
export const adviceRequirements = [
  {
    id: 'order.has-lines',
    binds: 'both',
    level: 'should',
    statement: 'An order has at least one line.',
    source: {
      document,
      at: ['#/components/schemas/OrderUpdate/properties/order_lines'],
      gist: 'the schema allows none; whether the service takes an order without lines is not known',
    },
    remedy: 'Send what is bought as lines, also where it costs nothing.',
    example: 'A free trial is one line with a unit_price of 0.',
    check: { of: 'order', judge: hasLines },
  },
  {
    id: 'order.amounts-together',
    binds: 'merchant',
    level: 'should',
    statement: 'Who changes one of order_amount, order_tax_amount and order_lines sends all three.',
    source: {
      document,
      at: ['#/components/schemas/OrderUpdate'],
      gist: 'what is not sent keeps its value, and the sums are checked over all of it; the documented update sends the three',
    },
    remedy: 'Send the lines with both amounts, or none of the three.',
    example: 'An update with other order_lines and no order_amount is held against the amount of before.',
    check: { of: 'order', judge: amountsTogether },
  },
  {
    id: 'order.holdable-amount',
    binds: 'both',
    level: 'should',
    statement: 'An order comes to no more than order management can hold.',
    source: {
      document: 'specs/order-management.yaml',
      at: ['#/components/schemas/AuthorizationUpdate/properties/order_amount'],
      gist: 'order management ends at 200 000 000 minor units; the checkout states no limit',
    },
    remedy: 'Split what is dearer, or ask Kustom first.',
    example: 'An order_amount of 200000001 can be created, and its authorization not be changed afterwards.',
    check: { of: 'order', judge: isHoldable },
  },
  {
    id: 'order.currency-in-hundredths',
    binds: 'both',
    level: 'should',
    statement: 'A currency that is not divided into hundredths is used knowingly.',
    source: {
      document,
      at: ['#/components/schemas/OrderUpdate/properties/purchase_currency'],
      gist: 'amounts are in minor units by ISO 4217, and every client that we know multiplies by 100 whatever the currency',
    },
    remedy: 'Send amounts in the currency’s own minor unit: 1000 yen are 1000, not 100000.',
    example: 'JPY has no minor unit; all the usual currencies of Kustom have hundredths.',
    check: { of: 'order', judge: currencyHasHundredths },
  },
  {
    id: 'order.one-preselected-option',
    binds: 'both',
    level: 'should',
    statement: 'At most one shipping option is preselected.',
    source: {
      document,
      at: ['#/components/schemas/ShippingOption/properties/preselected'],
      gist: 'inferred: only one option can be chosen when the checkout loads',
    },
    remedy: 'Set preselected on the option that is to be ticked, and on no other.',
    example: 'With two of them it is anybody’s guess which price the shopper sees first.',
    check: { of: 'order', judge: onePreselected },
  },
] as const satisfies readonly Requirement[];
