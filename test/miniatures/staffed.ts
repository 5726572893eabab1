import type { TestContext } from 'node:test';
import { type Parts, parts } from '../../examples/shop/shop.ts';
import { type Sandbox, sandboxAt } from '../../examples/shop/test/sandbox.ts';
import { type Visit, visit } from '../../examples/shop/test/visitor.ts';
import { sandbox } from '../../src/library/sandbox.ts';
import type { About } from './miniature.ts';

/** The example shop, wrong in one decision, and who notices while it sells, ships and gives money back. */
export interface StaffedMiniature extends About {
  readonly day: Day;
  readonly parts: Partial<Parts>;
}

/** A shop that is open, one order of it that was paid and stored, and the sandbox that it asks. */
interface Opened extends Visit {
  readonly kustom: Sandbox;
  /** Three mugs, a book and a coupon, delivered. */
  sells(persona?: string): Promise<string>;
}

const goods = [{ reference: 'MUG', quantity: 3 }, { reference: 'BOOK', quantity: 1 }, { coupon: 'SUMMER' }];
const mugs = (quantity: number) => ({ items: [{ reference: 'MUG', quantity }], company: 'Post', tracking: 'A1' });
const parcel = { company: 'Post', tracking: 'A2' };

/** What can happen at a shop, in few words. At the right one every day ends without a finding. */
export const days = {
  async 'a checkout is opened'({ checkout }) {
    await checkout(...goods);
  },
  async 'all is sent, and comes back'({ admin, sells }) {
    const id = await sells();
    await admin(id, 'ship', parcel);
    await admin(id, 'refund');
  },
  async 'two parcels go out'({ admin, sells }) {
    const id = await sells();
    for (const _ of ['one', 'the other']) await admin(id, 'ship', mugs(1));
    await admin(id, 'ship', parcel);
  },
  async 'more is to come back than was sent'({ admin, sells }) {
    const id = await sells();
    await admin(id, 'ship', parcel);
    for (const _ of ['once', 'twice']) await admin(id, 'return', mugs(2));
  },
  async 'the rest is called off'({ admin, sells }) {
    const id = await sells();
    await admin(id, 'ship', mugs(1));
    await admin(id, 'cancel');
    await admin(id, 'release');
  },
  async 'all is called off, and sent after all'({ admin, sells }) {
    const id = await sells();
    await admin(id, 'release');
    await admin(id, 'cancel');
    await admin(id, 'ship', parcel);
  },
  async 'a suspicion comes to nothing'({ admin, kustom, sells }) {
    const id = await sells('pending');
    await admin(id, 'ship', parcel);
    await kustom.decides(id, 'ACCEPTED');
    await admin(id, 'ship', parcel);
  },
  async 'the answer to a capture is lost'({ admin, kustom, sells }) {
    const id = await sells();
    await kustom.trouble({ fault: 'lost-answer', operation: 'captureOrder' });
    await admin(id, 'ship', mugs(1));
  },
  async 'a capture is refused'({ admin, kustom, sells }) {
    const id = await sells();
    await kustom.trouble({ fault: 'status', status: 403, operation: 'captureOrder' });
    await admin(id, 'ship', parcel);
  },
  async 'Kustom is busy'({ admin, kustom, sells }) {
    const id = await sells();
    await kustom.trouble({ fault: 'status', status: 429, operation: 'captureOrder', times: 4 });
    for (const _ of ['in vain', 'once more']) await admin(id, 'ship', parcel);
  },
} as const satisfies Readonly<Record<string, (shop: Opened) => Promise<void>>>;

/** One of the days. */
export type Day = keyof typeof days;

/** Spends a day at the example shop with these parts in it; the ids of all that was departed from, and of all that was upheld. */
export async function staffed(
  test: TestContext,
  day: Day,
  wrong: Partial<Parts> = {},
): Promise<{ readonly departed: readonly string[]; readonly upheld: readonly string[] }> {
  const { close, listen, report } = sandbox();
  test.after(close);
  const kustom = sandboxAt({ url: await listen(), stop: async () => ({ exit: 0, report: '' }) });
  const shop = visit(kustom, { backOffMs: parts.backOffMs, ...wrong });
  await days[day]({
    ...shop,
    kustom,
    async sells(persona) {
      const id = await shop.checkout(...goods);
      await kustom.buy(id, persona);
      await shop.callback(id, 'push');
      return id;
    },
  });
  const { judgements } = report();
  const by = (...verdicts: readonly string[]) =>
    judgements
      .filter(({ verdict }) => verdicts.includes(verdict))
      .map(({ requirement }) => requirement)
      .sort();
  return { departed: by('fail', 'warn', 'broken'), upheld: by('pass') };
}
