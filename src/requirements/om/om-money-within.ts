import { isGoods } from '../../order/goods.ts';
import type { Line } from '../../order/line.ts';
import type { LineBook } from '../../order/line-books.ts';
import { excessOf } from '../../order/line-excess.ts';
import { type LineDeed, type LineView, lineDeeds } from '../managed/line-ledger.ts';
import type { History, HistoryRuling, PlacedEvidence, Requirement } from '../requirement.ts';
import { cut, shown } from '../shown.ts';
import { document } from './om-pointers.ts';

const reference = '#/components/schemas/ManagedOrderLine/properties/reference';

/** What may be taken, what was taken of it before, and both in words. */
interface Bounds {
  readonly there: LineBook;
  readonly taken: LineBook | undefined;
  readonly words: readonly [there: string, taken: string];
  /** Whether more pieces are too much by themselves, or only where they cost more as well. */
  readonly by: 'pieces' | 'both';
}

function evidenceOf({ exchange }: LineDeed, { line, index, key }: LineView, bounds: Bounds): PlacedEvidence[] {
  const { there, taken, words, by } = bounds;
  const excess = excessOf(line, there, taken, by);
  if (!excess) return [];
  const before = taken ? `, ${taken.quantity} for ${taken.amount} ${words[1]} before` : '';
  const sum = `${there.quantity} for ${there.amount} ${words[0]}${before}`;
  const beyond = `${excess.pieces} too many${excess.amount > 0n ? `, and ${excess.amount} too much` : ''}`;
  return [
    {
      where: exchange.id,
      at: `/request/body/order_lines/${index}/quantity`,
      expected: `at most ${excess.left}`,
      actual: `${line.quantity}`,
      working: `${cut(key)}: ${sum}, and ${line.quantity} for ${line.total_amount} here: ${beyond}`,
    },
  ];
}

/** Judges captures, or refunds, line by line; only the first exchange that takes too much of a line is told. */
function withinBounds(does: LineDeed['does'], boundsOf: (view: LineView, deed: LineDeed) => Bounds | undefined) {
  return (history: History): HistoryRuling => {
    const told = new Set<string>();
    const found: PlacedEvidence[] = [];
    let isConcerned = false;
    for (const deed of lineDeeds(history)) {
      for (const view of deed.does === does ? deed.views : []) {
        const bounds = boundsOf(view, deed);
        if (!bounds || told.has(view.key)) continue;
        isConcerned = true;
        const one = evidenceOf(deed, view, bounds);
        if (one.length > 0) told.add(view.key);
        found.push(...one);
      }
    }
    return isConcerned ? found : 'not concerned';
  };
}

const toCapture = ({ ordered, captured }: LineView): Bounds | undefined =>
  ordered && { there: ordered, taken: captured, words: ['ordered', 'captured'], by: 'pieces' };

/** What can be given back of a line: nothing of one that was ordered, and left out of all captures. */
function toRefund({ ordered, captured, refunded }: LineView, deed: LineDeed): Bounds | undefined {
  const leftOut = ordered && deed.hasCaptured ? { ...ordered, quantity: 0n, amount: 0n } : undefined;
  const there = captured ?? leftOut;
  if (!deed.isCapturedKnown || !there) return undefined;
  return { there, taken: refunded, words: ['captured', 'given back'], by: 'both' };
}

/** What was never ordered: only goods, for fees, discounts and gift cards may come with a capture. */
function neverOrdered({ line, index, ordered }: LineView, { exchange, references = [] }: LineDeed): PlacedEvidence[] {
  if (ordered || !isNamedGoods(line)) return [];
  const expected = cut(`one of ${references.map((one) => shown(one)).join(', ')}`, 200);
  const at = `/request/body/order_lines/${index}/reference`;
  return [{ where: exchange.id, at, expected, actual: shown(line.reference) }];
}

function isNamedGoods(line: Line): boolean {
  return isGoods(line) && typeof line.reference === 'string' && line.reference !== '';
}

function capturedKnown(history: History): HistoryRuling {
  const told = new Set<string>();
  const found: PlacedEvidence[] = [];
  let isConcerned = false;
  for (const deed of lineDeeds(history)) {
    if (deed.does !== 'captureOrder' || !deed.references) continue;
    for (const view of deed.views.filter(({ line }) => isNamedGoods(line))) {
      isConcerned = true;
      if (!told.has(view.key)) found.push(...neverOrdered(view, deed));
      told.add(view.key);
    }
  }
  return isConcerned ? found : 'not concerned';
}

/** How much of a line captures and refunds may take. */
export const within = [
  {
    id: 'om.captured-lines-within-ordered',
    binds: 'merchant',
    level: 'should',
    statement:
      'All captures together take no more of a line of goods or shipping than was ordered under its reference.',
    source: {
      document,
      at: ['#/components/schemas/NewCapture/properties/order_lines', reference],
      gist: 'the lines of a capture are part of those of the order; modules have captured lines twice, and the amount of the order hides it as long as something else remains',
    },
    remedy:
      'Remember what was captured of each line, or read it from the captures of the order, and send the rest only.',
    example: 'Of two cups one is captured with each parcel; a third cup is the first one, captured again.',
    check: { of: 'history', judge: withinBounds('captureOrder', toCapture) },
  },
  {
    id: 'om.captured-lines-known',
    binds: 'merchant',
    level: 'should',
    statement: 'A captured line of goods bears a reference that a line of the order has.',
    source: {
      document,
      at: ['#/components/schemas/NewCapture/properties/order_lines', reference],
      gist: 'the lines of a capture are lines of the order; no page says that another one is refused, and the parts of a bundle may be captured by themselves',
    },
    remedy:
      'Capture lines under the references that they have in the order; put what was exchanged into the order first, with a new amount and its lines.',
    example:
      'An order of CUP-1 is captured as CUP-1; as CUP-2 it was another cup, and refunds of CUP-1 find no capture.',
    check: { of: 'history', judge: capturedKnown },
  },
  {
    id: 'om.refunded-lines-within-captured',
    binds: 'merchant',
    level: 'should',
    statement:
      'All refunds together give back no more of a line of goods or shipping than was captured under its reference.',
    source: {
      document,
      at: ['#/components/schemas/NewRefund/properties/order_lines', reference],
      gist: 'a refund gives back what was captured; a retry under a new idempotency key gives the same line back again, and the rest of the order pays for it',
    },
    remedy: 'Repeat a refund under the idempotency key that it had first, and refund of each line what is left of it.',
    example: 'One cup is captured and given back; the same refund under another key gives a second cup back.',
    check: { of: 'history', judge: withinBounds('refundOrder', toRefund) },
  },
] as const satisfies readonly Requirement[];
