import type { CheckoutOrder, Line } from './kustom-bodies.ts';
import type { Cart } from './records.ts';
import type { Reply } from './reply.ts';
import type { Shop } from './shop.ts';
import type { Why } from './texts.ts';

// The customer has pressed buy. Our word counts: we say so with `require_validate_callback_success`, for otherwise silence
// for three seconds approves, and an outage sells what we do not have.

/** What must agree of a line. Our own lines have one reference each, so their order does not matter. */
function essence(lines: readonly Line[]): string {
  const parts = lines.map((line) =>
    [line.reference, line.quantity, line.tax_rate, line.total_amount, line.total_tax_amount].join(' '),
  );
  return parts.sort().join('\n');
}

/** Why this order must not be bought; undefined where it may. */
export function objection(shop: Shop, cart: Cart | undefined, orderId: string, order: CheckoutOrder): Why | undefined {
  // Capitals here, small letters elsewhere.
  const isOpen = (order.status ?? 'checkout_incomplete').toLowerCase() === 'checkout_incomplete';
  if (!cart || cart.kustomId !== orderId || (order.order_id ?? orderId) !== orderId || !isOpen) return 'changed';
  const market = shop.parts.marketFor(order);
  if (!market) return 'no delivery';
  // From the basket, not from the lines: another tab may have changed it, and anybody can write lines.
  const ours = shop.parts.priced({ ...cart.basket, delivery: order.selected_shipping_option?.id }, market);
  const isSame =
    ours.purchase_currency === order.purchase_currency.toUpperCase() &&
    ours.order_amount === order.order_amount &&
    ours.order_tax_amount === order.order_tax_amount &&
    essence(ours.order_lines) === essence(order.order_lines);
  if (!isSame || shop.parts.isCardUsed(shop, cart)) return 'changed';
  return cart.basket.items.every(({ reference, quantity }) => shop.store.stockOf(reference) >= quantity)
    ? undefined
    : 'sold out';
}

/** A gift card pays once. */
export function isCardUsed({ store }: Shop, { basket }: Cart): boolean {
  return basket.giftCard !== undefined && store.uses(basket.giftCard) > 0;
}

/**
 * Approves with 200 and nothing else, or denies. Nothing is taken off the shelf here: the customer may still fail at the
 * bank, the question may come twice, and it may come after the card was charged.
 */
export function onValidation(shop: Shop, cart: Cart | undefined, orderId: string, order: CheckoutOrder): Reply {
  const why = shop.parts.objection(shop, cart, orderId, order);
  if (why === undefined) return { status: 200 };
  // What can be put right in the checkout is said there. What is wrong with the basket is explained on a page of ours.
  if (why !== 'changed') return shop.parts.serviceError(why, order.locale);
  return {
    status: 303,
    location: `${shop.settings.publicUrl}/denied?locale=${encodeURIComponent(order.locale ?? 'en')}`,
  };
}
