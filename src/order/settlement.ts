import type { ManagedOrder } from '../../generated/order-management.ts';
import { statedOrders } from './stated-order.ts';
import { amountSum } from './sums.ts';

/** The five amounts of a bought order, in minor units. */
export type Settlement = Pick<
  ManagedOrder,
  'order_amount' | 'original_order_amount' | 'captured_amount' | 'refunded_amount' | 'remaining_authorized_amount'
>;

/** Nothing captured yet: all of the purchase remains. */
export function opened(amount: number): Settlement {
  return {
    order_amount: amount,
    original_order_amount: amount,
    captured_amount: 0,
    refunded_amount: 0,
    remaining_authorized_amount: amount,
  };
}

/** The order after a capture: what was taken remains no longer. */
export function lessCapture<Order extends Settlement>(order: Order, amount: number): Order {
  return {
    ...order,
    captured_amount: order.captured_amount + amount,
    remaining_authorized_amount: order.remaining_authorized_amount - amount,
  };
}

/** The order with a new total; what was captured counts towards it. */
export function atTotal<Order extends Settlement>(order: Order, total: number): Order {
  return { ...order, order_amount: total, remaining_authorized_amount: total - order.captured_amount };
}

/** The order after a refund, which makes nothing available for another capture. */
export function withRefund<Order extends Settlement>(order: Order, amount: number): Order {
  return { ...order, refunded_amount: order.refunded_amount + amount };
}

/** What can still be given back, in minor units. */
export function refundable({ captured_amount, refunded_amount }: Settlement): number {
  return captured_amount - refunded_amount;
}

/** What can still be given back of one capture, in minor units. */
export function unrefunded({
  captured_amount,
  refunded_amount = 0,
}: {
  readonly captured_amount: number;
  readonly refunded_amount?: number;
}): number {
  return captured_amount - refunded_amount;
}

/** What was given back of one capture, together with a refund of it, in minor units. */
export function refundedWith({ refunded_amount = 0 }: { readonly refunded_amount?: number }, amount: number): number {
  return refunded_amount + amount;
}

/** Whether the lines in a body come to its amount; undefined where it has none. */
export function linesAddUp(
  said: object,
  schema: 'NewCapture' | 'NewRefund' | 'AuthorizationUpdate',
): boolean | undefined {
  const [stated] = statedOrders(said, schema);
  if (!stated?.lines || stated.lines.length === 0) return undefined;
  return amountSum(stated)?.zone === 'accepted';
}
