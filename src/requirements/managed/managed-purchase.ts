import type { StoredOrder } from '../../../generated/checkout.ts';
import type { Instant } from '../../exchange/clock.ts';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { whole } from '../../order/amount.ts';
import { booksOf } from '../../order/books.ts';
import { isObject } from '../../order/json.ts';
import { answeredOrder, statusOf } from '../life.ts';
import { parsed } from '../parsed.ts';
import { type Evidence, type History, type HistoryRuling, upheld } from '../requirement.ts';
import { shown } from '../shown.ts';
import { type Entry, entries } from './ledger.ts';
import { isFresh } from './managed-life.ts';
import { otherLines } from './managed-lines.ts';

/** What was bought, as the checkout or the shop said it. */
interface Bought {
  readonly by: WholeExchange;
  /** When it was bought, as far as that is known. */
  readonly at: Instant | undefined;
  readonly amount: bigint | undefined;
  readonly country: unknown;
  readonly currency: unknown;
  /** undefined where delivery or a discount may stand beside the lines. */
  readonly lines: readonly unknown[] | undefined;
}

const beside = ['selected_shipping_option', 'selected_shipping_options', 'discount_lines', 'shipping_options'] as const;

function boughtOf(order: StoredOrder, by: WholeExchange): Bought {
  const isBare = beside.every((name) => (order[name] ?? undefined) === undefined);
  const at = order.completed_at === undefined ? undefined : Date.parse(order.completed_at);
  const { purchase_country: country, purchase_currency: currency, order_lines } = order;
  return { by, at, amount: whole(order, 'order_amount'), country, currency, lines: isBare ? order_lines : undefined };
}

/** The purchase that an exchange tells of; undefined where it tells of none. */
function boughtIn(exchange: WholeExchange): Bought | undefined {
  if (exchange.operation === 'createTokenOrder' && exchange.response.status === 200) {
    const sent = parsed(exchange.request);
    if (!isObject(sent) || !Array.isArray(sent.order_lines)) return undefined;
    const { purchase_country: country, purchase_currency: currency, order_lines: lines } = sent;
    return { by: exchange, at: exchange.at, amount: whole(sent, 'order_amount'), country, currency, lines };
  }
  const order = exchange.operation === 'readOrder' ? answeredOrder(exchange) : undefined;
  return order && statusOf(order) === 'complete' ? boughtOf(order, exchange) : undefined;
}

/** The purchase, and the first read of it in order management with what had been changed by then. */
interface First {
  readonly bought: Bought;
  readonly read: Entry;
  /** False where the order was changed since it was bought, or where a person may have changed it. */
  readonly isUnchanged: boolean;
}

function firstIn(history: History): First | undefined {
  let bought: Bought | undefined;
  let isUnchanged = true;
  for (const entry of entries(history)) {
    if (bought && entry.answered) {
      const isLeft = isUnchanged && bought.at !== undefined && isFresh(entry, bought.at);
      return { bought, read: entry, isUnchanged: isLeft };
    }
    if (entry.exchange.operation === 'updateAuthorization') isUnchanged = false;
    bought = boughtIn(entry.exchange) ?? bought;
  }
  return undefined;
}

function judged(judge: (first: First) => readonly Evidence[] | 'not concerned'): (history: History) => HistoryRuling {
  return (history) => {
    const first = firstIn(history);
    const ruling = first ? judge(first) : 'not concerned';
    if (ruling === 'not concerned' || !first) return 'not concerned';
    return ruling.map((one) => ({ ...one, where: first.read.exchange.id }));
  };
}

/** A bought order comes to what was bought. */
export const purchaseKeepsAmount = judged(({ bought: { amount, by }, read, isUnchanged }) => {
  const { original, ordered } = read.answered ? booksOf(read.answered) : {};
  if (amount === undefined || original === undefined) return 'not concerned';
  const working = `${by.id} said that ${amount} was bought`;
  const evidence = { expected: `${amount}`, working };
  if (original !== amount) return [{ ...evidence, at: '/response/body/original_order_amount', actual: `${original}` }];
  if (!isUnchanged || ordered === amount || read.answered?.status !== 'AUTHORIZED') return upheld;
  return [{ ...evidence, at: '/response/body/order_amount', actual: `${ordered}` }];
});

/** A bought order has the lines that were bought. */
export const purchaseKeepsLines = judged(({ bought: { lines, amount, by }, read, isUnchanged }) => {
  const order = read.answered;
  const { original, ordered } = order ? booksOf(order) : {};
  const isWhole = amount !== undefined && original === amount && ordered === amount;
  if (!lines || !isUnchanged || !isWhole) return 'not concerned';
  return otherLines(lines, order?.order_lines, `${by.id} told what was bought`);
});

/** A bought order is in the currency and the country of the purchase. */
export const purchaseKeepsCurrency = judged(({ bought: { by, currency, country }, read }) => {
  const told = [
    { name: 'purchase_currency', was: currency, is: read.answered?.purchase_currency },
    { name: 'purchase_country', was: country, is: read.answered?.purchase_country },
  ].filter(({ was, is }) => typeof was === 'string' && typeof is === 'string');
  if (told.length === 0) return 'not concerned';
  const working = `${by.id} told what was bought`;
  return told
    .filter(({ was, is }) => `${was}`.toUpperCase() !== `${is}`.toUpperCase())
    .map(({ name, was, is }) => ({ at: `/response/body/${name}`, expected: shown(was), actual: shown(is), working }));
});
