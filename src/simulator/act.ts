import type { StoredOrder } from '../../generated/checkout.ts';
import type { Instant } from '../exchange/clock.ts';

/** Why an act came to nothing; `known`: what there is in its place. */
export interface Hindrance {
  readonly problem: string;
  readonly known?: string;
}

/** The order after an act of the shopper, or what hindered it. `isPending`: bought, but nobody has decided whether it is a fraud. */
export type Acted = { readonly order: StoredOrder; readonly isPending?: boolean } | Hindrance;

/** What a shopper does to an order that is open. */
export type Act = (order: StoredOrder, now: Instant) => Acted;
