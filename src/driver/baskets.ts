import type { NewOrder, OrderLine, OrderUpdate } from '../../generated/checkout.ts';
import {
  book,
  buttons,
  delivery,
  payment,
  pencils,
  salesTax,
  sample,
  shirts,
  song,
  surcharge,
  voucher,
} from './lines.ts';
import { type Market, type MarketCode, marketOf } from './markets.ts';
import { addUp, type SlipName, slips } from './slips.ts';

/** What a shopper puts together in a scenario, by the name it bears there. */
type RightBasket = keyof typeof baskets;

/** The same with something wrong in how the merchant writes it down. */
export type BasketName = RightBasket | `five yellow T-shirts ${SlipName}`;

/** The baskets of the scenarios: their order lines in a market. */
const baskets = {
  'five yellow T-shirts': (market) => [shirts(market, 5)],
  'five yellow T-shirts with home delivery': (market) => [shirts(market, 5), delivery(market)],
  'five yellow T-shirts and a book': (market) => [shirts(market, 5), book(market), delivery(market)],
  'seven yellow T-shirts and a book': (market) => [shirts(market, 7), book(market), delivery(market)],
  'five yellow T-shirts for the price of four': (market) => [shirts(market, 5, 10_000)],
  'five yellow T-shirts with a voucher': (market) => [shirts(market, 5), voucher(market)],
  'five yellow T-shirts and a gift card that pays': (market) => [shirts(market, 5), payment('gift_card')],
  'five yellow T-shirts and store credit': (market) => [shirts(market, 5), payment('store_credit')],
  'five yellow T-shirts with an invoice fee': (market) => [shirts(market, 5), surcharge(market)],
  'five yellow T-shirts and a choice of deliveries': (market) => [shirts(market, 5)],
  'three pencils at an odd price': (market) => [pencils(market)],
  'a song to download': (market) => [song(market)],
  'a free sample': (market) => [sample(market)],
  'a hundred different buttons': (market) => buttons(market, 100),
  // Room for what a merchant adds: a delivery, a discount, a tax.
  'nearly as many different buttons as an order can have': (market) => buttons(market, 990),
  'as many different buttons as an order can have': (market) =>
    buttons(market, market.salesTax === undefined ? 1_000 : 999),
  // As long, and with nothing left to add: the delivery that an answer chooses takes the place of this one.
  'as many different buttons as an order can have with home delivery': (market) => [
    ...buttons(market, market.salesTax === undefined ? 999 : 998),
    delivery(market),
  ],
} as const satisfies Record<string, (market: Market) => readonly OrderLine[]>;

function isSlip(words: string): words is SlipName {
  return Object.hasOwn(slips, words);
}

const slipped = 'five yellow T-shirts ';

/** Every name of a basket, the right ones first. */
export const basketNames: readonly BasketName[] = [
  ...(Object.keys(baskets) as RightBasket[]),
  ...(Object.keys(slips) as SlipName[]).map((slip) => `${slipped}${slip}` as const),
];

const shop = 'https://shop.example';

function rightOrder(name: RightBasket, market: Market): NewOrder {
  const goods: readonly OrderLine[] = baskets[name](market);
  const lines = market.salesTax === undefined ? goods : [...goods, salesTax(goods, market.salesTax)];
  const { delivery: rate } = market.rates;
  const home = { id: 'home', name: 'Home delivery', price: 0, tax_amount: 0, tax_rate: rate };
  const options = [
    { ...home, preselected: true },
    { ...home, id: 'shop', name: 'To the shop' },
  ];
  return addUp({
    ...market.place,
    order_amount: 0,
    order_tax_amount: 0,
    order_lines: lines,
    merchant_urls: {
      terms: `${shop}/terms`,
      checkout: `${shop}/checkout?order_id={checkout.order.id}`,
      confirmation: `${shop}/confirmation?order_id={checkout.order.id}`,
      push: `${shop}/push?order_id={checkout.order.id}`,
    },
    ...(name.endsWith('a choice of deliveries') ? { shipping_options: options } : {}),
  });
}

/** The order of a merchant for a basket. Every amount is the sum of its lines, but for the slip that the name tells of. */
export function orderFor(name: BasketName, code: MarketCode = 'SE'): NewOrder {
  const market = marketOf(code);
  const slip = name.slice(slipped.length);
  if (!isSlip(slip)) return rightOrder(name as RightBasket, market);
  return slips[slip](rightOrder('five yellow T-shirts', market));
}

/** What an update sends that puts another basket in the place of the first: lines and amounts together. */
export function changeTo(name: BasketName, code: MarketCode = 'SE'): OrderUpdate {
  const { order_amount, order_tax_amount, order_lines } = orderFor(name, code);
  return { order_amount, order_tax_amount, order_lines };
}
