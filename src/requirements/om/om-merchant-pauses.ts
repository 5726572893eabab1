import type { WholeExchange } from '../../exchange/exchange.ts';
import { header } from '../../exchange/handler.ts';
import { segments } from '../../exchange/operation.ts';
import { endOf } from '../alone.ts';
import { intentOf } from '../managed/intent.ts';
import { entries } from '../managed/ledger.ts';
import type { History, HistoryRuling, PlacedEvidence } from '../requirement.ts';
import { isCall } from '../tidings/tidings.ts';

/** The same call, again and again, while Kustom says that it is busy or broken. */
interface Attempts {
  readonly last: WholeExchange;
  readonly count: number;
  readonly since: number;
  readonly isTold: boolean;
}

/** How many attempts are the merchant's own: whoever is told again, at whatever pace, is asked to look again. */
function ownAttempts({ count, since }: Attempts, { at }: WholeExchange, tellings: History): number {
  const causes = tellings.filter((one) => one.at <= at && one.at >= since - minute).length;
  return count + 1 - Math.max(0, causes - 1);
}

// So many attempts within a second are no backing off by anybody's reading.
const most = 5;
const second = 1_000;
const minute = 60 * second;

const isTelling = isCall('push', 'confirmation', 'notification');

function isTrouble({ response: { status } }: WholeExchange): boolean {
  return typeof status === 'number' && (status === 429 || status >= 500);
}

/** How long an answer asks to be left alone, in milliseconds; 0 where it does not say it in seconds. */
function askedToWait({ response }: WholeExchange): number {
  const said = header(response, 'retry-after') ?? '';
  return /^\d{1,6}$/.test(said) ? Number(said) * second : 0;
}

function tooSoon(attempts: Attempts, exchange: WholeExchange, own: number): Omit<PlacedEvidence, 'where'> | undefined {
  const { last, since } = attempts;
  const [waited, passed] = [exchange.at - last.at, exchange.at - since];
  const wanted = askedToWait(last);
  if (waited < wanted) {
    const working = `${last.id} was answered ${last.response.status} with Retry-After: ${wanted / second}`;
    return { at: '/request', expected: `a pause of ${wanted} ms`, actual: `the same call after ${waited} ms`, working };
  }
  // A clock that stands still says nothing of pauses.
  if (own < most || passed > second || passed <= 0) return undefined;
  const working = `${last.id} was answered ${last.response.status}`;
  return { at: '/request', expected: 'pauses that grow', actual: `attempt ${own} within ${passed} ms`, working };
}

/** Whether a merchant lets time pass before he repeats what met a crowd or a breakdown. */
export function backsOff(history: History): HistoryRuling {
  const troubled = new Map<string, Attempts>();
  const tellings = history.filter(isTelling);
  const found: PlacedEvidence[] = [];
  let judged = 0;
  for (const { exchange } of entries(history)) {
    if (segments(exchange.request.target)[0] !== 'ordermanagement') continue;
    const intent = intentOf(exchange);
    const before = troubled.get(intent);
    // Whoever asked before the last answer came had not been told anything by it.
    if (before && exchange.at < endOf(before.last)) continue;
    const own = before ? ownAttempts(before, exchange, tellings) : 1;
    const evidence = before && own > 1 ? tooSoon(before, exchange, own) : undefined;
    if (own > 1) judged += 1;
    if (evidence && !before?.isTold) found.push({ ...evidence, where: exchange.id });
    const { count, since, isTold } = before ?? { count: 0, since: exchange.at, isTold: false };
    const now = { last: exchange, count: count + 1, since, isTold: isTold || evidence !== undefined };
    if (isTrouble(exchange)) troubled.set(intent, now);
    else troubled.delete(intent);
  }
  return judged === 0 ? 'not concerned' : found;
}
