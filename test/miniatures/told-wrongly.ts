import { randomUUID } from 'node:crypto';
import type { ManagedOrder } from '../../examples/shop/kustom-bodies.ts';
import { managedPath, readManaged } from '../../examples/shop/purchase.ts';
import type { Order } from '../../examples/shop/records.ts';
import { later, type Reply } from '../../examples/shop/reply.ts';
import { type Parts, parts, type Shop } from '../../examples/shop/shop.ts';
import { tables } from '../../examples/shop/store.ts';

type Told = (shop: Shop, cartId: string, kustomId: string) => Promise<Reply>;
type Act = (shop: Shop, kustomId: string) => Promise<unknown>;
type Read = Awaited<ReturnType<typeof readManaged>>;

/** What a shop says that has heard. */
const heard: Reply = { status: 200 };

/** Says something of an order by its id alone. */
function say(shop: Shop, kustomId: string, what: string, body?: object, method: 'POST' | 'PATCH' = 'POST') {
  return shop.ask({ method, path: `${managedPath(kustomId)}/${what}`, body, key: randomUUID(), tries: 1 });
}

/** Stores the order that Kustom answered, as the right shop does. */
function store(shop: Shop, cartId: string, kustomId: string, managed: ManagedOrder): Order | undefined {
  const { purchase_currency: currency = '', order_amount: amount = 0, order_lines: lines = [] } = managed;
  shop.parts.keepOnce(shop, { kustomId, cartId, currency, amount, lines });
  return shop.store.order(kustomId);
}

/** Acknowledges an order, known or not. */
export const acknowledges: Act = (shop, kustomId) => say(shop, kustomId, 'acknowledge');

/** Captures a part of an order, whatever became of it. */
export const captures: Act = (shop, kustomId) => say(shop, kustomId, 'captures', { captured_amount: 100 });

/** Gives an order another number. */
export const renumbers: Act = (shop, kustomId) =>
  say(shop, kustomId, 'merchant-references', { merchant_reference1: randomUUID() }, 'PATCH');

/** Reads nothing, acts, and has heard. */
export function blindly(act: Act): Told {
  return async (shop, _cartId, kustomId) => {
    await act(shop, kustomId);
    return heard;
  };
}

/** Takes a push as the right shop does, and acts before it answers. */
export function andThen(act: Act): Told {
  return async (shop, cartId, kustomId) => {
    const answered = await parts.onPush(shop, cartId, kustomId);
    await act(shop, kustomId);
    return answered;
  };
}

/** Reads the order, and acts on what it read in this way alone. */
export function havingRead(act: (read: Read, shop: Shop, cartId: string, kustomId: string) => unknown): Told {
  return async (shop, cartId, kustomId) => {
    await act(await readManaged(shop, kustomId, 1), shop, cartId, kustomId);
    return heard;
  };
}

/** Has no lock between two who come for the same order. */
export const unlocked: Partial<Parts> = {
  tables: tables.replace(' UNIQUE', ''),
  alone: (_shop, _id, work) => work(),
  async onPush(shop, cartId, kustomId) {
    const isThere = shop.store.order(kustomId) !== undefined;
    const read = await readManaged(shop, kustomId, 1);
    if (!read.ok) return later(read);
    const order = isThere ? shop.store.order(kustomId) : store(shop, cartId, kustomId, read.body as ManagedOrder);
    return order && (await parts.register(shop, order)).ok ? heard : later({ said: 'not yet' });
  },
};

/** Stores what it hears of for the first time, and acknowledges it the second time. */
export const inTwoGoes: Told = (shop, cartId, kustomId) => {
  if (shop.store.order(kustomId)) return parts.onPush(shop, cartId, kustomId);
  const stores = havingRead((read) => read.ok && store(shop, cartId, kustomId, read.body as ManagedOrder));
  return stores(shop, cartId, kustomId);
};

/** Acknowledges what order management does not have. */
export const tooSoon: Told = async (shop, cartId, kustomId) => {
  const read = await readManaged(shop, kustomId, 1);
  if (read.ok) return parts.onPush(shop, cartId, kustomId);
  await acknowledges(shop, kustomId);
  return later(read);
};

/** Reads the order that it is told of, and goes on with the first that it has. */
export function mistaken(): Told {
  let found: string | undefined;
  return async (shop, cartId, kustomId) => {
    const read = await readManaged(shop, kustomId, 1);
    if (!read.ok) return later(read);
    found ??= kustomId;
    return parts.onPush(shop, cartId, found);
  };
}

/** Takes the order that was not there for one that never will be. */
export function givesUp(): Told {
  const lost = new Set<string>();
  return async (shop, cartId, kustomId) => {
    if (lost.has(kustomId)) return heard;
    const read = await readManaged(shop, kustomId, 1);
    if (read.ok) return parts.onPush(shop, cartId, kustomId);
    lost.add(kustomId);
    return heard;
  };
}

/** Two come for the same order; the second stumbles over the first once that has acknowledged it, and calls the sale off. */
export function cancelling(): Told {
  const underWay = new Map<string, ReturnType<Parts['register']>>();
  return async (shop, cartId, kustomId) => {
    const isThere = shop.store.order(kustomId) !== undefined;
    const read = await readManaged(shop, kustomId, 1);
    if (!read.ok) return later(read);
    if (!isThere && shop.store.order(kustomId)) {
      await underWay.get(kustomId);
      await say(shop, kustomId, 'cancel');
      return later({ said: 'the order could not be stored' });
    }
    const order = store(shop, cartId, kustomId, read.body as ManagedOrder);
    if (!order) return later({ said: 'not yet' });
    const registering = parts.register(shop, order);
    underWay.set(kustomId, registering);
    return (await registering).ok ? heard : later({ said: 'not yet' });
  };
}
