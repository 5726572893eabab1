import type { SchemaId } from '../../generated/validators/checkout.js';
import type { SpecChange } from '../drift/spec-change.ts';
import { type Exchange, isWhole, type Party, type WholeExchange } from '../exchange/exchange.ts';
import { header } from '../exchange/handler.ts';
import { describe } from '../exchange/operation.ts';
import { json } from '../order/json.ts';
import type { StatedOrder } from '../order/stated-order.ts';
import type { Body, History } from '../requirements/requirement.ts';
import { histories } from './histories.ts';
import { ordersIn, ownOrders, type Stating } from './orders.ts';
import type { Run } from './run.ts';

/** One thing that a check can look at, and where it is found. */
export interface Occasion<Thing> {
  readonly where: string;
  /** What stands before the evidence's pointer to make it lead through the whole exchange. */
  readonly prefix: string;
  readonly thing: Thing;
}

/** What each side wrote, and what both did. */
type BySide<Thing> = Readonly<Record<Party | 'both', readonly Occasion<Thing>[]>>;

/** A run, read once: everything that checks can look at. */
export interface Seen {
  readonly run: Run;
  readonly bodies: BySide<Body>;
  /** What a side stated about money; what Kustom gives back as the merchant stated it is the merchant's. */
  readonly orders: BySide<StatedOrder>;
  readonly exchanges: readonly Occasion<WholeExchange>[];
  /** The exchanges by the order that they are about. */
  readonly histories: readonly Occasion<History>[];
  readonly changes: readonly Occasion<SpecChange>[];
}

/** A body with its place in the run. */
interface Written extends Body {
  readonly where: string;
  readonly prefix: string;
  /** True for an answer to a request that was heard. */
  readonly isReply: boolean;
}

/** The schema of the body that the answer to an operation carries with this status. */
function answerSchema(exchange: Exchange): SchemaId | null {
  if (!exchange.operation || !exchange.response) return null;
  return describe(exchange.operation).answers[String(exchange.response.status)] ?? null;
}

/** The body that a party wrote in an exchange, where the specification promises one. */
function bodyBy(party: Party, exchange: Exchange): Written | undefined {
  const asked = party === exchange.from;
  const half = asked ? exchange.request : exchange.response;
  const schema = asked ? exchange.operation && describe(exchange.operation).request : answerSchema(exchange);
  if (!half || !schema) return undefined;
  // A bare file has one half only, and its pointers start at the root of the file.
  const prefix = isWhole(exchange) ? `/${asked ? 'request' : 'response'}/body` : '';
  if (half.encoding === 'withheld') return undefined;
  const value = half.encoding === 'base64' ? undefined : json(half.body);
  const type = header(half, 'content-type');
  return { where: exchange.id, prefix, isReply: isWhole(exchange) && !asked, text: half.body, type, value, schema };
}

function bySide<Thing>(merchant: readonly Occasion<Thing>[], kustom: readonly Occasion<Thing>[]): BySide<Thing> {
  const [none, other] = merchant.length === 0 ? [merchant, kustom] : [kustom, merchant];
  return { merchant, kustom, both: none.length === 0 ? other : [...merchant, ...kustom] };
}

function body(written: Written): Occasion<Body> {
  return { where: written.where, prefix: written.prefix, thing: written };
}

function order({ body: { where, prefix }, order: stated }: Stating<Written>): Occasion<StatedOrder> {
  return { where, prefix: prefix + stated.at, thing: stated };
}

/** Every body that a side wrote. */
function writtenBy(party: Party, exchanges: readonly Exchange[]): Written[] {
  const bodies: Written[] = [];
  for (const exchange of exchanges) {
    const found = bodyBy(party, exchange);
    if (found) bodies.push(found);
  }
  return bodies;
}

/** Reads a run once, for all checks. */
export function see(run: Run): Seen {
  const merchant = writtenBy('merchant', run.exchanges);
  const kustom = writtenBy('kustom', run.exchanges);
  const stated = ordersIn(merchant);
  // What Kustom answers to a merchant has to be what was stated, which other requirements look at.
  const own = ownOrders(ordersIn(kustom.filter(({ isReply }) => !isReply)), stated);
  const whole = run.exchanges.filter(isWhole);
  return {
    run,
    bodies: bySide(merchant.map(body), kustom.map(body)),
    orders: bySide(stated.map(order), own.map(order)),
    exchanges: whole.map((exchange) => ({ where: exchange.id, prefix: '', thing: exchange })),
    histories: histories(whole).map((thing) => ({ where: `the history of ${thing[0]?.id}`, prefix: '', thing })),
    changes: (run.comparison?.changes ?? []).map((thing) => ({ where: thing.operation, prefix: '', thing })),
  };
}
