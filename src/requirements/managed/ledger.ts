import type { ManagedOrder } from '../../../generated/order-management.ts';
import type { Instant } from '../../exchange/clock.ts';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { header } from '../../exchange/handler.ts';
import { oneSpelling, pathOf } from '../../exchange/operation.ts';
import { whole } from '../../order/amount.ts';
import { booksOf, openedWith } from '../../order/books.ts';
import { isObject } from '../../order/json.ts';
import { once } from '../../order/once.ts';
import { alone } from '../alone.ts';
import { answeredOrder, statusOf } from '../life.ts';
import { parsed } from '../parsed.ts';
import type { History } from '../requirement.ts';
import { type Account, carriedOut, ended, freshFor, inDoubt } from './account.ts';
import { type Deeds, deedsIn, isDone, isReplay, isUnderOwnKey, isWrite } from './deeds.ts';
import { agreesWithItself } from './managed-books.ts';
import { managedOrderIn } from './managed-order.ts';

/** One exchange in the life of a bought order. */
export interface Entry {
  readonly exchange: WholeExchange;
  readonly nth: number;
  /** Whether no other call about the order was under way at the same time. */
  readonly isAlone: boolean;
  readonly before: Account;
  /** The order that a read answered; undefined where it did not, or where that does not fit its schema. */
  readonly answered: ManagedOrder | undefined;
  readonly deeds: Deeds;
}

const nothing: Account = { heardAt: Number.NEGATIVE_INFINITY };

/** The order that a read in order management answered. */
function answeredManaged({ operation, request, response }: WholeExchange): ManagedOrder | undefined {
  if (operation !== 'readManagedOrder' || response.status !== 200) return undefined;
  const order = managedOrderIn(parsed(response));
  return order && oneSpelling(order.order_id) === pathOf(request.target)[3] ? order : undefined;
}

function stated(order: ManagedOrder, heardAt: Instant): Account {
  // What contradicts itself is reported as such, and tells nobody what the order comes to.
  if (!agreesWithItself(order)) return { order, fraud: order.fraud_status, heardAt };
  return { order, books: booksOf(order), status: order.status, fraud: order.fraud_status, heardAt };
}

/** The account that a purchase opens, where nothing is captured with it: by a customer in the checkout, or by a token. */
function opened(exchange: WholeExchange): Account | undefined {
  const { operation, request, response, at } = exchange;
  if (operation === 'createTokenOrder' && response.status === 200) {
    const [asked, answered] = [parsed(request), parsed(response)];
    if (!isObject(asked) || !isObject(answered) || asked.auto_capture === true) return undefined;
    const fraud = typeof answered.fraud_status === 'string' ? answered.fraud_status : undefined;
    return { books: openedWith(whole(asked, 'order_amount')), status: 'AUTHORIZED', fraud, heardAt: at };
  }
  const order = operation === 'readOrder' ? answeredOrder(exchange) : undefined;
  if (!order || statusOf(order) !== 'complete' || order.options?.auto_capture === true) return undefined;
  const boughtAt = Date.parse(order.completed_at ?? '');
  // A checkout order stays as it was bought, whatever is captured: only while the purchase is fresh nothing can be.
  if (Number.isNaN(boughtAt) || at - boughtAt > freshFor) return undefined;
  const heardAt = Math.min(boughtAt, at);
  return { books: openedWith(whole(order, 'order_amount')), status: 'AUTHORIZED', heardAt };
}

/** True where nobody has spoken of the order in order management yet: only then does the purchase tell what it comes to. */
function isNew({ heardAt }: Account, { nth, deeds }: Entry): boolean {
  return heardAt === nothing.heardAt && (deeds.all[0]?.nth ?? nth) >= nth;
}

function after(before: Account, entry: Entry, wasOpen: boolean): Account {
  const { exchange, answered, isAlone, deeds } = entry;
  if (!isAlone) return inDoubt(before);
  if (answered) return stated(answered, exchange.at);
  // A notification tells that the suspicion of fraud came to something.
  if (exchange.from === 'kustom')
    return exchange.operation === 'notification' ? { ...before, fraud: undefined } : before;
  const isPurchase = wasOpen || exchange.operation === 'createTokenOrder';
  if (isPurchase && isNew(before, entry)) return opened(exchange) ?? before;
  if (!isWrite(exchange)) return before;
  const first = deeds.repeated.get(exchange);
  if (first) return isReplay(exchange, first) ? before : inDoubt(before);
  const { status } = exchange.response;
  // Whether a key that was used elsewhere is a repeat, no source says.
  if (isDone(exchange)) return isUnderOwnKey(exchange, deeds) ? carriedOut(before, exchange) : inDoubt(before);
  return typeof status === 'number' && status < 500 ? before : inDoubt(before);
}

const hour = 60 * 60 * 1_000;

/** What is known when a call is made: near its expiry an order may have expired, by a clock that is not ours. */
function knownAt(account: Account, { at }: WholeExchange): Account {
  const expiresAt = Date.parse(account.order?.expires_at ?? '');
  const isBefore = Number.isNaN(expiresAt) || at <= expiresAt - hour;
  if (isBefore || account.heardAt > expiresAt + hour || ended.includes(account.status)) return account;
  const { status: _, books, ...before } = account;
  return { ...before, ...(books && { books: { ...books, remaining: undefined } }) };
}

function kept(history: History): Entry[] {
  const isAlone = alone(history);
  const deeds = deedsIn(history);
  let account = nothing;
  let by: string | undefined;
  let wasOpen = false;
  return history.map((exchange, nth) => {
    const who = header(exchange.request, 'authorization');
    // To somebody with other credentials the order may not be there at all.
    const isSame = by === undefined || exchange.from === 'kustom' || who === by;
    const known = isAlone[nth] ? knownAt(account, exchange) : inDoubt(account);
    const before = isSame ? known : nothing;
    const answered = answeredManaged(exchange);
    const entry: Entry = { exchange, nth, isAlone: isAlone[nth] ?? false, before, answered, deeds };
    account = isSame ? after(account, entry, wasOpen) : inDoubt(account);
    if (isDone(exchange) && exchange.from === 'merchant') by = who;
    const order = answeredOrder(exchange);
    if (order) wasOpen = wasOpen || statusOf(order) === 'open';
    return entry;
  });
}

/** The life of a bought order, entry by entry: worked out once, however many checks ask. */
export const entries: (history: History) => readonly Entry[] = once(kept);
