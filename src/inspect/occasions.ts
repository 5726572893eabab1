import type { SchemaId } from '../../generated/validators/checkout.js';
import { type Exchange, isWhole, type Party } from '../exchange/exchange.ts';
import { header } from '../exchange/handler.ts';
import { describe } from '../exchange/operation.ts';
import { json } from '../order/json.ts';
import type { Body, Check, Evidence, History, Ruling } from '../requirements/requirement.ts';
import { histories } from './histories.ts';
import type { Finding } from './judgement.ts';
import { ordersIn, ownOrders, type Stating } from './orders.ts';
import type { Run } from './run.ts';

/** One thing that a check can look at, and where it is found. */
export interface Occasion {
  readonly where: string;
  /** What the check says of it: its evidence with its place in the run. */
  readonly judge: () => readonly Finding[] | 'not concerned';
}

interface Place {
  readonly where: string;
  /** What stands before the evidence's pointer to make it lead through the whole exchange. */
  readonly prefix: string;
}

/** The occasion of a check that looks at one thing in one place. */
function occasion({ where, prefix }: Place, judge: () => Ruling): Occasion {
  const located = (one: Evidence): Finding => ({ where, evidence: { ...one, at: prefix + one.at } });
  return {
    where,
    judge() {
      const ruling = judge();
      return ruling === 'not concerned' ? ruling : ruling.map(located);
    },
  };
}

/** A body with its place in the run. */
interface Written extends Body, Place {
  /** True for an answer to a request that was heard. */
  readonly isReply: boolean;
}

/** A run with every body parsed once, by who wrote it, and its exchanges by the order that they are about. */
export interface Seen {
  readonly run: Run;
  readonly histories: readonly History[];
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
  const type = header(half, 'content-type');
  return { where: exchange.id, prefix, isReply: isWhole(exchange) && !asked, text: half.body, type, value, schema };
}

/** Reads a run once, for all checks. */
export function see(run: Run): Seen {
  const by = (party: Party) => run.exchanges.flatMap((exchange) => bodyBy(party, exchange) ?? []);
  const written = { merchant: by('merchant'), kustom: by('kustom') };
  const merchant = ordersIn(written.merchant);
  // What Kustom answers to a merchant has to be what was stated, which other requirements look at.
  const kustom = ordersIn(written.kustom.filter(({ isReply }) => !isReply));
  return {
    run,
    histories: histories(run.exchanges),
    written,
    orders: { merchant, kustom: ownOrders(kustom, merchant) },
  };
}

/** The occasions of a check that looks at one order after the other, each from its beginning. */
function lives(check: Extract<Check, { of: 'history' }>, { histories }: Seen): Occasion[] {
  return histories.map((history) => ({
    where: `the history of ${history[0]?.id}`,
    judge() {
      const ruling = check.judge(history);
      if (ruling === 'not concerned') return ruling;
      return ruling.map(({ where, ...evidence }) => ({ where, evidence }));
    },
  }));
}

/** Everything in a run that a check looks at; `parties`: whose writing is judged. */
export function occasions(check: Check, parties: readonly Party[], seen: Seen): Occasion[] {
  const { run, written, orders } = seen;
  switch (check.of) {
    case 'body':
      return parties.flatMap((party) => written[party]).map((body) => occasion(body, () => check.judge(body)));
    case 'order':
      return parties
        .flatMap((party) => orders[party])
        .map(({ body: { where, prefix }, order }) =>
          occasion({ where, prefix: prefix + order.at }, () => check.judge(order)),
        );
    case 'exchange': {
      const { operation } = check;
      const wanted: readonly unknown[] = typeof operation === 'string' ? [operation] : operation;
      return run.exchanges
        .filter(isWhole)
        .filter((exchange) => wanted.includes(exchange.operation))
        .map((exchange) => occasion({ where: exchange.id, prefix: '' }, () => check.judge(exchange)));
    }
    case 'history':
      return lives(check, seen);
    case 'change':
      return (run.comparison?.changes ?? []).map((change) =>
        occasion({ where: change.operation, prefix: '' }, () => check.judge(change)),
      );
  }
}
