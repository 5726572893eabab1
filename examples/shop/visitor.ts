import type { Context } from 'hono';
import { getSignedCookie, setSignedCookie } from 'hono/cookie';
import { coupons, giftCards, goodOf } from './goods.ts';
import { marketOf } from './markets.ts';
import type { Cart } from './records.ts';
import type { Shop } from './shop.ts';

// The cookie is for browsers only; no callback ever looks at it.

/** The cart of whoever asks, a new one where there is none yet. A cart that was bought is over: this is how it is cleared. */
export async function cartFor(shop: Shop, context: Context): Promise<Cart> {
  const secret = shop.store.secret('cookies');
  const id = await getSignedCookie(context, secret, 'cart');
  const before = id ? shop.store.cart(id) : undefined;
  if (before && !before.isBought) return before;
  const cart = shop.store.newCart('SE');
  const secure = shop.settings.publicUrl.startsWith('https:');
  await setSignedCookie(context, 'cart', cart.id, secret, { httpOnly: true, sameSite: 'Lax', path: '/', secure });
  return cart;
}

/** What a form or a JSON body says; empty where it says nothing. */
export async function fieldsOf(context: Context): Promise<Readonly<Record<string, unknown>>> {
  const isJson = context.req.header('content-type')?.includes('json');
  const said: unknown = await (isJson ? context.req.json() : context.req.parseBody()).catch(() => undefined);
  return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
}

function withItem(cart: Cart, reference: string, quantity: number): Cart {
  // One line for each good. The same reference twice cannot be told apart in a capture or a refund.
  const others = cart.basket.items.filter((item) => item.reference !== reference);
  const items = quantity === 0 ? others : [...others, { reference, quantity }];
  return { ...cart, basket: { ...cart.basket, items } };
}

/** The cart after what its owner asks for, or why not. */
export function changed(cart: Cart, fields: Readonly<Record<string, unknown>>): Cart | string {
  const { reference, country, coupon, gift_card } = fields;
  if (typeof reference === 'string') {
    const quantity = Number(fields.quantity ?? 1);
    if (!goodOf(reference)) return 'we do not have this';
    const isFine = Number.isSafeInteger(quantity) && quantity >= 0 && quantity <= 999;
    return isFine ? withItem(cart, reference, quantity) : 'the quantity is a whole number up to 999';
  }
  if (typeof country === 'string') {
    const market = marketOf(country);
    return market ? { ...cart, country: market.country } : 'we do not sell there';
  }
  if (typeof coupon === 'string') {
    return Object.hasOwn(coupons, coupon) ? { ...cart, basket: { ...cart.basket, coupon } } : 'no such coupon';
  }
  if (typeof gift_card !== 'string') return 'say reference and quantity, country, coupon or gift_card';
  return Object.hasOwn(giftCards, gift_card)
    ? { ...cart, basket: { ...cart.basket, giftCard: gift_card } }
    : 'no such gift card';
}
