import { type Context, Hono } from 'hono';
import { html, raw } from 'hono/html';
import { isId, isToken, type Opened } from './checkout.ts';
import { goods } from './goods.ts';
import { markets } from './markets.ts';
import type { Cart } from './records.ts';
import type { Shop } from './shop.ts';
import { textFor } from './texts.ts';
import { cartFor, changed, fieldsOf } from './visitor.ts';

/** A page; what stands in it is escaped, but for Kustom's snippet, whose scripts have to run. */
function page(title: string, content: unknown) {
  return html`<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<body><h1>${title}</h1>${content}<p><a href="/">Shop</a> <a href="/checkout">Checkout</a></p></body></html>`;
}

function shelf(cart: Cart) {
  const good = goods.map(
    ({ reference, name }) => html`<li>${name}
      <form method="post" action="/cart"><input type="hidden" name="reference" value="${reference}">
      <input name="quantity" value="${cart.basket.items.find((one) => one.reference === reference)?.quantity ?? 0}">
      <button>Change</button></form></li>`,
  );
  const country = markets.map(
    (one) => html`<option ${one.country === cart.country ? 'selected' : ''}>${one.country}</option>`,
  );
  return page(
    'A small shop',
    html`<ul>${good}</ul>
      <form method="post" action="/cart"><select name="country">${country}</select><button>Country</button></form>
      <form method="post" action="/cart"><input name="coupon"><button>Coupon</button></form>
      <form method="post" action="/cart"><input name="gift_card"><button>Gift card</button></form>
      <form method="post" action="/cart/checkout"><button>To the checkout</button></form>`,
  );
}

/** One visitor at a time for one cart: two clicks do not make two orders. The cart is read again in its turn. */
function opened(shop: Shop, { id, basket }: Cart): Promise<Opened> {
  if (basket.items.length === 0) return Promise.resolve({ is: 'trouble', said: 'the cart is empty' });
  return shop.parts.alone(shop, id, async () => {
    const cart = shop.store.cart(id);
    return cart ? shop.parts.openCheckout(shop, cart) : { is: 'trouble', said: 'the cart is gone' };
  });
}

/** The confirmation of an order, for the browser that comes back from our own checkout. */
function confirmationUrl(shop: Shop, cart: Cart, kustomId: string): string {
  const token = shop.parts.tokenFor(shop, 'confirmation', cart.id);
  return `${shop.settings.publicUrl}/confirmation/${cart.id}/${token}?order_id=${encodeURIComponent(kustomId)}`;
}

/** Their trouble, not the customer's: the cart stays as it is, and the reason goes to the log. */
function sorry(shop: Shop, context: Context, said: string) {
  shop.log(`the checkout could not be opened: ${said}`);
  return context.html(page('The checkout is not available', 'Your basket is safe. Please try again in a minute.'), 503);
}

async function showCheckout(shop: Shop, context: Context): Promise<Response> {
  const cart = await cartFor(shop, context);
  if (cart.basket.items.length === 0) return context.html(page('Your basket is empty', ''));
  const checkout = await opened(shop, cart);
  switch (checkout.is) {
    case 'open':
      return context.html(page('Checkout', raw(checkout.order.html_snippet ?? '')));
    case 'bought':
      return context.redirect(confirmationUrl(shop, cart, checkout.kustomId), 303);
    case 'trouble':
      return sorry(shop, context, checkout.said);
  }
}

/** For programs; a browser goes on to the page. */
async function openForProgram(shop: Shop, context: Context): Promise<Response> {
  const cart = await cartFor(shop, context);
  const checkout = await opened(shop, cart);
  if (checkout.is === 'trouble') return context.json({ problem: checkout.said }, 503);
  return context.json({ checkout: checkout.is, kustom_id: checkout.kustomId });
}

/** An address that is not ours, somebody else's order and one that nobody knows look alike: they show nothing. */
async function showConfirmation(shop: Shop, context: Context): Promise<Response> {
  const { cart = '', token = '' } = context.req.param();
  const kustomId = context.req.query('order_id') ?? '';
  const nothing = () => context.html(page('There is nothing here', ''), 404);
  if (!isToken(shop, 'confirmation', cart, token) || !isId.test(kustomId)) return nothing();
  const found = await shop.parts.alone(shop, kustomId, () => shop.parts.onConfirmation(shop, cart, kustomId));
  switch (found.is) {
    case 'bought':
      return context.html(page(`Thank you: order ${found.order.number}`, raw(found.snippet)));
    case 'incomplete':
      return context.redirect(`${shop.settings.publicUrl}/checkout`, 303);
    case 'unknown':
      return nothing();
    case 'trouble':
      // It may well be bought. A page that says "failed" would have the customer buy again.
      shop.log(`the confirmation could not be read: ${found.said}`);
      return context.html(page('One moment', 'We are waiting for your order. Please reload this page.'), 503);
  }
}

/** What people see. */
export function pages(shop: Shop): Hono {
  const site = new Hono();
  site.get('/', async (context) => context.html(shelf(await cartFor(shop, context))));
  site.post('/cart', async (context) => {
    const fields = await fieldsOf(context);
    const { id } = await cartFor(shop, context);
    // Read, changed and written in one go, so that two clicks do not undo each other.
    const before = shop.store.cart(id);
    const cart = before ? changed(before, fields) : 'the cart is gone';
    if (typeof cart === 'string') return context.json({ problem: cart }, 400);
    shop.store.changeCart(cart);
    return context.redirect('/', 303);
  });
  site.post('/cart/checkout', (context) =>
    context.req.header('accept')?.includes('text/html')
      ? context.redirect('/checkout', 303)
      : openForProgram(shop, context),
  );
  site.get('/checkout', (context) => showCheckout(shop, context));
  site.get('/confirmation/:cart/:token', (context) => showConfirmation(shop, context));
  site.get('/denied', (context) =>
    context.html(page('Please look again', textFor('changed', context.req.query('locale')))),
  );
  site.get('/terms', (context) => context.html(page('Terms', 'You buy, we deliver.')));
  return site;
}
