import type { WholeExchange } from '../../exchange/exchange.ts';
import { isObject } from '../../order/json.ts';
import { answeredOrder, statusOf } from '../life.ts';
import { isDone, isWrite } from '../managed/deeds.ts';
import { deedInWords, intentOf } from '../managed/intent.ts';
import { type Entry, entries } from '../managed/ledger.ts';
import { parsed } from '../parsed.ts';
import type { History, HistoryRuling, PlacedEvidence, Requirement } from '../requirement.ts';
import { cut } from '../shown.ts';
import { backsOff } from './om-merchant-pauses.ts';
import { document, at as operation } from './om-pointers.ts';

// What a repeat does not mend. Credentials, an order that is not there yet, and a crowd may look otherwise a moment later.
const final: readonly unknown[] = [400, 403, 409, 413, 415, 422];
// Later somebody may have acted in Kustom's portal, or the customer's bank may think otherwise.
const blindFor = 60_000;

function codeOf({ response }: WholeExchange): string {
  const body = parsed(response);
  return isObject(body) && typeof body.error_code === 'string' ? body.error_code : '';
}

/** True for a refusal that the same call meets again. A payment that failed may go through later, and so may a suspicion. */
function isFinal({ exchange, before }: Entry): boolean {
  if (!isWrite(exchange) || !final.includes(exchange.response.status)) return false;
  return before.fraud !== 'PENDING' && codeOf(exchange) !== 'PAYMENT_METHOD_FAILED';
}

function repeated(refused: WholeExchange, again: WholeExchange): PlacedEvidence {
  const { status } = refused.response;
  const why = `${refused.id} was answered ${status}${codeOf(refused) && `, ${cut(codeOf(refused))}`}`;
  const expected = 'a look at the order first, or another call';
  return { where: again.id, at: '/request', expected, actual: `the same ${deedInWords(again)} again`, working: why };
}

/** Only the first repeat of a refused call is named, and only where nothing else was heard of the order in between. */
function noBlindRepeat(history: History): HistoryRuling {
  const found: PlacedEvidence[] = [];
  let judged = 0;
  let refused: WholeExchange | undefined;
  let isTold = false;
  for (const entry of entries(history)) {
    const { exchange } = entry;
    if (refused && isWrite(exchange) && entry.isAlone) {
      const isSame = intentOf(refused) === intentOf(exchange) && exchange.at - refused.at <= blindFor;
      if (isSame && !isTold) found.push(repeated(refused, exchange));
      isTold = isSame;
      judged += 1;
    }
    if (entry.isAlone && isFinal(entry)) refused = exchange;
    else if (isDone(exchange) || exchange.from === 'kustom' || !entry.isAlone) refused = undefined;
    if (!refused) isTold = false;
  }
  return judged === 0 ? 'not concerned' : found;
}

const acts: readonly unknown[] = [
  'captureOrder',
  'refundOrder',
  'cancelOrder',
  'releaseAuthorization',
  'updateAuthorization',
];

function statesOrder({ exchange, answered }: Entry): boolean {
  if (answered || answeredOrder(exchange)?.status.toLowerCase() === 'checkout_complete') return true;
  const { operation = '' } = exchange;
  return (operation === 'listCaptures' || operation === 'createTokenOrder') && isDone(exchange);
}

/** True where the order was seen before it was bought, so that nothing can have been read of it before this record. */
function isSeenFromPurchaseOn(before: readonly Entry[]): boolean {
  return before.some(({ exchange }) => {
    const order = answeredOrder(exchange);
    return order !== undefined && statusOf(order) === 'open';
  });
}

/** Looks at the first act alone: what a shop knows later it may know from its own acts. */
function readsBeforeActing(history: History): HistoryRuling {
  const all = entries(history);
  const first = all.find(({ exchange }) => acts.includes(exchange.operation));
  if (!first) return 'not concerned';
  const before = all.slice(0, first.nth);
  if (before.some(statesOrder)) return [];
  if (!isSeenFromPurchaseOn(before)) return 'not concerned';
  const expected = 'a read of the order before the first act, for its status and its amounts';
  const actual = `a ${deedInWords(first.exchange)}, and no read before it`;
  return [{ where: first.exchange.id, at: '/request', expected, actual }];
}

/** How a merchant goes about what went wrong, and about what he does not know. */
export const merchantRepeats = [
  {
    id: 'om.no-blind-repeat',
    binds: 'merchant',
    level: 'should',
    statement:
      'A call that was refused is not sent again as it was, unless something has been heard of the order since.',
    source: {
      document,
      at: ['#/components/responses/Conflict', operation('captureOrder', 403), operation('refundOrder', 403)],
      gist: 'a refusal by the state of the order stays while the state does; the order is looked at before anything else',
    },
    remedy: 'Take a refusal for an answer: read the order, show the reason to somebody, and mend the call.',
    example: 'A capture that is refused for one unit too much is refused every other time too.',
    check: { of: 'history', judge: noBlindRepeat },
  },
  {
    id: 'om.backs-off',
    binds: 'merchant',
    level: 'should',
    statement: 'A call that met a crowd or a breakdown is repeated after a pause, and after longer ones later.',
    source: {
      document,
      at: ['#/components/responses/TooManyRequests', '#/components/responses/Unavailable'],
      gist: 'the answer asks to wait; how long, no document says',
    },
    remedy:
      'Wait as long as Retry-After says, else a second, and twice as long before each further attempt; give up some time.',
    example: 'A job that answers each 429 at once with the next attempt is what the limit is there for.',
    check: { of: 'history', judge: backsOff },
  },
  {
    id: 'om.reads-before-acting',
    binds: 'merchant',
    level: 'should',
    statement: 'A merchant reads an order before the first act on it.',
    source: {
      document,
      at: [operation('readManagedOrder')],
      gist: 'status and remaining amount decide, and not what the shop remembers',
    },
    remedy: 'Read the order, and decide from its status and remaining_authorized_amount what to ask for.',
    example: 'Somebody has lowered the order in the portal: the shop that reads it first captures the right amount.',
    check: { of: 'history', judge: readsBeforeActing },
  },
] as const satisfies readonly Requirement[];
