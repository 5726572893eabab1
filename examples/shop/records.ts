import type { Line } from './kustom-bodies.ts';
import type { Basket } from './pricing.ts';

/** The basket of one visitor, and the Kustom order that it is being bought with. */
export interface Cart {
  readonly id: string;
  readonly country: string;
  readonly basket: Basket;
  readonly kustomId: string | undefined;
  readonly isBought: boolean;
}

/** An order of ours, once paid. */
export interface Order {
  /** Our order number; what the customer and the bookkeeping know it by. */
  readonly number: number;
  readonly kustomId: string;
  /** The cart it was bought with. */
  readonly cartId: string;
  readonly currency: string;
  readonly amount: number;
  readonly lines: readonly Line[];
  /** Why nothing may be shipped for now; empty where it may. */
  readonly hold: string;
  readonly isAcknowledged: boolean;
  readonly isReferenced: boolean;
  readonly isCancelled: boolean;
}

/** What has to be known to store an order. */
export type NewOrder = Pick<Order, 'kustomId' | 'cartId' | 'currency' | 'amount' | 'lines'>;

/** Something we have Kustom do with money, written down before it is asked for. */
export interface Action {
  readonly kind: string;
  /** Which one of its kind in this order: 1, 2, … */
  readonly nth: number;
  readonly key: string;
  /** What is sent, each time the same. */
  readonly body: Settling;
  readonly state: 'open' | 'done' | 'refused';
}

/** The body of a capture or a refund; of a cancellation nothing. */
export interface Settling {
  readonly captured_amount?: number;
  readonly refunded_amount?: number;
  readonly reference?: string;
  readonly description?: string;
  readonly order_lines?: readonly Line[];
  readonly shipping_info?: readonly object[];
}

type Row = Record<string, unknown>;

/** A cart as it stands in its table. */
export function cartOf({ id, country, basket, kustom_id, bought }: Row): Cart {
  return {
    id: String(id),
    country: String(country),
    basket: JSON.parse(String(basket)),
    kustomId: kustom_id === null ? undefined : String(kustom_id),
    isBought: bought === 1,
  };
}

/** An order as it stands in its table. */
export function orderOf(row: Row): Order {
  return {
    number: Number(row.number),
    kustomId: String(row.kustom_id),
    cartId: String(row.cart_id),
    currency: String(row.currency),
    amount: Number(row.amount),
    lines: JSON.parse(String(row.lines)),
    hold: String(row.hold),
    isAcknowledged: row.acknowledged === 1,
    isReferenced: row.referenced === 1,
    isCancelled: row.cancelled === 1,
  };
}

/** An action as it stands in its table. */
export function actionOf({ kind, nth, key, body, state }: Row): Action {
  const known = state === 'done' || state === 'refused' ? state : 'open';
  return { kind: String(kind), nth: Number(nth), key: String(key), body: JSON.parse(String(body)), state: known };
}
