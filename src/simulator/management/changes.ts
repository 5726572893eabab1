import type {
  AuthorizationUpdate,
  CustomerDetailsUpdate,
  MerchantReferencesUpdate,
  ShippingInfoUpdate,
} from '../../../generated/order-management.ts';
import type { Instant } from '../../exchange/clock.ts';
import { atTotal, linesAddUp } from '../../order/settlement.ts';
import type { Switches } from '../switches.ts';
import { daysSincePurchase, isOver, midnightAfter } from './expiry.ts';
import { done, type Managed, type ManagementStep, refused } from './managed.ts';
import { managedAddress, managedLines } from './opening.ts';
import { stateForbids } from './permission.ts';
import { forbidden, unfit } from './refusals.ts';

/** Whether whoever decides lets the amount rise. */
function mayRise(managed: Managed, { raise }: Switches): boolean {
  return raise === 'by-persona' ? managed.mayRise : raise === 'accepted';
}

/** Why an order cannot have this total; undefined where it can. */
function totalForbids(managed: Managed, { order_amount: total }: AuthorizationUpdate, switches: Switches) {
  const { order } = managed;
  const code = switches.updateRefusal;
  if (total < order.captured_amount)
    return forbidden(code, `The new amount ${total} is less than what is captured, ${order.captured_amount}.`);
  if (total > order.order_amount && !mayRise(managed, switches))
    return forbidden(code, 'The higher amount was declined by the risk decision.');
  return total === 0 && switches.authorizationToZero === 'refused'
    ? forbidden(code, 'An amount of 0 is a cancellation.')
    : undefined;
}

/** Why nothing can be authorized any more; a partly captured order can outlive its authorization without expiring. */
function timeForbids(order: Managed['order'], now: Instant, { updateRefusal }: Switches) {
  const isEnded = isOver(order, now);
  return isEnded ? forbidden(updateRefusal, `The authorization ended at ${order.expires_at}.`) : undefined;
}

/** The merchant sets a new amount and new lines. What is then captured altogether is fully captured. */
export function authorizing(
  managed: Managed,
  body: AuthorizationUpdate,
  now: Instant,
  switches: Switches,
): ManagementStep {
  const { order } = managed;
  const addsUp = linesAddUp(body, 'AuthorizationUpdate');
  const isOff = addsUp === false && switches.lineSums === 'required';
  const refusal =
    (isOff ? unfit(['order_lines'], switches) : undefined) ??
    stateForbids('updateAuthorization', order, switches) ??
    timeForbids(order, now, switches) ??
    totalForbids(managed, body, switches);
  if (refusal) return refused(managed, refusal);
  const after = atTotal(order, body.order_amount);
  const isAllCaptured = order.status === 'PART_CAPTURED' && after.remaining_authorized_amount === 0;
  // The type knows the lines as required, but where a switch makes them optional they may be missing.
  const { order_lines = [] } = body as Partial<AuthorizationUpdate>;
  const changed = done(managed, {
    ...after,
    status: isAllCaptured ? 'CAPTURED' : order.status,
    order_lines: managedLines(order_lines),
  });
  return addsUp === undefined ? changed : { ...changed, reply: { status: 204, linesAddUp: addsUp } };
}

/** The merchant sets references: absent stays, present overwrites, an empty text clears. Numbers are taken as texts. */
export function referencing(managed: Managed, body: MerchantReferencesUpdate, switches: Switches): ManagementStep {
  const refusal = stateForbids('updateMerchantReferences', managed.order, switches);
  if (refusal) return refused(managed, refusal);
  const order: Record<string, unknown> = { ...managed.order };
  for (const [name, value] of Object.entries(body)) {
    if (value === '') delete order[name];
    else order[name] = String(value);
  }
  return done(managed, order as unknown as Managed['order']);
}

// No parcel arrives without them, so they cannot be cleared. Which parts count as such is inferred.
const needed = ['given_name', 'family_name', 'street_address', 'postal_code', 'city', 'country'] as const;

/** The merchant sets where the goods go: an empty text clears a part, an absent one stays. */
export function readdressing(
  managed: Managed,
  { shipping_address }: CustomerDetailsUpdate,
  hasBilling: boolean,
  switches: Switches,
): ManagementStep {
  const { order } = managed;
  const code = switches.updateRefusal;
  const unclearable = needed
    .filter((part) => shipping_address?.[part] === '')
    .map((part) => `shipping_address.${part}`);
  const refusal =
    (unclearable.length > 0 ? unfit(unclearable, switches) : undefined) ??
    stateForbids('updateCustomerDetails', order, switches) ??
    (hasBilling ? forbidden(code, 'The billing address cannot be changed.') : undefined) ??
    (switches.addressChange === 'refused' ? forbidden(code, 'The new address was declined.') : undefined);
  if (refusal) return refused(managed, refusal);
  if (!shipping_address) return done(managed, order);
  const parts = Object.entries({ ...order.shipping_address, ...shipping_address }).filter(([, part]) => part !== '');
  return done(managed, { ...order, shipping_address: managedAddress(Object.fromEntries(parts)) });
}

/** The merchant asks for more time: so many days from today, whatever was left, but not for ever. */
export function extending(managed: Managed, now: Instant, switches: Switches): ManagementStep {
  const { order } = managed;
  const expires_at = midnightAfter(now, switches.extensionDays);
  const isLong = daysSincePurchase(order, Date.parse(expires_at)) > switches.extensionLimitDays;
  const refusal =
    stateForbids('extendAuthorization', order, switches) ??
    (isOver(order, now) || isLong
      ? forbidden('NOT_ALLOWED', `The authorization cannot be extended until ${expires_at}.`)
      : undefined);
  return refusal ? refused(managed, refusal) : done(managed, { ...order, expires_at });
}

/** The merchant gives up what is not captured: nothing remains, so the order is fully captured. */
export function releasing(managed: Managed, switches: Switches): ManagementStep {
  const { order } = managed;
  const refusal = stateForbids('releaseAuthorization', order, switches);
  if (refusal) return refused(managed, refusal);
  const lowered = switches.amountAtRelease === 'lowered' ? { order_amount: order.captured_amount } : {};
  return done(managed, { ...order, ...lowered, status: 'CAPTURED', remaining_authorized_amount: 0 });
}

/** The merchant says how the order travels; what was said before stays. */
export function shipping(managed: Managed, { shipping_info }: ShippingInfoUpdate, switches: Switches): ManagementStep {
  const { order } = managed;
  const refusal = stateForbids('addShippingInfo', order, switches);
  if (refusal) return refused(managed, refusal);
  return done(managed, { ...order, shipping_info: [...(order.shipping_info ?? []), ...shipping_info] });
}

/** The merchant calls the order off. The status says so, and the amounts stay as they are. */
export function cancelling(managed: Managed, switches: Switches): ManagementStep {
  const { order } = managed;
  if (order.status === 'CANCELLED' && switches.secondCancel === 'accepted') return done(managed, order);
  const refusal = stateForbids('cancelOrder', order, switches);
  if (refusal) return refused(managed, refusal);
  const zero = switches.remainderAtCancel === 'zero' ? { remaining_authorized_amount: 0 } : {};
  return done(managed, { ...order, ...zero, status: 'CANCELLED' });
}

/** The merchant has noted the order. Nothing that can be read tells so. */
export function acknowledging(managed: Managed, switches: Switches): ManagementStep {
  const refusal = stateForbids('acknowledgeOrder', managed.order, switches);
  return refusal ? refused(managed, refusal) : done({ ...managed, isAcknowledged: true }, managed.order);
}
