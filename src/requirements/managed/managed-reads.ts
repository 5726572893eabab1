import type { ManagedOrder } from '../../../generated/order-management.ts';
import { type Books, bookFields, booksOf } from '../../order/books.ts';
import { type Evidence, type Ruling, upheld } from '../requirement.ts';
import { asJson, shown } from '../shown.ts';
import { amountAsked } from './deeds.ts';
import { agreesWithItself, isDeparture } from './managed-books.ts';
import { isFresh, type Span, spansTo } from './managed-life.ts';
import {
  captureList,
  type Listed,
  type Parts,
  placesIn,
  refundList,
  statesListed,
  statesMade,
} from './managed-lists.ts';

/** From one read of a bought order to the next. */
export type Reading = Span<ManagedOrder>;

/** What is said of a bought order in a read, by what was done since the read before. */
export type JudgeReading = (reading: Reading) => Ruling;

/** The reads of a history, each with what was done since the one before. */
export const readings = spansTo(({ answered }) => answered);

function partsOf(order: ManagedOrder | undefined, { list }: Listed): Parts {
  return order?.[list] ?? [];
}

/** What was made since the last read is listed. */
export function readStates(of: Listed): JudgeReading {
  return ({ stated, made }) => statesMade(partsOf(stated, of), made, of, `/response/body/${of.list}`);
}

function stays(of: Listed): JudgeReading {
  return ({ stated, earlier }) =>
    statesListed(partsOf(stated, of), partsOf(earlier, of), of, `/response/body/${of.list}`);
}

const staying = [stays(captureList), stays(refundList)];

/** What the last read listed is listed. */
export const capturesStay: JudgeReading = (reading) => {
  const rulings = staying.map((judge) => judge(reading)).filter((ruling) => ruling !== 'not concerned');
  return rulings.length === 0 ? 'not concerned' : rulings.flat();
};

/** What an order came to when it was bought is what it was in the last read. */
export const originalStays: JudgeReading = ({ stated, earlier }) => {
  const [was, is] = [earlier, stated].map((order) => order && booksOf(order).original);
  if (was === undefined || is === undefined) return 'not concerned';
  if (was === is) return upheld;
  return [{ at: '/response/body/original_order_amount', expected: `${was}`, actual: `${is}` }];
};

/** Whether an order lists something that nobody in this record did, nor asked for: then somebody else acts on it too. */
function bearsTraces(reading: Reading, of: Listed): boolean {
  const { entry, stated, earlier, refused, repeated } = reading;
  if ([...refused, ...repeated].some(({ operation }) => operation === of.does)) return false;
  const known = placesIn(partsOf(earlier, of), of);
  return partsOf(stated, of).some((one) => !known.has(one[of.id]) && !entry.deeds.byId.has(`${one[of.id]}`));
}

const lists = [readStates(captureList), readStates(refundList), capturesStay];

/** True where everything that happened to an order since the last read stands in the record. */
function isAllKnown(reading: Reading): boolean {
  const { entry, stated, earlier, earlierAt, isClear } = reading;
  if (!earlier || !isClear || !isFresh(entry, earlierAt) || earlier.fraud_status !== stated.fraud_status) return false;
  if (bearsTraces(reading, captureList) || bearsTraces(reading, refundList)) return false;
  return agreesWithItself(stated) && !lists.some((judge) => isDeparture(judge(reading)));
}

/** True where nothing was done since the last read, but something was refused. */
function wasOnlyRefused({ done, refused }: Reading): boolean {
  return done.length === 0 && refused.length > 0;
}

const mostTold = 4;

/** What was done since the last read, in words. */
function since({ done }: Reading): string {
  if (done.length === 0) return 'nothing was done since the last read';
  const told = done.slice(0, mostTold).map((exchange) => {
    const amount = amountAsked(exchange);
    return `${exchange.id} ${exchange.operation}${amount === undefined ? '' : ` ${amount}`}`;
  });
  return `since the last read: ${told.join(', ')}${done.length > mostTold ? ` and ${done.length - mostTold} more` : ''}`;
}

const called: readonly unknown[] = ['CANCELLED', 'EXPIRED', 'CLOSED'];

/** The amounts are those that the calls have made. */
export const amountsFollow: JudgeReading = (reading) => {
  const { entry, stated } = reading;
  const { books, status } = entry.before;
  if (!books || wasOnlyRefused(reading) || !isAllKnown(reading)) return 'not concerned';
  const now = booksOf(stated);
  const ended = called.includes(status) || called.includes(stated.status);
  // That a purchase stays what it was another requirement asks; and of what has ended, nobody says what remains.
  const names = (['ordered', 'captured', 'refunded', 'remaining'] as const).filter(
    (name: keyof Books) => !(ended && name === 'remaining'),
  );
  const known = names.filter((name) => books[name] !== undefined && now[name] !== undefined);
  if (known.length === 0) return 'not concerned';
  const wrong = known.filter((name) => books[name] !== now[name]);
  return wrong.map((name) => {
    const [field, was] = [bookFields[name], reading.earlier && booksOf(reading.earlier)[name]];
    const working = `it was ${was}; ${since(reading)}`;
    return { at: `/response/body/${field}`, expected: `${books[name]}`, actual: `${now[name]}`, working };
  });
};

/** The status is that which the calls have led to. */
export const statusFollows: JudgeReading = (reading) => {
  const { entry, stated, earlier } = reading;
  const { status, books } = entry.before;
  if (status === undefined || wasOnlyRefused(reading) || !isAllKnown(reading)) return 'not concerned';
  if (earlier?.fraud_status !== 'ACCEPTED' || isDeparture(amountsFollow(reading))) return 'not concerned';
  if (stated.status === status) return upheld;
  // One page takes CLOSED for what is given back in full; no recorded answer has it.
  if (stated.status === 'CLOSED' && books?.refunded === books?.captured) return 'not concerned';
  const working = `it was ${earlier?.status}; ${since(reading)}`;
  return [{ at: '/response/body/status', expected: status, actual: stated.status, working }];
};

const changeable = [
  'status',
  ...Object.values(bookFields),
  'captures',
  'refunds',
  'order_lines',
  'merchant_reference1',
  'merchant_reference2',
  'shipping_address',
  'shipping_info',
  'expires_at',
] as const satisfies readonly (keyof ManagedOrder)[];

/** What was refused has changed nothing. */
export const refusedChangesNothing: JudgeReading = (reading) => {
  const { entry, stated, earlier, refused } = reading;
  // Near its expiry an order changes by itself.
  if (!earlier || entry.before.status === undefined || !wasOnlyRefused(reading) || !isAllKnown(reading)) {
    return 'not concerned';
  }
  const working = `since the last read ${refused.map(({ id, operation }) => `${id} ${operation}`).join(', ')} was refused`;
  return changeable.flatMap((field): Evidence[] => {
    if (asJson(earlier[field]) === asJson(stated[field])) return [];
    const isPlain = typeof stated[field] !== 'object' && typeof earlier[field] !== 'object';
    const [expected, actual] = isPlain ? [shown(earlier[field]), shown(stated[field])] : ['as before', 'changed'];
    return [{ at: `/response/body/${field}`, expected, actual, working }];
  });
};
