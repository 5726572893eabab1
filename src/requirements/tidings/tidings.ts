import type { Instant } from '../../exchange/clock.ts';
import type { WholeExchange } from '../../exchange/exchange.ts';
import { header } from '../../exchange/handler.ts';
import { answeredOrder, statusOf } from '../life.ts';
import type { History, HistoryRuling, PlacedEvidence } from '../requirement.ts';
import { isStranger } from '../strangers.ts';

const minute = 60_000;

/** When an exchange was over; where nobody measured that, at once. */
export function overAt({ at, tookMs }: WholeExchange): Instant {
  return Number.isNaN(tookMs) ? at : Math.ceil(at + tookMs);
}

/** Whether Kustom did what it was asked. */
export function isTaken({ response: { status } }: WholeExchange): boolean {
  return typeof status === 'number' && status >= 200 && status < 300;
}

/** Whether a merchant reads an order that is bought, and is told of it. */
export function tellsOfPurchase(exchange: WholeExchange): boolean {
  if (exchange.operation === 'readManagedOrder') return exchange.response.status === 200;
  const order = exchange.operation === 'readOrder' ? answeredOrder(exchange) : undefined;
  return order !== undefined && statusOf(order) === 'complete';
}

const acts: readonly unknown[] = [
  'acknowledgeOrder',
  'captureOrder',
  'cancelOrder',
  'updateMerchantReferences',
  'refundOrder',
  'releaseAuthorization',
  'updateAuthorization',
];

/** Whether a merchant acts on a bought order. Whoever is not let in does nothing. */
export function isAct({ operation, response }: WholeExchange): boolean {
  return acts.includes(operation) && response.status !== 401;
}

/** Tells these callbacks from the rest, where there was a shop to hear them. */
export function isCall(...operations: readonly string[]): (exchange: WholeExchange) => boolean {
  return ({ operation = '', response }) => operations.includes(operation) && response.status !== 'refused';
}

/** The calls that tell of a purchase. */
export const tellsMerchant: (exchange: WholeExchange) => boolean = isCall('push', 'confirmation');

/** True for what was done while a call was under way, or so soon after it that it was done for its sake. */
export function isReaction(call: WholeExchange, { at }: WholeExchange): boolean {
  return at >= call.at && at <= overAt(call) + minute;
}

/** True for what was asked while a call was under way. */
export function isDuring(call: WholeExchange, { at }: WholeExchange): boolean {
  return at >= call.at && at <= overAt(call);
}

type Given = readonly string[];

/** What a history holds, without what strangers asked. */
function withoutStrangers(history: History, given: Given): History {
  return history.filter(({ from, request }) => from === 'kustom' || !isStranger(request, given));
}

const tidings = isCall('push', 'confirmation', 'notification');

/** The host at which somebody was called who is told something, and who then read this order here; undefined where nobody did. */
function lookerIn(history: History): string | undefined {
  const call = history.find(tidings);
  const looks = ({ from, operation, response }: WholeExchange) =>
    from === 'merchant' && (operation === 'readOrder' || operation === 'readManagedOrder') && response.status !== 401;
  return call && history.some((one) => looks(one) && one.at >= call.at) ? header(call.request, 'host') : undefined;
}

/** The hosts of all who looked at this Kustom when they were told something in a run. */
export function lookersIn(histories: readonly History[], given: Given): ReadonlySet<string> {
  return new Set(histories.flatMap((history) => lookerIn(withoutStrangers(history, given)) ?? []));
}

/**
 * Judges what a merchant does, or does not do, when he is told something, wherever it is known that he looks here: he asked
 * about this order, or about another one of which he was told at the same host.
 */
export function ofLookers(
  judge: (history: History) => HistoryRuling,
): (history: History, given: Given, lookers: ReadonlySet<string>) => HistoryRuling {
  return (history, given, lookers) => {
    const own = withoutStrangers(history, given);
    const call = own.find(tidings);
    const isKnown =
      own.some(({ from }) => from === 'merchant') || lookers.has((call && header(call.request, 'host')) ?? '');
    return call && isKnown ? judge(own) : 'not concerned';
  };
}

/**
 * Judges what a merchant does when he is told something. Where he asks nothing of this Kustom he is told by one and asks
 * another: then nothing is claimed. What strangers ask is not his.
 */
export function ofTidings(
  judge: (history: History) => HistoryRuling,
): (history: History, given: Given) => HistoryRuling {
  return (history, given) => {
    const own = withoutStrangers(history, given);
    return own.some(tidings) && own.some(({ from }) => from === 'merchant') ? judge(own) : 'not concerned';
  };
}

/** Evidence in the request of an exchange. */
export function inRequest({ id }: WholeExchange, expected: string, actual: string, working?: string): PlacedEvidence {
  return { where: id, at: '/request', expected, actual, ...(working !== undefined && { working }) };
}

const nouns: Readonly<Record<string, string>> = {
  acknowledgeOrder: 'an acknowledgement',
  captureOrder: 'a capture',
  cancelOrder: 'a cancellation',
  updateMerchantReferences: 'new references',
  refundOrder: 'a refund',
  releaseAuthorization: 'a release of the rest',
  updateAuthorization: 'a new amount',
};

/** An act in words. */
export function actInWords({ operation }: WholeExchange): string {
  return nouns[operation ?? ''] ?? `${operation}`;
}
