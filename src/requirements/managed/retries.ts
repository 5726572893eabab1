import type { WholeExchange } from '../../exchange/exchange.ts';
import { plus } from '../../order/books.ts';
import type { Evidence, History, HistoryRuling, PlacedEvidence } from '../requirement.ts';
import { freshFor } from './account.ts';
import { amountAsked, isDone, keyOf } from './deeds.ts';
import { deedInWords, intentOf, isUnresolved, keyInWords } from './intent.ts';
import { type Entry, entries } from './ledger.ts';

/** Where a call names its key. */
export const keyAt = '/request/headers/klarna-idempotency-key';

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
    at: keyAt,
    expected: `${keyInWords(first)}, as in ${first.id}`,
    actual: keyInWords(again),
    working: `${first.id} had no answer that tells what became of it; if it was carried out, ${twice} are ${what} now instead of ${amountAsked(again)}`,
  };
}

function repeatedKeyless(first: WholeExchange, again: WholeExchange): Evidence {
  const expected = `a read of the order, to see what became of ${first.id}`;
  return { ...doubled(first, again), expected, actual: `the ${deedInWords(again)} once more` };
}

/** The attempts that nobody knows the outcome of, and what was said against those that repeat them. */
interface Retries {
  /** Whether it is about first attempts under a key, or without one. */
  readonly keyed: boolean;
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
function isRetried(first: WholeExchange, exchange: WholeExchange, { keyed, lastUse }: Retries): boolean {
  if (exchange.at - first.at > freshFor) return false;
  if (!keyed || keyOf(first) === keyOf(exchange)) return true;
  return (lastUse.get(keyOf(first))?.at ?? first.at) <= exchange.at;
}

/** What is wrong with a retry; undefined where nothing is. */
function wrongRetry({ keyed }: Retries, first: WholeExchange, again: WholeExchange): Evidence | undefined {
  if (!keyed) return repeatedKeyless(first, again);
  return keyOf(first) === keyOf(again) ? undefined : doubled(first, again);
}

function tryAgain(retries: Retries, exchange: WholeExchange): number {
  const { open, found, keyed } = retries;
  const intent = intentOf(exchange);
  const first = open.get(intent);
  const isRetry = first !== undefined && isRetried(first, exchange, retries);
  const wrong = isRetry ? wrongRetry(retries, first, exchange) : undefined;
  if (wrong) found.push({ ...wrong, where: exchange.id });
  const isFirst = !isRetry && isUnresolved(exchange) && (keyOf(exchange) !== undefined) === keyed;
  if (!isUnresolved(exchange) && !tellsNothing.includes(exchange.response.status)) open.delete(intent);
  else if (isFirst) open.set(intent, exchange);
  // To keep a key only a retry gives occasion; whoever has no answer has the occasion to look first, or to have sent a key.
  return isRetry || (!keyed && isUnresolved(exchange)) ? 1 : 0;
}

/**
 * A retry is the same call, word for word, within a minute, of a capture or a refund whose outcome no answer has shown
 * since. Of calls at the same time nothing is said.
 */
function retried(keyed: boolean): (history: History) => HistoryRuling {
  return (history) => {
    const lastUse = new Map(history.map((exchange) => [keyOf(exchange), exchange]));
    const retries: Retries = { keyed, open: new Map(), found: [], lastUse, judged: 0 };
    for (const entry of entries(history)) {
      const { operation } = entry.exchange;
      if (tellsOfOrder(entry) || !entry.isAlone) retries.open.clear();
      else if (operation === 'captureOrder' || operation === 'refundOrder')
        retries.judged += tryAgain(retries, entry.exchange);
    }
    return retries.judged === 0 ? 'not concerned' : retries.found;
  };
}

/** Whether a retry bears the key of the first attempt. */
export const retryKeepsKey: (history: History) => HistoryRuling = retried(true);

/** Whether a call that bore no key is sent again without a look: whatever key the second one bears, it is another deed. */
export const keylessNotRepeated: (history: History) => HistoryRuling = retried(false);
