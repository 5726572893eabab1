import type { Capture, ManagedOrderLine, NewRefund, Refund } from '../../../generated/order-management.ts';
import { type Instant, iso } from '../../exchange/clock.ts';
import { linesAddUp, refundable, refundedWith, unrefunded, withRefund } from '../../order/settlement.ts';
import type { Switches } from '../switches.ts';
import { doubted } from './capture.ts';
import { type BoughtOrder, type Managed, type ManagementStep, type Refusal, refused } from './managed.ts';
import { managedLines, said as withoutUndefined } from './opening.ts';
import { stateForbids } from './permission.ts';
import { noRefund } from './refusals.ts';

// Where Klarna took a fee for a return.
const feeCountries = 'AT AU CZ DE DK ES FI FR GR IE IT NL NO PT SE'.split(' ');

function isFee({ type }: ManagedOrderLine): boolean {
  return type === 'return_fee';
}

/** Why a return fee cannot be taken; undefined where none is, and where it can. */
function feeForbids(order: BoughtOrder, { order_lines = [] }: NewRefund, addsUp?: boolean): Refusal | undefined {
  const fees = order_lines.filter(isFee);
  if (fees.length === 0) return undefined;
  const { status, captures, purchase_country = '' } = order;
  if (status !== 'CAPTURED' || captures.length !== 1)
    return noRefund('A return fee needs an order that was captured as a whole, and at once.');
  if (!feeCountries.includes(purchase_country)) return noRefund(`There are no return fees in ${purchase_country}.`);
  if (fees.some(({ unit_price, total_amount }) => unit_price >= 0 || total_amount >= 0))
    return noRefund('The price and the total of a return fee are negative.');
  return addsUp ? undefined : noRefund('With a return fee, the lines come to the refunded amount exactly.');
}

/** The capture that a refund is of: it has all its lines, by their references, and as much left as is given back. */
function allocated({ captures }: BoughtOrder, { refunded_amount, order_lines = [] }: NewRefund): Capture | undefined {
  const wanted = order_lines.filter((line) => !isFee(line)).map(({ reference }) => reference);
  if (wanted.length === 0 || wanted.includes(undefined)) return undefined;
  return captures.find((capture) => {
    const there = new Set((capture.order_lines ?? []).map(({ reference }) => reference));
    return unrefunded(capture) >= refunded_amount && wanted.every((reference) => there.has(reference));
  });
}

function refundOf(
  id: string,
  { refunded_amount, description, reference, order_lines = [] }: NewRefund,
  now: Instant,
): Refund {
  return withoutUndefined({
    refund_id: id,
    refunded_amount,
    refunded_at: iso(now),
    description: description ?? '',
    reference,
    order_lines: managedLines(order_lines),
  });
}

/** The captures with what this refund gives back of one of them; undefined where it cannot be matched to any. */
function matched({ order, hasLostRefund }: Managed, body: NewRefund, addsUp?: boolean): readonly Capture[] | undefined {
  const from = hasLostRefund || !addsUp ? undefined : allocated(order, body);
  if (!from) return undefined;
  const after = { ...from, refunded_amount: refundedWith(from, body.refunded_amount) };
  return order.captures.map((one) => (one === from ? after : one));
}

/** The merchant gives money back. */
export function refunding(
  managed: Managed,
  { id, body }: { readonly id: string; readonly body: NewRefund },
  now: Instant,
  switches: Switches,
): ManagementStep {
  const { order } = managed;
  const addsUp = linesAddUp(body, 'NewRefund');
  const isTooMuch = body.refunded_amount > refundable(order);
  const refusal =
    doubted('refunded_amount', { amount: body.refunded_amount, addsUp }, switches) ??
    stateForbids('refundOrder', order, switches) ??
    (isTooMuch ? noRefund('That is more than was captured and not yet refunded.') : undefined) ??
    feeForbids(order, body, addsUp);
  if (refusal) return refused(managed, refusal);
  const captures = switches.refundAllocation === 'never' ? order.captures : matched(managed, body, addsUp);
  const after = withRefund(order, body.refunded_amount);
  const isClosed = switches.closeOnFullRefund === 'yes' && order.status === 'CAPTURED' && refundable(after) === 0;
  return {
    managed: {
      ...managed,
      ...(captures ? {} : { hasLostRefund: true }),
      order: {
        ...after,
        status: isClosed ? 'CLOSED' : after.status,
        captures: captures ?? order.captures,
        refunds: [...order.refunds, refundOf(id, body, now)],
      },
    },
    reply: { status: 201, made: 'refund', id, ...(addsUp === undefined ? {} : { linesAddUp: addsUp }) },
  };
}
