import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ManagedOrder } from '../../examples/shop/kustom-bodies.ts';
import { managedPath, readManaged } from '../../examples/shop/purchase.ts';
import type { Order } from '../../examples/shop/records.ts';
import { later, type Reply } from '../../examples/shop/reply.ts';
import { type Parts, parts, type Shop } from '../../examples/shop/shop.ts';
import { tables } from '../../examples/shop/store.ts';
import type { GatedMiniature } from './gated.ts';

const heard: Reply = { status: 200 };
const done = { ok: true, status: 204, body: undefined, id: undefined } as const;

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

const unlocked: Partial<Parts> = {
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

/** Shops that are told of a purchase and do the wrong thing about it. */
export const gatedTidings: readonly GatedMiniature[] = [
  {
    wrong: 'believes a push without reading the order',
    asked: 'a push about nothing',
    caughtBy: 'push.read-before-acted',
    parts: {
      async onPush(shop, _cartId, kustomId) {
        await say(shop, kustomId, 'acknowledge');
        return heard;
      },
    },
  },
  {
    wrong: 'has no lock between two pushes',
    asked: 'two pushes at the same time',
    caughtBy: 'push.one-order',
    parts: unlocked,
  },
  {
    wrong: 'reads the order of a push and drops what it does not know yet',
    asked: 'nobody comes back from the purchase',
    caughtBy: 'push.acknowledged',
    also: ['push.order-kept'],
    parts: {
      async onPush(shop, _cartId, kustomId) {
        await readManaged(shop, kustomId, 1);
        return heard;
      },
    },
  },
  {
    wrong: 'acknowledges before it stores, and breaks in between',
    asked: 'a push',
    caughtBy: 'push.order-kept',
    relaxed: 0,
    parts: {
      async onPush(shop, _cartId, kustomId) {
        const read = await readManaged(shop, kustomId, 1);
        if (read.ok) await say(shop, kustomId, 'acknowledge');
        throw new Error('the table is locked');
      },
    },
  },
  {
    wrong: 'never acknowledges',
    asked: 'nobody comes back from the purchase',
    caughtBy: 'push.acknowledged',
    parts: { register: async () => done },
  },
  {
    wrong: 'acknowledges when it hears of an order for the second time',
    asked: 'a push, and the same again',
    caughtBy: 'push.acknowledged-at-once',
    relaxed: 0,
    parts: {
      async onPush(shop, cartId, kustomId) {
        if (shop.store.order(kustomId)) return parts.onPush(shop, cartId, kustomId);
        const read = await readManaged(shop, kustomId, 1);
        if (read.ok) store(shop, cartId, kustomId, read.body as ManagedOrder);
        return heard;
      },
    },
  },
  {
    wrong: 'acknowledges what order management does not have yet',
    asked: 'an order that order management does not have yet',
    caughtBy: 'push.unknown-left-alone',
    parts: {
      async onPush(shop, cartId, kustomId) {
        const read = await readManaged(shop, kustomId, 1);
        if (read.ok) return parts.onPush(shop, cartId, kustomId);
        await say(shop, kustomId, 'acknowledge');
        return later(read);
      },
    },
  },
  {
    wrong: 'gives an order up that order management does not have yet',
    asked: 'an order that order management does not have yet',
    caughtBy: 'push.order-kept',
    relaxed: 0,
    parts: givesUp(),
  },
  {
    wrong: 'answers a push after its mails have gone out',
    asked: 'a push',
    caughtBy: 'push.answers-in-time',
    relaxed: 2,
    parts: {
      async onPush(shop, cartId, kustomId) {
        const answered = await parts.onPush(shop, cartId, kustomId);
        await pause(5_200); // The slow shop itself; nothing is synchronised by it.
        return answered;
      },
    },
  },
  {
    wrong: 'gives an order a new number with each push',
    asked: 'a push, and the same again',
    caughtBy: 'push.one-set-of-references',
    parts: {
      async onPush(shop, cartId, kustomId) {
        const answered = await parts.onPush(shop, cartId, kustomId);
        await say(shop, kustomId, 'merchant-references', { merchant_reference1: randomUUID() }, 'PATCH');
        return answered;
      },
    },
  },
  {
    wrong: 'captures a part with each push',
    asked: 'a push, and the same again',
    caughtBy: 'push.nothing-twice',
    parts: {
      async onPush(shop, cartId, kustomId) {
        const answered = await parts.onPush(shop, cartId, kustomId);
        await say(shop, kustomId, 'captures', { captured_amount: 100 });
        return answered;
      },
    },
  },
  {
    wrong: 'captures what was cancelled, because something of it remains',
    asked: 'a cancelled order',
    caughtBy: 'om.no-act-on-ended',
    parts: {
      async onPush(shop, cartId, kustomId) {
        const answered = await parts.onPush(shop, cartId, kustomId);
        await say(shop, kustomId, 'captures', { captured_amount: 100 });
        return answered;
      },
    },
  },
  {
    wrong: 'looks an order up, and finds another',
    asked: 'pushes about two orders, the later one first',
    caughtBy: 'push.order-kept',
    relaxed: 0,
    parts: mistaken(),
  },
  {
    wrong: 'has one key for all that it does',
    asked: 'pushes about two orders, the later one first',
    caughtBy: 'om.one-key-one-call',
    relaxed: 0,
    parts: { keyFor: () => 'session-1' },
  },
  {
    wrong: 'cancels the order when it cannot take it in a second time',
    asked: 'two pushes at the same time',
    caughtBy: 'push.kept-once-acknowledged',
    relaxed: 0,
    parts: { ...unlocked, tables, onPush: cancelling },
  },
  {
    wrong: 'believes a notification',
    asked: 'a notification',
    caughtBy: 'notification.read-before-acted',
    parts: {
      async onNotification(shop, _cartId, kustomId) {
        await say(shop, kustomId, 'captures', { captured_amount: 100 });
        return heard;
      },
    },
  },
  {
    wrong: 'ships whatever is decided',
    asked: 'a suspicion that was right',
    caughtBy: 'notification.rejected-not-captured',
    also: ['push.nothing-twice'],
    parts: { onNotification: shipping },
  },
  {
    wrong: 'ships once more with each notification',
    asked: 'a suspicion that comes to nothing',
    caughtBy: 'push.nothing-twice',
    parts: { onNotification: shipping },
  },
  {
    wrong: 'breaks where a suspicion comes to an end',
    asked: 'a notification',
    caughtBy: 'notification.answered',
    relaxed: 0,
    parts: {
      async onNotification(shop, _cartId, kustomId) {
        await readManaged(shop, kustomId, 1);
        throw new Error('there is no such event');
      },
    },
  },
];

/** Ships as soon as something was decided. */
async function shipping(shop: Shop, _cartId: string, kustomId: string): Promise<Reply> {
  const read = await readManaged(shop, kustomId, 1);
  if (read.ok) await say(shop, kustomId, 'captures', { captured_amount: 100 });
  return heard;
}

/** Reads the order that it is told of, and goes on with the first that it has. */
function mistaken(): Partial<Parts> {
  let found: string | undefined;
  return {
    async onPush(shop, cartId, kustomId) {
      const read = await readManaged(shop, kustomId, 1);
      if (!read.ok) return later(read);
      found ??= kustomId;
      return parts.onPush(shop, cartId, found);
    },
  };
}

/** Takes the order that was not there for one that never will be. */
function givesUp(): Partial<Parts> {
  const lost = new Set<string>();
  return {
    async onPush(shop, cartId, kustomId) {
      if (lost.has(kustomId)) return heard;
      const read = await readManaged(shop, kustomId, 1);
      if (read.ok) return parts.onPush(shop, cartId, kustomId);
      lost.add(kustomId);
      return heard;
    },
  };
}

/** Two come for the same order; the second stumbles over the first, and calls the sale off. */
async function cancelling(shop: Shop, cartId: string, kustomId: string): Promise<Reply> {
  const isThere = shop.store.order(kustomId) !== undefined;
  const read = await readManaged(shop, kustomId, 1);
  if (!read.ok) return later(read);
  if (!isThere && shop.store.order(kustomId)) {
    await pause(100); // The first has acknowledged by then.
    await say(shop, kustomId, 'cancel');
    return later({ said: 'the order could not be stored' });
  }
  const order = store(shop, cartId, kustomId, read.body as ManagedOrder);
  return order && (await parts.register(shop, order)).ok ? heard : later({ said: 'not yet' });
}
