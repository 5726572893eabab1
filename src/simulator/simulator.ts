import type { StoredOrder } from '../../generated/checkout.ts';
import type { FraudDecision } from '../../generated/conformance.ts';
import { type OperationId, operations } from '../../generated/operations.ts';
import type { Clock, Instant } from '../exchange/clock.ts';
import { type Asked, type Handler, header } from '../exchange/handler.ts';
import type { Ids } from '../exchange/ids.ts';
import { operationOf, segments } from '../exchange/operation.ts';
import { textOf } from '../exchange/text.ts';
import { mayBeOdd } from '../order/json.ts';
import type { Act, Acted } from './act.ts';
import { accountOf, type Guests } from './credentials.ts';
import { isManagement, type Management, management } from './management/management.ts';
import { readNewOrder, type Strictness } from './refusal.ts';
import { answer, type Reply } from './reply.ts';
import { type Kept, type Shelf, shelf } from './shelf.ts';
import { type Command, type Step, step } from './step.ts';
import { type Switches, usualSwitches } from './switches.ts';
import { type TokenCommand, tokens } from './tokens.ts';

/** What a simulator is given from outside. */
export interface SimulatorParts {
  readonly clock: Clock;
  readonly ids: Ids;
  /** Each is a merchant of its own and sees no other's orders. */
  readonly accounts: Guests;
  readonly scheme: 'http' | 'https';
  /** Amounts that only some readings accept are refused, too. */
  readonly strict?: boolean;
  /** The open questions that are decided in another way than usual. */
  readonly switches?: Partial<Switches>;
}

/** A Kustom that fits in memory. */
export interface Simulator {
  /** Answers the merchants. */
  readonly handler: Handler;
  /** Lets a shopper act on an order, whoever's it is; undefined where there is none. */
  acts(orderId: string, act: Act): Acted | undefined;
  /** A checkout order as it stands, whoever’s it is; undefined where there is none. */
  order(orderId: string): StoredOrder | undefined;
  /** Whether the merchant has not yet shown that it knows of a bought order. */
  isUnheardOf(orderId: string): boolean;
  /** Decides whether a bought order that waits for it is a fraud; undefined where there is none of this id. */
  decides(orderId: string, fraud: FraudDecision): ReturnType<Management['decides']>;
}

const methods: ReadonlySet<string> = new Set(operations.map(({ method }) => method));
const simulated: readonly (OperationId | undefined)[] = [
  ...(['createOrder', 'readOrder', 'updateOrder', 'abortOrder'] as const),
  ...(['readToken', 'createTokenOrder', 'updateTokenStatus'] as const),
];

/** What nobody answers: another method at a path that there is, or a path that there is not. */
function nothingSimulated({ target }: Asked): Reply {
  const isPath = [...methods].some((method) => simulated.includes(operationOf('merchant', { method, target })));
  if (isPath) return { status: 405, code: 'HTTP_ERROR', messages: [''] };
  return { status: 404, code: 'NOT_FOUND', messages: [`Nothing is simulated at ${target}`] };
}

type Read =
  | { readonly id: string; readonly command: Command }
  | { readonly token: string; readonly command: TokenCommand }
  | { readonly refusal: Reply };

function commandOf(asked: Asked, ids: Ids, strictness: Strictness): Read {
  const id = segments(asked.target)[3] ?? '';
  const body = () => textOf(asked.body) ?? '';
  switch (operationOf('merchant', asked)) {
    case 'createOrder': {
      const reading = readNewOrder(body(), strictness);
      if ('refusal' in reading) return reading;
      const fresh = ids.uuid();
      return { id: fresh, command: { do: 'create', id: fresh, order: reading.said } };
    }
    case 'readOrder':
      return { id, command: { do: 'read' } };
    case 'updateOrder':
      return { id, command: { do: 'update', body: body() } };
    case 'abortOrder':
      return { id, command: { do: 'abort' } };
    case 'readToken':
      return { token: id, command: { do: 'read' } };
    case 'createTokenOrder':
      return { token: id, command: { do: 'buy', body: body(), key: header(asked, 'klarna-idempotency-key') } };
    case 'updateTokenStatus':
      return { token: id, command: { do: 'give up', body: body() } };
    default:
      return { refusal: nothingSimulated(asked) };
  }
}

/** Whoever buys a recurring order leaves a token, with which the merchant buys the next time. */
function leavesToken({ status, recurring }: StoredOrder): boolean {
  return status === 'checkout_complete' && recurring === true;
}

/** What an act makes of an order, if it is still open. */
function actedOn(order: StoredOrder, act: Act, now: Instant): Acted {
  const { status } = order;
  if (status === 'checkout_incomplete') return act(order, now);
  return { problem: `the order is not open any more: its status is ${status}` };
}

function ofOwner(owner: string, found: Kept | undefined): StoredOrder | undefined {
  return found?.owner === owner ? found.order : undefined;
}

/**
 * Keeps an order as a step left it, and gives back what is answered. A new order is written once, as it is answered and
 * kept, unless it has a number in it that JSON would not be written with again.
 */
function kept(orders: Shelf, owner: string, { order, reply }: Step, command: Command, now: Instant): Reply {
  if (!order) return reply;
  const text = command.do === 'create' && !mayBeOdd(command.order) ? JSON.stringify(order) : undefined;
  orders.keep({ owner, order }, now, text);
  return text !== undefined && 'order' in reply ? { ...reply, text } : reply;
}

type Replying = Pick<SimulatorParts, 'clock' | 'ids'> & Strictness;

/** What a merchant is answered about checkout orders and customers' tokens. */
function replying({ clock, ids, strict }: Replying, orders: Shelf, customers: ReturnType<typeof tokens>) {
  return (owner: string, asked: Asked): Reply => {
    const read = commandOf(asked, ids, { strict });
    if ('refusal' in read) return read.refusal;
    const now = clock.now();
    if ('token' in read) return customers.reply(owner, read.token, read.command, now);
    const found = read.command.do === 'create' ? undefined : orders.find(read.id, now);
    const before = ofOwner(owner, found);
    const after = step(before, read.command, now, { strict });
    return after.order === before ? after.reply : kept(orders, owner, after, read.command, now);
  };
}

/** A Kustom that keeps the orders in memory, and refuses as Kustom does: first who asks, then what is asked. */
export function simulator({ clock, ids, accounts, scheme, strict = false, switches }: SimulatorParts): Simulator {
  const orders = shelf();
  const managed = management(ids, { ...usualSwitches, ...switches });
  const customers = tokens(ids, { strict }, (owner, purchase, now) => managed.opens(owner, purchase, false, now));

  const reply = replying({ clock, ids, strict }, orders, customers);

  function keep(owner: string, outcome: Extract<Acted, { order: StoredOrder }>, now: Instant): Acted {
    const token = leavesToken(outcome.order) && { recurring_token: customers.issue(owner, outcome.order) };
    const order = { ...outcome.order, ...token };
    orders.keep({ owner, order }, now);
    if (order.status === 'checkout_complete') managed.opens(owner, order, outcome.isPending ?? false, now);
    return { ...outcome, order };
  }

  return {
    async handler(asked) {
      const owner = accountOf(asked, accounts)?.username;
      const origin = `${scheme}://${header(asked, 'host') ?? 'localhost'}`;
      if (owner !== undefined && isManagement(asked)) return managed.answer(owner, asked, origin, clock.now());
      return answer(owner === undefined ? { status: 401 } : reply(owner, asked), { origin, correlationId: ids.uuid() });
    },
    acts(orderId, act) {
      const now = clock.now();
      const found = orders.find(orderId, now);
      if (!found) return undefined;
      const outcome = actedOn(found.order, act, now);
      if (!('order' in outcome)) return outcome;
      return keep(found.owner, outcome, now);
    },
    order: (orderId) => orders.find(orderId, clock.now())?.order,
    isUnheardOf: (orderId) => managed.isUnheardOf(orderId),
    decides: (orderId, fraud) => managed.decides(orderId, fraud, clock.now()),
  };
}
