import { Hono } from 'hono';
import type { Kind, Wish } from './fulfilment.ts';
import type { Item } from './pricing.ts';
import { notFound, type Reply } from './reply.ts';
import { respond } from './respond.ts';
import type { Shop } from './shop.ts';

const kinds: Readonly<Record<string, Kind>> = {
  ship: 'capture',
  refund: 'refund',
  return: 'refund',
  cancel: 'cancel',
  release: 'release',
};

function isItem(value: unknown): value is Item {
  const { reference, quantity } = (value ?? {}) as Partial<Item>;
  return typeof reference === 'string' && Number.isSafeInteger(quantity) && (quantity ?? 0) > 0;
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** What staff wrote, or undefined where it cannot be meant. */
function wishIn(body: unknown): Wish | undefined {
  const { items, company, tracking } = (body ?? {}) as Record<string, unknown>;
  if (items !== undefined && !(Array.isArray(items) && items.every(isItem))) return undefined;
  const texts = { company: textIn(company), tracking: textIn(tracking) };
  return {
    ...(items !== undefined && { items }),
    ...(texts.company && { company: texts.company }),
    ...(texts.tracking && { tracking: texts.tracking }),
  };
}

async function answer(shop: Shop, kustomId: string, name: string, body: unknown): Promise<Reply> {
  const kind = kinds[name];
  const wish = wishIn(body);
  if (!kind) return notFound;
  if (!wish)
    return { status: 400, body: { problem: 'items: [{ "reference": "MUG", "quantity": 1 }], or nothing for all' } };
  const done = await shop.parts.alone(shop, kustomId, () => shop.parts.act(shop, kustomId, kind, wish));
  // Money that went back says nothing of goods; a return brings them home as well.
  const back = name === 'return' && done.status === 200 ? (done.body as { order_lines?: [] }).order_lines : undefined;
  if (back) shop.store.moveStock(back, 1);
  return done;
}

/** What staff does, and what a test wants to know. */
export function adminCalls(shop: Shop): Hono {
  const calls = new Hono();
  calls.post('/admin/orders/:id/:name', async (context) => {
    const { id, name } = context.req.param();
    const body = await context.req.json().catch(() => undefined);
    return respond(await answer(shop, id, name, body));
  });
  calls.post('/admin/stock', async (context) => {
    const { reference, quantity } = await context.req.json().catch(() => ({}));
    if (typeof reference !== 'string' || !Number.isSafeInteger(quantity))
      return respond({ status: 400, body: { problem: '{ "reference": "MUG", "quantity": 3 }' } });
    shop.store.setStock(reference, quantity);
    return respond({ status: 200, body: { reference, quantity } });
  });
  calls.get('/_test/orders', (context) => {
    const id = context.req.query('kustom_id') ?? '';
    return respond({
      status: 200,
      body: { count: shop.store.count(id), order: shop.store.order(id), actions: shop.store.actions(id) },
    });
  });
  return calls;
}
