import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { NewOrder } from '../../generated/checkout.ts';
import type { Clock } from '../../src/exchange/clock.ts';
import { watch } from '../../src/exchange/watch.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { underWay } from '../../src/inspect/under-way.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { simulator } from '../../src/simulator/simulator.ts';
import { account, ask, create, otherAccount } from '../support/asks.ts';
import { buys } from '../support/buys.ts';
import { payableOrders, roughOrders } from '../support/carts.ts';
import { nine } from '../support/clock.ts';
import { digest } from '../support/digest.ts';
import { countingIds } from '../support/ids.ts';
import { runOf } from '../support/runs.ts';

/** One act: on the order with this number, or on one that is not there. */
type Act =
  | { readonly do: 'create'; readonly order: NewOrder }
  | { readonly do: 'read' | 'abort' | 'buy'; readonly nth: number }
  | { readonly do: 'update'; readonly nth: number; readonly changes: object };

const nths = fc.integer({ min: 0, max: 1 });
const orders = fc.oneof(payableOrders, roughOrders);
const changes = fc.oneof(
  orders.map(({ order_lines, order_amount, order_tax_amount }) => ({ order_lines, order_amount, order_tax_amount })),
  orders.map(({ order_amount }) => ({ order_amount })),
  fc.record(
    {
      locale: fc.constantFrom('sv-SE', 'en-se', 'en_SE', null),
      merchant_data: fc.string(),
      merchant_reference1: fc.constantFrom('A-1', null),
      tags: fc.array(fc.constantFrom('bulky', 'fragile')),
      shipping_countries: fc.array(fc.constantFrom('SE', 'no')),
      options: fc.record(
        { title_mandatory: fc.boolean(), date_of_birth_mandatory: fc.boolean() },
        { requiredKeys: [] },
      ),
      billing_address: fc.constantFrom({ city: 'Lund' }, { country: 'NO' }, null),
      purchase_country: fc.constantFrom('SE', 'se', 'DE'),
      colour: fc.constant('blue'),
    },
    { requiredKeys: [] },
  ),
);
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc
      .tuple(orders, changes)
      .map(([order, more]): Act => ({ do: 'create', order: { ...(more as Partial<NewOrder>), ...order } })),
    fc.tuple(fc.constantFrom('read', 'abort', 'buy'), nths).map(([what, nth]): Act => ({ do: what, nth }) as Act),
    fc.tuple(nths, changes).map(([nth, sent]): Act => ({ do: 'update', nth, changes: sent })),
  ),
  { maxLength: 14 },
);

/** What the catalogue says against a Kustom that was asked all this, by a clock that moves on with every look at it. */
async function found(wanted: readonly Act[]): Promise<string[]> {
  let looks = 0;
  const clock: Clock = { now: () => nine + 700 * looks++, monotonic: () => 0 };
  const run = underWay({ ...runOf({ subject: 'kustom' }), startedAt: nine }, { clock, digest, keep: () => undefined });
  const parts = { clock, ids: countingIds(), accounts: [account, otherAccount], scheme: 'http' } as const;
  const { handler, acts } = simulator(parts);
  const kustom = watch('merchant', handler, clock, run.tell);
  const created: string[] = [];
  for (const act of wanted) {
    const path = `/checkout/v3/orders/${created['nth' in act ? act.nth : 0] ?? '00000000-0000-0000-0000-000000000000'}`;
    if (act.do === 'create') {
      const { body } = await kustom(create(act.order));
      created.push(JSON.parse(new TextDecoder().decode(body)).order_id ?? 'refused');
    }
    if (act.do === 'read') await kustom(ask('GET', path));
    if (act.do === 'abort') await kustom(ask('POST', `${path}/abort`));
    if (act.do === 'update') await kustom(ask('POST', path, act.changes));
    if (act.do === 'buy') acts(path.slice('/checkout/v3/orders/'.length), buys('approved'));
  }
  return inspect(catalogue, run.soFar()).flatMap(({ requirement, verdict, problem, findings }) =>
    verdict === 'broken' || findings.length > 0 ? [`${requirement.id} ${problem ?? JSON.stringify(findings)}`] : [],
  );
}

describe('the conduct of the simulator', () => {
  it('departs from nothing, whatever it is asked, in whatever order', async () => {
    const property = fc.asyncProperty(acts, async (wanted) => assert.deepEqual(await found(wanted), []));
    await fc.assert(property, { seed: 20_261_122, numRuns: 300 });
  });
});
