import type { StoredOrder } from '../../generated/checkout.ts';
import { type OperationId, operations } from '../../generated/operations.ts';
import type { Clock } from '../exchange/clock.ts';
import { type Asked, type Handler, header } from '../exchange/handler.ts';
import type { Ids } from '../exchange/ids.ts';
import { operationOf, segments } from '../exchange/operation.ts';
import { textOf } from '../exchange/text.ts';
import type { Act, Acted } from './act.ts';
import { accountOf, type Guests } from './credentials.ts';
import { readNewOrder } from './refusal.ts';
import { answer, type Reply } from './reply.ts';
import { type Command, step } from './step.ts';

/** What a simulator is given from outside. */
export interface SimulatorParts {
  readonly clock: Clock;
  readonly ids: Ids;
  /** Each is a merchant of its own and sees no other's orders. */
  readonly accounts: Guests;
  readonly scheme: 'http' | 'https';
}

/** A Kustom that fits in memory. */
export interface Simulator {
  /** Answers the merchants. */
  readonly handler: Handler;
  /** Lets a shopper act on an order, whoever's it is; undefined where there is none. */
  acts(orderId: string, act: Act): Acted | undefined;
}

const methods: ReadonlySet<string> = new Set(operations.map(({ method }) => method));
const simulated: readonly (OperationId | undefined)[] = ['createOrder', 'readOrder', 'updateOrder', 'abortOrder'];

/** What nobody answers: another method at a path that there is, or a path that there is not. */
function nothingSimulated({ target }: Asked): Reply {
  const isPath = [...methods].some((method) => simulated.includes(operationOf('merchant', { method, target })));
  if (isPath) return { status: 405, code: 'HTTP_ERROR', messages: [''] };
  return { status: 404, code: 'NOT_FOUND', messages: [`Nothing is simulated at ${target}`] };
}

type Read = { readonly id: string; readonly command: Command } | { readonly refusal: Reply };

function commandOf(asked: Asked, ids: Ids): Read {
  const id = segments(asked.target)[3] ?? '';
  switch (operationOf('merchant', asked)) {
    case 'createOrder': {
      const reading = readNewOrder(textOf(asked.body) ?? '');
      if ('refusal' in reading) return reading;
      const fresh = ids.uuid();
      return { id: fresh, command: { do: 'create', id: fresh, order: reading.order } };
    }
    case 'readOrder':
      return { id, command: { do: 'read' } };
    case 'updateOrder':
      return { id, command: { do: 'update', body: textOf(asked.body) ?? '' } };
    case 'abortOrder':
      return { id, command: { do: 'abort' } };
    default:
      return { refusal: nothingSimulated(asked) };
  }
}

/** A Kustom that keeps the orders in memory, and refuses as Kustom does: first who asks, then what is asked. */
export function simulator({ clock, ids, accounts, scheme }: SimulatorParts): Simulator {
  const orders = new Map<string, { readonly owner: string; readonly order: StoredOrder }>();

  function reply(asked: Asked): Reply {
    const account = accountOf(asked, accounts);
    if (!account) return { status: 401 };
    const owner = account.username;
    const read = commandOf(asked, ids);
    if ('refusal' in read) return read.refusal;
    const found = orders.get(read.id);
    const outcome = step(found?.owner === owner ? found.order : undefined, read.command, clock.now());
    if (outcome.order) orders.set(read.id, { owner, order: outcome.order });
    return outcome.reply;
  }

  return {
    async handler(asked) {
      const origin = `${scheme}://${header(asked, 'host') ?? 'localhost'}`;
      return answer(reply(asked), { origin, correlationId: ids.uuid() });
    },
    acts(orderId, act) {
      const found = orders.get(orderId);
      if (!found) return undefined;
      const { status } = found.order;
      if (status !== 'checkout_incomplete')
        return { problem: `the order is not open any more: its status is ${status}` };
      const outcome = act(found.order, clock.now());
      if ('order' in outcome) orders.set(orderId, { ...found, order: outcome.order });
      return outcome;
    },
  };
}
