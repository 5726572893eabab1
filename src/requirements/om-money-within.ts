import { excessOf, type LineBook } from '../order/line-books.ts';
import { type LineDeed, type LineView, lineDeeds } from './line-ledger.ts';
import type { History, HistoryRuling, PlacedEvidence, Requirement } from './requirement.ts';
import { cut } from './shown.ts';

const document = 'specs/order-management.yaml';
const reference = '#/components/schemas/ManagedOrderLine/properties/reference';

/** What may be taken, what was taken of it before, and both in words. */
interface Bounds {
  readonly there: LineBook;
  readonly taken: LineBook | undefined;
  readonly words: readonly [there: string, taken: string];
}

function evidenceOf({ exchange }: LineDeed, { line, index, key }: LineView, bounds: Bounds): PlacedEvidence[] {
  const { there, taken, words } = bounds;
  const excess = excessOf(line, there, taken);
  if (!excess) return [];
  const before = taken ? `, ${taken.quantity} for ${taken.amount} ${words[1]} before` : '';
  const sum = `${there.quantity} for ${there.amount} ${words[0]}${before}`;
  const beyond = `${excess.pieces} too many, and ${excess.amount} too much`;
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
  ordered && { there: ordered, taken: captured, words: ['ordered', 'captured'] };

function toRefund({ captured, refunded }: LineView, { isCapturedKnown }: LineDeed): Bounds | undefined {
  if (!isCapturedKnown || !captured) return undefined;
  return { there: captured, taken: refunded, words: ['captured', 'given back'] };
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
