import type { FraudDecision } from '../../generated/conformance.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { CallbackName } from '../simulator/callbacks/call.ts';

/** What tells a merchant that an order was bought, or what became of it. */
export type Tiding = Extract<CallbackName, 'push' | 'confirmation' | 'notification'>;

/** The orders of a schedule, by the words that tell of them. */
export type Which = 'the order' | 'the other order' | 'an order that nobody has' | 'an id that is none';

/** A call to the merchant about one of the orders. */
export interface Delivery {
  readonly sends: Tiding;
  readonly about: Which;
}

/** One thing that happens. */
export type Step =
  | { readonly do: 'buy'; readonly which: Which; readonly persona: 'approved' | 'pending'; readonly tells: boolean }
  /** Several are sent at the same time. */
  | { readonly do: 'send'; readonly calls: readonly Delivery[] }
  /** What the merchant meets when it asks Kustom about the order next. */
  | { readonly do: 'upset'; readonly with: Trouble }
  /** By the clock of the sandbox; what falls due on the way is delivered. */
  | { readonly do: 'pass'; readonly by: string; readonly says: string }
  | { readonly do: 'decide'; readonly as: FraudDecision }
  | { readonly do: 'cancel' }
  /** Asks the shop how many orders it keeps: one. */
  | { readonly do: 'count' };

/** Trouble at one operation, about the order alone. */
export interface Trouble {
  readonly fault: 'status' | 'delay' | 'cut' | 'lost-answer';
  readonly operation: OperationId;
  readonly status?: number;
  readonly delay_ms?: number;
  readonly times?: number;
}

/** A way in which tidings can reach a merchant. */
export interface Schedule {
  /** What is special, in a few words. */
  readonly name: string;
  readonly steps: readonly Step[];
}

/** The tidings that a schedule sends: by hand, or as time passes. */
export function tidingsOf({ steps }: Schedule): readonly Tiding[] {
  return steps.flatMap((step): readonly Tiding[] => {
    if (step.do === 'send') return step.calls.map(({ sends }) => sends);
    return step.do === 'buy' && step.tells ? ['push'] : [];
  });
}

/** Whether a schedule moves the clock, which all orders share. */
export function movesClock({ steps }: Schedule): boolean {
  return steps.some((step) => step.do === 'pass');
}

/** Whether a schedule keeps the merchant waiting on purpose: its silence is none of its own. */
export function keepsWaiting({ steps }: Schedule): boolean {
  return steps.some((step) => step.do === 'upset' && step.with.fault === 'delay');
}
