import type { OrderLine } from '../../generated/checkout.ts';
import type { WholeExchange } from '../../src/exchange/exchange.ts';
import { managed, manages } from '../support/managed.ts';
import { line, orderOf } from '../support/orders.ts';
import { stored, told } from '../support/told.ts';
import type { LifeMiniature } from './miniature.ts';

const cup = line(4_500, 2_500, 900, { reference: 'CUP' });
const cups = line(9_000, 2_500, 1_800, { reference: 'CUP', quantity: 2, unit_price: 4_500 });
const delivery = line(4_900, 2_500, 980, { reference: 'HOME', name: 'To the door', type: 'shipping_fee' });
const order = orderOf([cups, delivery]);

const sum = (lines: readonly OrderLine[]) => lines.reduce((all, one) => all + one.total_amount, 0);

/** A minute apart and numbered, so that no two are under way at once and each can be named. */
function asLife(history: readonly WholeExchange[]): WholeExchange[] {
  return history.map((one, index) => ({
    ...one,
    id: `merchant-${index + 1}`,
    at: one.at + index * 60_000,
    tookMs: 30,
  }));
}

const created = told('createOrder', { asked: order, status: 201, answered: stored(order) });
const bought = told('readOrder', {
  answered: stored({ ...order, status: 'checkout_complete', completed_at: '2026-11-22T09:00:00Z' }),
});
const { order_lines, order_amount } = order;
const amounts = { order_amount, original_order_amount: order_amount, remaining_authorized_amount: order_amount };
const read = manages('readManagedOrder', { answered: { ...managed(amounts), order_lines } });

function captures(key: string, lines: readonly OrderLine[]): WholeExchange {
  const shipping_info = [{ shipping_method: 'Home', tracking_number: key }];
  const asked = { captured_amount: sum(lines), order_lines: lines, shipping_info };
  return manages('captureOrder', { asked, key, part: key });
}

function refunds(key: string, lines: readonly OrderLine[]): WholeExchange {
  return manages('refundOrder', { asked: { refunded_amount: sum(lines), order_lines: lines }, key, part: key });
}

/** A purchase, two parcels, and all of it given back: every requirement on the money of an order has occasion here. */
export const rightLife: readonly WholeExchange[] = asLife([
  created,
  bought,
  read,
  captures('parcel-1', [cup, delivery]),
  captures('parcel-2', [cup]),
  refunds('return-1', [cup]),
  refunds('return-2', [cup, delivery]),
]);

const other = orderOf([cup]);
const refused = { error_code: 'BAD_VALUE', error_messages: ['Bad value: order_amount'], correlation_id: 'c' };

/** Shops that lose or double money between one phase of an order and the next. */
export const lives: readonly LifeMiniature[] = [
  {
    wrong: 'gives a delivery back that was not captured',
    caughtBy: 'om.refunded-lines-within-captured',
    life: asLife([created, bought, read, captures('parcel-1', [cups]), refunds('return-1', [delivery])]),
  },
  {
    wrong: 'sells on after its update was refused',
    caughtBy: 'om.purchase-comes-to-what-was-sold',
    life: asLife([
      told('createOrder', { asked: other, status: 201, answered: stored(other) }),
      told('updateOrder', { asked: order, status: 400, answered: refused }),
      told('readOrder', {
        answered: stored({ ...other, status: 'checkout_complete', completed_at: '2026-11-22T09:00:00Z' }),
      }),
    ]),
  },
];
