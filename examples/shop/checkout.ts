import { createHmac, timingSafeEqual } from 'node:crypto';
import type { CheckoutOrder } from './kustom-bodies.ts';
import type { Unwell } from './kustom-client.ts';
import { type Market, marketOf, markets } from './markets.ts';
import type { Cart } from './records.ts';
import type { Shop } from './shop.ts';

/** Who may call an address: Kustom for all its calls, the customer's browser for the confirmation page. */
export type Audience = 'callback' | 'confirmation';

/**
 * What makes an address unguessable. Kustom signs nothing, so this is how we know it. Made from the cart's id and a secret,
 * so that it can be told to be ours even when the cart is gone; another one for the browser, which shows its address.
 */
export function tokenFor({ store }: Pick<Shop, 'store'>, audience: Audience, cartId: string): string {
  return createHmac('sha256', store.secret('addresses')).update(`${audience} ${cartId}`).digest('hex');
}

/** True where the token is ours; takes as long for a near miss as for a far one. */
export function isToken(shop: Shop, audience: Audience, cartId: string, token: string): boolean {
  const [ours, theirs] = [Buffer.from(shop.parts.tokenFor(shop, audience, cartId)), Buffer.from(token)];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}

/**
 * Where Kustom finds us. `{checkout.order.id}` is for Kustom to fill in: with its braces, not as %7B. A push has no body, so
 * there is no other way to learn what it is about. Its address is no page, and no page's address is a push's.
 */
export function merchantUrls(shop: Shop, cartId: string): Record<string, string> {
  const { publicUrl } = shop.settings;
  const order = 'order_id={checkout.order.id}';
  const callback = (name: string) =>
    `${publicUrl}/kustom/${cartId}/${shop.parts.tokenFor(shop, 'callback', cartId)}/${name}?${order}`;
  return {
    terms: `${publicUrl}/terms`,
    checkout: `${publicUrl}/checkout`,
    confirmation: `${publicUrl}/confirmation/${cartId}/${shop.parts.tokenFor(shop, 'confirmation', cartId)}?${order}`,
    push: callback('push'),
    notification: callback('notification'),
    validation: callback('validation'),
    address_update: callback('address_update'),
    country_change: callback('country_change'),
    shipping_option_update: callback('shipping_option_update'),
  };
}

/** What a cart comes to, in Kustom's words. The three amounts always go together. */
function stated(shop: Shop, cart: Cart, market: Market, delivery: string | undefined): object {
  const { country, locale } = market;
  return { purchase_country: country, locale, ...shop.parts.priced({ ...cart.basket, delivery }, market) };
}

/** The body that creates the order of a cart. */
export function newOrder(shop: Shop, cart: Cart, market: Market): object {
  const countries = markets.map(({ country }) => country);
  return {
    ...stated(shop, cart, market, undefined),
    merchant_urls: shop.parts.merchantUrls(shop, cart.id),
    billing_countries: countries,
    shipping_countries: countries,
    options: { allow_separate_shipping_address: true, require_validate_callback_success: true },
  };
}

/** A checkout: one to show, one that is bought already, or none and the reason. */
export type Opened =
  | { readonly is: 'open'; readonly order: CheckoutOrder; readonly kustomId: string }
  | { readonly is: 'bought'; readonly kustomId: string }
  | { readonly is: 'trouble'; readonly said: string };

function trouble({ said }: Pick<Unwell, 'said'>): Opened {
  return { is: 'trouble', said };
}

/** What the id of an order can look like. Nobody is asked about anything else. */
export const isId = /^[\w-]{1,64}$/;

/** The path of an order in the checkout. Ids come from addresses that anybody can type. */
export function checkoutPath(kustomId: string): string {
  return `/checkout/v3/orders/${encodeURIComponent(kustomId)}`;
}

/** True where the customer is through; the status is written in capitals here and there. */
export function isComplete(order: CheckoutOrder): boolean {
  return order.status?.toLowerCase() === 'checkout_complete';
}

async function create(shop: Shop, cart: Cart): Promise<Opened> {
  const market = marketOf(cart.country);
  if (!market) return trouble({ said: `we do not sell to ${cart.country}` });
  // Once: nothing names a creation, so that a second try may leave a second order. The customer is told to try again.
  const body = shop.parts.newOrder(shop, cart, market);
  const heard = await shop.ask({ method: 'POST', path: '/checkout/v3/orders', body, tries: 1 });
  if (!heard.ok) return trouble(heard);
  const order = heard.body as CheckoutOrder | undefined;
  if (order?.order_id === undefined) return trouble({ said: 'Kustom created an order and did not say which' });
  shop.store.setKustomId(cart.id, order.order_id);
  return { is: 'open', order, kustomId: order.order_id };
}

/** Brings the order up to date with the cart, in the country and with the delivery that the customer has chosen meanwhile. */
async function update(shop: Shop, cart: Cart, order: CheckoutOrder, kustomId: string): Promise<Opened | 'gone'> {
  const country = order.billing_address?.country || order.purchase_country;
  const market = marketOf(country) ?? marketOf(cart.country);
  if (!market) return trouble({ said: `we do not sell to ${country}` });
  const body = stated(shop, cart, market, order.selected_shipping_option?.id);
  const heard = await shop.ask({ method: 'POST', path: checkoutPath(kustomId), body, tries: 3 });
  if (heard.ok) return { is: 'open', order: heard.body as CheckoutOrder, kustomId };
  return heard.status === 403 || heard.status === 404 ? 'gone' : trouble(heard);
}

async function read(shop: Shop, kustomId: string): Promise<CheckoutOrder | 'gone' | Unwell> {
  const heard = await shop.ask({ method: 'GET', path: checkoutPath(kustomId), tries: 3 });
  if (heard.ok) return heard.body as CheckoutOrder;
  return heard.status === 404 ? 'gone' : heard;
}

/**
 * The checkout of a cart. The same Kustom order as long as there is one: a new one for each change would leave the customer
 * in front of the old. An order is gone after 48 hours (404) or read-only (403); was it bought in another tab, the customer
 * goes on to its confirmation and does not buy twice.
 */
export async function openCheckout(shop: Shop, cart: Cart): Promise<Opened> {
  const { kustomId } = cart;
  if (kustomId === undefined) return create(shop, cart);
  const before = await read(shop, kustomId);
  if (before === 'gone') return create(shop, cart);
  if ('ok' in before) return trouble(before);
  if (isComplete(before)) return { is: 'bought', kustomId };
  const updated = await update(shop, cart, before, kustomId);
  if (updated !== 'gone') return updated;
  const after = await read(shop, kustomId);
  if (after === 'gone') return create(shop, cart);
  if ('ok' in after) return trouble(after);
  return isComplete(after) ? { is: 'bought', kustomId } : create(shop, cart);
}
