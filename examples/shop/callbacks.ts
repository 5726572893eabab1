import type { CheckoutOrder, Statement } from './kustom-bodies.ts';
import { type Market, marketOf, markets } from './markets.ts';
import { basketIn, shippingOptions } from './pricing.ts';
import type { Reply } from './reply.ts';
import type { Shop } from './shop.ts';
import { textFor, type Why } from './texts.ts';

// address_update, country_change and shipping_option_update: Kustom asks, and the customer waits. All three come without
// cookie, session or order id in the body. They are answered from what stands in the body and from our own prices, and they
// keep nothing: the same question has the same answer, and Kustom's order is the only place where country and delivery stand.

/**
 * The refusal that is shown to the customer. Both fields, always: without them, or with `error_message` in their place, the
 * customer sees a purchase that fails and is not told why.
 */
export function serviceError(why: Why, locale: string | undefined): Reply {
  const error_type = why === 'no delivery' ? 'unsupported_shipping_address' : 'approval_failed';
  return { status: 400, body: { error_type, error_text: textFor(why, locale) } };
}

/**
 * The market of the country that the bill goes to; undefined where we do not sell, or do not deliver. Addresses may be half
 * typed: a part that is not known yet is missing or an empty text.
 */
export function marketFor({ billing_address, shipping_address, purchase_currency }: CheckoutOrder): Market | undefined {
  const goesTo = shipping_address?.country;
  if (goesTo && !marketOf(goesTo)) return undefined;
  const country = billing_address?.country || goesTo;
  return country ? marketOf(country) : markets.find(({ currency }) => currency === purchase_currency.toUpperCase());
}

/** The order as we price it in a market; undefined where it holds lines that are not ours and the currency changes. */
export function repriced(shop: Shop, order: CheckoutOrder, market: Market): Statement | undefined {
  const basket = basketIn(order.order_lines, order.selected_shipping_option?.id);
  const isForeign = (basket.foreign ?? []).length > 0 && market.currency !== order.purchase_currency.toUpperCase();
  return isForeign ? undefined : shop.parts.priced(basket, market);
}

/** Another address or another country: other prices, another tax, another currency; or a proper refusal. */
export function onAddress(shop: Shop, order: CheckoutOrder): Reply {
  const market = shop.parts.marketFor(order);
  const statement = market && shop.parts.repriced(shop, order, market);
  return statement ? { status: 200, body: statement } : shop.parts.serviceError('no delivery', order.locale);
}

/** Another delivery: its line takes the place of the one before, and is in both totals. */
export function onShippingOption(shop: Shop, order: CheckoutOrder): Reply {
  const market = shop.parts.marketFor(order);
  if (!market) return shop.parts.serviceError('no delivery', order.locale);
  const chosen = order.selected_shipping_option?.id;
  const options = shippingOptions(basketIn(order.order_lines, chosen), market);
  if (!options.some(({ id }) => id === chosen)) return shop.parts.serviceError('unknown option', order.locale);
  return shop.parts.onAddress(shop, order);
}
