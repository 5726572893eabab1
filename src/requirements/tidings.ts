import type { Instant } from '../exchange/clock.ts';
import type { WholeExchange } from '../exchange/exchange.ts';
import { answeredOrder, statusOf } from './life.ts';
import type { History, HistoryRuling, PlacedEvidence } from './requirement.ts';
import { isStranger } from './strangers.ts';

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

/**
 * Judges what a merchant does when he is told something. Where he asks nothing of this Kustom he is told by one and asks
 * another: then nothing is claimed. What strangers ask is not his.
 */
export function ofTidings(
  judge: (history: History) => HistoryRuling,
): (history: History, given: Given) => HistoryRuling {
  return (history, given) => {
    const own = history.filter(({ from, request }) => from === 'kustom' || !isStranger(request, given));
    const isTold = own.some(isCall('push', 'confirmation', 'notification'));
    return isTold && own.some(({ from }) => from === 'merchant') ? judge(own) : 'not concerned';
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
