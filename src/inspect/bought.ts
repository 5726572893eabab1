import type { ManagedOrder } from '../../generated/order-management.ts';
import type { Exchange, WholeExchange } from '../exchange/exchange.ts';
import { type Books, booksOf, minus } from '../order/books.ts';
import type { LineBook } from '../order/line-books.ts';
import { type Account, withDeed } from '../requirements/managed/account.ts';
import { isDone, isUnderOwnKey, isWrite, movesMoney } from '../requirements/managed/deeds.ts';
import { type Entry, entries } from '../requirements/managed/ledger.ts';
import { heldAfter } from '../requirements/managed/line-ledger.ts';
import type { History } from '../requirements/requirement.ts';
import { histories, orderOf } from './histories.ts';

/** One amount that the two sides have differently, in minor units. */
interface Apart {
  readonly amount: keyof Books;
  readonly stated: bigint;
  readonly called: bigint;
}

/** Where the books of the two sides part. */
export interface Parting {
  /** The calls that may have done it, in their order; none where somebody acted whom the record does not show. */
  readonly after: readonly WholeExchange[];
  /** The id of the exchange that shows it. */
  readonly shownBy: string;
  readonly apart: readonly Apart[];
}

/** How much of one line was taken, and how much is left. Each undefined where nobody can tell, or nothing was. */
export interface LineTaken {
  readonly name: string;
  readonly ordered: LineBook | undefined;
  readonly captured: LineBook | undefined;
  readonly refunded: LineBook | undefined;
  /** False where something was captured of which nobody said what it was. */
  readonly isCapturedKnown: boolean;
  readonly remaining: Pick<LineBook, 'quantity' | 'amount'> | undefined;
}

/** A bought order by the books of both sides. */
export interface Bought {
  readonly orderId: string;
  readonly currency: string | undefined;
  readonly status: string | undefined;
  /** What Kustom stated last, and in which exchange; undefined where nobody read the order. */
  readonly stated: { readonly books: Books; readonly by: string } | undefined;
  /** What the calls that succeeded come to, from the first statement on, or from the last one up to which both agreed. */
  readonly called: Books;
  /** Calls about the money after which nobody has read the order. */
  readonly unread: readonly string[];
  readonly parting: Parting | undefined;
  readonly lines: readonly LineTaken[];
}

// What remains of an order that has ended, no source says.
const alive: readonly string[] = ['AUTHORIZED', 'PART_CAPTURED', 'CAPTURED'];

function apart(called: Books, order: ManagedOrder): Apart[] {
  const stated = booksOf(order);
  const fields = ['ordered', 'captured', 'refunded', ...(alive.includes(order.status) ? ['remaining' as const] : [])];
  return (fields as (keyof Books)[]).flatMap((amount) => {
    const [one, other] = [stated[amount], called[amount]];
    return one === undefined || other === undefined || one === other ? [] : [{ amount, stated: one, called: other }];
  });
}

/** What is known while a history is read. */
interface Reading {
  readonly mine: Account | undefined;
  readonly order: ManagedOrder | undefined;
  readonly by: string;
  readonly since: readonly WholeExchange[];
  readonly parting: Parting | undefined;
}

function afterRead({ mine, since, parting }: Reading, order: ManagedOrder, { exchange }: Entry): Reading {
  const found = mine?.books && !parting ? apart(mine.books, order) : [];
  const by = exchange.id;
  if (found.length > 0) return { mine, order, by, since: [], parting: { after: since, shownBy: by, apart: found } };
  const restated = { books: booksOf(order), status: order.status, heardAt: exchange.at };
  return { mine: parting ? mine : restated, order, by, since: [], parting };
}

/** A call that succeeded counts once, under its own key; of one without an answer the merchant knows nothing. */
function counts({ exchange, deeds }: Entry): boolean {
  return isDone(exchange) && !deeds.repeated.has(exchange) && isUnderOwnKey(exchange, deeds);
}

function read(known: Reading, entry: Entry): Reading {
  if (entry.answered) return afterRead(known, entry.answered, entry);
  const { exchange, before } = entry;
  if (!isWrite(exchange) || !movesMoney(exchange)) return known;
  const mine = known.mine ?? (before.books && before);
  return {
    ...known,
    mine: mine && counts(entry) ? withDeed(mine, exchange) : mine,
    since: [...known.since, exchange],
  };
}

function left(ordered: LineBook | undefined, captured: LineBook | undefined): LineTaken['remaining'] {
  if (!ordered || !captured) return ordered;
  return {
    quantity: minus(ordered.quantity, captured.quantity),
    amount: minus(ordered.amount, captured.amount),
  };
}

function linesOf(history: History): LineTaken[] {
  const { ordered = new Map<string, LineBook>(), captured, refunded, isCapturedKnown } = heldAfter(history);
  const names = new Set([...ordered.keys(), ...captured.keys(), ...refunded.keys()]);
  return [...names].map((name) => {
    const [sold, taken] = [ordered.get(name), captured.get(name)];
    const remaining = isCapturedKnown ? left(sold, taken) : undefined;
    return { name, ordered: sold, captured: taken, refunded: refunded.get(name), isCapturedKnown, remaining };
  });
}

function bought(history: History): Bought[] {
  const nothing = { mine: undefined, order: undefined, by: '', since: [], parting: undefined };
  const { mine, order, by, since, parting }: Reading = entries(history).reduce(read, nothing);
  const [first] = history;
  if (!mine?.books || !first) return [];
  return [
    {
      orderId: orderOf(first) ?? '',
      currency: order?.purchase_currency,
      status: order?.status ?? mine.status,
      stated: order && { books: booksOf(order), by },
      called: mine.books,
      unread: since.map(({ id }) => id),
      parting,
      lines: linesOf(history),
    },
  ];
}

/** The orders of a record that were bought, each by the books of both sides. */
export function boughtIn(exchanges: readonly Exchange[]): Bought[] {
  return histories(exchanges).flatMap(bought);
}
