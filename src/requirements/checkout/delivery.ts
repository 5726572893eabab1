import type { Order, StoredOrder } from '../../../generated/checkout.ts';

/** What Kustom changes where it adds the delivery that was chosen. */
export const changedByDelivery = ['order_lines', 'order_amount', 'order_tax_amount'] as const;

/**
 * True where an order may hold more than the merchant sent: from the options that were offered Kustom adds the chosen one
 * to the lines and amounts, or takes those that the merchant answers to the choice.
 */
export function mayHoldDelivery(...stated: readonly Partial<Order | StoredOrder>[]): boolean {
  return stated.some(
    ({ shipping_options, selected_shipping_option, selected_shipping_options }) =>
      [shipping_options, selected_shipping_options].some((list) => Array.isArray(list) && list.length > 0) ||
      (selected_shipping_option ?? undefined) !== undefined,
  );
}
