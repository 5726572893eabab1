import type { Capture, NewCapture, ShippingInfoUpdate } from '../../../generated/order-management.ts';
import { type Instant, iso } from '../../exchange/clock.ts';
import { lessCapture, linesAddUp } from '../../order/settlement.ts';
import type { Switches } from '../switches.ts';
import { type BoughtOrder, done, type Managed, type ManagementStep, type Refusal, refused } from './managed.ts';
import { managedLines, said as withoutUndefined } from './opening.ts';
import { stateForbids } from './permission.ts';
import { forbidden, noCapture, noSuchCapture, unfit } from './refusals.ts';

/** The words of the wire, which shops look for. */
const tooMuch = 'Captured amount is higher than the remaining authorized amount. Capture not possible.';

/** What somebody sent about money with lines is refused for, where a switch says so; undefined where nothing is. */
export function doubted(
  field: string,
  { amount, addsUp }: { readonly amount: number; readonly addsUp: boolean | undefined },
  switches: Switches,
): Refusal | undefined {
  if (amount === 0 && switches.zeroAmounts === 'refused') return unfit([field], switches);
  return addsUp === false && switches.lineSums === 'required' ? unfit(['order_lines'], switches) : undefined;
}

function fraudForbids({ fraud_status }: BoughtOrder, switches: Switches): Refusal | undefined {
  if (fraud_status === 'PENDING' && switches.captureWhilePending === 'refused') {
    return noCapture('It is not decided yet whether the order is a fraud. Capture later.');
  }
  const isRejected = fraud_status === 'REJECTED' && switches.captureAfterRejection === 'refused';
  return isRejected ? noCapture('The order was rejected. Capture not possible.') : undefined;
}

function captureOf(order: BoughtOrder, id: string, body: NewCapture, now: Instant): Capture {
  const { billing_address, shipping_address } = order;
  return withoutUndefined({
    capture_id: id,
    klarna_reference: `${order.klarna_reference}-${order.captures.length + 1}`,
    captured_amount: body.captured_amount,
    captured_at: iso(now),
    refunded_amount: 0,
    description: body.description ?? '',
    reference: body.reference,
    order_lines: managedLines(body.order_lines ?? []),
    billing_address,
    shipping_address,
    shipping_info: body.shipping_info ?? [],
  });
}

/** The order with one capture more. A capture of 0, which nobody documents, leaves the status as it is. */
export function withCapture(order: BoughtOrder, id: string, body: NewCapture, now: Instant): BoughtOrder {
  const after = lessCapture(order, body.captured_amount);
  const isPart = after.remaining_authorized_amount > 0 && after.captured_amount > 0;
  const status = after.remaining_authorized_amount === 0 ? 'CAPTURED' : isPart ? 'PART_CAPTURED' : order.status;
  return { ...after, status, captures: [...order.captures, captureOf(order, id, body, now)] };
}

/** The merchant takes money. */
export function capturing(
  managed: Managed,
  { id, body }: { readonly id: string; readonly body: NewCapture },
  now: Instant,
  switches: Switches,
): ManagementStep {
  const { order } = managed;
  const addsUp = linesAddUp(body, 'NewCapture');
  const refusal =
    doubted('captured_amount', { amount: body.captured_amount, addsUp }, switches) ??
    stateForbidsCapture(order, body, switches);
  if (refusal) return refused(managed, refusal);
  const flag = addsUp === undefined ? {} : { linesAddUp: addsUp };
  const after = { ...managed, order: withCapture(order, id, body, now) };
  return { managed: after, reply: { status: 201, made: 'capture', id, ...flag } };
}

/** Why nothing, or not so much, can be captured. A fully captured order is answered like any other that has too little left. */
function stateForbidsCapture(order: BoughtOrder, { captured_amount }: NewCapture, switches: Switches) {
  const state = order.status === 'CAPTURED' ? undefined : stateForbids('captureOrder', order, switches);
  const refusal = state ?? fraudForbids(order, switches);
  if (refusal) return refusal;
  const isTooMuch = order.status === 'CAPTURED' || captured_amount > order.remaining_authorized_amount;
  return isTooMuch ? noCapture(tooMuch) : undefined;
}

/** The capture of this id, or why there is none. An order without captures refuses what is about one. */
export function captureIn(
  { order_id, captures }: BoughtOrder,
  id: string,
): { capture: Capture } | { refusal: Refusal } {
  if (captures.length === 0) return { refusal: forbidden('NOT_ALLOWED', `Order ${order_id} has no captures.`) };
  const capture = captures.find(({ capture_id }) => capture_id === id);
  return capture ? { capture } : { refusal: noSuchCapture(id) };
}

/** The merchant says how what was captured travels. */
export function shippingCapture(managed: Managed, id: string, { shipping_info }: ShippingInfoUpdate): ManagementStep {
  const { order } = managed;
  const found = captureIn(order, id);
  if ('refusal' in found) return refused(managed, found.refusal);
  const { capture } = found;
  const after = { ...capture, shipping_info: [...(capture.shipping_info ?? []), ...shipping_info] };
  return done(managed, { ...order, captures: order.captures.map((one) => (one === capture ? after : one)) });
}
