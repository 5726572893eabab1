import type { NewOrder, StoredOrder } from '../../generated/checkout.ts';
import type { Handler } from '../../src/exchange/handler.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { ask, create, paired } from '../support/asks.ts';
import { rightOrder } from '../support/orders.ts';
import { storedIn } from '../support/simulators.ts';

const merchant = [paired(sandboxAccount)];

/** The id of a new order of the sandbox's usual merchant. */
export async function created(handler: Handler, order: NewOrder = rightOrder): Promise<string> {
  return storedIn(await handler(create(order, merchant))).order_id;
}

/** An order as its merchant reads it. */
export async function found(handler: Handler, id: string): Promise<StoredOrder> {
  return storedIn(await handler(ask('GET', `/checkout/v3/orders/${id}`, '', merchant)));
}
