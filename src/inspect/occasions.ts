import type { SchemaId } from '../../generated/validators/checkout.js';
import type { Sample } from '../drift/examples.ts';
import type { SpecChange } from '../drift/spec-change.ts';
import {
  type Exchange,
  isWhole,
  other,
  type Party,
  type Request,
  type Response,
  scriptIn,
  type WholeExchange,
} from '../exchange/exchange.ts';
import { header } from '../exchange/handler.ts';
import { describe } from '../exchange/operation.ts';
import { json } from '../order/json.ts';
import type { StatedOrder } from '../order/stated-order.ts';
import { readAgain } from '../requirements/life.ts';
import { parsed } from '../requirements/parsed.ts';
import type { Body, History } from '../requirements/requirement.ts';
import { lookersIn } from '../requirements/tidings/tidings.ts';
import { histories, type Telling, tellingIn } from './histories.ts';
import { ordersIn, ownOrders, type Stating, type Told } from './orders.ts';
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
  /** What a side stated about money, first of the two. */
  readonly orders: BySide<StatedOrder>;
  readonly exchanges: readonly Occasion<WholeExchange>[];
  /** The exchanges by the order that they are about, told apart when somebody asks. */
  readonly histories: () => readonly Occasion<History>[];
  /** Who was called in the run and looked here, by host. */
  readonly lookers: () => ReadonlySet<string>;
  readonly changes: readonly Occasion<SpecChange>[];
  readonly samples: readonly Occasion<Sample>[];
}

/** The same answer, worked out when somebody first asks for it. */
function whenAsked<Answer>(work: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined;
  return () => {
    known ??= { answer: work() };
    return known.answer;
  };
}

/** A body with its place in the run. */
interface Written extends Told {
  readonly where: string;
  readonly prefix: string;
  /** In a run where each side meets a script: whether one wrote it. */
  readonly isScripted: boolean;
}

/** The schema of the body that the answer to an operation carries with this status. */
function answerSchema(exchange: Exchange): SchemaId | null {
  if (!exchange.operation || !exchange.response) return null;
  return describe(exchange.operation).answers[String(exchange.response.status)] ?? null;
}

const repeating: readonly (string | undefined)[] = ['createOrder', 'updateOrder', 'createTokenOrder'];

/**
 * Whether the arithmetic is asked of what a party wrote. What Kustom answers to a creation or an update has to be what was
 * sent, and to a second read what was told before: other requirements look at that.
 */
function isAskedToAddUp(party: Party, exchange: Exchange, known: () => ReadonlySet<Exchange>): boolean {
  const isAnswer = party === 'kustom' && exchange.from === 'merchant' && isWhole(exchange);
  return !isAnswer || !(repeating.includes(exchange.operation) || known().has(exchange));
}

/** A body that somebody wrote and the specification promises, before anybody reads it. */
interface Saying {
  readonly exchange: Exchange;
  readonly half: Request | Response;
  readonly schema: SchemaId;
  readonly by: Party;
  readonly isAsked: boolean;
}

/** The body that a party wrote in an exchange, where the specification promises one. */
function sayingOf(by: Party, exchange: Exchange, known: () => ReadonlySet<Exchange>): Saying | undefined {
  const asked = by === exchange.from;
  const half = asked ? exchange.request : exchange.response;
  const schema = asked ? exchange.operation && describe(exchange.operation).request : answerSchema(exchange);
  if (!half || !schema || half.encoding === 'withheld') return undefined;
  return { exchange, half, schema, by, isAsked: isAskedToAddUp(by, exchange, known) };
}

function read({ exchange, half, schema, by, isAsked }: Saying, tell: Telling): Written {
  const isBare = !isWhole(exchange);
  // Only of a whole exchange does anybody else ask for the body; to remember costs as much as to read a small one.
  const value = half.encoding === 'base64' ? undefined : isBare ? json(half.body) : parsed(half);
  return {
    text: half.body,
    type: header(half, 'content-type'),
    value,
    schema,
    ...(exchange.contract && by !== exchange.from ? { partial: true } : {}),
    by,
    // Of a half heard by itself nobody has to tell what it repeats.
    about: whenAsked(() => (isBare ? undefined : tell(exchange))),
    where: exchange.id,
    // A bare file has one half only, and its pointers start at the root of the file.
    prefix: isBare ? '' : `/${by === exchange.from ? 'request' : 'response'}/body`,
    isAsked,
    isScripted: by === scriptIn(exchange),
  };
}

/** Every body that was promised, in the order of saying; `known`: the exchanges that read again what was told before. */
function allSaid(exchanges: readonly Exchange[], known: () => ReadonlySet<Exchange>): Saying[] {
  const all: Saying[] = [];
  // They were noted as they were answered; where the clock stood still, that is the order they stay in.
  const inTime = exchanges.length < 2 ? exchanges : exchanges.toSorted((one, another) => one.at - another.at);
  for (const exchange of inTime) {
    const asked = exchange.request && sayingOf(exchange.from, exchange, known);
    const answered = exchange.response && sayingOf(other(exchange.from), exchange, known);
    if (asked) all.push(asked);
    if (answered) all.push(answered);
  }
  return all;
}

/**
 * The bodies that matter to a run. One that is nobody's who is judged, nor asked to add up, can only show that a later one
 * repeats it: at the end, as where one exchange is judged by itself, it shows nothing, and is not read.
 */
function allWritten(run: Run, known: () => ReadonlySet<Exchange>): Written[] {
  const { exchanges, subject } = run;
  const all = allSaid(exchanges, known);
  const last = all.findLastIndex(({ by, isAsked }) => isAsked || subject === 'both' || by === subject);
  const tell = tellingIn(run);
  return all.slice(0, last + 1).map((one) => read(one, tell));
}

/** What both sides said, each as an occasion. */
function bySide<One, Thing>(
  all: readonly One[],
  by: (one: One) => Party,
  occasion: (one: One) => Occasion<Thing>,
): BySide<Thing> {
  const merchant: Occasion<Thing>[] = [];
  const kustom: Occasion<Thing>[] = [];
  for (const one of all) (by(one) === 'merchant' ? merchant : kustom).push(occasion(one));
  if (kustom.length === 0) return { merchant, kustom, both: merchant };
  return { merchant, kustom, both: merchant.length === 0 ? kustom : [...merchant, ...kustom] };
}

function body(written: Written): Occasion<Body> {
  return { where: written.where, prefix: written.prefix, thing: written };
}

function order({ body: { where, prefix }, order: stated }: Stating<Written>): Occasion<StatedOrder> {
  return { where, prefix: prefix + stated.at, thing: stated };
}

/** True for what a side wrote by itself. */
function isOwn({ isScripted }: Written): boolean {
  return !isScripted;
}

/** Reads a run once, for all checks. */
export function see(run: Run): Seen {
  const whole = run.exchanges.filter(isWhole);
  const lives = whenAsked(() => histories(whole));
  const known = whenAsked(() => new Set<Exchange>(lives().flatMap(readAgain)));
  const written = allWritten(run, known);
  const told = whenAsked(() =>
    lives().map((thing) => ({ where: `the history of ${thing[0]?.id}`, prefix: '', thing })),
  );
  const stated = ownOrders(ordersIn(written));
  return {
    run,
    bodies: bySide(run.scripted ? written.filter(isOwn) : written, ({ by }) => by, body),
    orders: bySide(run.scripted ? stated.filter((one) => isOwn(one.body)) : stated, (one) => one.body.by, order),
    exchanges: whole.map((exchange) => ({ where: exchange.id, prefix: '', thing: exchange })),
    histories: told,
    lookers: whenAsked(() => lookersIn(lives(), run.given ?? [])),
    changes: (run.comparison?.changes ?? []).map((thing) => ({ where: thing.operation, prefix: '', thing })),
    samples: (run.samples ?? []).map((thing) => ({ where: thing.where, prefix: '', thing })),
  };
}
