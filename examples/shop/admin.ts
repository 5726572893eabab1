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

/** The fields of a JSON body; none where there is no body, undefined where it cannot be read. */
function fieldsIn(text: string): Readonly<Record<string, unknown>> | undefined {
  if (text === '') return {};
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** What staff wrote, or undefined where it cannot be meant: a slip of the pen must not refund everything. */
function wishIn(text: string): Wish | undefined {
  const fields = fieldsIn(text);
  if (!fields) return undefined;
  const { items, company, tracking } = fields;
  if (items === undefined) return { company: textIn(company), tracking: textIn(tracking) };
  if (!Array.isArray(items) || items.length === 0 || !items.every(isItem)) return undefined;
  return { items, company: textIn(company), tracking: textIn(tracking) };
}

async function answer(shop: Shop, kustomId: string, name: string, text: string): Promise<Reply> {
  const kind = kinds[name];
  const wish = wishIn(text);
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
    return respond(await answer(shop, id, name, await context.req.text()));
  });
  calls.post('/admin/stock', async (context) => {
    const { reference, quantity } = fieldsIn(await context.req.text()) ?? {};
    if (typeof reference !== 'string' || typeof quantity !== 'number' || !Number.isSafeInteger(quantity))
      return respond({ status: 400, body: { problem: '{ "reference": "MUG", "quantity": 3 }' } });
    shop.store.setStock(reference, quantity);
    return respond({ status: 200, body: { reference, quantity } });
  });
  calls.get('/_test/orders', (context) =>
    respond({ status: 200, body: { count: shop.store.count(context.req.query('kustom_id') ?? '') } }),
  );
  return calls;
}
