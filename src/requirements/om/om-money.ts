import type { Replacement } from '../../../generated/conformance.ts';
import { whole } from '../../order/amount.ts';
import { minus, plus } from '../../order/books.ts';
import { isObject } from '../../order/json.ts';
import { comesTo, type Gap, gapOf, type LineBook, rateGap } from '../../order/line-books.ts';
import { linesSent } from '../managed/line-held.ts';
import { type LineDeed, type LineView, lineDeeds } from '../managed/line-ledger.ts';
import { parsed } from '../parsed.ts';
import type { History, HistoryRuling, PlacedEvidence, Requirement } from '../requirement.ts';
import { cut, mistakeIn } from '../shown.ts';
import { resting } from './om-money-rest.ts';
import { selling } from './om-money-sale.ts';
import { within } from './om-money-within.ts';
import { document } from './om-pointers.ts';

const line = '#/components/schemas/ManagedOrderLine/properties';

/** A line that departs from what was sold under its name. */
interface Departing {
  readonly view: LineView;
  readonly gap: Gap;
  readonly of: 'total_amount' | 'tax_rate';
}

function departing(view: LineView, book: LineBook): Departing | undefined {
  const at = `/order_lines/${view.index}`;
  const gap = gapOf(view.line, book, at);
  if (gap) return { view, gap, of: 'total_amount' };
  const other = rateGap(view.line, book, at);
  return other && { view, gap: other, of: 'tax_rate' };
}

const amountFields = { captureOrder: 'captured_amount', refundOrder: 'refunded_amount' } as const;

/** What the whole comes to once every line asks for what was sold; nothing where it was not the sum of its lines. */
function sumRight({ exchange, does }: LineDeed, all: readonly Departing[]): Replacement[] {
  const body = parsed(exchange.request);
  const lines = linesSent(exchange);
  const stated = isObject(body) ? whole(body, amountFields[does]) : undefined;
  if (stated === undefined || !lines || comesTo(lines) !== stated) return [];
  const gaps = all.filter(({ of }) => of === 'total_amount').map(({ gap }) => minus(gap.right, gap.asked));
  const right = gaps.reduce<bigint | undefined>(plus, stated);
  if (right === undefined || right === stated || right < 1n) return [];
  return [{ op: 'replace', path: `/${amountFields[does]}`, value: Number(right) }];
}

function evidenceOf(
  deed: LineDeed,
  { view, gap, of }: Departing,
  sum: readonly Replacement[],
  was: string,
): PlacedEvidence {
  const nearest = [...gap.nearest, ...(of === 'total_amount' ? sum : [])];
  return {
    where: deed.exchange.id,
    at: `/request/body/order_lines/${view.index}/${of}`,
    expected: `${gap.right}`,
    actual: `${gap.asked}`,
    working: cut(`${cut(view.key)} was ${was}: ${gap.working}`, 400),
    ...mistakeIn(gap.mistake),
    ...(nearest.length > 0 ? { nearest } : {}),
  };
}

/** What a line has to be like: what was ordered, or what was captured under its name. */
type Model = (view: LineView, deed: LineDeed) => { readonly book: LineBook; readonly was: string } | undefined;

/** Judges the lines of each capture, or of each refund. Only the first exchange at which a line comes apart is told. */
function likeModel(does: LineDeed['does'], model: Model): (history: History) => HistoryRuling {
  return (history) => {
    const told = new Set<string>();
    const found: PlacedEvidence[] = [];
    let isConcerned = false;
    for (const deed of lineDeeds(history)) {
      if (deed.does !== does) continue;
      const models = deed.views.map((view) => model(view, deed));
      isConcerned ||= models.some((one) => one !== undefined);
      const apart = deed.views.flatMap((view, index) => {
        const one = models[index];
        const is = one && departing(view, one.book);
        return one && is ? [{ ...is, was: one.was }] : [];
      });
      const sum = sumRight(deed, apart);
      const first = apart.filter(({ view }) => !told.has(view.key));
      found.push(...first.map((one) => evidenceOf(deed, one, sum, one.was)));
      for (const { view } of first) told.add(view.key);
    }
    return isConcerned ? found : 'not concerned';
  };
}

const asOrdered: Model = ({ ordered }, { soldIn }) => ordered && { book: ordered, was: `ordered in ${soldIn}` };

const asCaptured: Model = ({ captured, ordered }, { soldIn, isCapturedKnown }) => {
  if (captured) return { book: captured, was: 'captured before' };
  return isCapturedKnown || !ordered ? undefined : { book: ordered, was: `ordered in ${soldIn}` };
};

/** What the lines of captures and refunds come to beside the lines that were sold. */
const alike = [
  {
    id: 'om.captured-lines-as-ordered',
    binds: 'merchant',
    level: 'should',
    statement: 'A captured line of goods or shipping costs what was ordered under its reference, at the same tax rate.',
    source: {
      document,
      at: ['#/components/schemas/NewCapture/properties/order_lines', `${line}/total_amount`, `${line}/reference`],
      gist: 'a capture names lines of the order, and more than remains is refused even by one unit; lines that were worked out anew and rounded otherwise are how that happens',
    },
    remedy:
      'Keep the lines as they were sent to the checkout and capture those; do not work prices and tax out of the shop’s order again.',
    example:
      'Shipping ordered for 9880 is captured for 9880; for 9900 the capture is refused, and the order stays open.',
    check: { of: 'history', judge: likeModel('captureOrder', asOrdered) },
  },
  {
    id: 'om.refunded-lines-as-captured',
    binds: 'merchant',
    level: 'should',
    statement:
      'A refunded line of goods or shipping costs what was captured under its reference, at the same tax rate.',
    source: {
      document,
      at: ['#/components/schemas/NewRefund/properties/order_lines', `${line}/total_amount`, `${line}/reference`],
      gist: 'a refund names lines as they were captured; what is more than was captured is refused, what is less by a rounding stays with the shop',
    },
    remedy:
      'Refund the captured lines as they stand; give goodwill as a line of its own, or as an amount without lines.',
    example: 'A cup captured for 8989 is given back for 8989; 8900 is what is left of it without its decimals.',
    check: { of: 'history', judge: likeModel('refundOrder', asCaptured) },
  },
] as const satisfies readonly Requirement[];

/** The money of an order from phase to phase, line by line and as a whole. */
export const moneyRequirements = [...alike, ...within, ...resting, ...selling] as const;
