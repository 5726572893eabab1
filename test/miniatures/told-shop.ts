import type { StoredOrder } from '../../generated/checkout.ts';
import type { ManagedOrder } from '../../generated/order-management.ts';
import { pair } from '../../src/client/authorization.ts';
import { type Answered, type Asked, bytes, type Handler, type Header } from '../../src/exchange/handler.ts';
import { json } from '../../src/order/json.ts';
import { account } from '../support/asks.ts';

/** What a shop may do in another way than the right one. */
export interface Habits {
  /** Reads the order before it believes a push. */
  readonly readsForPush: boolean;
  readonly readsForNotification: boolean;
  readonly readsForConfirmation: boolean;
  /** Goes on with an order that order management does not know. */
  readonly takesUnknown: boolean;
  /** Thanks whoever asks for an order that is open, or that nobody knows. */
  readonly thanks: readonly ('open' | 'unknown')[];
  /** Acknowledges at the first push, the second, or never; else as soon as it can. */
  readonly acknowledgesAtPush: number;
  readonly numbersAnew: boolean;
  readonly capturesAnew: boolean;
  /** Takes an order that it has already for a failure of its own, and calls it off. */
  readonly cancelsKnown: boolean;
  /** How long it takes to answer a push. */
  readonly thinksMs: number;
  readonly hearsNotification: number;
}

const right: Habits = {
  readsForPush: true,
  readsForNotification: true,
  readsForConfirmation: true,
  takesUnknown: false,
  thanks: [],
  acknowledgesAtPush: 0,
  numbersAnew: false,
  capturesAnew: false,
  cancelsKnown: false,
  thinksMs: 20,
  hearsNotification: 200,
};

/** What a shop is given: the Kustom that it asks, and a way to let time pass. */
export interface Surroundings {
  readonly kustom: Handler;
  think(ms: number): void;
}

/** A shop that answers pushes, notifications and browsers. */
export type ToldShop = (surroundings: Surroundings) => Handler;

/** How a shop speaks to Kustom about one order. */
function speaking(kustom: Handler, id: string) {
  const call = async (method: string, target: string, body?: object, more: readonly Header[] = []) => {
    const headers: Header[] = [['Host', 'kustom.test'], ['Authorization', pair(account)], ...more];
    const type: Header[] = body ? [['Content-Type', 'application/json']] : [];
    const asked: Asked = {
      method,
      target,
      headers: [...headers, ...type],
      body: bytes(body ? JSON.stringify(body) : ''),
    };
    const { status, body: said } = await kustom(asked);
    return { status, json: json(new TextDecoder().decode(said)) };
  };
  const managed = `/ordermanagement/v1/orders/${id}`;
  return {
    read: async () => (await call('GET', managed)).json as Partial<ManagedOrder> | undefined,
    readInCheckout: async () =>
      (await call('GET', `/checkout/v3/orders/${id}`)).json as Partial<StoredOrder> | undefined,
    acknowledge: () => call('POST', `${managed}/acknowledge`),
    cancel: (key: string) => call('POST', `${managed}/cancel`, undefined, [['Klarna-Idempotency-Key', key]]),
    number: (merchant_reference1: string) => call('PATCH', `${managed}/merchant-references`, { merchant_reference1 }),
    capture: (captured_amount: number, key: string) =>
      call('POST', `${managed}/captures`, { captured_amount }, [['Klarna-Idempotency-Key', key]]),
  };
}

const nothing = new Uint8Array();
const page: Answered = { status: 200, headers: [['Content-Type', 'text/html']], body: bytes('<h1>Thank you!</h1>') };
const back: Answered = { status: 303, headers: [['Location', 'https://shop.test/checkout']], body: nothing };

function plain(status: number): Answered {
  return { status, headers: [], body: nothing };
}

/** What a shop remembers of its orders. */
interface Memory {
  readonly numbers: Map<string, string>;
  readonly captured: Set<string>;
  readonly pushed: Map<string, number>;
}

/** Stores an order, once, and says so to Kustom. */
async function store(id: string, kustom: Handler, { numbers, pushed }: Memory, habits: Habits): Promise<void> {
  const { acknowledge, number } = speaking(kustom, id);
  const isEarly = (pushed.get(id) ?? 0) < habits.acknowledgesAtPush;
  if (isEarly || (numbers.has(id) && !habits.numbersAnew)) return;
  const name = `A-${numbers.size + 1 + (numbers.has(id) ? 1_000 : 0)}`;
  numbers.set(id, name);
  await acknowledge();
  await number(name);
}

async function hearsPush(
  id: string,
  { kustom, think }: Surroundings,
  memory: Memory,
  habits: Habits,
): Promise<Answered> {
  const { read, capture, cancel } = speaking(kustom, id);
  memory.pushed.set(id, (memory.pushed.get(id) ?? 0) + 1);
  think(habits.thinksMs);
  const order = habits.readsForPush ? await read() : undefined;
  if (habits.readsForPush && order?.status === undefined && !habits.takesUnknown) return plain(503);
  if (habits.cancelsKnown && order?.captured_amount === 0 && memory.numbers.has(id)) {
    await cancel(`${id}-off`);
    return plain(500);
  }
  await store(id, kustom, memory, habits);
  const isDue = order?.fraud_status === 'ACCEPTED' && memory.numbers.has(id);
  if (isDue && (habits.capturesAnew || !memory.captured.has(id))) {
    memory.captured.add(id);
    // A part of the order can be downloaded, and is paid for at once.
    await capture(10_000, habits.capturesAnew ? `${id}-${memory.pushed.get(id)}` : id);
  }
  return plain(200);
}

async function hearsNotification(id: string, kustom: Handler, habits: Habits): Promise<Answered> {
  const { read, capture } = speaking(kustom, id);
  const order = habits.readsForNotification ? await read() : { fraud_status: 'ACCEPTED' };
  if (order?.fraud_status === 'ACCEPTED') await capture(20_000, `${id}-released`);
  return plain(habits.hearsNotification);
}

async function hearsBrowser(id: string, kustom: Handler, memory: Memory, habits: Habits): Promise<Answered> {
  if (!habits.readsForConfirmation) return page;
  const order = await speaking(kustom, id).readInCheckout();
  if (order?.status === undefined) return habits.thanks.includes('unknown') ? page : plain(404);
  if (order.status !== 'checkout_complete') return habits.thanks.includes('open') ? page : back;
  await store(id, kustom, memory, habits);
  return page;
}

/** A shop with habits of its own, and right in everything else. */
export function toldShop(own: Partial<Habits> = {}): ToldShop {
  return (surroundings) => {
    const habits = { ...right, ...own };
    const memory: Memory = { numbers: new Map(), captured: new Set(), pushed: new Map() };
    const { kustom } = surroundings;
    return async ({ target }) => {
      const [path = '', id = ''] = target.slice(1).split('?id=');
      if (path === 'push') return hearsPush(id, surroundings, memory, habits);
      if (path === 'notification') return hearsNotification(id, kustom, habits);
      return hearsBrowser(id, kustom, memory, habits);
    };
  };
}
