import type { FraudDecision } from '../../../generated/conformance.ts';
import type { Instant } from '../../exchange/clock.ts';
import type { Ids } from '../../exchange/ids.ts';
import type { Hindrance } from '../act.ts';
import type { Switches } from '../switches.ts';
import { withCapture } from './capture.ts';
import { asOf } from './expiry.ts';
import type { Managed } from './managed.ts';

/** An order that is captured as soon as it can be, captured. */
export function capturedItself(managed: Managed, now: Instant, ids: Ids): Managed {
  const { order, capturesItself } = managed;
  if (!capturesItself || order.fraud_status !== 'ACCEPTED' || order.status !== 'AUTHORIZED') return managed;
  const { order_amount: captured_amount, order_lines } = order;
  return { ...managed, order: withCapture(order, ids.uuid(), { captured_amount, order_lines }, now) };
}

/** The order after it was decided whether it is a fraud; what hinders that where nobody waits for it. */
export function decided(
  managed: Managed,
  fraud_status: FraudDecision,
  now: Instant,
  { ids, switches }: { readonly ids: Ids; readonly switches: Switches },
): Managed | Hindrance {
  const before = asOf(managed, now, switches);
  if (before.order.fraud_status !== 'PENDING') {
    return { problem: `nothing is to be decided: the fraud_status is ${before.order.fraud_status}` };
  }
  const after = { ...before, order: { ...before.order, fraud_status } };
  return fraud_status === 'REJECTED' ? { ...after, rejectedAt: now } : capturedItself(after, now, ids);
}
