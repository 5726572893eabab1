import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { NewOrder } from '../../generated/checkout.ts';
import { client } from '../../src/client/client.ts';
import type { Description } from '../../src/drift/description.ts';
import { diff } from '../../src/drift/diff.ts';
import { kustom } from '../../src/driver/kustom.ts';
import { emptyHanded, type Merchant, merchant } from '../../src/driver/merchant.ts';
import { type Shopper, shopper } from '../../src/driver/shopper.ts';
import type { Exchange, WholeExchange } from '../../src/exchange/exchange.ts';
import type { Handler } from '../../src/exchange/handler.ts';
import { type Heard, watch } from '../../src/exchange/watch.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import type { Judgement } from '../../src/inspect/judgement.ts';
import type { Run } from '../../src/inspect/run.ts';
import { type Listening, underWay } from '../../src/inspect/under-way.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { answering } from '../../src/sandbox/call.ts';
import { shopperCalls } from '../../src/sandbox/shopper.ts';
import { account } from '../support/asks.ts';
import { nine, scriptedClock } from '../support/clock.ts';
import { digest } from '../support/digest.ts';
import { line, orderOf } from '../support/orders.ts';
import { runOf } from '../support/runs.ts';
import { fresh, freshSimulator } from '../support/simulators.ts';
import { thinkingClock } from './callbacks.ts';
import type { BodyMiniature } from './miniature.ts';

const settings = { host: 'kustom.test', ...account };

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
async function judged(
  sitting: Pick<Run, 'subject' | 'profile'>,
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
  return judged({ subject: 'kustom', profile: 'full' }, {}, async (tell) => {
    const { handler, acts } = freshSimulator();
    const kustom = watch('merchant', wrap(handler), scriptedClock(), tell);
    const buyer = shopper(answering(shopperCalls({ acts })), settings.host);
    for (const scene of scenes) {
      await scene(merchant(client(kustom, settings)), buyer).catch(() => undefined);
    }
    const stranger = merchant(client(emptyHanded(kustom), settings));
    await stranger.createsOrder('five yellow T-shirts');
  });
}

/** A shop sends the cart, as it writes it, to the simulator. */
export function withShop(write: (order: NewOrder) => NewOrder): Promise<Judgement[]> {
  return judged({ subject: 'merchant', profile: 'full' }, {}, async (tell) => {
    await client(watch('merchant', fresh(), scriptedClock(), tell), settings).createOrder(write(cart));
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

/** Kustom asks a merchant's endpoint to validate an order. */
export function withEndpoint(endpoint: Handler): Promise<Judgement[]> {
  const listening = { clock: thinkingClock, operation: 'validation' } as const;
  return judged({ subject: 'merchant', profile: 'gate' }, listening, (tell) =>
    kustom(watch('kustom', endpoint, thinkingClock, tell)).asksToValidate('made-up', 'https://shop.example/v', nine),
  );
}

/** A published document is held against the pinned one. */
export function withDocument(change: (pinned: Description) => Description): Judgement[] {
  const pinned: Description = parse(readFileSync(new URL('../../specs/checkout.yaml', import.meta.url), 'utf8'));
  const comparison = diff(pinned, change(pinned));
  return inspect(catalogue, runOf({ subject: 'kustom', profile: 'drift', comparison }));
}
