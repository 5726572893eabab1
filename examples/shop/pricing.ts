import { coupons, giftCards, goodOf } from './goods.ts';
import type { Line, ShippingOption, Statement } from './kustom-bodies.ts';
import type { Market } from './markets.ts';
import { shareOf, sum, taxIn } from './money.ts';

/** Pieces of one good. */
export interface Item {
  readonly reference: string;
  readonly quantity: number;
}

/** What somebody wants to buy. */
export interface Basket {
  readonly items: readonly Item[];
  readonly coupon?: string | undefined;
  readonly giftCard?: string | undefined;
  /** The id of the chosen shipping option. */
  readonly delivery?: string | undefined;
  /** Lines that somebody else put into the order, an upsell for instance: they stay as they are. */
  readonly foreign?: readonly Line[];
}

const salesTaxReference = 'SALES-TAX';

/** Every line of ours is made here, so that the order, its update and every callback agree to the last unit. */
export function lineOf(
  type: string,
  reference: string,
  name: string,
  quantity: number,
  price: number,
  rate: number,
): Line {
  const total = quantity * price;
  return {
    type,
    reference,
    name,
    quantity,
    unit_price: price,
    tax_rate: rate,
    total_amount: total,
    total_discount_amount: 0,
    total_tax_amount: taxIn(total, rate),
  };
}

function goodsLines({ items }: Basket, { currency, rates }: Market): Line[] {
  return items.flatMap(({ reference, quantity }) => {
    const good = goodOf(reference);
    const price = good?.prices[currency];
    if (!good || price === undefined) return [];
    return [lineOf(good.type, reference, good.name, quantity, price, rates[good.rate])];
  });
}

/**
 * One line for each tax rate that is reduced. One line for the whole order, at the standard rate, is refused as soon as
 * there is a book in the basket: the tax it takes back was never in the price.
 */
export function discountLines(coupon: string | undefined, lines: readonly Line[]): Line[] {
  const share = coupons[coupon ?? ''];
  if (share === undefined) return [];
  return [...new Set(lines.map((line) => line.tax_rate))].flatMap((rate) => {
    const reduced = sum(lines.filter((line) => line.tax_rate === rate).map((line) => line.total_amount));
    const off = shareOf(reduced, share);
    return off === 0 ? [] : [lineOf('discount', `${coupon}-${rate}`, `Coupon ${coupon}`, 1, -off, rate)];
  });
}

/** A download is not delivered: whoever demands a delivery of every order refuses good customers. */
export function shippingOptions({ items, foreign = [] }: Basket, { delivery, rates }: Market): ShippingOption[] {
  const isSent = items.some(({ reference }) => goodOf(reference)?.type === 'physical');
  if (!isSent && !foreign.some(({ type }) => type === 'physical')) return [];
  const option = (id: string, name: string, price: number, preselected: boolean, shipping_method: string) => ({
    id,
    name,
    price,
    tax_amount: taxIn(price, rates.standard),
    tax_rate: rates.standard,
    preselected,
    shipping_method,
  });
  return [
    option('PICKUP', 'To a pick-up point', delivery.pickup, true, 'PickUpPoint'),
    option('HOME', 'To your door', delivery.home, false, 'Home'),
  ];
}

/**
 * The one delivery line. It is there from the start, for the option that is ticked: we have a `shipping_option_update`
 * callback, so Kustom adds nothing by itself, and a customer who changes nothing pays what the page said.
 */
function deliveryLines(options: readonly ShippingOption[], chosen: string | undefined): Line[] {
  const option = options.find(({ id }) => id === chosen) ?? options.find(({ preselected }) => preselected);
  // What costs nothing is offered, and needs no line.
  if (!option || option.price === 0) return [];
  // The rate is the option's own. Computed back from rounded amounts it comes to 25.06 %.
  return [lineOf('shipping_fee', option.id, option.name, 1, option.price, option.tax_rate)];
}

/** In the US prices come without tax, and one line adds it. */
export function salesTaxLines(lines: readonly Line[], { salesTax }: Partial<Market>): Line[] {
  if (salesTax === undefined) return [];
  const tax = shareOf(sum(lines.map((line) => line.total_amount)), salesTax);
  return tax === 0 ? [] : [lineOf('sales_tax', salesTaxReference, 'Sales tax', 1, tax, 0)];
}

/** A gift card is money, not a discount: it comes last, carries no tax and never turns a total negative. */
function giftCardLines(card: string | undefined, before: readonly Line[], { currency }: Market): Line[] {
  const worth = giftCards[card ?? '']?.[currency] ?? 0;
  const used = Math.min(worth, sum(before.map((line) => line.total_amount)));
  return card === undefined || used <= 0 ? [] : [lineOf('gift_card', card, 'Gift card', 1, -used, 0)];
}

/** The order that a basket comes to in a market. The amounts are sums of the rounded lines, never computed on their own. */
export function priced(basket: Basket, market: Market): Statement {
  const bought = goodsLines(basket, market);
  const options = shippingOptions(basket, market);
  const taxed = [...bought, ...discountLines(basket.coupon, bought), ...deliveryLines(options, basket.delivery)];
  const before = [...taxed, ...(basket.foreign ?? []), ...salesTaxLines(taxed, market)];
  const order_lines = [...before, ...giftCardLines(basket.giftCard, before, market)];
  return {
    purchase_currency: market.currency,
    order_amount: sum(order_lines.map((line) => line.total_amount)),
    // A sales tax line *is* tax; the others carry theirs.
    order_tax_amount: sum(
      order_lines.map((line) => (line.type === 'sales_tax' ? line.total_amount : line.total_tax_amount)),
    ),
    order_lines,
    shipping_options: options,
  };
}

/** The basket that stands behind the lines of an order: a callback tells no more of what is bought. */
export function basketIn(lines: readonly Line[], delivery: string | undefined): Basket {
  const couponIn = ({ type, reference = '' }: Line) =>
    type === 'discount' ? Object.keys(coupons).find((code) => reference.startsWith(`${code}-`)) : undefined;
  const isCard = ({ type, reference = '' }: Line) => type === 'gift_card' && Object.hasOwn(giftCards, reference);
  // Every delivery line is ours, so that a new choice takes its place. Appended, it would be paid twice.
  const isDelivery = ({ type }: Line) => type === 'shipping_fee';
  const isTax = ({ type, reference }: Line) => type === 'sales_tax' && reference === salesTaxReference;
  const isOurs = (line: Line) =>
    goodOf(line.reference) || couponIn(line) || isCard(line) || isDelivery(line) || isTax(line);
  return {
    items: lines.flatMap(({ reference = '', quantity }) => (goodOf(reference) ? [{ reference, quantity }] : [])),
    coupon: lines.map(couponIn).find((code) => code !== undefined),
    giftCard: lines.find(isCard)?.reference,
    delivery: delivery ?? lines.find(isDelivery)?.reference,
    foreign: lines.filter((line) => !isOurs(line)),
  };
}
