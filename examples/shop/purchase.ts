import { checkoutPath, isComplete } from './checkout.ts';
import { type CheckoutOrder, type ManagedOrder, plain } from './kustom-bodies.ts';
import type { Heard, Unwell } from './kustom-client.ts';
import type { NewOrder, Order } from './records.ts';
import { later, notFound, type Reply } from './reply.ts';
import type { Shop } from './shop.ts';

// A purchase reaches us on two ways that know nothing of each other: the browser comes to the confirmation page, or not;
// the push comes two minutes later, once or sixteen times, perhaps while the page is being made.

/** The path of an order in order management. */
export function managedPath(kustomId: string): string {
  return `/ordermanagement/v1/orders/${encodeURIComponent(kustomId)}`;
}

/** Reads an order in order management. The answer about another order than the one that was asked for is none. */
export async function readManaged(shop: Shop, kustomId: string, tries: number): Promise<Heard> {
  const heard = await shop.ask({ method: 'GET', path: managedPath(kustomId), tries });
  if (!heard.ok) return heard;
  const found = heard.body as ManagedOrder | undefined;
  if (found && (found.order_id ?? kustomId) === kustomId) return heard;
  return { ok: false, status: 'no answer', code: '', said: `Kustom answered something else than order ${kustomId}` };
}

/**
 * Stores an order once, however many come with it, and takes its goods off the shelf in the same breath. The unique column
 * of the table decides. A look whether it is there, and a write after it, let two pass.
 */
export function keepOnce({ store }: Shop, order: NewOrder): void {
  store.together(() => {
    const lines = order.lines.map(plain);
    if (!store.insertOrder({ ...order, lines })) return;
    store.moveStock(lines, -1);
    store.markBought(order);
    // Here, and nowhere else, goes what a customer must get once: the order mail, for instance.
  });
}

/** Why an order may not be shipped; empty where it may. What we have never heard of holds it as well. */
export function holdOf({ fraud_status, order_amount }: ManagedOrder, stored: Order | undefined): string {
  if (stored && order_amount !== undefined && stored.amount !== order_amount) {
    return `Kustom has ${order_amount} and we have ${stored.amount}: a person has to look`;
  }
  return fraud_status === undefined || fraud_status === 'ACCEPTED' ? '' : `the fraud check says ${fraud_status}`;
}

/** True for an order that will never be paid. In every other status, also a new one, it is not for us to give it up. */
export function isDead({ status, captured_amount = 0 }: ManagedOrder): boolean {
  return (status === 'CANCELLED' || status === 'EXPIRED') && captured_amount === 0;
}

/** Cancels our half, once: what is dead at Kustom is not shipped, and its goods can be sold again. */
export function withdraw({ store }: Shop, order: Order): void {
  if (order.isCancelled) return;
  store.together(() => {
    store.setCancelled(order.kustomId);
    store.moveStock(order.lines, 1);
  });
}

/** Takes over what order management says: stores the order where nobody did, holds it or lets it go. */
function takeOver(shop: Shop, cartId: string, kustomId: string, managed: ManagedOrder): Order | undefined {
  if (!isDead(managed) && !shop.store.order(kustomId)) {
    const { purchase_currency: currency = '', order_amount: amount = 0, order_lines: lines = [] } = managed;
    shop.parts.keepOnce(shop, { kustomId, cartId, currency, amount, lines });
  }
  const order = shop.store.order(kustomId);
  if (!order) return undefined;
  if (isDead(managed)) withdraw(shop, order);
  else shop.store.setHold(kustomId, shop.parts.holdOf(managed, order));
  return order;
}

/** Whether Kustom knows that the order is in our books. */
export type Registered = { readonly ok: true } | Unwell;

/** Tells Kustom that the order is in our books. From here on no push comes: never before it is stored. */
export async function acknowledge(shop: Shop, { kustomId }: Order): Promise<Heard> {
  const key = shop.parts.keyFor(kustomId, 'acknowledge', 1);
  const heard = await shop.ask({ method: 'POST', path: `${managedPath(kustomId)}/acknowledge`, key, tries: 1 });
  if (heard.ok) shop.store.setAcknowledged(kustomId);
  return heard;
}

/** Puts our order number on the customer's invoice and our settlement. Once; what fails is made up for when we ship. */
export async function refer(shop: Shop, { kustomId, cartId, number, isReferenced }: Order): Promise<void> {
  if (isReferenced) return;
  const body = { merchant_reference1: String(number), merchant_reference2: cartId };
  const key = shop.parts.keyFor(kustomId, 'refer', 1);
  const path = `${managedPath(kustomId)}/merchant-references`;
  const heard = await shop.ask({ method: 'PATCH', path, body, key, tries: 3 });
  if (heard.ok) shop.store.setReferenced(kustomId);
  else shop.log(`order ${number} has no reference yet: ${heard.said}`);
}

/**
 * Acknowledges and refers: what has to be said of an order as soon as it is stored. Each is said until it was heard, and then no
 * more: a push that comes after that was on its way before.
 */
export async function register(shop: Shop, order: Order): Promise<Registered> {
  const heard: Registered = order.isAcknowledged ? { ok: true } : await shop.parts.acknowledge(shop, order);
  if (heard.ok) await shop.parts.refer(shop, order);
  return heard;
}

/** Just after the purchase the order may be in the checkout only. We store it, and have the push come again. */
async function notManagedYet(shop: Shop, cartId: string, kustomId: string): Promise<Reply> {
  const heard = await shop.ask({ method: 'GET', path: checkoutPath(kustomId), tries: 1 });
  if (!heard.ok) return heard.status === 404 ? notFound : later(heard);
  const order = heard.body as CheckoutOrder;
  if (!isComplete(order)) return notFound;
  keepCompleted(shop, cartId, kustomId, order);
  return later({ said: 'order management does not have the order yet' });
}

function keepCompleted(shop: Shop, cartId: string, kustomId: string, order: CheckoutOrder): void {
  const { purchase_currency: currency, order_amount: amount, order_lines: lines } = order;
  shop.parts.keepOnce(shop, { kustomId, cartId, currency, amount, lines });
}

/**
 * A push says nothing that can be believed; it is a reason to look. We read the order with our own credentials, store it,
 * and only then acknowledge. Whoever answers before that with a 200 and crashes has lost the order; whoever cancels the
 * order because of a mistake of his own has lost the customer.
 */
export async function onPush(shop: Shop, cartId: string, kustomId: string): Promise<Reply> {
  const heard = await readManaged(shop, kustomId, 1);
  if (!heard.ok) return heard.status === 404 ? notManagedYet(shop, cartId, kustomId) : later(heard);
  const managed = heard.body as ManagedOrder;
  const order = takeOver(shop, cartId, kustomId, managed);
  if (!order || isDead(managed)) return { status: 200 };
  const registered = await shop.parts.register(shop, order);
  return registered.ok ? { status: 200 } : later(registered);
}

/** The fraud check has come to an end. Which one is read at Kustom: the body can be anybody's, or empty. */
export async function onNotification(shop: Shop, cartId: string, kustomId: string): Promise<Reply> {
  const heard = await readManaged(shop, kustomId, 1);
  if (!heard.ok) return heard.status === 404 ? notFound : later(heard);
  takeOver(shop, cartId, kustomId, heard.body as ManagedOrder);
  return { status: 200 };
}

/** What the confirmation page can show. */
export type Confirmed =
  | { readonly is: 'bought'; readonly order: Order; readonly snippet: string }
  | { readonly is: 'incomplete' | 'unknown' }
  | { readonly is: 'trouble'; readonly said: string };

/**
 * True for an order that was created with the confirmation address of this cart, which nobody can guess. The id beside it can be
 * anybody's, so it is not enough; and what the cart remembers is too much to ask: an order of yesterday's tab is bought as well.
 * The path holds cart and token; beside it Kustom may have filled in the id, and we may have moved to another host.
 */
function isOfCart(shop: Shop, cartId: string, { merchant_urls }: CheckoutOrder): boolean {
  const given = merchant_urls?.confirmation ?? '';
  const { confirmation = '' } = shop.parts.merchantUrls(shop, cartId);
  return URL.canParse(given) && new URL(given).pathname === new URL(confirmation).pathname;
}

/**
 * The customer is back. The order is read before anything is believed, and stored where the push has not been quicker; a reload
 * finds everything done. It is not acknowledged here: just after a purchase order management may not have it, the customer is
 * waiting, and the push comes for just that. Where we have the order, the page says so whatever Kustom's trouble is.
 */
export async function onConfirmation(shop: Shop, cartId: string, kustomId: string): Promise<Confirmed> {
  const heard = await shop.ask({ method: 'GET', path: checkoutPath(kustomId), tries: 3 });
  const known = shop.store.order(kustomId);
  if (!heard.ok) {
    if (known?.cartId === cartId) return { is: 'bought', order: known, snippet: '' };
    return heard.status === 404 ? { is: 'unknown' } : { is: 'trouble', said: heard.said };
  }
  const checkout = heard.body as CheckoutOrder;
  if (!isOfCart(shop, cartId, checkout)) return { is: 'unknown' };
  if (!isComplete(checkout)) return { is: 'incomplete' };
  keepCompleted(shop, cartId, kustomId, checkout);
  const order = shop.store.order(kustomId);
  return order ? { is: 'bought', order, snippet: checkout.html_snippet ?? '' } : { is: 'unknown' };
}
