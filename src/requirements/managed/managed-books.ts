import type { ManagedOrder } from '../../../generated/order-management.ts';
import { type AmountField, whole, wholeOrNone } from '../../order/amount.ts';
import { type Books, booksOf, minus, sumOf } from '../../order/books.ts';
import { once } from '../../order/once.ts';
import { type Evidence, type Ruling, upheld } from '../requirement.ts';
import { shown } from '../shown.ts';

/** What a contract tells of a bought order, or all of it. */
type Managed = Partial<ManagedOrder>;

/** What is said of a bought order by itself; nothing of what it does not state. */
export type JudgeManaged = (order: Managed) => Ruling;

/** A check that is silent where one of these departs already: one fault is one finding. */
function unless(earlier: readonly JudgeManaged[], judge: JudgeManaged): JudgeManaged {
  return (order) => (earlier.some((one) => isDeparture(one(order))) ? 'not concerned' : judge(order));
}

/** True for a ruling that found something. */
export function isDeparture(ruling: Ruling): boolean {
  return ruling !== 'not concerned' && ruling.length > 0;
}

const mostSpelt = 8;

/** A sum, spelt out while it is short: `6000 + 4000 = 10000`. */
function spelt(list: readonly object[], field: AmountField, sum: bigint): string {
  if (list.length === 0) return `an empty list comes to 0`;
  const parts = list.slice(0, mostSpelt).map((one) => `${whole(one, field)}`);
  const more = list.length > mostSpelt ? ` + … (${list.length} of them)` : '';
  return `${parts.join(' + ')}${more} = ${sum}`;
}

function twice(list: readonly object[], name: string, at: string): Evidence[] {
  const first = new Map<unknown, number>();
  return list.flatMap((one, index) => {
    const id = (one as Record<string, unknown>)[name];
    const earlier = first.get(id);
    if (id === undefined || earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const expected = 'an id of its own';
    return [{ at: `/${at}/${index}/${name}`, expected, actual: shown(id), working: `it is that of ${at}[${earlier}]` }];
  });
}

/** Every capture and every refund has an id that no other one has. */
export const partsAreDistinct: JudgeManaged = ({ captures = [], refunds = [] }) => {
  if (captures.length + refunds.length === 0) return 'not concerned';
  return [...twice(captures, 'capture_id', 'captures'), ...twice(refunds, 'refund_id', 'refunds')];
};

function isSum(list: readonly object[] | undefined, field: AmountField, order: Managed): Ruling {
  const [sum, stated] = [list && sumOf(list, field), whole(order, field)];
  if (!list || sum === undefined || stated === undefined) return 'not concerned';
  if (sum === stated) return upheld;
  return [{ at: `/${field}`, expected: `${sum}`, actual: `${stated}`, working: spelt(list, field, sum) }];
}

/** The captured amount is that of all captures. */
export const capturedIsSum = unless([partsAreDistinct], (order) => isSum(order.captures, 'captured_amount', order));

/** The refunded amount is that of all refunds. */
export const refundedIsSum = unless([partsAreDistinct], (order) => isSum(order.refunds, 'refunded_amount', order));

const sums = [partsAreDistinct, capturedIsSum, refundedIsSum];

function between(field: AmountField, amount: bigint | undefined, most: bigint | undefined, of: string): Ruling {
  if (amount === undefined || most === undefined) return 'not concerned';
  if (amount >= 0n && amount <= most) return upheld;
  return [{ at: `/${field}`, expected: `0 to ${most}, ${of}`, actual: `${amount}` }];
}

/** At most as much is given back as was captured, and at most as much captured as was ordered. */
export const amountsInOrder = unless(sums, (order) => {
  const { ordered, captured, refunded } = booksOf(order);
  const rulings = [
    between('captured_amount', captured, ordered, 'which is ordered'),
    between('refunded_amount', refunded, captured, 'which is captured'),
  ].filter((ruling) => ruling !== 'not concerned');
  return rulings.length === 0 ? 'not concerned' : rulings.flat();
});

const amounts = [...sums, amountsInOrder];

/** Whether an order of this status has captures; undefined where nothing says so. */
function hasCaptures({ status }: Managed, { ordered }: Books): boolean | undefined {
  if (status === 'AUTHORIZED') return false;
  if (status === 'PART_CAPTURED') return true;
  // Of an order over nothing, nothing is captured, and one that expired in part is said to be cancelled.
  return status === 'CAPTURED' && ordered !== undefined && ordered !== 0n ? true : undefined;
}

/** The status goes with what was captured. */
export const statusFitsAmounts = unless(amounts, (order) => {
  const books = booksOf(order);
  const expects = hasCaptures(order, books);
  if (expects === undefined || books.captured === undefined) return 'not concerned';
  // A capture of nothing may have been taken: what becomes of it is documented nowhere.
  if (expects && books.captured === 0n && (order.captures ?? []).length > 0) return 'not concerned';
  if (books.captured > 0n === expects) return upheld;
  const expected = expects ? 'AUTHORIZED, or another status without captures' : 'PART_CAPTURED or CAPTURED';
  return [{ at: '/status', expected, actual: `${order.status}`, working: `${books.captured} is captured` }];
});

/** Of what is captured in full nothing remains. */
export const nothingRemains = unless([...amounts, statusFitsAmounts], (order) => {
  const remaining = order.status === 'CAPTURED' ? booksOf(order).remaining : undefined;
  if (remaining === undefined) return 'not concerned';
  if (remaining === 0n) return upheld;
  return [{ at: '/remaining_authorized_amount', expected: '0', actual: `${remaining}`, working: 'it is CAPTURED' }];
});

/** What remains is what is ordered and not captured. */
export const remainingAddsUp = unless([...amounts, statusFitsAmounts], (order) => {
  const { ordered, captured, remaining } = booksOf(order);
  const exact = minus(ordered, captured);
  if (exact === undefined || remaining === undefined) return 'not concerned';
  const isOpen = order.status === 'AUTHORIZED' || order.status === 'PART_CAPTURED';
  // Whether what is captured in part and expires keeps its status and loses the rest, no source says.
  if (!isOpen || (order.status === 'PART_CAPTURED' && remaining === 0n)) return 'not concerned';
  if (remaining === exact) return upheld;
  const working = `${ordered} ordered − ${captured} captured = ${exact}`;
  return [{ at: '/remaining_authorized_amount', expected: `${exact}`, actual: `${remaining}`, working }];
});

/** What captures say was given back of them was given back. */
export const allocatedWithinRefunded = unless(sums, (order) => {
  const { captures = [] } = order;
  const allocated = captures.reduce<bigint | undefined>((sum, one) => {
    const amount = wholeOrNone(one, 'refunded_amount');
    return sum === undefined || amount === undefined ? undefined : sum + amount;
  }, 0n);
  const refunded = whole(order, 'refunded_amount');
  if (captures.length === 0 || allocated === undefined || refunded === undefined) return 'not concerned';
  if (allocated <= refunded) return upheld;
  const working = `the captures say that ${allocated} of them is refunded`;
  return [{ at: '/refunded_amount', expected: `at least ${allocated}`, actual: `${refunded}`, working }];
});

/** Of no capture more is given back than was captured. */
export const allocatedWithinCaptured = unless([...sums, allocatedWithinRefunded], ({ captures = [] }) => {
  const told = captures.flatMap((one, index): Evidence[][] => {
    const [refunded, captured] = [whole(one, 'refunded_amount'), whole(one, 'captured_amount')];
    if (refunded === undefined || captured === undefined) return [];
    const at = `/captures/${index}/refunded_amount`;
    return [refunded <= captured ? [] : [{ at, expected: `at most ${captured}`, actual: `${refunded}` }]];
  });
  return told.length === 0 ? 'not concerned' : told.flat();
});

const all = [...amounts, statusFitsAmounts, nothingRemains, remainingAddsUp, allocatedWithinRefunded];

/** True for an order whose amounts agree with each other: only then is it held against what happened before. */
export const agreesWithItself = once((order: ManagedOrder) => !all.some((judge) => isDeparture(judge(order))));
