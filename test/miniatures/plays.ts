import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { NewOrder } from '../../generated/checkout.ts';
import { keyAlone, pair } from '../../src/client/authorization.ts';
import { client } from '../../src/client/client.ts';
import { diff } from '../../src/drift/diff.ts';
import { examplesInDescription } from '../../src/drift/examples-description.ts';
import { withSpellings } from '../../src/drift/examples-spelling.ts';
import type { Node } from '../../src/drift/place.ts';
import { inquiries } from '../../src/driver/inquiries.ts';
import { type Merchant, merchant } from '../../src/driver/merchant.ts';
import { questions } from '../../src/driver/questioning.ts';
import { type Shopper, shopper } from '../../src/driver/shopper.ts';
import { type Bringing, visited } from '../../src/driver/visitor.ts';
import type { Exchange, WholeExchange } from '../../src/exchange/exchange.ts';
import type { Handler } from '../../src/exchange/handler.ts';
import { maskHeader } from '../../src/exchange/mask.ts';
import { type Heard, watch } from '../../src/exchange/watch.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import type { Judgement } from '../../src/inspect/judgement.ts';
import type { Run } from '../../src/inspect/run.ts';
import { type Listening, underWay } from '../../src/inspect/under-way.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { movable } from '../../src/sandbox/movable-clock.ts';
import { shopping } from '../../src/sandbox/shopping.ts';
import { telephone } from '../../src/sandbox/telephone.ts';
import { account } from '../support/asks.ts';
import { movedClock, nine, scriptedClock } from '../support/clock.ts';
import { digest } from '../support/digest.ts';
import { countingIds } from '../support/ids.ts';
import { line, orderOf } from '../support/orders.ts';
import { runOf } from '../support/runs.ts';
import { fresh, freshSimulator } from '../support/simulators.ts';
import { thinkingClock } from './callbacks.ts';
import type { BodyMiniature, TillMiniature } from './miniature.ts';
import { type Trouble, till, troubled } from './till.ts';

const settings = { host: 'kustom.test', ...account };

/** What the shop comes with, as it stands in the record. */
const given = [pair(account), keyAlone(account)].map((value) => maskHeader(['Authorization', value], digest)[1]);

/** A right order in which every way to get a tax wrong shows: a rounding that adds up, and a discount. */
const cart: NewOrder = orderOf([
  line(50_000, 1_000, 4_545, { name: 'Yellow T-Shirt', quantity: 5, unit_price: 10_000 }),
  line(3_330, 2_500, 666, { name: 'Pencil', quantity: 10, unit_price: 333 }),
  line(-1_000, 2_500, -200, { name: 'Voucher', type: 'discount' }),
]);

type Scene = (shop: Merchant, buyer: Shopper) => Promise<void>;

const scenes: readonly Scene[] = [
  async (shop) => {
    await shop.createsOrder('five yellow T-shirts');
    await shop.readsOrder();
    await shop.changesOrder('five yellow T-shirts with home delivery');
    await shop.numbersOrder();
    await shop.readsOrder();
    await shop.changesOrder('five yellow T-shirts with the tax added on top');
    await shop.readsOrder();
    await shop.changesOrder('five yellow T-shirts with one piece forgotten in the total');
    await shop.changesOrder('five yellow T-shirts with the amount of the order one unit too low');
    await shop.changesOrder('five yellow T-shirts with no tax for the order');
    await shop.readsOrder();
  },
  async (shop) => {
    await shop.createsOrder('five yellow T-shirts');
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
    await shop.abortsOrder();
  },
  ...(
    [
      'with the tax added on top',
      'with one piece forgotten in the total',
      'with the amount of the order one unit too low',
      'with no tax for the order',
      'without the addresses of the shop',
      'with the language as a word',
      'with a number of 256 characters',
    ] as const
  ).map(
    (slip): Scene =>
      (shop) =>
        shop.createsOrder(`five yellow T-shirts ${slip}`),
  ),
];

/** Lets a conversation happen and judges what one side wrote in it. */
export async function judged(
  sitting: Pick<Run, 'subject' | 'profile' | 'given'>,
  listening: Partial<Listening>,
  talk: (tell: (heard: Heard) => void) => Promise<void>,
): Promise<Judgement[]> {
  const parts: Listening = { clock: scriptedClock(), digest, keep: () => undefined, ...listening };
  const run = underWay({ ...runOf(sitting), startedAt: nine }, parts);
  await talk(run.tell);
  return inspect(catalogue, run.soFar());
}

/** Everything that a merchant asks in the scenarios; where a scene cannot go on it ends, and what was said is judged. */
export function withKustom(wrap: (right: Handler) => Handler): Promise<Judgement[]> {
  return judged({ subject: 'kustom', profile: 'full', given }, {}, async (tell) => {
    const simulated = freshSimulator();
    const kustom = watch('merchant', wrap(simulated.handler), scriptedClock(), tell);
    const buyer = shopper(shopping(simulated, movable(scriptedClock())), settings.host);
    for (const scene of scenes) {
      await scene(merchant(client(kustom, settings)), buyer).catch(() => undefined);
    }
    const somebodyWith = (bringing: Bringing) => merchant(client(visited(kustom, account, bringing), settings));
    for (const bringing of ['nothing in hand', 'a wrong password', 'a wrong user name', 'a wrong key'] as const) {
      await somebodyWith(bringing).createsOrder('five yellow T-shirts');
    }
    const [shop, keyHolder] = [merchant(client(kustom, settings)), somebodyWith('the key alone')];
    const comesBack = async () => {
      await shop.createsOrder('five yellow T-shirts');
      keyHolder.remembersOrder(shop.orderId());
      await keyHolder.readsOrder();
    };
    await comesBack().catch(() => undefined);
  });
}

/** A shop sends the cart, as it writes it, to the simulator. */
export function withShop(write: (order: NewOrder) => NewOrder): Promise<Judgement[]> {
  return judged({ subject: 'merchant', profile: 'full' }, {}, async (tell) => {
    await client(watch('merchant', fresh(), scriptedClock(), tell), settings).createOrder(write(cart));
  });
}

/** A shop sells at the simulator and manages what it sold. */
export function withTill({ till: manages, host = 'api.playground.kustom.co' }: Pick<TillMiniature, 'till' | 'host'>) {
  return judged({ subject: 'merchant', profile: 'full' }, {}, async (tell) => {
    const clock = movedClock();
    const simulator = freshSimulator({ clock });
    const troubles: Trouble[] = [];
    const kustom = watch('merchant', troubled(simulator.handler, troubles), clock, tell);
    await manages(till(kustom, simulator, clock.goOn, troubles, host));
  });
}

/** One body that a merchant wrote is judged by itself. */
export function withBody({ operation, text }: BodyMiniature['body']): Judgement[] {
  const request = { method: 'POST', target: '/', headers: [], body: text };
  const written: Exchange = { id: 'body', from: 'merchant', operation, at: nine, tookMs: 0, request };
  return inspect(catalogue, runOf({ subject: 'merchant', profile: 'full', exchanges: [written] }));
}

/** What was said over the life of an order is judged as what a merchant said. */
export function withLife(life: readonly WholeExchange[]): Judgement[] {
  return inspect(catalogue, runOf({ subject: 'merchant', profile: 'full', exchanges: [...life] }));
}

const [validation] = inquiries.filter(({ asks }) => asks === 'validation');
const aboutChanges = inquiries.filter(({ asks }) => asks !== 'validation');

/** Kustom asks a merchant's endpoint about orders in these inquiries. */
function asking(endpoint: Handler, asked: typeof inquiries): Promise<Judgement[]> {
  return judged({ subject: 'merchant', profile: 'gate' }, { clock: thinkingClock }, async (tell) => {
    const ring = telephone({ clock: thinkingClock, tell, send: () => endpoint });
    const urls = Object.fromEntries(
      asked.map(({ asks }) => [asks, `https://shop.test/${asks}?order={checkout.order.id}`]),
    );
    await questions(asked, { clock: thinkingClock, orderIdFor: countingIds().uuid, urls, ring });
  });
}

/** Kustom asks a merchant's endpoint to validate an order. */
export function withEndpoint(endpoint: Handler): Promise<Judgement[]> {
  return asking(endpoint, validation ? [validation] : []);
}

/** Kustom asks a merchant's endpoint about addresses, countries and deliveries, in every inquiry of the gate. */
export function withChanges(endpoint: Handler): Promise<Judgement[]> {
  return asking(endpoint, aboutChanges);
}

/** A published document is held against the pinned one. */
export function withDocument(change: (pinned: Node) => Node): Judgement[] {
  const pinned: Node = parse(readFileSync(new URL('../../specs/checkout.yaml', import.meta.url), 'utf8'));
  const [ours, theirs] = [new Map([['checkout.yaml', pinned]]), new Map([['published', change(pinned)]])];
  const comparison = diff([ours, 'checkout.yaml'], [theirs, 'published'], digest);
  return inspect(catalogue, runOf({ subject: 'kustom', profile: 'drift', comparison }));
}

/** The examples in a description are held against what stands beside them, and against each other. */
export function withPage(page: string): Judgement[] {
  const { samples = [] } = examplesInDescription(page, 'page.yaml') ?? {};
  return inspect(catalogue, runOf({ subject: 'kustom', profile: 'examples', samples: withSpellings(samples) }));
}
