import type { SchemaId } from '../../generated/validators/checkout.js';
import { type Exchange, isWhole, type Party } from '../exchange/exchange.ts';
import { describe } from '../exchange/operation.ts';
import { json } from '../order/json.ts';
import type { Body, Check, Ruling } from '../requirements/requirement.ts';
import { ordersIn, ownOrders, type Stating } from './orders.ts';
import type { Run } from './run.ts';

/** One thing that a check can look at, and where it is found. */
export interface Occasion {
  readonly where: string;
  /** What stands before the evidence's pointer to make it lead through the whole exchange. */
  readonly prefix: string;
  readonly judge: () => Ruling;
}

/** A body with its place in the run. */
interface Written extends Body {
  readonly where: string;
  readonly prefix: string;
  /** True for an answer to a request that was heard. */
  readonly isReply: boolean;
}

/** A run with every body parsed once, by who wrote it. */
export interface Seen {
  readonly run: Run;
  readonly written: Readonly<Record<Party, readonly Written[]>>;
  /** What a party stated about money; what Kustom gives back as the merchant stated it is the merchant's. */
  readonly orders: Readonly<Record<Party, readonly Stating<Written>[]>>;
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
  return { where: exchange.id, prefix, isReply: isWhole(exchange) && !asked, text: half.body, value, schema };
}

/** Reads every body of a run once. */
export function see(run: Run): Seen {
  const by = (party: Party) => run.exchanges.flatMap((exchange) => bodyBy(party, exchange) ?? []);
  const written = { merchant: by('merchant'), kustom: by('kustom') };
  const merchant = ordersIn(written.merchant);
  // What Kustom answers to a merchant has to be what was stated, which other requirements look at.
  const kustom = ordersIn(written.kustom.filter(({ isReply }) => !isReply));
  return { run, written, orders: { merchant, kustom: ownOrders(kustom, merchant) } };
}

/** Everything in a run that a check looks at; `parties`: whose writing is judged. */
export function occasions(check: Check, parties: readonly Party[], { run, written, orders }: Seen): Occasion[] {
  switch (check.of) {
    case 'body':
      return parties
        .flatMap((party) => written[party])
        .map(({ where, prefix, ...body }) => ({ where, prefix, judge: () => check.judge(body) }));
    case 'order':
      return parties
        .flatMap((party) => orders[party])
        .map(({ body: { where, prefix }, order }) => ({
          where,
          prefix: prefix + order.at,
          judge: () => check.judge(order),
        }));
    case 'exchange':
      return run.exchanges
        .filter(isWhole)
        .filter((exchange) => exchange.operation === check.operation)
        .map((exchange) => ({ where: exchange.id, prefix: '', judge: () => check.judge(exchange) }));
    case 'change':
      return (run.comparison?.changes ?? []).map((change) => ({
        where: change.operation,
        prefix: '',
        judge: () => check.judge(change),
      }));
  }
}
