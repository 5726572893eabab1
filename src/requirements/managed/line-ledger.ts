import type { WholeExchange } from '../../exchange/exchange.ts';
import type { Line } from '../../order/line.ts';
import { enter, isKept, knownBy, type LineBook } from '../../order/line-books.ts';
import { once } from '../../order/once.ts';
import type { History } from '../requirement.ts';
import { isWrite, keyOf } from './deeds.ts';
import { type Entry, entries } from './ledger.ts';
import { after, type Held, isTaking, linesSent, nothingHeld, type Taking } from './line-held.ts';

/** What is known of one line that a capture or a refund names. */
export interface LineView {
  readonly line: Line;
  /** Its place in the list. */
  readonly index: number;
  readonly key: string;
  /** What was sold under its name; undefined where nobody knows, or nothing was. */
  readonly ordered: LineBook | undefined;
  /** What was captured and given back under its name before, the lines above it in the same list too. */
  readonly captured: LineBook | undefined;
  readonly refunded: LineBook | undefined;
}

/** One capture or refund with lines, and what the record tells of them. */
export interface LineDeed {
  readonly exchange: WholeExchange;
  readonly does: Taking;
  readonly views: readonly LineView[];
  /** Who stated the lines that were sold: the id of an exchange. */
  readonly soldIn: string;
  /** Whether all that was captured named its lines; else more may have been captured of each. */
  readonly isCapturedKnown: boolean;
  /** Whether any line was captured before. */
  readonly hasCaptured: boolean;
  /** The references of what was sold, where every line of goods in it has one; undefined where not, or where nobody knows. */
  readonly references: readonly string[] | undefined;
}

/** What is known of each line that is asked for; lines of one name in one list are taken one after the other. */
function viewsOf({ ordered, captured, refunded }: Held, exchange: WholeExchange): LineView[] {
  const own = new Map<string, LineBook>();
  const isCapture = exchange.operation === 'captureOrder';
  return (linesSent(exchange) ?? []).flatMap((line, index): LineView[] => {
    const key = knownBy(line);
    if (key === undefined) return [];
    const before = own.get(key) ?? (isCapture ? captured : refunded).get(key);
    if (before) own.set(key, before);
    enter(own, [line]);
    const taken = isCapture
      ? { captured: before, refunded: refunded.get(key) }
      : { captured: captured.get(key), refunded: before };
    return [{ line, index, key, ordered: ordered?.get(key), ...taken }];
  });
}

/** True for a call that does not do what it says: a repeat, or one under a key that was used for something else. */
function isReplayed({ exchange, deeds }: Entry): boolean {
  const key = keyOf(exchange);
  return deeds.repeated.has(exchange) || (key !== undefined && deeds.byKey.get(key)?.[0] !== exchange);
}

function kept(history: History): LineDeed[] {
  if (!history.some(isTaking)) return [];
  const found: LineDeed[] = [];
  let held = nothingHeld();
  let surely = 0; // Of the deeds found, how many were before the lines were last heard of.
  for (const entry of entries(history)) {
    const { exchange, isAlone } = entry;
    if (isWrite(exchange) && isReplayed(entry)) continue;
    if (isAlone && isTaking(exchange)) {
      const { soldIn, isCapturedKnown, references } = held;
      const views = viewsOf(held, exchange);
      const hasCaptured = held.captured.size > 0;
      found.push({ exchange, does: exchange.operation, views, soldIn, isCapturedKnown, hasCaptured, references });
    }
    const next = after(held, entry);
    // Lines that a read states otherwise, somebody has changed whom the record does not show: nobody knows when.
    const isChanged = entry.answered && held.ordered && next.ordered && !isKept(held.ordered, next.ordered);
    if (isChanged) found.length = surely;
    if (next.soldIn !== held.soldIn) surely = found.length;
    held = next;
  }
  return found;
}

/** Every capture and refund of an order that names lines, worked out once, however many checks ask. */
export const lineDeeds: (history: History) => readonly LineDeed[] = once(kept);

/** What is held of an order's lines after all that was said of it. */
export function heldAfter(history: History): Held {
  const lasting = entries(history).filter((entry) => !isWrite(entry.exchange) || !isReplayed(entry));
  return lasting.reduce(after, nothingHeld());
}
