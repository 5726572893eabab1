import { type Entry, entries } from './ledger.ts';
import { messagesOf } from './refusals.ts';
import type { History, HistoryRuling, Ruling } from './requirement.ts';
import { cut } from './shown.ts';

// For a minute nobody else is taken to have acted: the shop's other systems, and people in Kustom's portal, are unseen.
const freshFor = 60_000;

/** True where the order was stated at most a minute before this call: what may change both ways is trusted that long. */
export function isFresh({ exchange, before }: Entry): boolean {
  return exchange.at - before.heardAt <= freshFor;
}

// Whoever is not let in, or asks for an order that is not there, has said nothing of this order.
const aboutSomethingElse: readonly unknown[] = [401, 404];

/** True for a call of the merchant's to this operation that is no repeat of an earlier one, and about this order at all. */
export function isDeed({ exchange, deeds }: Entry, operation: string): boolean {
  const isMeant = exchange.operation === operation && !deeds.repeated.has(exchange);
  return isMeant && !aboutSomethingElse.includes(exchange.response.status);
}

/** Whether Kustom refused a call because of the state that the order is in. */
export function isForbidden({ exchange }: Entry): boolean {
  return exchange.response.status === 403;
}

/** What Kustom said when it refused a call in words like these; undefined where it did not. */
export function refusedSaying(entry: Entry, words: RegExp): string | undefined {
  const said = isForbidden(entry) ? messagesOf(entry.exchange).find((message) => words.test(message)) : undefined;
  return said === undefined ? undefined : `Kustom refused it: ${cut(said, 160)}`;
}

/** Judges the life of a bought order entry by entry. One in which no entry was concerned is not concerned itself. */
export function alongAccount(
  judge: (entry: Entry, all: readonly Entry[]) => Ruling,
): (history: History) => HistoryRuling {
  return (history) => {
    const all = entries(history);
    const rulings = all.flatMap((entry) => {
      const ruling = entry.exchange.from === 'merchant' ? judge(entry, all) : 'not concerned';
      return ruling === 'not concerned' ? [] : [{ where: entry.exchange.id, ruling }];
    });
    if (rulings.length === 0) return 'not concerned';
    return rulings.flatMap(({ where, ruling }) => ruling.map((one) => ({ ...one, where })));
  };
}
