import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { serverOf } from '../server.ts';
import { openShop, type Parts, parts, type Shop } from '../shop.ts';
import { account, type Sandbox } from './sandbox.ts';

/** Every shop of this process, at one address: the first segment of a path says which of them is meant. */
const shops: Hono[] = [];
const door = serve({
  port: 0,
  hostname: '127.0.0.1',
  async fetch(request) {
    const { pathname, search } = new URL(request.url);
    const [, nth = '', ...path] = pathname.split('/');
    const body = request.method === 'GET' ? undefined : await request.text();
    const asked = { method: request.method, headers: request.headers, ...(body !== undefined && { body }) };
    return shops[Number(nth)]?.request(`/${path.join('/')}${search}`, asked) ?? new Response(null, { status: 404 });
  },
});
await once(door, 'listening');
door.unref();
const { port } = door.address() as AddressInfo;

/** A shop that asks a sandbox, and a browser in front of it. */
export interface Visit {
  readonly shop: Shop;
  /** What the shop told its log. */
  readonly log: readonly string[];
  /** A form, sent as JSON; the cookie is kept. */
  send(path: string, body?: object): Promise<Response>;
  open(path: string): Promise<Response>;
  /** Fills the cart and opens the checkout; the id of the Kustom order. */
  checkout(...fields: readonly object[]): Promise<string>;
  /** The path at which the order is called or visited, with the placeholder filled in. */
  addressOf(kustomId: string, name: string): Promise<string>;
  /** Calls an address of the order as Kustom does: bare, with the placeholder filled in. */
  callback(kustomId: string, name: string, body?: unknown): Promise<Response>;
  /** The browser on its way back from the purchase. */
  confirmation(kustomId: string): Promise<Response>;
  admin(kustomId: string, name: string, body?: object): Promise<Response>;
  count(kustomId: string): Promise<number>;
}

/** A right shop, or one in which some parts are others. */
export function visit(sandbox: Sandbox, others: Partial<Parts> = {}): Visit {
  const log: string[] = [];
  const publicUrl = `http://127.0.0.1:${port}/${shops.length}`;
  const settings = { kustom: { url: sandbox.url, ...account }, publicUrl, database: ':memory:' };
  const shop = openShop(settings, { ...parts, backOffMs: () => 1, ...others }, (sentence) => log.push(sentence));
  const server = serverOf(shop);
  shops.push(server);
  let cookie = '';
  const ask = async (path: string, method: string, body?: string): Promise<Response> => {
    const headers = { cookie, ...(body !== undefined && { 'content-type': 'application/json' }) };
    const answer = await server.request(path, { method, headers, ...(body !== undefined && { body }) });
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return answer;
  };
  const send = (path: string, body: object = {}) => ask(path, 'POST', JSON.stringify(body));
  const addressOf = async (kustomId: string, name: string) => {
    const { merchant_urls } = await sandbox.checkout(kustomId);
    return (merchant_urls[name] ?? '').replace('{checkout.order.id}', kustomId).slice(publicUrl.length);
  };
  return {
    shop,
    log,
    send,
    open: (path) => ask(path, 'GET'),
    async checkout(...fields) {
      for (const one of fields) await send('/cart', one);
      const { kustom_id } = (await (await send('/cart/checkout')).json()) as { kustom_id: string };
      return kustom_id;
    },
    addressOf,
    async callback(kustomId, name, body) {
      const said = typeof body === 'string' ? body : JSON.stringify(body);
      return server.request(await addressOf(kustomId, name), {
        method: 'POST',
        ...(said !== undefined && { body: said }),
      });
    },
    confirmation: async (kustomId) => server.request(await addressOf(kustomId, 'confirmation')),
    admin: (kustomId, name, body) => send(`/admin/orders/${kustomId}/${name}`, body),
    async count(kustomId) {
      const answer = await server.request(`/_test/orders?kustom_id=${kustomId}`);
      return ((await answer.json()) as { count: number }).count;
    },
  };
}
