import type { ManagedOrder } from '../../generated/order-management.ts';
import { type Exchange, isWhole, type WholeExchange } from '../exchange/exchange.ts';
import { pathOf } from '../exchange/operation.ts';
import { booksOf, minus } from '../order/books.ts';
import { amountAsked, movesMoney } from '../requirements/managed/deeds.ts';
import { managedOrderIn } from '../requirements/managed/managed-order.ts';
import { parsed } from '../requirements/parsed.ts';
import { type Recorded, type Seen, scenes, tally } from './seen.ts';

/** What can become of a bought order. */
export type Status = ManagedOrder['status'];

/** The statuses, as they follow on each other. */
export const statuses = [
  'AUTHORIZED',
  'PART_CAPTURED',
  'CAPTURED',
  'CANCELLED',
  'EXPIRED',
  'CLOSED',
] as const satisfies readonly Status[];

const open: readonly Status[] = ['AUTHORIZED', 'PART_CAPTURED'];
const perhapsUncaptured: readonly Status[] = [...open, 'CANCELLED', 'EXPIRED'];
const perhapsCaptured: readonly Status[] = ['PART_CAPTURED', 'CAPTURED', 'EXPIRED'];

/** The rows of the table: a deed, and in which statuses it can be tried at all. */
const deeds: Readonly<Record<string, readonly Status[]>> = {
  readManagedOrder: statuses,
  acknowledgeOrder: statuses,
  cancelOrder: statuses,
  'updateAuthorization to no more': statuses,
  'updateAuthorization to more': statuses,
  'updateAuthorization below what is captured': [...perhapsCaptured, 'CLOSED'],
  updateMerchantReferences: statuses,
  updateCustomerDetails: statuses,
  extendAuthorization: statuses,
  releaseAuthorization: statuses,
  addShippingInfo: statuses,
  'captureOrder of a part': perhapsUncaptured,
  'captureOrder of the rest': perhapsUncaptured,
  'captureOrder of more': statuses,
  listCaptures: statuses,
  readCapture: statuses,
  addCaptureShippingInfo: statuses,
  'refundOrder of what is captured': perhapsCaptured,
  'refundOrder of more': statuses,
  readRefund: statuses,
};

/** A deed about an order that is in some status, as often as it was seen; the answers in the order of their statuses. */
export interface Cell {
  readonly status: Status;
  /** False where it cannot come about: of what is captured in full no rest can be captured. */
  readonly isPossible: boolean;
  readonly answers: readonly string[];
  readonly seen: Seen | undefined;
}

/** One row of the table. */
export interface Row {
  readonly deed: string;
  readonly cells: readonly Cell[];
}

/** The order that a read stated. */
function orderIn({ operation, response }: WholeExchange): ManagedOrder | undefined {
  if (operation !== 'readManagedOrder' || response.status !== 200) return undefined;
  return managedOrderIn(parsed(response));
}

/** Which of three a comparison of two amounts comes to; undefined where one of them is not known. */
function compared(one: bigint | undefined, other: bigint | undefined, words: readonly [string, string, string]) {
  if (one === undefined || other === undefined) return undefined;
  return one < other ? words[0] : one === other ? words[1] : words[2];
}

/** The row that an exchange about this order belongs to; undefined where it is none of the table's. */
function rowOf(exchange: WholeExchange, order: ManagedOrder): string | undefined {
  const { operation } = exchange;
  const { ordered, captured, refunded, remaining } = booksOf(order);
  switch (operation) {
    case 'captureOrder':
      return compared(amountAsked(exchange), remaining, [
        'captureOrder of a part',
        'captureOrder of the rest',
        'captureOrder of more',
      ]);
    case 'refundOrder': {
      const within = 'refundOrder of what is captured';
      const words = [within, within, 'refundOrder of more'] as const;
      return compared(amountAsked(exchange), minus(captured, refunded), words);
    }
    case 'updateAuthorization': {
      const amount = amountAsked(exchange);
      const below = 'updateAuthorization below what is captured';
      const less = 'updateAuthorization to no more';
      if (compared(amount, captured, [below, less, less]) === below) return below;
      return compared(amount, ordered, [less, less, 'updateAuthorization to more']);
    }
    default:
      return operation !== undefined && Object.hasOwn(deeds, operation) ? operation : undefined;
  }
}

/** What a record has to say of a bought order before each exchange: what a read stated, as long as it holds. */
function reads(): (exchange: Exchange) => { exchange: WholeExchange; order: ManagedOrder } | undefined {
  const known = new Map<string, ManagedOrder>();
  return (exchange) => {
    if (!isWhole(exchange) || exchange.from !== 'merchant') return undefined;
    const id = pathOf(exchange.request.target)[3] ?? '';
    const stated = orderIn(exchange);
    const order = stated ?? known.get(id);
    if (stated) known.set(id, stated);
    const { status } = exchange.response;
    const isRefused = typeof status === 'number' && status >= 400 && status < 500;
    if (movesMoney(exchange) && !isRefused) known.delete(id);
    return order && { exchange, order };
  };
}

/** Which deeds were tried on orders of which status, and how they were answered. */
export function transitionsIn(record: Recorded): Row[] {
  const seen = tally();
  const answers = tally();
  const before = reads();
  for (const { exchange, scenario } of scenes(record)) {
    const found = before(exchange);
    const row = found && rowOf(found.exchange, found.order);
    if (!found || row === undefined) continue;
    const cell = `${row} / ${found.order.status}`;
    seen.add(cell, scenario);
    answers.add(`${cell} / ${found.exchange.response.status}`, scenario);
  }
  const answeredIn = (cell: string) => answers.keys().filter((key) => key.startsWith(`${cell} / `));
  return Object.entries(deeds).map(([deed, possible]) => ({
    deed,
    cells: statuses.map((status) => {
      const cell = `${deed} / ${status}`;
      const told = answeredIn(cell).map((key) => key.slice(cell.length + 3));
      return { status, isPossible: possible.includes(status), answers: told.sort(), seen: seen.of(cell) };
    }),
  }));
}
