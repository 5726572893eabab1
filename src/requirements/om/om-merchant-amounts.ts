import { minus } from '../../order/books.ts';
import { amountAsked, isDone } from '../managed/deeds.ts';
import type { Entry } from '../managed/ledger.ts';
import { alongManaged } from '../managed/managed-life.ts';
import { isDeed, isJustStated, refusedSaying } from '../managed/merchant-acts.ts';
import { type Evidence, type Requirement, type Ruling, upheld } from '../requirement.ts';
import { document, at as operation, schema } from './om-pointers.ts';

/** How much a call may be over, and by whose word. */
interface Limit {
  readonly at: string;
  /** Minor units; undefined where nobody has said. */
  readonly most: bigint | undefined;
  /** Where `most` comes from, as a sum. */
  readonly sum: string;
  /** What it is called in words. */
  readonly what: string;
  /** How Kustom's refusal says that it was too much. */
  readonly words: RegExp;
}

/** What was asked beyond the limit, spelt out. */
function beyond(limit: Limit, most: bigint, asked: bigint): Evidence {
  const working = `${limit.sum}, and ${asked} were asked: ${minus(asked, most)} too much`;
  return { at: limit.at, expected: `at most ${most}, ${limit.what}`, actual: `${asked}`, working };
}

/**
 * Whether an amount stays within its limit. A limit that is not fresh may have changed unseen: then a refusal decides, and
 * one in these words does where no limit is known at all.
 */
function within(entry: Entry, limit: Limit): Ruling {
  const asked = amountAsked(entry.exchange);
  const { at, most, what } = limit;
  if (asked === undefined || asked <= 0n) return 'not concerned';
  const working = refusedSaying(entry, limit.words);
  if (most !== undefined && asked > most) {
    return isJustStated(entry) || working ? [beyond(limit, most, asked)] : 'not concerned';
  }
  if (working && most !== undefined && isJustStated(entry)) return 'not concerned'; // Then it is Kustom that miscounts.
  if (working) return [{ at, expected: `at most ${what}`, actual: `${asked}`, working }];
  return most !== undefined || isDone(entry.exchange) ? upheld : 'not concerned';
}

// Of these no amount is the question: nothing can be done with them any more, or nobody knows what.
const ended: readonly unknown[] = ['CANCELLED', 'EXPIRED', 'CLOSED'];

function captureWithinRemaining(entry: Entry): Ruling {
  const { books, status } = entry.before;
  if (!isDeed(entry, 'captureOrder') || ended.includes(status)) return 'not concerned';
  const most = books?.remaining;
  const isSum = most !== undefined && minus(books?.ordered, books?.captured) === most;
  const sum = isSum ? `${books?.ordered} ordered − ${books?.captured} captured = ${most}` : `${most} remain`;
  const words = /remaining|higher than/i;
  return within(entry, { at: '/request/body/captured_amount', most, sum, what: 'what remains to be captured', words });
}

function refundWithinCaptured(entry: Entry): Ruling {
  const { books, status } = entry.before;
  if (!isDeed(entry, 'refundOrder') || ended.includes(status)) return 'not concerned';
  const most = minus(books?.captured, books?.refunded);
  const sum = `${books?.captured} captured − ${books?.refunded} refunded = ${most}`;
  const words = /over.?refund|no captures/i;
  return within(entry, {
    at: '/request/body/refunded_amount',
    most,
    sum,
    what: 'what is captured and not yet given back',
    words,
  });
}

/** What is captured for certain, which nobody can undo: what the account says, else a capture that was answered with success. */
function capturedBy({ before, deeds, nth, isAlone }: Entry): bigint | undefined {
  if (before.books?.captured !== undefined) return before.books.captured;
  const [first] = deeds.all; // Nothing is refunded before something is captured.
  const isBefore = isAlone && first?.does === 'captureOrder' && first.nth < nth;
  return isBefore ? first.amount : undefined;
}

function cancelOnlyUncaptured(entry: Entry): Ruling {
  if (!isDeed(entry, 'cancelOrder') || ended.includes(entry.before.status)) return 'not concerned';
  const captured = capturedBy(entry);
  const expected = 'a release of the rest, where something is captured already';
  const actual = 'a cancellation of the whole order';
  if (captured !== undefined && captured > 0n) {
    return [
      { at: '/request', expected, actual, working: `${captured} are captured, and a capture cannot be called off` },
    ];
  }
  const working = refusedSaying(entry, /captur/i);
  if (working && captured !== undefined && isJustStated(entry)) return 'not concerned'; // Then it is Kustom that miscounts.
  if (working) return [{ at: '/request', expected, actual, working }];
  return captured === 0n || isDone(entry.exchange) ? upheld : 'not concerned';
}

function loweringKeepsCaptured(entry: Entry): Ruling {
  const { status } = entry.before;
  if (!isDeed(entry, 'updateAuthorization') || ended.includes(status) || status === 'CAPTURED') return 'not concerned';
  const asked = amountAsked(entry.exchange);
  const captured = capturedBy(entry);
  if (asked === undefined) return 'not concerned';
  const at = '/request/body/order_amount';
  if (captured !== undefined && asked < captured) {
    const working = `${captured} are captured, and the order was to come to ${asked}: ${minus(captured, asked)} too little`;
    return [{ at, expected: `at least ${captured}`, actual: `${asked}`, working }];
  }
  return captured !== undefined || isDone(entry.exchange) ? upheld : 'not concerned';
}

/** What a merchant asks for, held against what there is. */
export const merchantAmounts = [
  {
    id: 'om.capture-within-remaining',
    binds: 'merchant',
    level: 'must',
    statement: 'A capture is over no more than what remains to be captured.',
    source: {
      document,
      at: [operation('captureOrder'), operation('captureOrder', 403)],
      gist: 'one minor unit more than remaining_authorized_amount is refused',
    },
    remedy:
      'Read the order, capture at most its remaining_authorized_amount, and take the amounts from the order as it was bought instead of working out tax or shipping once more.',
    example: 'Of an order over 10000 with 6000 captured, 4000 can be captured; 4001 cannot.',
    check: { of: 'history', judge: alongManaged(captureWithinRemaining) },
  },
  {
    id: 'om.refund-within-captured',
    binds: 'merchant',
    level: 'must',
    statement: 'A refund is over no more than what is captured and not yet given back.',
    source: {
      document,
      at: [schema('NewRefund', 'refunded_amount'), operation('refundOrder', 403)],
      gist: 'all refunds together come to at most what was captured',
    },
    remedy:
      'Read the order, and refund at most its captured_amount less its refunded_amount; a capture or refund that was refused never happened.',
    example: 'With 6000 captured and 2000 given back, 4000 can be refunded; 4001 cannot.',
    check: { of: 'history', judge: alongManaged(refundWithinCaptured) },
  },
  {
    id: 'om.cancel-only-uncaptured',
    binds: 'merchant',
    level: 'must',
    statement: 'An order is cancelled only while nothing of it is captured.',
    source: {
      document,
      at: [operation('cancelOrder'), operation('cancelOrder', 403)],
      gist: 'only as a whole and before the first capture; of a partly captured order the rest is released',
    },
    remedy: 'Release what remains of a partly captured order, and refund what was captured and will not be sent.',
    example: 'A shop that has sent three of five cups releases the other two; it does not cancel the order.',
    check: { of: 'history', judge: alongManaged(cancelOnlyUncaptured) },
  },
  {
    id: 'om.lowering-keeps-captured',
    binds: 'merchant',
    level: 'must',
    statement: 'A new amount of an order is no less than what is captured of it.',
    source: {
      document,
      at: [operation('updateAuthorization'), operation('updateAuthorization', 403)],
      gist: 'the amount is the new total, never below what is captured',
    },
    remedy: 'Send the new total, with what is captured in it; give captured money back with a refund.',
    example:
      'With 6000 of 10000 captured the order can be lowered to 6000; 4000, which is what is left out, is refused.',
    check: { of: 'history', judge: alongManaged(loweringKeepsCaptured) },
  },
] as const satisfies readonly Requirement[];
