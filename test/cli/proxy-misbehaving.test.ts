import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { describe, it, type TestContext } from 'node:test';
import type { NewOrder } from '../../generated/checkout.ts';
import { client } from '../../src/client/client.ts';
import { type Merchant, merchant } from '../../src/driver/merchant.ts';
import { type Shopper, shopper } from '../../src/driver/shopper.ts';
import { visited } from '../../src/driver/visitor.ts';
import { type Handler, header } from '../../src/exchange/handler.ts';
import { realClock } from '../../src/io/clock.ts';
import { inPairs } from '../../src/io/send.ts';
import { movable } from '../../src/sandbox/movable-clock.ts';
import { shopping } from '../../src/sandbox/shopping.ts';
import { simulator } from '../../src/simulator/simulator.ts';
import { servedFor } from '../io/sockets.ts';
import { kustoms } from '../miniatures/kustoms.ts';
import { shops } from '../miniatures/shops.ts';
import { account } from '../support/asks.ts';
import { line, orderOf } from '../support/orders.ts';
import { proxyTo } from './proxies.ts';

const limits = { timeout: 60_000 };

/** A right order in which every way to get a tax wrong shows: a rounding that adds up, and a discount. */
const cart: NewOrder = orderOf([
  line(50_000, 1_000, 4_545, { name: 'Yellow T-Shirt', quantity: 5, unit_price: 10_000 }),
  line(3_330, 2_500, 666, { name: 'Pencil', quantity: 10, unit_price: 333 }),
  line(-1_000, 2_500, -200, { name: 'Voucher', type: 'discount' }),
]);

/** What nobody can tell who only passes on: which credentials are right, and by which names the target may go. */
const beyondProxies = [
  'sends a Location at another host',
  'compares no passwords',
  'compares no user names',
  'compares no more of a key than its own is long',
  'has another status for a wrong password',
  'wants a user name with every key',
];

/** A Kustom of a number, with orders of its own, and somebody who buys there. */
function kustomOf(world: number, wrap: (right: Handler) => Handler) {
  let count = 0;
  const uuid = () => {
    count += 1;
    return `${String(world).padStart(8, '0')}-0000-4000-8000-${String(count).padStart(12, '0')}`;
  };
  const right = simulator({ clock: realClock, ids: { uuid }, accounts: [account], scheme: 'http' });
  return { handler: wrap(right.handler), buyer: shopper(shopping(right, movable(realClock)), 'kustom.test') };
}

const slips = [
  'with the tax added on top',
  'with one piece forgotten in the total',
  'with the amount of the order one unit too low',
  'with no tax for the order',
  'without the addresses of the shop',
  'with the language as a word',
  'with a number of 256 characters',
] as const;

/** What a shop does in the scenarios of the checkout, in scenes of their own. */
const scenes: readonly ((shop: Merchant, buyer: Shopper) => Promise<void>)[] = [
  async (shop) => {
    await shop.createsOrder('five yellow T-shirts');
    await shop.readsOrder();
    await shop.changesOrder('five yellow T-shirts with home delivery');
    await shop.numbersOrder();
    await shop.readsOrder();
    for (const slip of slips.slice(0, 4)) await shop.changesOrder(`five yellow T-shirts ${slip}`);
    await shop.abortsOrder();
    await shop.changesOrder('five yellow T-shirts with home delivery');
  },
  async (shop, buyer) => {
    await shop.createsOrder('five yellow T-shirts');
    await buyer.buys(shop.orderId());
    await shop.readsOrder();
    await shop.changesOrder('five yellow T-shirts with home delivery');
    await shop.abortsOrder();
  },
  async (shop) => {
    shop.mistakesOrder();
    await shop.readsOrder();
    await shop.changesOrder('five yellow T-shirts with home delivery');
  },
  ...slips.map((slip) => (shop: Merchant) => shop.createsOrder(`five yellow T-shirts ${slip}`)),
];

/** Speaks by way of the proxy, on one connection, to the Kustom of this number, which is told by a header. */
function speaking(origin: string, world: number): Handler {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return async ({ method, target: path, headers, body }) => {
    const call = request(origin, { agent, method, path, headers: [...headers.flat(), 'X-World', `${world}`] });
    const [answer] = await once(call.end(body), 'response');
    return { status: answer.statusCode, headers: inPairs(answer.rawHeaders), body: await buffer(answer) };
  };
}

/** Plays all scenes at one Kustom; where an answer leaves nothing to go on with, a scene ends. */
async function playsAt(kustom: Handler, buyer: Shopper, host: string): Promise<void> {
  const settings = { host, ...account };
  for (const scene of scenes) await scene(merchant(client(kustom, settings)), buyer).catch(() => undefined);
  const stranger = merchant(client(visited(kustom, account, 'nothing in hand'), settings));
  await stranger.createsOrder('five yellow T-shirts');
  const [shop, keyHolder] = [kustom, visited(kustom, account, 'the key alone')].map((one) =>
    merchant(client(one, settings)),
  );
  const comesBack = async () => {
    await shop?.createsOrder('five yellow T-shirts');
    keyHolder?.remembersOrder(shop?.orderId() ?? '');
    await keyHolder?.readsOrder();
  };
  await comesBack().catch(() => undefined);
}

/** Lets every wrong Kustom and every wrong shop of the miniatures speak through one proxy; what it named, by who was wrong. */
async function throughOneProxy(test: TestContext) {
  const right = kustoms.length;
  const worlds = [...kustoms.map(({ kustom }) => kustom), (one: Handler) => one].map((wrap, nth) =>
    kustomOf(nth, wrap),
  );
  const worldOf = (asked: Parameters<Handler>[0]) =>
    worlds[Number(header(asked, 'x-world'))] as (typeof worlds)[number];
  const { origin } = await servedFor(test, (asked) => worldOf(asked).handler(asked));
  const proxy = await proxyTo(test, origin, '--quiet');
  const { host } = new URL(proxy.origin);
  const plays = worlds.slice(0, right).map(({ buyer }, world) => playsAt(speaking(proxy.origin, world), buyer, host));
  await Promise.all(plays);
  const sells = client(speaking(proxy.origin, right), { host, ...account });
  for (const { merchant: write } of shops) await sells.createOrder(write(cart));
  const { exit, report, record } = await proxy.end();
  const worldIn = (id: string) => {
    const { request } = record.find((one) => one.id === id) ?? {};
    return Number(request?.headers.find(([name]) => name === 'X-World')?.[1]);
  };
  const named = report.judgements.flatMap(({ requirement, findings }) =>
    findings.map(({ where }) => ({ requirement, where, world: worldIn(where) })),
  );
  return { exit, named, lastIds: record.slice(-shops.length).map(({ id }) => id) };
}

describe('kco proxy between those who do much wrong', () => {
  it('names every mistake of either side, at the exchange that shows it', limits, async (test) => {
    const { exit, named, lastIds } = await throughOneProxy(test);
    const unnamedKustoms = kustoms.filter(
      ({ caughtBy }, nth) => !named.some(({ world, requirement }) => world === nth && requirement === caughtBy),
    );
    const unnamedShops = shops.filter(
      ({ caughtBy }, nth) =>
        !named.some(({ where, requirement }) => where === lastIds[nth] && requirement === caughtBy),
    );
    assert.equal(exit, 1);
    assert.deepEqual(unnamedKustoms.map(({ wrong }) => wrong).sort(), [...beyondProxies].sort());
    assert.deepEqual(unnamedShops, []);
  });
});
