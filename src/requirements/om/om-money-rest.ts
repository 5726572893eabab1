import type { OperationId } from '../../../generated/operations.ts';
import { type Books, booksOf, minus } from '../../order/books.ts';
import { restBySlip } from '../../order/rests.ts';
import { objectsIn } from '../../order/stated-order.ts';
import { amountAsked, isDone } from '../managed/deeds.ts';
import { type Entry, entries } from '../managed/ledger.ts';
import { linesSent } from '../managed/line-held.ts';
import type { History, HistoryRuling, Requirement } from '../requirement.ts';
import { document } from './om-pointers.ts';

/** The lines of an order as a read stated them last; what a refund names may be less. */
function linesSold({ before }: Entry) {
  return before.order && objectsIn(before.order.order_lines);
}

/** A return fee is what is meant to be left. */
function keepsFee({ exchange }: Entry): boolean {
  return (linesSent(exchange) ?? []).some(({ type }) => type === 'return_fee');
}

/** Judges the last call of a kind, where nothing after it touches what it left. */
function lastLeavesNothing(
  operation: 'captureOrder' | 'refundOrder',
  field: string,
  settling: readonly OperationId[],
  thereIn: (books: Books | undefined) => bigint | undefined,
) {
  return (history: History): HistoryRuling => {
    const all = entries(history);
    const last = all.findLast(({ exchange }) => exchange.operation === operation && isDone(exchange));
    if (!last || last.deeds.repeated.has(last.exchange) || !last.isAlone || keepsFee(last)) return 'not concerned';
    // What was settled later, by a call or by somebody whom the record does not show, is no rest.
    const isSettled = all.slice(last.nth + 1).some(({ exchange, answered }) => {
      const isCalled = exchange.operation !== undefined && settling.includes(exchange.operation);
      return isCalled || (answered !== undefined && thereIn(booksOf(answered)) === 0n);
    });
    if (isSettled) return 'not concerned';
    const [there, asked] = [thereIn(last.before.books), amountAsked(last.exchange)];
    if (there === undefined || asked === undefined || asked > there) return 'not concerned';
    const slip = restBySlip(there, asked, linesSold(last));
    if (!slip) return [];
    const nearest = [{ op: 'replace', path: `/${field}`, value: Number(there) }] as const;
    const at = `/request/body/${field}`;
    const { id } = last.exchange;
    return [{ where: id, at, expected: `${there}`, actual: `${asked}`, ...slip, nearest }];
  };
}

const touchesRest = ['captureOrder', 'releaseAuthorization', 'updateAuthorization', 'cancelOrder'] as const;
const toCapture = (books: Books | undefined) => books?.remaining;
const toRefund = (books: Books | undefined) => minus(books?.captured, books?.refunded);

/** What the last capture and the last refund leave over. */
export const resting = [
  {
    id: 'om.last-capture-takes-the-rest',
    binds: 'merchant',
    level: 'should',
    statement: 'The last capture leaves nothing that only a rounding can have left, or it is released.',
    source: {
      document,
      at: ['#/components/schemas/NewCapture/properties/captured_amount'],
      gist: 'an order of which a minor unit remains is partly captured for good: nobody ships for so little, and it expires',
    },
    remedy: 'Take remaining_authorized_amount as it is read for the last capture, or release what is not shipped.',
    example: 'Of 59980 a shop captures 59979, because 599.80 × 100 was cut off in floating point; 1 remains.',
    check: {
      of: 'history',
      judge: lastLeavesNothing('captureOrder', 'captured_amount', touchesRest, toCapture),
    },
  },
  {
    id: 'om.full-refund-leaves-no-rest',
    binds: 'merchant',
    level: 'should',
    statement: 'The last refund leaves nothing of what was captured that only a rounding can have left.',
    source: {
      document,
      at: ['#/components/schemas/NewRefund/properties/refunded_amount'],
      gist: 'what is left of a capture stays with the shop; a few minor units are left by nobody on purpose',
    },
    remedy:
      'Give back captured_amount less refunded_amount as they are read, in minor units and in integers throughout.',
    example: 'Of 8989 a shop gives 8900 back, because it shows prices without decimals; the customer misses 89.',
    check: { of: 'history', judge: lastLeavesNothing('refundOrder', 'refunded_amount', ['refundOrder'], toRefund) },
  },
] as const satisfies readonly Requirement[];
