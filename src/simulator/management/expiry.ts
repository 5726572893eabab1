import { type Instant, iso } from '../../exchange/clock.ts';
import type { Switches } from '../switches.ts';
import type { BoughtOrder, Managed } from './managed.ts';

const dayMs = 86_400_000;
const rejectedForMs = 4 * 60 * 60 * 1_000;

/** Midnight UTC, so many days after the day of an instant, as the API writes it. */
export function midnightAfter(instant: Instant, days: number): string {
  return iso((Math.floor(instant / dayMs) + days) * dayMs);
}

/** True where the authorization has ended. */
export function isOver({ expires_at }: BoughtOrder, now: Instant): boolean {
  return now >= Date.parse(expires_at);
}

/** How many days after the purchase an instant is, begun ones counted whole. */
export function daysSincePurchase({ created_at }: BoughtOrder, instant: Instant): number {
  return Math.floor(instant / dayMs) - Math.floor(Date.parse(created_at) / dayMs);
}

function expired(order: BoughtOrder, { expireAs, partCapturedExpires, remainderAtExpiry }: Switches): BoughtOrder {
  if (order.status === 'PART_CAPTURED' && partCapturedExpires === 'no') {
    return { ...order, remaining_authorized_amount: 0 };
  }
  const left = remainderAtExpiry === 'zero' ? 0 : order.remaining_authorized_amount;
  return { ...order, status: expireAs, remaining_authorized_amount: left };
}

/** The order as time has made it: what was rejected is called off after four hours, what was not captured in time expires. */
export function asOf(managed: Managed, now: Instant, switches: Switches): Managed {
  const { order, rejectedAt } = managed;
  if (order.status === 'AUTHORIZED' && rejectedAt !== undefined && now - rejectedAt >= rejectedForMs) {
    return { ...managed, order: { ...order, status: 'CANCELLED' } };
  }
  const isOpen = order.status === 'AUTHORIZED' || order.status === 'PART_CAPTURED';
  return isOpen && isOver(order, now) ? { ...managed, order: expired(order, switches) } : managed;
}
