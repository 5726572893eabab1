import type { NewOrder, StoredOrder } from '../../generated/checkout.ts';
import type { Client } from '../../src/client/client.ts';
import type { Clock } from '../../src/exchange/clock.ts';
import { bytes } from '../../src/exchange/handler.ts';
import { movable } from '../../src/sandbox/movable-clock.ts';
import { shopping } from '../../src/sandbox/shopping.ts';
import type { Ring } from '../../src/sandbox/telephone.ts';
import { notifies, pushes, visits } from '../../src/simulator/callbacks/call.ts';
import { pushDue } from '../../src/simulator/callbacks/ladder.ts';
import type { Simulator } from '../../src/simulator/simulator.ts';
import { nine } from '../support/clock.ts';

const minute = 60_000;

/** A clock that begins at nine and goes on where somebody waits or thinks. */
export function livingClock(): Clock & { goOn(ms: number): void } {
  let passed = 0;
  return {
    now: () => nine + passed,
    monotonic: () => passed,
    goOn(ms) {
      passed += ms;
    },
  };
}

/** Everything that it takes to tell a shop of purchases. */
export interface Telling {
  readonly clock: ReturnType<typeof livingClock>;
  readonly simulated: Simulator;
  readonly api: Client;
  readonly ring: Ring;
}

const placeholder = 'id={checkout.order.id}';

async function created({ api, simulated }: Telling, cart: NewOrder): Promise<StoredOrder> {
  const urls = ['confirmation', 'push', 'notification'].map((name) => [
    name,
    `https://shop.test/${name}?${placeholder}`,
  ]);
  const { json } = await api.createOrder({
    ...cart,
    merchant_urls: { ...cart.merchant_urls, ...Object.fromEntries(urls) },
  });
  const order = simulated.order((json as StoredOrder).order_id);
  if (!order) throw new Error('the order was not created');
  return order;
}

async function buys({ simulated, clock }: Telling, { order_id }: StoredOrder, persona: string): Promise<void> {
  const target = `/_sandbox/orders/${order_id}/buy`;
  await shopping(
    simulated,
    movable(clock),
  )({ method: 'POST', target, headers: [], body: bytes(JSON.stringify({ persona })) });
}

async function rings({ ring, clock }: Telling, call: ReturnType<typeof pushes>): Promise<void> {
  if (call) await ring(call);
  clock.goOn(2 * minute);
}

/** The page too early, the page, the page again, and two pushes that nobody stopped in time. */
async function usual(telling: Telling, order: StoredOrder): Promise<void> {
  await rings(telling, visits(order));
  await buys(telling, order, 'approved');
  for (const call of [visits(order), visits(order), pushes(order, 1), pushes(order, 2)]) await rings(telling, call);
}

/** A customer who never comes back, and every push that is owed. */
async function pushedOnly(telling: Telling, order: StoredOrder): Promise<void> {
  const { simulated, clock, ring } = telling;
  await buys(telling, order, 'approved');
  const boughtAt = clock.now();
  for (let attempt = 1; simulated.isUnheardOf(order.order_id); attempt += 1) {
    const due = pushDue(boughtAt, attempt);
    const call = pushes(order, attempt);
    if (due === undefined || !call) return;
    clock.goOn(Math.max(0, due - clock.now()));
    await ring(call);
  }
}

async function suspected(telling: Telling, order: StoredOrder): Promise<void> {
  await buys(telling, order, 'pending');
  await rings(telling, pushes(order, 1));
  telling.simulated.decides(order.order_id, 'ACCEPTED');
  await rings(telling, notifies(order, 'FRAUD_RISK_ACCEPTED'));
}

/** Somebody who knows the addresses, and makes an id up. */
async function madeUp(telling: Telling, order: StoredOrder): Promise<void> {
  const nobodys = { ...order, order_id: '3d0f6c52-7b1e-6c48-a2f9-5e8b41d7c036' };
  for (const call of [visits(nobodys), pushes(nobodys, 1)]) await rings(telling, call);
}

/** Tells a shop of purchases in every way there is, and of what nobody bought. */
export async function tells(telling: Telling, cart: NewOrder): Promise<void> {
  for (const life of [usual, pushedOnly, suspected, madeUp]) {
    await life(telling, await created(telling, cart));
    telling.clock.goOn(minute);
  }
}
