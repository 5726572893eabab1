import type { WholeExchange } from '../../exchange/exchange.ts';
import { header } from '../../exchange/handler.ts';
import { once } from '../../order/once.ts';
import type { History, HistoryRuling, PlacedEvidence, Ruling } from '../requirement.ts';
import { freshFor } from './account.ts';
import { type Deed, isDone, isUnderOwnKey, isWrite } from './deeds.ts';
import { type Entry, entries } from './ledger.ts';

/** The rulings on several exchanges as one; not concerned where none of them was. */
function gathered(rulings: Iterable<{ readonly where: string; readonly ruling: Ruling }>): HistoryRuling {
  let found: PlacedEvidence[] | undefined;
  for (const { where, ruling } of rulings) {
    if (ruling === 'not concerned') continue;
    found ??= [];
    for (const one of ruling) found.push({ ...one, where });
  }
  return found ?? 'not concerned';
}

/** Judges the life of a bought order exchange by exchange; `all`: the whole of it, for what shows only later. */
export function alongManaged(
  judge: (entry: Entry, all: readonly Entry[]) => Ruling,
): (history: History) => HistoryRuling {
  return (history) => {
    const all = entries(history);
    return gathered(all.map((entry) => ({ where: entry.exchange.id, ruling: judge(entry, all) })));
  };
}

/** What was done from one statement of an order to the next one. */
export interface Span<Stated> {
  /** The call that was answered with the later statement. */
  readonly entry: Entry;
  readonly stated: Stated;
  /** The statement before, to the same credentials; undefined where there is none. */
  readonly earlier: Stated | undefined;
  /** When that was asked for. */
  readonly earlierAt: number;
  /** The calls between that were carried out, by themselves and once each. */
  readonly done: readonly WholeExchange[];
  /** The captures and refunds between that were answered as made. */
  readonly made: readonly Deed[];
  readonly refused: readonly WholeExchange[];
  readonly repeated: readonly WholeExchange[];
  /** False where a call between had no answer, overlapped with another, or came from somebody else. */
  readonly isClear: boolean;
}

type Open<Stated> = { -readonly [Name in 'earlier' | 'earlierAt' | 'isClear']: Span<Stated>[Name] } & {
  readonly [Name in 'done' | 'refused' | 'repeated']: WholeExchange[];
} & { readonly made: Deed[] };

function opened<Stated>(earlier: Stated | undefined, earlierAt: number): Open<Stated> {
  return { earlier, earlierAt, isClear: true, done: [], made: [], refused: [], repeated: [] };
}

/** Takes a call that changes an order into the span. */
function take<Stated>(span: Open<Stated>, { exchange, isAlone, deeds }: Entry): void {
  const { status } = exchange.response;
  const deed = deeds.of.get(exchange);
  if (isAlone && deed) span.made.push(deed);
  if (!isAlone || typeof status !== 'number' || status >= 500) span.isClear = false;
  else if (deeds.repeated.has(exchange)) span.repeated.push(exchange);
  else if (!isUnderOwnKey(exchange, deeds)) span.isClear = false;
  else if (isDone(exchange)) span.done.push(exchange);
  else span.refused.push(exchange);
}

/** The spans of a history that end with a statement of this kind. */
export function spansTo<Stated>(statedBy: (entry: Entry) => Stated | undefined): (history: History) => Span<Stated>[] {
  return once((history: History) => {
    const spans: Span<Stated>[] = [];
    let span = opened<Stated>(undefined, Number.NEGATIVE_INFINITY);
    let by: string | undefined;
    for (const entry of entries(history)) {
      const { exchange, isAlone } = entry;
      const who = header(exchange.request, 'authorization');
      const stated = isAlone ? statedBy(entry) : undefined;
      if (stated === undefined && !isWrite(exchange)) continue;
      // To somebody with other credentials the order may be another one, or none.
      if (by !== undefined && who !== by) span = { ...opened(undefined, Number.NEGATIVE_INFINITY), isClear: false };
      by = who;
      if (stated === undefined) take(span, entry);
      else {
        spans.push({ ...span, entry, stated });
        span = opened(stated, exchange.at);
      }
    }
    return spans;
  });
}

/** Judges each span by the statement that it ends with. */
export function alongSpans<Stated>(
  spans: (history: History) => readonly Span<Stated>[],
  judge: (span: Span<Stated>) => Ruling,
): (history: History) => HistoryRuling {
  return (history) => gathered(spans(history).map((span) => ({ where: span.entry.exchange.id, ruling: judge(span) })));
}

/** True where so little time has passed since then that nobody else is thought to have acted. */
export function isFresh({ exchange }: Entry, since: number): boolean {
  return exchange.at - since <= freshFor;
}
