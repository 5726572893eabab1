import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { serve } from '@hono/node-server';
import { serverOf } from '../../examples/shop/server.ts';
import { openShop, type Parts, parts } from '../../examples/shop/shop.ts';
import type { Report } from '../../generated/conformance.ts';
import { run } from '../../src/cli/main.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { configured, freePort } from '../cli/gated-shop.ts';
import { keptTerminal } from '../io/terminals.ts';
import type { About } from './miniature.ts';

/** Whatever answers a request that reached the machine. */
export type Answering = (request: Request) => Response | Promise<Response>;

/** The example shop, wrong in one decision or in what stands in front of it, and who notices when it is called. */
export interface GatedMiniature extends About, GatedShop {
  /** Where it is only in doubt: the exit code without --strict, 2 where too little was asked for a verdict. Else it is 1. */
  readonly relaxed?: 0 | 2;
}

/** The example shop, with or without a mistake, and how it is called. */
export interface GatedShop {
  /** The callback that brings it to light, or for what the shop is told, the schedule. */
  readonly asked: string;
  /** The parts of the shop that are replaced. */
  readonly parts?: Partial<Parts>;
  /** The web server in front of the right shop. */
  readonly front?: (right: Answering) => Answering;
}

const questions: readonly string[] = ['address_update', 'country_change', 'shipping_option_update', 'validation'];

/** Whether the shop is asked, and not told on a schedule. */
export function isAsked({ asked }: GatedShop): boolean {
  return questions.includes(asked);
}

/** Serves the example shop, which looks for Kustom at a port, and tells where that shop is called. */
export async function served(test: TestContext, kustomPort: number, { parts: wrong, front }: GatedShop) {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const kustom = { url: `http://127.0.0.1:${kustomPort}`, ...sandboxAccount };
  const shop = openShop({ kustom, publicUrl, database: ':memory:' }, { ...parts, ...wrong });
  const right: Answering = (request) => serverOf(shop).fetch(request);
  const server = serve({ fetch: front ? front(right) : right, port, hostname: '127.0.0.1' }) as Server;
  if ((server.address() as AddressInfo | null) === null) await once(server, 'listening');
  test.after(() => {
    server.close();
    server.closeAllConnections();
    shop.store.close();
  });
  return { publicUrl, callbacks: shop.parts.merchantUrls(shop, randomUUID()) };
}

/** What a gate came to: its exit codes under --strict and without, and the ids of all that was departed from, and of all that was upheld. */
export interface Gated {
  readonly exit: number;
  readonly relaxed: number;
  readonly departed: readonly string[];
  readonly upheld: readonly string[];
}

/** Sends one kind of question, or what one schedule tells, to the example shop with this mistake in it. */
export async function gated(test: TestContext, shop: GatedShop): Promise<Gated> {
  const { asked } = shop;
  const kustomPort = await freePort();
  const { publicUrl, callbacks } = await served(test, kustomPort, shop);
  const isQuestion = isAsked(shop);
  const named = isQuestion ? [asked] : ['push', 'notification', 'confirmation'];
  const urls = Object.fromEntries(named.map((name) => [name, callbacks[name] ?? '']));
  const probe = `probe: "${publicUrl}/_test/orders?kustom_id={checkout.order.id}"`;
  const cwd = configured(test, urls, probe);
  const told = isQuestion ? [] : ['--sandbox-port', `${kustomPort}`, '--schedule', asked];
  const { terminal, stderr } = keptTerminal(cwd);
  const relaxed = await run(['gate', ...told], terminal);
  const [folder] = readdirSync(join(cwd, 'runs'));
  if (folder === undefined) throw new Error(`there is no run: ${stderr()}`);
  // The same record, judged more strictly: nothing is played twice.
  const exit = await run(['report', join('runs', folder), '--strict'], terminal);
  const report: Report = JSON.parse(readFileSync(join(cwd, 'runs', folder, 'report.json'), 'utf8'));
  const by = (isMeant: (verdict: string) => boolean) =>
    report.judgements.filter(({ verdict }) => isMeant(verdict)).map(({ requirement }) => requirement);
  const departed = by((verdict) => verdict !== 'pass' && verdict !== 'unseen').sort();
  return { exit, relaxed, departed, upheld: by((verdict) => verdict === 'pass') };
}
