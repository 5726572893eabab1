import type { WholeExchange } from '../exchange/exchange.ts';
import { header } from '../exchange/handler.ts';
import { plus } from '../order/books.ts';
import { amountAsked, isDone, isWrite, keyOf } from './deeds.ts';
import { deedInWords, deedOf, intentOf, keyLife } from './intent.ts';
import { type Entry, entries } from './ledger.ts';
import { document } from './om-pointers.ts';
import {
  type Evidence,
  type History,
  type HistoryRuling,
  type PlacedEvidence,
  type Requirement,
  type Ruling,
  upheld,
} from './requirement.ts';
import { cut, shown } from './shown.ts';

const idempotency = '#/components/parameters/IdempotencyKey';
const at = '/request/headers/klarna-idempotency-key';

function actsBearKey(exchange: WholeExchange): Ruling {
  if (keyOf(exchange)) return upheld;
  return [{ at, expected: 'a key that names this deed, the same on every repeat of it', actual: 'no key' }];
}

function keyInWords(exchange: WholeExchange): string {
  const key = keyOf(exchange);
  return key === undefined ? 'no key' : cut(shown(key));
}

/** True where nobody can tell whether a call was carried out. A connection that was refused has carried nothing. */
function isUnresolved({ response: { status } }: WholeExchange): boolean {
  return typeof status === 'number' ? status >= 500 : status !== 'refused';
}

// Refused by the door, by the crowd, or because the first attempt is still under way: nothing is known of the first attempt.
const tellsNothing: readonly unknown[] = [401, 409, 429];

/** True where an answer shows what became of the calls before it: the order, or its list of captures. */
function tellsOfOrder({ exchange, answered }: Entry): boolean {
  return answered !== undefined || (exchange.operation === 'listCaptures' && isDone(exchange));
}

function doubled(first: WholeExchange, again: WholeExchange): Evidence {
  const twice = plus(amountAsked(first), amountAsked(again));
  const what = first.operation === 'captureOrder' ? 'captured' : 'given back';
  return {
    at,
    expected: `${keyInWords(first)}, as in ${first.id}`,
    actual: keyInWords(again),
    working: `${first.id} had no answer that tells what became of it; if it was carried out, ${twice} are ${what} now instead of ${amountAsked(again)}`,
  };
}

/** The attempts that nobody knows the outcome of, and what was said against those that repeat them. */
interface Retries {
  readonly open: Map<string, WholeExchange>;
  readonly found: PlacedEvidence[];
  judged: number;
}

function tryAgain({ open, found }: Retries, exchange: WholeExchange): number {
  const intent = intentOf(exchange);
  const first = open.get(intent);
  const isRetry = first !== undefined && exchange.at - first.at <= keyLife;
  if (isRetry && keyOf(first) !== keyOf(exchange)) found.push({ ...doubled(first, exchange), where: exchange.id });
  if (!isUnresolved(exchange) && !tellsNothing.includes(exchange.response.status)) open.delete(intent);
  else if (!isRetry && isUnresolved(exchange) && keyOf(exchange) !== undefined) open.set(intent, exchange);
  return isRetry ? 1 : 0;
}

/**
 * A retry is the same call, word for word, within the day that a key lives, of a capture or a refund whose outcome no
 * answer has shown since. Where the first attempt bore no key there is none to keep, and of calls at the same time nothing
 * is said.
 */
function retryKeepsKey(history: History): HistoryRuling {
  const retries: Retries = { open: new Map(), found: [], judged: 0 };
  for (const entry of entries(history)) {
    const { operation } = entry.exchange;
    if (tellsOfOrder(entry) || !entry.isAlone) retries.open.clear();
    else if (operation === 'captureOrder' || operation === 'refundOrder')
      retries.judged += tryAgain(retries, entry.exchange);
  }
  return retries.judged === 0 ? 'not concerned' : retries.found;
}

function idIn({ response }: WholeExchange): string | undefined {
  return header(response, 'capture-id') ?? header(response, 'refund-id');
}

/** What becomes of a deed under a key that names another one, as far as it is documented. */
function outcome(first: WholeExchange, second: WholeExchange): string {
  const [did, asks] = [deedInWords(first), deedInWords(second)];
  const ids = [idIn(first), idIn(second)];
  if (ids[0] && ids[1] && ids[0] !== ids[1]) {
    return `only the key counts: that the ${asks} was carried out beside the ${did} of ${first.id}, nobody promises`;
  }
  const isSure = isDone(first) && first.operation === second.operation;
  const what = isSure ? 'was not carried out' : 'may not have been carried out';
  return `only the key counts: it names the ${did} of ${first.id}, whose answer is given again, and the ${asks} ${what}`;
}

function usedTwice(first: WholeExchange, second: WholeExchange): Evidence {
  const expected = `a new key for this ${deedInWords(second)}`;
  return { at, expected, actual: `${keyInWords(second)}, as in ${first.id}`, working: outcome(first, second) };
}

/** Whether a call may have been taken for what its key names. Whether a refusal is remembered, no source says. */
function isRemembered(exchange: WholeExchange): boolean {
  return isDone(exchange) || isUnresolved(exchange);
}

function newDeedNewKey(history: History): HistoryRuling {
  const firsts = new Map<string, WholeExchange>();
  const found: PlacedEvidence[] = [];
  let judged = 0;
  for (const exchange of history) {
    const key = isWrite(exchange) ? keyOf(exchange) : undefined;
    if (key === undefined) continue;
    judged += 1;
    const name = `${header(exchange.request, 'authorization')}\n${key}`;
    const first = firsts.get(name);
    if (first && exchange.at - first.at <= keyLife) {
      if (deedOf(first) !== deedOf(exchange)) found.push({ ...usedTwice(first, exchange), where: exchange.id });
    } else if (isRemembered(exchange)) firsts.set(name, exchange);
  }
  return judged === 0 ? 'not concerned' : found;
}

/** How a merchant keeps money from moving twice. */
export const merchantKeys = [
  {
    id: 'om.acts-bear-key',
    binds: 'merchant',
    level: 'should',
    statement: 'A capture, a refund, a cancellation, a release and a new amount bear an idempotency key.',
    source: {
      document,
      at: [idempotency],
      gist: 'the header is optional and strongly advised: without it a call that is repeated is carried out twice',
    },
    remedy: 'Send Klarna-Idempotency-Key with each of these calls, one key per deed, kept until the deed is answered.',
    example: 'A capture of 4000 without a key that times out and is sent again captures 8000.',
    check: {
      of: 'exchange',
      operation: ['captureOrder', 'refundOrder', 'cancelOrder', 'releaseAuthorization', 'updateAuthorization'],
      judge: actsBearKey,
    },
  },
  {
    id: 'om.retry-keeps-key',
    binds: 'merchant',
    level: 'must',
    statement:
      'A capture or a refund that is sent again because its outcome is unknown bears the key of the first attempt.',
    source: {
      document,
      at: [idempotency, '#/components/responses/Failed', '#/components/responses/Unavailable'],
      gist: 'a call under a new key is a new deed; under the key of before it is answered as before',
    },
    remedy:
      'Store the key with the deed before the first attempt, and send it with every further one; or read the order first and see what became of it.',
    example: 'A refund of 2000 that timed out is sent again under its key; under a fresh one 4000 may be given back.',
    check: { of: 'history', judge: retryKeepsKey },
  },
  {
    id: 'om.new-deed-new-key',
    binds: 'merchant',
    level: 'must',
    statement: 'An idempotency key that names one deed is used for no other one.',
    source: {
      document,
      at: [idempotency],
      gist: 'only the key counts and not the body: a second deed under it gets the answer to the first, and is not done',
    },
    remedy: 'Make a fresh key for each capture, refund and change; a session, an order or a customer is no deed.',
    example: 'Under the key of a capture of 6000 a capture of 1000 is answered 201, and nothing more is captured.',
    check: { of: 'history', judge: newDeedNewKey },
  },
] as const satisfies readonly Requirement[];
