import assert from 'node:assert/strict';
import type { NewOrder } from '../../../generated/checkout.ts';
import type { PersonaName } from '../../../generated/conformance.ts';
import type { ManagedOrder } from '../../../generated/order-management.ts';
import { ManagedOrder as fitsManagedOrder } from '../../../generated/validators/checkout.js';
import { type Answered, type Header, header } from '../../../src/exchange/handler.ts';
import { buys } from '../../../src/simulator/purchase.ts';
import type { Simulator, SimulatorParts } from '../../../src/simulator/simulator.ts';
import { account, ask, create, paired } from '../../support/asks.ts';
import { movedClock } from '../../support/clock.ts';
import { rightOrder } from '../../support/orders.ts';
import { freshSimulator, read, storedIn } from '../../support/simulators.ts';

/** What was answered to a call of order management. */
export interface Told {
  readonly status: Answered['status'];
  /** Of a refusal. */
  readonly code: string | undefined;
  readonly text: string;
  /** The id in the header of what was made; undefined where nothing was. */
  readonly made: string | undefined;
  readonly answered: Answered;
}

/** A merchant with a bought order. */
export interface Shop {
  readonly simulator: Simulator;
  readonly clock: ReturnType<typeof movedClock>;
  readonly id: string;
  /** `POST captures`, and so on: a call about the order. */
  call(words: string, body?: unknown, more?: readonly Header[]): Promise<Told>;
  /** The order as it can be read; fails where it does not fit its schema. */
  order(): Promise<ManagedOrder>;
}

/** An answer with what tests look at. */
export function toldBy(answered: Answered): Told {
  const { status, text } = read(answered);
  const code = text.startsWith('{') ? JSON.parse(text).error_code : undefined;
  return { status, code, text, made: header(answered, 'capture-id') ?? header(answered, 'refund-id'), answered };
}

/** A merchant whose order was bought. */
export async function shopWith(
  order: NewOrder = rightOrder,
  more: Partial<SimulatorParts> = {},
  persona: PersonaName = 'approved',
): Promise<Shop> {
  const clock = movedClock();
  const simulator = freshSimulator({ clock, ...more });
  const { order_id: id } = storedIn(await simulator.handler(create(order)));
  const outcome = simulator.acts(id, buys(persona));
  assert.ok(outcome && 'order' in outcome);
  const call = async (words: string, body: unknown = '', headers: readonly Header[] = []) => {
    const [method = '', path = ''] = words.split(' ');
    const target = `/ordermanagement/v1/orders/${id}${path && `/${path}`}`;
    return toldBy(await simulator.handler(ask(method, target, body, [paired(account), ...headers])));
  };
  return {
    simulator,
    clock,
    id,
    call,
    async order() {
      const { status, text } = await call('GET');
      assert.equal(status, 200, text);
      const value = JSON.parse(text);
      assert.ok(fitsManagedOrder(value), JSON.stringify(fitsManagedOrder.errors));
      return value as ManagedOrder;
    },
  };
}
