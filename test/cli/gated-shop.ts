import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { run } from '../../src/cli/main.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder, root } from '../support/commands.ts';

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A folder with a kco.yaml that names these callbacks, and a probe. */
export function configured(
  test: TestContext,
  callbacks: Readonly<Record<string, string>>,
  ...more: readonly string[]
): string {
  const cwd = freshFolder(test);
  const lines = Object.entries(callbacks).map(([name, url]) => `  ${name}: "${url}"`);
  const callbacksKey = lines.length > 0 ? ['callbacks:'] : [];
  writeFileSync(join(cwd, 'kco.yaml'), [...callbacksKey, ...lines, ...more, ''].join('\n'));
  return cwd;
}

interface GatedShop {
  readonly origin: string;
  /** Where it looks for Kustom. */
  readonly port: number;
  /** The callback addresses of one of its orders. */
  readonly callbacks: Readonly<Record<string, string>>;
  /** The base of those that Kustom calls. */
  readonly base: string;
}

const questions = ['address_update', 'country_change', 'shipping_option_update', 'validation'];

/** The addresses that the shop gave to a sandbox for the order of a visitor with a full basket. */
async function addressesOf(sandbox: string, shop: string): Promise<Readonly<Record<string, string>>> {
  const send = async (path: string, cookie: string, body: object) => {
    const headers = { 'content-type': 'application/json', cookie };
    return fetch(`${shop}${path}`, { method: 'POST', redirect: 'manual', headers, body: JSON.stringify(body) });
  };
  const basket = await send('/cart', '', { reference: 'MUG', quantity: 1 });
  const cookie = basket.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const { kustom_id } = (await (await send('/cart/checkout', cookie, {})).json()) as { kustom_id: string };
  const { username, password } = sandboxAccount;
  const headers = { authorization: `Basic ${btoa(`${username}:${password}`)}` };
  const order = await fetch(`${sandbox}/checkout/v3/orders/${kustom_id}`, { headers });
  const { merchant_urls } = (await order.json()) as { merchant_urls: Record<string, string> };
  const called = [...questions, 'push', 'notification', 'confirmation'];
  return Object.fromEntries(called.map((name) => [name, merchant_urls[name] ?? '']));
}

/** The example shop in a process of its own, which has opened one checkout at a sandbox that is gone by now. */
export async function gatedShop(test: TestContext): Promise<GatedShop> {
  const port = await freePort();
  const { terminal, says, stop } = keptTerminal(freshFolder(test));
  const served = run(['sandbox', '--port', `${port}`], terminal);
  const sandbox = await says(/http:\/\/127\.0\.0\.1:\d+/);
  const { username, password } = sandboxAccount;
  const known = { KUSTOM_URL: sandbox, KCO_USERNAME: username, KCO_PASSWORD: password, PORT: `${await freePort()}` };
  const main = join(root, 'examples/shop/main.ts');
  const child = spawn(process.execPath, [main], { env: { PATH: process.env.PATH, ...known }, stdio: 'pipe' });
  test.after(() => child.kill('SIGKILL'));
  await once(child.stderr, 'data');
  const origin = `http://127.0.0.1:${known.PORT}`;
  const callbacks = await addressesOf(sandbox, origin);
  stop('SIGTERM');
  await served;
  return { origin, port, callbacks, base: callbacks.push?.replace(/\/push.*$/, '') ?? '' };
}
