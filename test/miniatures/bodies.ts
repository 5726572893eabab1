import type { OperationId } from '../../generated/operations.ts';
import type { BodyMiniature } from './miniature.ts';

const goods = {
  name: 'Cup',
  quantity: 2,
  unit_price: 500,
  tax_rate: 2_500,
  total_amount: 1_000,
  total_tax_amount: 200,
};
const fee = { name: 'Fee', quantity: 1, unit_price: -49, tax_rate: 0, total_amount: -49, total_tax_amount: 0 };
const option = { id: 'home', name: 'To the door', price: 399, tax_amount: 30, tax_rate: 825 };
const card = {
  name: 'Card',
  quantity: 5,
  unit_price: -500,
  tax_rate: 1_000,
  total_amount: -2_500,
  total_tax_amount: -227,
};
const urls = { terms: 'https://shop.example/t', checkout: 'https://shop.example/c' };

/** Right bodies in which every wrong one shows; each miniature changes one place of one of them. */
export const rightBodies = {
  order: {
    purchase_country: 'US',
    purchase_currency: 'USD',
    locale: 'en-US',
    order_amount: 1_600,
    order_tax_amount: 100,
    order_lines: [
      { ...goods, type: 'physical', tax_rate: 0, total_tax_amount: 0 },
      { ...goods, type: 'physical', unit_price: 600, total_discount_amount: 200, tax_rate: 0, total_tax_amount: 0 },
      {
        ...goods,
        type: 'gift_card',
        quantity: 1,
        unit_price: -500,
        total_amount: -500,
        tax_rate: 0,
        total_tax_amount: 0,
      },
      {
        ...goods,
        type: 'sales_tax',
        quantity: 1,
        unit_price: 100,
        total_amount: 100,
        tax_rate: 0,
        total_tax_amount: 0,
      },
    ],
    shipping_options: [{ ...option, preselected: true }, option],
    discount_lines: [card],
    merchant_urls: { ...urls, confirmation: 'https://shop.example/k', push: 'https://shop.example/p' },
  },
  update: {
    merchant_reference1: '000123',
    order_amount: 1_000,
    order_tax_amount: 200,
    order_lines: [
      goods,
      { ...goods, type: 'discount', unit_price: 5, total_discount_amount: 10, total_amount: 0, total_tax_amount: 0 },
    ],
  },
  capture: { captured_amount: 1_000, order_tax_amount: 200, order_lines: [goods] },
  refund: { refunded_amount: 951, order_lines: [goods, { ...fee, type: 'return_fee' }] },
} as const;

type Name = keyof typeof rightBodies;

const operations: Readonly<Record<Name, OperationId>> = {
  order: 'createOrder',
  update: 'updateOrder',
  capture: 'captureOrder',
  refund: 'refundOrder',
};

/** The operation of a right body, and the body as text. */
export function rightBody(name: Name): { readonly operation: OperationId; readonly text: string } {
  return { operation: operations[name], text: JSON.stringify(rightBodies[name]) };
}

/** Another text in the first place where one stands; throws where it stands nowhere. */
function instead(name: Name, before: string, after: string): BodyMiniature['body'] {
  const { operation, text } = rightBody(name);
  if (!text.includes(before)) throw new Error(`${before} does not stand in the right ${name}`);
  return { operation, text: text.replace(before, after) };
}

/** An update over so many untaxed lines of a kind, and one more that makes up for a tax and a total below zero. */
function update(amount: number, line: Readonly<Record<string, number>>, times = 1): BodyMiniature['body'] {
  const one = {
    name: 'Cup',
    quantity: 2,
    unit_price: 500,
    tax_rate: 0,
    total_amount: 1_000,
    total_tax_amount: 0,
    ...line,
  };
  const lines = Array.from({ length: times }, () => one);
  const rest = amount - times * one.total_amount;
  const other = { ...one, quantity: 1, unit_price: rest, total_discount_amount: 0, total_amount: rest };
  const order_lines = [...lines, { ...other, total_tax_amount: -times * one.total_tax_amount }];
  return { operation: 'updateOrder', text: JSON.stringify({ order_amount: amount, order_tax_amount: 0, order_lines }) };
}

const inOrders: readonly BodyMiniature[] = [
  {
    wrong: 'takes a discount off the price tag and not off the line',
    caughtBy: 'order.line-total',
    body: instead('order', '"total_discount_amount":200', '"total_discount_amount":300'),
  },
  {
    wrong: 'rounds the price of one and keeps the total',
    caughtBy: 'order.line-total-exact',
    body: instead('update', '"quantity":2,"unit_price":500', '"quantity":3,"unit_price":333'),
  },
  {
    wrong: 'forgets a line in the amount of the order',
    caughtBy: 'order.amount-sum',
    body: instead('order', '"order_amount":1600', '"order_amount":600'),
  },
  {
    wrong: 'forgets the sales tax in the tax of the order',
    caughtBy: 'order.tax-sum',
    body: instead('order', '"order_tax_amount":100', '"order_tax_amount":0'),
  },
  {
    wrong: 'takes the tax of the order out of its total in another rounding',
    caughtBy: 'order.tax-sum-exact',
    body: instead('update', '"order_tax_amount":200', '"order_tax_amount":199'),
  },
  {
    wrong: 'sends what a division left over as a price',
    caughtBy: 'order.unit-price-whole',
    body: instead('update', '"quantity":2,"unit_price":500', '"quantity":3,"unit_price":333.3333333333333'),
  },
  {
    wrong: 'writes an amount with an exponent',
    caughtBy: 'order.plain-numbers',
    body: instead('update', '"order_amount":1000', '"order_amount":1e3'),
  },
  {
    wrong: 'changes the lines and not what they come to',
    caughtBy: 'order.amounts-together',
    body: { operation: 'updateOrder', text: JSON.stringify({ order_lines: rightBodies.update.order_lines }) },
  },
  {
    wrong: 'writes its order number without quotes',
    caughtBy: 'exchange.reference-is-text',
    body: instead('update', '"merchant_reference1":"000123"', '"merchant_reference1":123'),
  },
  {
    wrong: 'takes all lines out of an order',
    caughtBy: 'order.has-lines',
    body: { operation: 'updateOrder', text: '{"order_amount":0,"order_tax_amount":0,"order_lines":[]}' },
  },
  {
    wrong: 'sells in yen as if they had hundredths',
    caughtBy: 'order.currency-in-hundredths',
    body: instead('order', '"purchase_currency":"USD"', '"purchase_currency":"JPY"'),
  },
  {
    wrong: 'sells more than order management can hold',
    caughtBy: 'order.holdable-amount',
    body: update(300_000_000, { unit_price: 100_000_000, quantity: 1, total_amount: 100_000_000 }, 3),
  },
];

const inKinds: readonly BodyMiniature[] = [
  {
    wrong: 'has a name of its own for goods',
    caughtBy: 'order.known-line-type',
    body: instead('order', '"type":"physical"', '"type":"simple"'),
  },
  {
    wrong: 'states a tax with the other sign',
    caughtBy: 'order.tax-sign',
    body: update(1_000, { total_tax_amount: -1 }),
  },
  {
    wrong: 'taxes a gift card that pays',
    caughtBy: 'order.gift-card-without-tax',
    body: instead('order', '"unit_price":-500,"tax_rate":0', '"unit_price":-500,"tax_rate":1'),
  },
  {
    wrong: 'lets the shopper pay a discount',
    caughtBy: 'order.reduction-reduces',
    body: {
      operation: 'updateOrder',
      text: rightBody('update').text.replace('"total_tax_amount":200', '"total_tax_amount":200,"type":"discount"'),
    },
  },
  {
    wrong: 'has a rate on the line that is the tax',
    caughtBy: 'order.sales-tax-untaxed',
    body: instead('order', '"unit_price":100,"tax_rate":0', '"unit_price":100,"tax_rate":1'),
  },
  {
    wrong: 'counts a tax on the line and as a line',
    caughtBy: 'order.tax-counted-once',
    body: {
      operation: 'createOrder',
      text: rightBody('order')
        .text.replace(
          '"tax_rate":0,"total_amount":1000,"total_tax_amount":0',
          '"tax_rate":2500,"total_amount":1000,"total_tax_amount":200',
        )
        .replace('"order_tax_amount":100', '"order_tax_amount":300'),
    },
  },
  {
    wrong: 'sells with a sales tax line in Norway',
    caughtBy: 'order.sales-tax-in-us',
    body: instead('order', '"purchase_country":"US"', '"purchase_country":"NO"'),
  },
];

const inPrices: readonly BodyMiniature[] = [
  {
    wrong: 'adds the tax of a shipping option on top',
    caughtBy: 'order.shipping-option-tax',
    body: instead('order', '"tax_amount":30', '"tax_amount":33'),
  },
  {
    wrong: 'preselects every shipping option',
    caughtBy: 'order.one-preselected-option',
    body: instead('order', '"tax_rate":825}', '"tax_rate":825,"preselected":true}'),
  },
  {
    wrong: 'takes more off a line than it costs',
    caughtBy: 'order.discount-within-price',
    body: update(0, { quantity: 1, unit_price: 5, total_discount_amount: 9, total_amount: -4 }),
  },
  {
    wrong: 'takes a discount line off once for many',
    caughtBy: 'order.discount-line-total',
    body: instead('order', '"unit_price":-500,"tax_rate":1000', '"unit_price":-10000,"tax_rate":1000'),
  },
  {
    wrong: 'states no tax on a discount line',
    caughtBy: 'order.discount-line-tax',
    body: instead('order', '"total_tax_amount":-227', '"total_tax_amount":0'),
  },
  {
    wrong: 'rounds the tax of a discount line away from right',
    caughtBy: 'order.discount-line-tax-exact',
    body: instead('order', '"total_tax_amount":-227', '"total_tax_amount":-229'),
  },
];

const afterwards: readonly BodyMiniature[] = [
  {
    wrong: 'captures nothing',
    caughtBy: 'order.settles-something',
    body: { operation: 'captureOrder', text: '{"captured_amount":0}' },
  },
  {
    wrong: 'captures two pieces at the price of one',
    caughtBy: 'order.settled-line',
    body: instead('capture', '"quantity":2,"unit_price":500', '"quantity":2,"unit_price":250'),
  },
  {
    wrong: 'captures another amount than its lines come to',
    caughtBy: 'order.settled-sum',
    body: instead('capture', '"captured_amount":1000', '"captured_amount":1001'),
  },
  {
    wrong: 'captures lines with a tax and states none',
    caughtBy: 'order.settled-tax',
    body: instead('capture', '"order_tax_amount":200', '"order_tax_amount":0'),
  },
  {
    wrong: 'keeps a return fee and gives everything back',
    caughtBy: 'order.return-fee-sum',
    body: instead('refund', '"refunded_amount":951', '"refunded_amount":1000'),
  },
  {
    wrong: 'gives a return fee to the shopper',
    caughtBy: 'order.return-fee-reduces',
    body: {
      operation: 'refundOrder',
      text: rightBody('refund').text.replaceAll('-49', '49').replace('"refunded_amount":951', '"refunded_amount":1049'),
    },
  },
];

/** Merchants who write one body wrong in one way. */
export const bodies: readonly BodyMiniature[] = [...inOrders, ...inKinds, ...inPrices, ...afterwards];
