import type { StoredOrder } from '../../generated/checkout.ts';
import type { Clock } from '../exchange/clock.ts';
import { type Asked, type Handler, header } from '../exchange/handler.ts';
import type { Ids } from '../exchange/ids.ts';
import { operationOf, segments } from '../exchange/operation.ts';
import { textOf } from '../exchange/text.ts';
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

function commandOf(asked: Asked, ids: Ids): { id: string; command: Command } | { refusal: Reply } {
  switch (operationOf('merchant', asked)) {
    case 'createOrder': {
      const reading = readNewOrder(textOf(asked.body) ?? '');
      if ('refusal' in reading) return reading;
      const id = ids.uuid();
      return { id, command: { do: 'create', id, order: reading.order } };
    }
    case 'readOrder':
      return { id: segments(asked.target).at(-1) ?? '', command: { do: 'read' } };
    default:
      return { refusal: { status: 404, code: 'NOT_FOUND', messages: [`Nothing is simulated at ${asked.target}`] } };
  }
}

/** A Kustom that fits in memory: it keeps the orders, and refuses as Kustom does: first who asks, then what is asked. */
export function simulator({ clock, ids, accounts, scheme }: SimulatorParts): Handler {
  const orders = new Map<string, StoredOrder>();

  function reply(asked: Asked): Reply {
    const account = accountOf(asked, accounts);
    if (!account) return { status: 401 };
    const read = commandOf(asked, ids);
    if ('refusal' in read) return read.refusal;
    const key = `${account.username}/${read.id}`;
    const outcome = step(orders.get(key), read.command, clock.now());
    if (outcome.order) orders.set(key, outcome.order);
    return outcome.reply;
  }

  return async (asked) => {
    const origin = `${scheme}://${header(asked, 'host') ?? 'localhost'}`;
    return answer(reply(asked), { origin, correlationId: ids.uuid() });
  };
}
