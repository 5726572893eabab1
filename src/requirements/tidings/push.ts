import type { WholeExchange } from '../../exchange/exchange.ts';
import { header } from '../../exchange/handler.ts';
import { isObject } from '../../order/json.ts';
import { answeredWithin } from '../callback/callback-answers.ts';
import { parsed } from '../parsed.ts';
import type { History, HistoryRuling, Requirement } from '../requirement.ts';
import { shown } from '../shown.ts';
import { keptOrders } from './push-kept.ts';
import { pushReading } from './push-reading.ts';
import { actInWords, inRequest, isCall, isDuring, isReaction, isTaken, ofTidings, tellsMerchant } from './tidings.ts';

const document = 'specs/checkout-callback.yaml';
const push = '#/webhooks/push/post';

/** What a merchant did for the sake of the first call that told of a purchase, and for the sake of the later ones. */
interface Reactions {
  readonly first: readonly WholeExchange[];
  readonly later: readonly WholeExchange[];
}

/** What was done when the merchant was told more than once; undefined where he was told once, or did nothing. */
function reactions(
  history: History,
  isMeant: (exchange: WholeExchange) => boolean,
  isCalled = tellsMerchant,
): Reactions | undefined {
  const [call, ...repeats] = history.filter(isCalled);
  const done = history.filter((one) => isMeant(one) && isTaken(one));
  const later = done.filter((one) => repeats.some((repeat) => isReaction(repeat, one)));
  const first = done.filter((one) => call !== undefined && one.at >= call.at);
  return repeats.length === 0 || first.length === 0 ? undefined : { first, later };
}

function reference({ request }: WholeExchange): string | undefined {
  const body = parsed(request);
  const value = isObject(body) ? body.merchant_reference1 : undefined;
  return typeof value === 'string' ? value : undefined;
}

function oneSetOfReferences(history: History): HistoryRuling {
  const isNumbering = (one: WholeExchange) =>
    one.operation === 'updateMerchantReferences' && reference(one) !== undefined;
  const done = reactions(history, isNumbering);
  if (!done) return 'not concerned';
  const [first] = done.first;
  const other = done.later.find((one) => first && reference(one) !== reference(first));
  if (!first || !other) return [];
  const at = '/request/body/merchant_reference1';
  const expected = `${shown(reference(first))}, as ${first.id} wrote it`;
  return [{ where: other.id, at, expected, actual: shown(reference(other)) }];
}

/** By what two captures, or two refunds, are known to be two; undefined where nothing tells. */
function madeBy({ request, response }: WholeExchange): string | undefined {
  const id = header(response, 'capture-id') ?? header(response, 'refund-id') ?? header(response, 'location');
  return id ?? header(request, 'klarna-idempotency-key');
}

function isAgain(one: WholeExchange, another: WholeExchange): boolean {
  const isSame = one.operation === another.operation && one.request.body === another.request.body;
  const [made, madeAgain] = [madeBy(one), madeBy(another)];
  return isSame && one !== another && made !== undefined && madeAgain !== undefined && made !== madeAgain;
}

function nothingTwice(history: History): HistoryRuling {
  const isMoney = ({ operation }: WholeExchange) => operation === 'captureOrder' || operation === 'refundOrder';
  const done = reactions(history, isMoney, isCall('push', 'confirmation', 'notification'));
  if (!done) return 'not concerned';
  for (const again of done.later) {
    const first = done.first.find((one) => one.at <= again.at && isAgain(one, again));
    if (first) return [inRequest(again, `nothing: ${first.id} did it`, `${actInWords(again)}, the same once more`)];
  }
  return [];
}

const limitMs = 5_000;
const inTime = answeredWithin(limitMs, ', or the call has failed');

/** Whether a merchant was late for no other reason than that Kustom kept it waiting while the push was under way. */
function isKeptWaiting(push: WholeExchange, history: History): boolean {
  const end = push.at + push.tookMs;
  const asked = history.filter((one) => one.from === 'merchant' && isDuring(push, one) && !Number.isNaN(one.tookMs));
  if (typeof push.response.status !== 'number') return asked.some(({ at, tookMs }) => at + tookMs >= end);
  return push.tookMs - asked.reduce((sum, { tookMs }) => sum + tookMs, 0) <= limitMs;
}

function answersInTime(history: History): HistoryRuling {
  const pushes = history.filter(({ operation }) => operation === 'push');
  const rulings = pushes.map((push) => ({ where: push.id, ruling: isKeptWaiting(push, history) ? [] : inTime(push) }));
  if (rulings.every(({ ruling }) => ruling === 'not concerned')) return 'not concerned';
  return rulings.flatMap(({ where, ruling }) =>
    ruling === 'not concerned' ? [] : ruling.map((one) => ({ ...one, where })),
  );
}

/** What a merchant does when he is told of a purchase, once or many times. */
export const pushRequirements = [
  {
    id: 'push.answers-in-time',
    binds: 'merchant',
    level: 'should',
    statement: 'A push is answered within 5 seconds.',
    source: {
      document,
      at: [`${push}/x-time-limits/0`],
      gist: 'a log shows a push that was given up after 5 seconds; no document states a limit',
    },
    remedy: 'Read, store and acknowledge the order, answer, and do the slow rest afterwards.',
    example: 'A shop that sends its mails before it answers is called again while it still works on the first call.',
    check: { of: 'history', judge: answersInTime },
    needs: 'a purchase',
  },
  ...pushReading,
  {
    id: 'push.one-set-of-references',
    binds: 'merchant',
    level: 'must',
    statement: 'However often a merchant is told of a purchase, the order keeps the number that he gave it.',
    source: {
      document,
      at: [push, '#/webhooks/confirmation/get'],
      gist: 'the push comes again and again, and the confirmation page beside it: the order is stored once, however often',
    },
    remedy: 'Keep one order of yours for one id of Kustom’s, by a unique key or a lock, and send its number again.',
    example: 'A push and a confirmation page at the same moment: A-1001 and A-1002 for one payment.',
    check: { of: 'history', judge: ofTidings(oneSetOfReferences) },
    needs: 'a purchase',
  },
  {
    id: 'push.nothing-twice',
    binds: 'merchant',
    level: 'must',
    statement:
      'However often a merchant is told of a purchase or of a decision, nothing is captured or refunded twice.',
    source: {
      document,
      at: [push, '#/webhooks/confirmation/get'],
      gist: 'the push comes again and again, and the confirmation page beside it: the order is stored once, however often',
    },
    remedy:
      'Look whether the order is yours already before you capture, and send an idempotency key that stays the same.',
    example: 'A shop that captures the digital half of an order with every push has captured it all by the second.',
    check: { of: 'history', judge: ofTidings(nothingTwice) },
    needs: 'a purchase',
  },
  ...keptOrders,
] as const satisfies readonly Requirement[];
