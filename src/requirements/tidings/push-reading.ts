import type { WholeExchange } from '../../exchange/exchange.ts';
import type { History, HistoryRuling, Requirement } from '../requirement.ts';
import {
  actInWords,
  inRequest,
  isAct,
  isTaken,
  ofLookers,
  ofTidings,
  tellsMerchant,
  tellsOfPurchase,
} from './tidings.ts';

const document = 'specs/checkout-callback.yaml';
const push = '#/webhooks/push/post';

function isNotThere({ operation, response }: WholeExchange): boolean {
  return operation === 'readManagedOrder' && response.status === 404;
}

/** The first act after a merchant was told of a purchase, with what was said before it. */
function firstAct(history: History): { act: WholeExchange; before: History; call: WholeExchange } | undefined {
  const call = history.find(tellsMerchant);
  const nth = call ? history.findIndex((one) => isAct(one) && one.at >= call.at) : -1;
  const act = history[nth];
  return call && act && { act, before: history.slice(0, nth), call };
}

function readBeforeActed(history: History): HistoryRuling {
  const first = firstAct(history);
  // Where the order was looked for and was not there, another requirement looks at what was done then.
  if (!first || (first.before.some(isNotThere) && !first.before.some(tellsOfPurchase))) return 'not concerned';
  const { act, before, call } = first;
  if (before.some(tellsOfPurchase)) return [];
  return [
    inRequest(
      act,
      'a read of the order, answered 200, before anything is done with it',
      actInWords(act),
      `${call.id} told of it`,
    ),
  ];
}

function unknownLeftAlone(history: History): HistoryRuling {
  const call = history.find(tellsMerchant);
  const nth = call ? history.findIndex((one) => isNotThere(one) && one.at >= call.at) : -1;
  const read = history[nth];
  if (!read || history.slice(0, nth).some(tellsOfPurchase)) return 'not concerned';
  const rest = history.slice(nth);
  const known = rest.findIndex(tellsOfPurchase);
  const act = rest.slice(0, known < 0 ? undefined : known).find(isAct);
  if (!act) return [];
  return [inRequest(act, 'nothing, until a read is answered 200', actInWords(act), `${read.id} was answered 404`)];
}

const hour = 60 * 60_000;
// Of 48 hours of pushes the last one comes 45 hours after the purchase, and the one before it 41 hours.
const ladder = { attempts: 16, ms: 44 * hour } as const;

function isHeardOf(exchange: WholeExchange): boolean {
  const { operation } = exchange;
  return (operation === 'acknowledgeOrder' || operation === 'captureOrder') && isTaken(exchange);
}

function isPush({ operation }: WholeExchange): boolean {
  return operation === 'push';
}

/** Whether it is not for the merchant to say: the order could not be acknowledged, or was cancelled. */
function isExcused(history: History): boolean {
  const reads = history.filter(({ operation }) => operation === 'readManagedOrder');
  const isTried = history.some(
    ({ operation, response }) => operation === 'acknowledgeOrder' && response.status !== 401,
  );
  const isCancelled = history.some((one) => one.operation === 'cancelOrder' && isTaken(one));
  return isTried || isCancelled || (reads.length > 0 && !reads.some(tellsOfPurchase));
}

/** How all pushes were answered, where that is one and the same. */
function alike(pushes: History): string {
  const statuses = new Set(pushes.map(({ response }) => response.status));
  return statuses.size === 1 ? `, each answered ${[...statuses].join()}` : '';
}

function acknowledged(history: History): HistoryRuling {
  if (history.some(isHeardOf)) return [];
  const pushes = history.filter(isPush);
  const [first, last] = [pushes[0], pushes.at(-1)];
  if (!first || !last || isExcused(history)) return 'not concerned';
  if (pushes.length < ladder.attempts && last.at - first.at < ladder.ms) return 'not concerned';
  const working = `${pushes.length} pushes, from ${first.id} to ${last.id}${alike(pushes)}; there will be no more`;
  return [inRequest(last, 'an acknowledgement within 48 hours of the purchase', 'none', working)];
}

function acknowledgedAtOnce(history: History): HistoryRuling {
  const [first, second] = history.filter(isPush);
  const heard = history.find(isHeardOf);
  if (!first || !heard) return 'not concerned';
  if (!second || heard.at <= second.at) return [];
  const between = history.filter(({ at }) => at >= first.at && at < second.at);
  const read = between.find((one) => one.operation === 'readManagedOrder' && tellsOfPurchase(one));
  // An attempt that failed is an attempt: then it is for the next push to try again.
  if (!read || between.some(({ operation }) => operation === 'acknowledgeOrder')) return 'not concerned';
  return [inRequest(second, `an acknowledgement once ${read.id} had read the order`, 'a second push had to come')];
}

/** What a merchant does with the word that an order was bought. */
export const pushReading = [
  {
    id: 'push.read-before-acted',
    binds: 'merchant',
    level: 'must',
    statement: 'A merchant who is told of a purchase reads the order before doing anything with it.',
    source: {
      document,
      at: [push],
      gist: 'the caller proves nothing: the order is read first, stored, and then acknowledged',
    },
    remedy:
      'Read the order in order management with the id from the address, and go on only when that is answered 200.',
    example: 'Whoever knows the address of a push can call it: a shop that trusts the call ships what nobody bought.',
    check: { of: 'history', judge: ofTidings(readBeforeActed) },
    needs: 'a purchase',
  },
  {
    id: 'push.unknown-left-alone',
    binds: 'merchant',
    level: 'must',
    statement: 'Nothing is done with an order that order management does not know.',
    source: {
      document,
      at: [push, `${push}/responses/default`],
      gist: 'the order is read first; while it cannot be read the push is answered as not heard, and the next one comes',
    },
    remedy: 'Where the read is answered 404, store and acknowledge nothing; answer 5xx and wait for the next push.',
    example: 'Right after a purchase the order may not be there yet: what is acknowledged blindly then is lost.',
    check: { of: 'history', judge: ofTidings(unknownLeftAlone) },
    needs: 'a purchase',
  },
  {
    id: 'push.acknowledged',
    binds: 'merchant',
    level: 'must',
    statement: 'A bought order is acknowledged, or captured, before the pushes end after 48 hours.',
    source: {
      document,
      at: [push, `${push}/x-retries`],
      gist: 'an answer does not end the calls, acknowledging does; after 48 hours there are no more',
    },
    remedy:
      'Acknowledge every order that you have stored, from the confirmation page or from the push, whichever comes first.',
    example: 'A shop that answers each push with 200 and does no more has a paid order that it knows nothing of.',
    check: { of: 'history', judge: ofLookers(acknowledged) },
    needs: 'a purchase',
  },
  {
    id: 'push.acknowledged-at-once',
    binds: 'merchant',
    level: 'should',
    statement: 'An order that could be read is acknowledged before a second push has to come.',
    source: {
      document,
      at: [push],
      gist: 'read, store, acknowledge; a shop that offers more after the purchase may have a reason to wait',
    },
    remedy: 'Acknowledge the order as soon as it is stored.',
    example: 'A shop that acknowledges in a job of the night hears of each order five times before.',
    check: { of: 'history', judge: ofTidings(acknowledgedAtOnce) },
    needs: 'a purchase',
  },
] as const satisfies readonly Requirement[];
