import type { Exchange, WholeExchange } from '../exchange/exchange.ts';
import { type Bought, boughtIn, type LineTaken, type Parting } from '../inspect/bought.ts';
import { type Books, bookFields } from '../order/books.ts';

type Row = readonly string[];

/** The rows of one table below each other, amounts to the right. */
function table(rows: readonly Row[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const cell = (word: string, column: number) =>
    column === 0 ? word.padEnd(widths[0] ?? 0) : word.padStart(widths[column] ?? 0);
  return rows.map((row) => `  ${row.map(cell).join('   ')}`.trimEnd());
}

const columns = ['ordered', 'captured', 'refunded', 'remaining'] as const;

function ofSide(name: string, books: Books): Row {
  return [name, ...columns.map((column) => `${books[column] ?? '?'}`)];
}

function taken(book: LineTaken['remaining'], none: string): string {
  return book ? `${book.quantity ?? '?'} for ${book.amount ?? '?'}` : none;
}

function ofLine({ name, ordered, captured, refunded, remaining, isCapturedKnown }: LineTaken): Row {
  const nothing = isCapturedKnown ? '–' : '?';
  return [name, taken(ordered, '?'), taken(captured, nothing), taken(refunded, '–'), taken(remaining, '?')];
}

function named({ id, operation, response }: WholeExchange): string {
  return `${id} (${operation}, ${response.status})`;
}

function where({ after, shownBy }: Parting): string {
  const [first, ...more] = after;
  if (!first) return `before ${shownBy}, by somebody whom this record does not show`;
  return more.length === 0 ? `after ${named(first)}` : `after one of ${after.map(named).join(', ')}`;
}

function parted(parting: Parting): string {
  const told = parting.apart.map(
    ({ amount, stated, called }) => `${bookFields[amount]} is ${stated}, and the calls come to ${called}`,
  );
  return `✗ The books part ${where(parting)}. ${parting.shownBy} shows it: ${told.join('; ')}.`;
}

function verdict({ parting, stated, unread }: Bought): string {
  if (parting) return parted(parting);
  if (!stated) return '· Nobody has read the order, so there is one side only.';
  if (unread.length > 0) return `· Nobody has read the order after ${unread.join(', ')}.`;
  return '✓ The books agree.';
}

function ofOrder(order: Bought): string[] {
  const { orderId, currency, status, stated, called, lines } = order;
  return [
    [orderId, ...[currency, status].filter((word) => word !== undefined)].join('  '),
    ...table([
      ['', ...columns],
      ...(stated ? [ofSide(`Kustom in ${stated.by}`, stated.books)] : []),
      ofSide('the calls', called),
      ...lines.map(ofLine),
    ]),
    `  ${verdict(order)}`,
    '',
  ];
}

/** The books of every bought order in a record, as text: first the orders about which the two sides differ. Minor units. */
export function books(exchanges: readonly Exchange[]): string {
  const all = boughtIn(exchanges);
  const [odd, even] = [all.filter(({ parting }) => parting), all.filter(({ parting }) => !parting)];
  const orders = all.length === 1 ? '1 bought order' : `${all.length} bought orders`;
  return [
    `${orders}, ${odd.length} of them with books that part. Amounts are in minor units.`,
    'The calls are those that succeeded, from the last statement on that both sides agreed on; ? is what nobody can tell.',
    '',
    ...[...odd, ...even].flatMap(ofOrder),
  ].join('\n');
}
