import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { NewOrder } from '../../generated/checkout.ts';
import { watch } from '../../src/exchange/watch.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { underWay } from '../../src/inspect/under-way.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { ask, paired } from '../support/asks.ts';
import { buys } from '../support/buys.ts';
import { payableOrders, roughOrders } from '../support/carts.ts';
import { movedClock, nine } from '../support/clock.ts';
import { digest } from '../support/digest.ts';
import { runOf } from '../support/runs.ts';
import { freshSimulator, read } from '../support/simulators.ts';

const merchants = ['a', 'b', 'c'].map((name) => ({ username: `K_${name}`, password: `kco_test_api_${name}` }));
const hour = 3_600_000;

/** One merchant, or a shopper, acts on the order that was created as the `nth`; or hours go by. */
interface Act {
  readonly do: 'create' | 'read' | 'update' | 'abort' | 'buy' | 'wait';
  readonly by: number;
  readonly nth: number;
  readonly order: NewOrder;
}

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    do: fc.constantFrom('create', 'create', 'read', 'read', 'update', 'abort', 'buy', 'wait'),
    by: fc.nat({ max: merchants.length - 1 }),
    nth: fc.nat({ max: 5 }),
    order: fc.oneof(payableOrders, roughOrders),
  }),
  { minLength: 10, maxLength: 30 },
);

/** What is known of an order without looking into the simulator: whose it is, what was answered last, and when. */
interface Known {
  readonly id: string;
  readonly owner: number;
  text: string;
  changedAt: number;
  isOpen: boolean;
}

/** Three merchants at one Kustom, and a book of what each was told. */
function market() {
  const clock = movedClock();
  const { handler, acts } = freshSimulator({ clock, accounts: merchants });
  const run = underWay({ ...runOf({ subject: 'kustom' }), startedAt: nine }, { clock, digest, keep: () => undefined });
  const kustom = watch('merchant', handler, clock, run.tell);
  const book: Known[] = [];

  async function call(act: Act, method: string, path: string, body: unknown = '') {
    const merchant = merchants[act.by];
    assert.ok(merchant);
    return read(await kustom(ask(method, `/checkout/v3/orders${path}`, body, [paired(merchant)])));
  }

  function note(known: Known, text: string, isOpen = true): void {
    Object.assign(known, { text, changedAt: clock.now(), isOpen });
  }

  async function create(act: Act): Promise<void> {
    const { status, text } = await call(act, 'POST', '', act.order);
    if (status !== 201) return;
    const id: string = JSON.parse(text).order_id;
    assert.ok(!book.some((one) => one.id === id));
    book.push({ id, owner: act.by, text, changedAt: clock.now(), isOpen: true });
  }

  /** A call about an order that exists: nobody's but its owner's, nothing once it has expired, no change once it ended. */
  async function callAbout(known: Known, act: Act): Promise<void> {
    const isThere = !known.isOpen || clock.now() - known.changedAt <= 48 * hour;
    if (act.do === 'buy') {
      const outcome = acts(known.id, buys('approved'));
      assert.equal(outcome !== undefined && 'order' in outcome, isThere && known.isOpen);
      if (outcome && 'order' in outcome) note(known, JSON.stringify(outcome.order), false);
      return;
    }
    const { order_lines, order_amount, order_tax_amount } = act.order;
    const method = act.do === 'read' ? 'GET' : 'POST';
    const body = act.do === 'update' ? { order_lines, order_amount, order_tax_amount } : '';
    const { status, text } = await call(act, method, `/${known.id}${act.do === 'abort' ? '/abort' : ''}`, body);
    if (!isThere || act.by !== known.owner) assert.deepEqual([status, text], [404, '']);
    else if (act.do === 'read') assert.deepEqual([status, text], [200, known.text]);
    else if (!known.isOpen) assert.equal(status, 403);
    else if (status === 200) note(known, text, act.do === 'update');
    else assert.deepEqual([act.do, status], ['update', 400]);
  }

  async function play(act: Act): Promise<void> {
    const known = book[act.nth];
    if (act.do === 'wait') clock.goOn(act.nth * 10 * hour);
    else if (act.do === 'create') await create(act);
    else if (known) await callAbout(known, act);
  }

  return { play, judgements: () => inspect(catalogue, run.soFar()) };
}

describe('a simulator with many merchants', () => {
  it('shows each only their own orders as they were left, for as long as they live, and departs from nothing', async () => {
    const property = fc.asyncProperty(acts, async (wanted) => {
      const { play, judgements } = market();
      for (const act of wanted) await play(act);
      const departures = judgements().filter(({ verdict }) => !['pass', 'unseen'].includes(verdict));
      assert.deepEqual(departures, []);
    });
    await fc.assert(property, { seed: 20_261_122, numRuns: 300 });
  });
});
