import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { serve } from '@hono/node-server';
import { serverOf } from '../../examples/shop/server.ts';
import { openShop, type Parts, parts } from '../../examples/shop/shop.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { freshFolder } from '../support/commands.ts';

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const cart = 'cart-of-the-gate';
const placed = 'order_id={checkout.order.id}';

/** The example shop, or one with another part, which looks at a sandbox on this port; and a folder with its kco.yaml. */
export async function gatedShop(
  test: TestContext,
  others: Partial<Parts> = {},
): Promise<{ readonly cwd: string; readonly port: number; readonly origin: string }> {
  const port = await freePort();
  const kustom = { url: `http://127.0.0.1:${port}`, ...sandboxAccount };
  const chosen = { ...parts, backOffMs: () => 1, ...others };
  const shopPort = await freePort();
  const origin = `http://127.0.0.1:${shopPort}`;
  const shop = openShop({ kustom, publicUrl: origin, database: ':memory:' }, chosen);
  const server = serve({ fetch: serverOf(shop).fetch, port: shopPort, hostname: '127.0.0.1' });
  await once(server, 'listening');
  test.after(() => server.close());
  const token = (audience: 'callback' | 'confirmation') => shop.parts.tokenFor(shop, audience, cart);
  const cwd = freshFolder(test);
  const names = ['address_update', 'country_change', 'shipping_option_update', 'validation', 'push', 'notification'];
  const callbacks = [
    ...names.map((name) => `  ${name}: "${origin}/kustom/${cart}/${token('callback')}/${name}?${placed}"`),
    `  confirmation: "${origin}/confirmation/${cart}/${token('confirmation')}?${placed}"`,
  ];
  const probe = `probe: "${origin}/_test/orders?kustom_id={checkout.order.id}"`;
  writeFileSync(join(cwd, 'kco.yaml'), `callbacks:\n${callbacks.join('\n')}\n${probe}\n`);
  return { cwd, port, origin };
}
