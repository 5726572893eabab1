import type { WholeExchange } from '../exchange/exchange.ts';
import { plus } from '../order/books.ts';
import { freshFor } from './account.ts';
import { amountAsked, isDone, keyOf } from './deeds.ts';
import { intentOf, isUnresolved, keyInWords } from './intent.ts';
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

const idempotency = '#/components/parameters/IdempotencyKey';
const at = '/request/headers/klarna-idempotency-key';

function actsBearKey(exchange: WholeExchange): Ruling {
  if (keyOf(exchange)) return upheld;
  return [{ at, expected: 'a key that names this deed, the same on every repeat of it', actual: 'no key' }];
}

// Refused by the door, by the crowd, or because the first attempt is still under way: nothing is known of the first attempt.
const tellsNothing: readonly unknown[] = [401, 409, 429];

/** True where an answer shows what became of the calls before it: the order, in whatever shape, or its list of captures. */
function tellsOfOrder({ exchange }: Entry): boolean {
  return (exchange.operation === 'readManagedOrder' || exchange.operation === 'listCaptures') && isDone(exchange);
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
  /** The last call under each key. */
  readonly lastUse: ReadonlyMap<string | undefined, WholeExchange>;
  judged: number;
}

/**
 * True for a second attempt, and not a second deed: soon after the first one, whose key does not come again later. After a
 * minute a person may have looked what became of it, past this record.
 */
function isRetried(first: WholeExchange, exchange: WholeExchange, { lastUse }: Retries): boolean {
  if (exchange.at - first.at > freshFor) return false;
  const isSameKey = keyOf(first) === keyOf(exchange);
  return isSameKey || (lastUse.get(keyOf(first))?.at ?? first.at) <= exchange.at;
}

function tryAgain(retries: Retries, exchange: WholeExchange): number {
  const { open, found } = retries;
  const intent = intentOf(exchange);
  const first = open.get(intent);
  const isRetry = first !== undefined && isRetried(first, exchange, retries);
  if (isRetry && keyOf(first) !== keyOf(exchange)) found.push({ ...doubled(first, exchange), where: exchange.id });
  if (!isUnresolved(exchange) && !tellsNothing.includes(exchange.response.status)) open.delete(intent);
  else if (!isRetry && isUnresolved(exchange) && keyOf(exchange) !== undefined) open.set(intent, exchange);
  return isRetry ? 1 : 0;
}

/**
 * A retry is the same call, word for word, within a minute, of a capture or a refund whose outcome no
 * answer has shown since. Where the first attempt bore no key there is none to keep, and of calls at the same time nothing
 * is said.
 */
function retryKeepsKey(history: History): HistoryRuling {
  const lastUse = new Map(history.map((exchange) => [keyOf(exchange), exchange]));
  const retries: Retries = { open: new Map(), found: [], lastUse, judged: 0 };
  for (const entry of entries(history)) {
    const { operation } = entry.exchange;
    if (tellsOfOrder(entry) || !entry.isAlone) retries.open.clear();
    else if (operation === 'captureOrder' || operation === 'refundOrder')
      retries.judged += tryAgain(retries, entry.exchange);
  }
  return retries.judged === 0 ? 'not concerned' : retries.found;
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
] as const satisfies readonly Requirement[];
