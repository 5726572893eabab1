import { messagesOf } from '../refusals.ts';
import { cut } from '../shown.ts';
import type { Entry } from './ledger.ts';
import { isFresh } from './managed-life.ts';

/** True where the order was stated so shortly before this call that what may change both ways can be trusted. */
export function isJustStated(entry: Entry): boolean {
  return isFresh(entry, entry.before.heardAt);
}

// Whoever is not let in, or asks for an order that is not there, has said nothing of this order.
const aboutSomethingElse: readonly unknown[] = [401, 404];

/** True for a call of the merchant's to this operation that is no repeat of an earlier one, and about this order at all. */
export function isDeed({ exchange, deeds }: Entry, operation: string): boolean {
  const isMeant = exchange.operation === operation && !deeds.repeated.has(exchange);
  return isMeant && !aboutSomethingElse.includes(exchange.response.status);
}

/** Whether Kustom refused a call because of the state that the order is in. */
function isForbidden({ exchange }: Entry): boolean {
  return exchange.response.status === 403;
}

/** What Kustom said when it refused a call in words like these; undefined where it did not. */
export function refusedSaying(entry: Entry, words: RegExp): string | undefined {
  const said = isForbidden(entry) ? messagesOf(entry.exchange).find((message) => words.test(message)) : undefined;
  return said === undefined ? undefined : `Kustom refused it: ${cut(said, 160)}`;
}
