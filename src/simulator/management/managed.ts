import type { Capture, DueDateOptions, ManagedOrder, Refund } from '../../../generated/order-management.ts';
import type { Instant } from '../../exchange/clock.ts';

/** An order after the purchase, with what every one has. */
export type BoughtOrder = ManagedOrder &
  Required<
    Pick<ManagedOrder, 'order_lines' | 'captures' | 'refunds' | 'klarna_reference' | 'created_at' | 'expires_at'>
  >;

/** An order in order management, and what the API does not show of it. */
export interface Managed {
  readonly order: BoughtOrder;
  /** Whether whoever bought it is trusted with a higher amount. */
  readonly mayRise: boolean;
  /** It is captured as soon as it can be. */
  readonly capturesItself: boolean;
  /** Since when it is known that the purchase was a fraud. */
  readonly rejectedAt?: Instant;
  /** A refund of it could not be matched to a capture; then no later one is. */
  readonly hasLostRefund?: true;
}

/** A refusal by order management, in the words of the switches. */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 413 | 415 | 422;
  readonly code: string;
  readonly message: string;
}

/** What order management answers, before it is put into bytes. `linesAddUp`: of a write with lines, whether they come to its amount. */
export type ManagementReply =
  | { readonly status: 200; readonly body: ManagedOrder | readonly Capture[] | Capture | Refund | DueDateOptions }
  | { readonly status: 201; readonly made: 'capture' | 'refund'; readonly id: string; readonly linesAddUp?: boolean }
  | { readonly status: 204; readonly linesAddUp?: boolean }
  | Refusal;

/** The order after a command, and what is answered. */
export interface ManagementStep {
  readonly managed: Managed;
  readonly reply: ManagementReply;
}

/** A step that changes nothing. */
export function refused(managed: Managed, reply: Refusal): ManagementStep {
  return { managed, reply };
}

/** A step that changes the order and answers without a word. */
export function done(managed: Managed, order: BoughtOrder): ManagementStep {
  return { managed: { ...managed, order }, reply: { status: 204 } };
}
