import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { adminCalls } from './admin.ts';
import { isId, isToken } from './checkout.ts';
import { orderIn } from './kustom-bodies.ts';
import { pages } from './pages.ts';
import { notFound, type Reply } from './reply.ts';
import { respond } from './respond.ts';
import type { Shop } from './shop.ts';

/** The JSON of a request whatever its content type; undefined where it is none. */
async function bodyOf(context: Context): Promise<unknown> {
  try {
    return JSON.parse(await context.req.text());
  } catch {
    return undefined;
  }
}

/** The callbacks that carry the order. */
async function answerQuestion(
  shop: Shop,
  name: string,
  cartId: string,
  orderId: string,
  body: unknown,
): Promise<Reply> {
  const order = orderIn(body);
  if (!order) return shop.parts.serviceError('unreadable', undefined);
  switch (name) {
    case 'address_update':
    case 'country_change':
      return shop.parts.onAddress(shop, order);
    case 'shipping_option_update':
      return shop.parts.onShippingOption(shop, order);
    case 'validation':
      return shop.parts.onValidation(shop, shop.store.cart(cartId), orderId, order);
    default:
      return notFound;
  }
}

/** No session, no cookie, no form token: Kustom has none. What it has is the address that we made. */
async function answerCallback(shop: Shop, context: Context): Promise<Reply> {
  const { cart = '', token = '', name = '' } = context.req.param();
  const orderId = context.req.query('order_id') ?? '';
  if (!isToken(shop, 'callback', cart, token) || !isId.test(orderId)) return notFound;
  const { onPush, onNotification } = shop.parts;
  // Their bodies are empty, `{}` or somebody else's: they are not looked at.
  if (name === 'push') return shop.parts.alone(shop, orderId, () => onPush(shop, cart, orderId));
  if (name === 'notification') return shop.parts.alone(shop, orderId, () => onNotification(shop, cart, orderId));
  return answerQuestion(shop, name, cart, orderId, await bodyOf(context));
}

/** Everything that the shop answers. */
export function serverOf(shop: Shop): Hono {
  const server = new Hono();
  server.use(bodyLimit({ maxSize: 1_000_000, onError: () => new Response(null, { status: 413 }) }));
  server.post('/kustom/:cart/:token/:name', async (context) => {
    const reply = await answerCallback(shop, context);
    if (reply.status === 503) shop.log(`a callback has to come again: ${JSON.stringify(reply.body)}`);
    return respond(reply);
  });
  server.route('/', pages(shop));
  server.route('/', adminCalls(shop));
  server.onError((thrown) => {
    // The page says nothing of it, and a push that meets it comes again.
    shop.log(`could not answer: ${thrown.message}`);
    return new Response(null, { status: 500 });
  });
  return server;
}
