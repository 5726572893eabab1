import type { ManagedOrder } from '../../generated/order-management.ts';
import { type AmountField, whole } from './amount.ts';

/** The five amounts of a bought order in minor units, each undefined where it is not known to be an integer. */
export interface Books {
  /** What it comes to now (`order_amount`). */
  readonly ordered: bigint | undefined;
  /** What it came to when it was bought (`original_order_amount`). */
  readonly original: bigint | undefined;
  readonly captured: bigint | undefined;
  readonly refunded: bigint | undefined;
  /** What can still be captured (`remaining_authorized_amount`). */
  readonly remaining: bigint | undefined;
}

/** The field of a managed order that holds each amount. */
export const bookFields = {
  ordered: 'order_amount',
  original: 'original_order_amount',
  captured: 'captured_amount',
  refunded: 'refunded_amount',
  remaining: 'remaining_authorized_amount',
} as const satisfies Record<keyof Books, keyof ManagedOrder>;

/** The books as a managed order states them, as far as it does. */
export function booksOf(order: Partial<ManagedOrder>): Books {
  const { ordered, original, captured, refunded, remaining } = bookFields;
  return {
    ordered: whole(order, ordered),
    original: whole(order, original),
    captured: whole(order, captured),
    refunded: whole(order, refunded),
    remaining: whole(order, remaining),
  };
}

/** The books of an order that was bought for this much, and of which nothing has been captured. */
export function openedWith(amount: bigint | undefined): Books {
  return { ordered: amount, original: amount, captured: 0n, refunded: 0n, remaining: amount };
}

/** One amount more another; undefined where either is not known. */
export function plus(one: bigint | undefined, other: bigint | undefined): bigint | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}

/** One amount less another; undefined where either is not known. */
export function minus(one: bigint | undefined, other: bigint | undefined): bigint | undefined {
  return one === undefined || other === undefined ? undefined : one - other;
}

/** The books after a capture of this much. */
export function withCapture(books: Books, amount: bigint | undefined): Books {
  return { ...books, captured: plus(books.captured, amount), remaining: minus(books.remaining, amount) };
}

/** The books after a refund of this much: what was captured stays captured, and nothing can be captured again. */
export function withRefund(books: Books, amount: bigint | undefined): Books {
  return { ...books, refunded: plus(books.refunded, amount) };
}

/** The books after the order was changed to come to this much. */
export function withAuthorization(books: Books, amount: bigint | undefined): Books {
  return { ...books, ordered: amount, remaining: minus(amount, books.captured) };
}

/** The books after the rest was let go. Whether what is ordered shrinks with it, no source says. */
export function withRelease(books: Books): Books {
  return { ...books, ordered: undefined, remaining: 0n };
}

/** The sum of one field over a list; undefined where one of them is not known. */
export function sumOf(list: readonly object[], field: AmountField): bigint | undefined {
  return list.reduce<bigint | undefined>((sum, one) => plus(sum, whole(one, field)), 0n);
}
