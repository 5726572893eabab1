import type { Capture, ManagedOrder, Refund } from '../../generated/order-management.ts';
import type { ManagingMiniature } from './miniature.ts';
import { answering, editing, type Wrap } from './wraps.ts';

type Order = ManagedOrder & { readonly captures: readonly Capture[]; readonly refunds: readonly Refund[] };

/** Reads a bought order back otherwise than it is. */
function reading(edit: (order: Order) => Partial<ManagedOrder>): Wrap {
  const change = editing((order) => ({ ...order, ...edit(order as unknown as Order) }));
  return answering(200, change, ['readManagedOrder']);
}

/** Says something else of each capture. */
function ofCaptures(edit: (capture: Capture, index: number, order: Order) => Partial<Capture>): Wrap {
  return reading((order) => ({
    captures: order.captures.map((one, index) => ({ ...one, ...edit(one, index, order) })),
  }));
}

/** Kustoms whose orders contradict themselves. */
const withinOrders: readonly ManagingMiniature[] = [
  {
    wrong: 'tells of an order what nobody described',
    caughtBy: 'exchange.known-fields',
    managing: reading(() => ({ is_shipped: false }) as Partial<ManagedOrder>),
  },
  {
    wrong: 'decides about fraud in a word of its own',
    caughtBy: 'exchange.known-values',
    managing: reading(() => ({ fraud_status: 'OK' })),
  },
  {
    wrong: 'lets an order expire at noon',
    caughtBy: 'om.expires-at-midnight',
    managing: reading(({ expires_at = '' }) => ({ expires_at: expires_at.replace('T00:00', 'T12:00') })),
  },
  {
    wrong: 'takes refunds off the captured amount',
    caughtBy: 'om.captured-is-sum',
    managing: reading((order) => ({ captured_amount: order.captured_amount - order.refunded_amount })),
  },
  {
    wrong: 'states one unit less as refunded',
    caughtBy: 'om.refunded-is-sum',
    managing: reading((order) => ({ refunded_amount: Math.max(0, order.refunded_amount - 1) })),
  },
  {
    wrong: 'states less as ordered than is captured',
    caughtBy: 'om.amounts-in-order',
    also: ['order.settled-sum'], // The lines do not come to the amount.
    managing: reading((order) => (order.captured_amount > 0 ? { order_amount: order.captured_amount - 1 } : {})),
  },
  {
    wrong: 'is AUTHORIZED with captures',
    caughtBy: 'om.status-fits-amounts',
    managing: reading((order) => (order.status === 'PART_CAPTURED' ? { status: 'AUTHORIZED' } : {})),
  },
  {
    wrong: 'is CAPTURED without captures',
    caughtBy: 'om.status-fits-amounts',
    managing: reading((order) => (order.status === 'AUTHORIZED' ? { status: 'CAPTURED' } : {})),
  },
  {
    wrong: 'lets what was refunded be captured again',
    caughtBy: 'om.nothing-remains-captured',
    managing: reading((order) =>
      order.status === 'CAPTURED' ? { remaining_authorized_amount: order.refunded_amount } : {},
    ),
  },
  {
    wrong: 'loses one unit of what remains',
    caughtBy: 'om.remaining-adds-up',
    managing: reading(({ status, remaining_authorized_amount: left }) =>
      status === 'PART_CAPTURED' && left > 1 ? { remaining_authorized_amount: left - 1 } : {},
    ),
  },
  {
    wrong: 'matches a refund that nobody asked for',
    caughtBy: 'om.allocated-within-refunded',
    managing: ofCaptures((_, index, order) => (index === 0 ? { refunded_amount: order.refunded_amount + 1 } : {})),
  },
  {
    wrong: 'matches more to a capture than it took',
    caughtBy: 'om.allocated-within-captured',
    managing: ofCaptures(({ captured_amount }, index, order) =>
      order.refunded_amount > captured_amount
        ? { refunded_amount: index === 0 ? captured_amount + 1 : 0 }
        : { refunded_amount: 0 },
    ),
  },
  {
    wrong: 'lists a capture twice',
    caughtBy: 'om.parts-are-distinct',
    managing: reading(({ captures, klarna_reference }) => {
      const again = captures.slice(0, 1).map((one) => {
        return { ...one, klarna_reference: `${klarna_reference}-${captures.length + 1}` };
      });
      return { captures: [...captures, ...again] };
    }),
  },
  {
    wrong: 'captured long before it was bought',
    caughtBy: 'om.dates-in-order',
    managing: ofCaptures(() => ({ captured_at: '2020-01-01T00:00:00.000Z' })),
  },
  {
    wrong: 'numbers its captures from 0',
    caughtBy: 'om.capture-references-count',
    managing: ofCaptures((_, index, { klarna_reference }) => ({ klarna_reference: `${klarna_reference}-${index}` })),
  },
];

/** Kustoms whose orders are not what was made of them. */
const betweenOrders: readonly ManagingMiniature[] = [
  {
    wrong: 'lists captures under other ids',
    caughtBy: 'om.read-states-captures',
    managing: ofCaptures(({ capture_id }) => ({ capture_id: `${capture_id}0` })),
  },
  {
    wrong: 'lists refunds under other ids',
    caughtBy: 'om.read-states-refunds',
    managing: reading(({ refunds }) => ({
      refunds: refunds.map((one) => ({ ...one, refund_id: `${one.refund_id}0` })),
    })),
  },
  {
    wrong: 'takes a refund off its capture',
    caughtBy: 'om.captures-stay',
    managing: reading((order) => {
      const { captures, refunded_amount: off, captured_amount, remaining_authorized_amount } = order;
      if (order.status !== 'PART_CAPTURED' || off * 2 > captured_amount) return {};
      return {
        captures: captures.map((one, index) =>
          index > 0 ? one : { ...one, refunded_amount: 0, captured_amount: one.captured_amount - off },
        ),
        captured_amount: captured_amount - off,
        remaining_authorized_amount: remaining_authorized_amount + off,
      };
    }),
  },
  {
    wrong: 'changes what was bought with the amount',
    caughtBy: 'om.original-stays',
    managing: reading(({ order_amount }) => ({ original_order_amount: order_amount })),
  },
  {
    wrong: 'keeps the old amount of an order',
    caughtBy: 'om.amounts-follow',
    also: ['order.settled-sum'], // The lines do not come to the amount.
    managing: reading((order) => {
      const { original_order_amount, order_amount, remaining_authorized_amount: left, status } = order;
      const more = original_order_amount - order_amount;
      const isOpen = status === 'AUTHORIZED' || status === 'PART_CAPTURED';
      return { order_amount: original_order_amount, remaining_authorized_amount: isOpen ? left + more : left };
    }),
  },
  {
    wrong: 'stays PART_CAPTURED after a release',
    caughtBy: 'om.status-follows',
    managing: reading(({ status, captured_amount, order_amount }) =>
      status === 'CAPTURED' && captured_amount < order_amount ? { status: 'PART_CAPTURED' } : {},
    ),
  },
  {
    wrong: 'states a purchase one unit higher',
    caughtBy: 'om.purchase-keeps-amount',
    managing: reading(({ original_order_amount }) => ({ original_order_amount: original_order_amount + 1 })),
  },
  {
    wrong: 'sells in another currency than the shop',
    caughtBy: 'om.purchase-keeps-currency',
    managing: reading(() => ({ purchase_currency: 'USD' })),
  },
  {
    wrong: 'states what was bought without its tax',
    caughtBy: 'om.purchase-keeps-lines',
    also: ['order.settled-line', 'om.lines-follow'],
    managing: reading(({ order_lines = [] }) => ({
      order_lines: order_lines.map((one) => ({ ...one, total_tax_amount: 0 })),
    })),
  },
  {
    wrong: 'names what was bought otherwise',
    caughtBy: 'om.purchase-keeps-lines',
    managing: reading(({ order_lines = [], order_amount, original_order_amount }) =>
      order_amount === original_order_amount
        ? { order_lines: order_lines.map((one) => ({ ...one, name: 'Mug' })) }
        : {},
    ),
  },
  {
    wrong: 'keeps the last parcel of an order only',
    caughtBy: 'om.shipping-info-appended',
    managing: reading(({ shipping_info = [] }) => ({ shipping_info: shipping_info.slice(-1) })),
  },
  {
    wrong: 'keeps the last parcel of a capture only',
    caughtBy: 'om.shipping-info-appended',
    managing: ofCaptures(({ shipping_info = [] }) => ({ shipping_info: shipping_info.slice(-1) })),
  },
];

/** Kustoms that read bought orders back otherwise than they are. */
export const kustomsReading: readonly ManagingMiniature[] = [...withinOrders, ...betweenOrders];
