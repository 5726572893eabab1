import type { ManagedOrder } from '../../../generated/order-management.ts';
import type { Instant } from '../../exchange/clock.ts';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { whole } from '../../order/amount.ts';
import { type Books, minus, withAuthorization, withCapture, withRefund, withRelease } from '../../order/books.ts';
import { isObject } from '../../order/json.ts';
import { parsed } from '../parsed.ts';
import { amountAsked } from './deeds.ts';

/** What the exchanges so far let one know of a bought order: as a read stated it, and what succeeded since. */
export interface Account {
  /** As a read stated it last; undefined where none did, or where nobody can tell what happened since. */
  readonly order?: ManagedOrder;
  /** undefined where nobody can tell. */
  readonly books?: Books;
  /** undefined where nobody can tell. */
  readonly status?: ManagedOrder['status'];
  readonly fraud?: string | undefined;
  /** When a read, or the purchase, stated it last. */
  readonly heardAt: Instant;
}

/** What is left to be known once it cannot be told whether a call was carried out. */
export function inDoubt({ heardAt }: Account): Account {
  return { heardAt };
}

/** In a longer time than this, in milliseconds, somebody else may have acted: a person in the portal, or another system. */
export const freshFor: number = 60 * 1_000;

function afterCapture(before: Account, exchange: WholeExchange): Account {
  const amount = amountAsked(exchange);
  const books = before.books && withCapture(before.books, amount);
  const { status: _, ...rest } = before;
  // What a capture of nothing does to the status, no source says.
  if (books?.remaining === undefined || amount === undefined || amount <= 0n)
    return { ...rest, ...(books && { books }) };
  if (books.remaining !== 0n) return { ...rest, books, status: 'PART_CAPTURED' };
  // The order may have been raised since: then something remains, and CAPTURED would be said of it for good.
  return exchange.at - before.heardAt <= freshFor ? { ...rest, books, status: 'CAPTURED' } : { ...rest, books };
}

/** What a change of the authorization has the order come to. */
function amountOrdered({ request }: WholeExchange): bigint | undefined {
  const asked = parsed(request);
  return isObject(asked) ? whole(asked, 'order_amount') : undefined;
}

function afterAuthorization(before: Account, exchange: WholeExchange): Account {
  const books = before.books && withAuthorization(before.books, amountOrdered(exchange));
  const { status, ...rest } = before;
  // Whether an order that is lowered to what was captured is captured by that, no source says.
  const stays = status !== undefined && books?.remaining !== undefined && books.remaining > 0n;
  return { ...rest, ...(books && { books }), ...(stays && { status }) };
}

/** These neither expire nor can anything more be captured of them. */
export const ended: readonly unknown[] = ['CAPTURED', 'CANCELLED', 'EXPIRED', 'CLOSED'];

function isMore(amount: bigint | undefined, most: bigint | undefined): boolean {
  return amount !== undefined && most !== undefined && amount > most;
}

/** True for a call that could not succeed by what is known. Where it did, that is one finding, and the next read tells the rest. */
function isImpossible({ books, status }: Account, exchange: WholeExchange): boolean {
  const isOver = ended.includes(status);
  const { captured, refunded, remaining } = books ?? {};
  switch (exchange.operation) {
    case 'captureOrder':
      return isOver || isMore(amountAsked(exchange), remaining);
    case 'refundOrder':
      return isMore(amountAsked(exchange), minus(captured, refunded));
    case 'releaseAuthorization':
      return isOver || (status === 'AUTHORIZED' && captured === 0n);
    case 'updateAuthorization':
      return isOver || isMore(captured, amountOrdered(exchange));
    case 'cancelOrder':
      return isMore(captured, 0n);
    default:
      return false;
  }
}

/** The account after a call that succeeded, whether or not it could. */
export function withDeed(before: Account, exchange: WholeExchange): Account {
  const { books } = before;
  switch (exchange.operation) {
    case 'captureOrder':
      return afterCapture(before, exchange);
    case 'refundOrder':
      return books ? { ...before, books: withRefund(books, amountAsked(exchange)) } : before;
    case 'updateAuthorization':
      return afterAuthorization(before, exchange);
    case 'releaseAuthorization':
      return books ? { ...before, books: withRelease(books), status: 'CAPTURED' } : { ...before, status: 'CAPTURED' };
    case 'cancelOrder':
      return { ...before, status: 'CANCELLED' };
    default:
      return before;
  }
}

/** What a call that succeeded made of the account. */
export function carriedOut(before: Account, exchange: WholeExchange): Account {
  return isImpossible(before, exchange) ? inDoubt(before) : withDeed(before, exchange);
}
