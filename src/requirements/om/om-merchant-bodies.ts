import type { WholeExchange } from '../../exchange/exchange.ts';
import { isObject } from '../../order/json.ts';
import { once } from '../../order/once.ts';
import { amountAsked } from '../managed/deeds.ts';
import type { Entry } from '../managed/ledger.ts';
import { hasLine, linesIn } from '../managed/lines-sent.ts';
import { alongManaged } from '../managed/managed-life.ts';
import { isDeed, isJustStated, refusedSaying } from '../managed/merchant-acts.ts';
import { parsed } from '../parsed.ts';
import { type Requirement, type Ruling, upheld } from '../requirement.ts';
import { document, at as operation, schema } from './om-pointers.ts';

function authorizationSendsLines(exchange: WholeExchange): Ruling {
  const [lines, amount] = [linesIn(exchange), amountAsked(exchange)];
  if (!lines || amount === undefined || amount <= 0n) return 'not concerned';
  if (lines.length > 0) return upheld;
  const expected = `all lines of the order, which come to ${amount}`;
  return [{ at: '/request/body/order_lines', expected, actual: 'an empty list' }];
}

/** The captures that were answered as made: of more than two nobody needs to know. */
const firstCaptures = once((all: Entry['deeds']['all']) =>
  all.filter(({ does }) => does === 'captureOrder').slice(0, 2),
);

/** How many captures there are for certain, two for any more: a capture cannot be undone. */
function capturesBy({ before, deeds, nth }: Entry): number {
  const made = firstCaptures(deeds.all).filter((deed) => deed.nth < nth);
  return Math.max(before.order?.captures?.length ?? 0, made.length);
}

function returnFeeAfterOneCapture(entry: Entry): Ruling {
  if (!isDeed(entry, 'refundOrder') || !hasLine(entry.exchange, 'return_fee')) return 'not concerned';
  const { status } = entry.before;
  const captures = capturesBy(entry);
  const at = '/request/body/order_lines';
  const expected = 'no return fee, unless the order is captured in full and in one piece';
  if (captures > 1) return [{ at, expected, actual: `a return fee after ${captures} captures` }];
  const isTrusted = isJustStated(entry) || refusedSaying(entry, /return.?fee|captured/i) !== undefined;
  if (status === 'PART_CAPTURED' && isTrusted) {
    return [{ at, expected, actual: 'a return fee while a part of the order is not captured' }];
  }
  return status === 'CAPTURED' && captures === 1 ? upheld : 'not concerned';
}

const withdrawn: readonly unknown[] = ['resendCommunication', 'extendDueDate', 'readDueDateOptions'];

function noWithdrawnCall({ operation }: WholeExchange): Ruling {
  if (!withdrawn.includes(operation)) return upheld;
  return [{ at: '/request', expected: 'no call that Kustom has withdrawn', actual: `${operation}` }];
}

function billingAddressStays({ request }: WholeExchange): Ruling {
  const body = parsed(request);
  if (!isObject(body)) return 'not concerned';
  if (body.billing_address === undefined || body.billing_address === null) return upheld;
  return [{ at: '/request/body/billing_address', expected: 'the shipping address alone', actual: 'a billing address' }];
}

/** What a merchant sends in order management, apart from its amounts. */
export const merchantBodies = [
  {
    id: 'om.authorization-sends-lines',
    binds: 'merchant',
    level: 'should',
    statement: 'A new amount of an order comes with all lines that the order has from now on.',
    source: {
      document,
      at: [schema('AuthorizationUpdate'), schema('AuthorizationUpdate', 'order_lines')],
      gist: 'the lines replace those of before as a whole; where none were sent, the older service deleted them',
    },
    remedy: 'Send every line that stays, with its amounts, beside the new order_amount; not only the one that changed.',
    example: 'Four cups instead of five are sent as one line of four, not as an empty list with a lower amount.',
    check: { of: 'exchange', operation: 'updateAuthorization', judge: authorizationSendsLines },
  },
  {
    id: 'om.return-fee-after-one-capture',
    binds: 'merchant',
    level: 'should',
    statement: 'A return fee is charged only of an order that was captured in full and in one piece.',
    source: {
      document,
      at: [operation('refundOrder')],
      gist: 'with a return_fee line the order has to be captured in one piece',
    },
    remedy:
      'Give the full amount of the goods back where the order was captured in parts, and charge the fee elsewhere.',
    example: 'Of an order that left in two parcels, each captured by itself, no return fee can be held back.',
    check: { of: 'history', judge: alongManaged(returnFeeAfterOneCapture) },
  },
  {
    id: 'om.no-withdrawn-call',
    binds: 'merchant',
    level: 'should',
    statement:
      'Of a capture nothing is asked that Kustom has withdrawn: neither its papers again nor a later due date.',
    source: {
      document,
      at: [operation('resendCommunication'), operation('extendDueDate'), operation('readDueDateOptions')],
      gist: 'Kustom lists the three among what ended with the move from Klarna; what they answer now is not known',
    },
    remedy: 'Take the call out, and send the customer your own message; a later due date is asked of Kustom’s support.',
    example: 'A button in the shop that sends the invoice again has done nothing since the move.',
    check: {
      of: 'exchange',
      operation: [
        'readCapture',
        'addCaptureShippingInfo',
        'resendCommunication',
        'extendDueDate',
        'readDueDateOptions',
      ],
      judge: noWithdrawnCall,
    },
  },
  {
    id: 'om.billing-address-stays',
    binds: 'merchant',
    level: 'must',
    statement: 'A change of the customer’s details sends no billing address.',
    source: {
      document,
      at: [operation('updateCustomerDetails'), operation('updateCustomerDetails', 403)],
      gist: 'only the shipping address can be changed; a billing address is refused now',
    },
    remedy: 'Send shipping_address alone.',
    example: 'A customer who moves gets the parcel at the new door; the invoice keeps the address of the purchase.',
    check: { of: 'exchange', operation: 'updateCustomerDetails', judge: billingAddressStays },
  },
] as const satisfies readonly Requirement[];
