import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { client } from '../../src/client/client.ts';
import { calendar } from '../../src/driver/calendar.ts';
import { type Merchant, merchant } from '../../src/driver/merchant.ts';
import { shopper } from '../../src/driver/shopper.ts';
import { comesTo, sells, situationNames } from '../../src/driver/situations.ts';
import { type Asked, type Handler, header } from '../../src/exchange/handler.ts';
import { movable } from '../../src/sandbox/movable-clock.ts';
import { shopping } from '../../src/sandbox/shopping.ts';
import { account } from '../support/asks.ts';
import { scriptedClock } from '../support/clock.ts';
import { freshSimulator } from '../support/simulators.ts';

/** People before a fresh simulator, and what the merchant was heard to ask: what it did last, with key and body. */
function people(wrap: (right: Handler) => Handler = (right) => right) {
  const clock = movable(scriptedClock());
  const simulated = freshSimulator({ clock });
  const heard: Asked[] = [];
  const kustom = wrap(simulated.handler);
  const listening: Handler = (asked) => {
    heard.push(asked);
    return kustom(asked);
  };
  const calls = shopping(simulated, clock);
  const shop: Merchant = merchant(client(listening, { host: 'kustom.test', ...account }));
  const all = { merchant: shop, shopper: shopper(calls, 'kustom.test'), calendar: calendar(calls, 'kustom.test') };
  const said = () => heard.map((asked) => JSON.parse(new TextDecoder().decode(asked.body) || 'null'));
  const keys = () => heard.flatMap((asked) => header(asked, 'klarna-idempotency-key') ?? []);
  return { all, shop, said, keys };
}

async function sold(...given: Parameters<typeof people>) {
  const made = people(...given);
  await sells(made.all, 'five yellow T-shirts and a book');
  return made;
}

describe('the merchant of a scenario after the purchase', () => {
  it('captures lines that come to the amount', async () => {
    const { shop, said } = await sold();
    await shop.captures('two T-shirts');
    const { captured_amount, order_lines } = said().at(-1);
    assert.deepEqual([captured_amount, order_lines.length, order_lines[0].quantity], [20_000, 1, 2]);
    assert.deepEqual([order_lines[0].total_amount, order_lines[0].total_tax_amount], [20_000, 1_818]);
  });

  it('knows what remains of it, and what can be given back', async () => {
    const { shop, said } = await sold();
    await shop.captures('the T-shirts');
    await shop.captures('one unit more than the rest');
    assert.equal(said().at(-1).captured_amount, 17_896);
    await shop.captures('the rest');
    assert.equal(said().at(-1).captured_amount, 17_895);
    await shop.givesBack('all but one unit of the rest');
    assert.equal(said().at(-1).refunded_amount, 67_894);
    await shop.givesBack('the rest');
    assert.equal(said().at(-1).refunded_amount, 1);
  });

  it('keeps a fee that is a line of the refund', async () => {
    const { shop, said } = await sold();
    await shop.captures('everything');
    await shop.givesBack('everything less a fee');
    const { refunded_amount, order_lines } = said().at(-1);
    assert.deepEqual([refunded_amount, order_lines.at(-1).total_amount], [62_995, -4_900]);
  });

  it('counts from other lines once they are taken, and not where they are refused', async () => {
    const { shop, said } = await sold();
    await shop.captures('the T-shirts');
    await shop.resells('three pencils at an odd price');
    await shop.captures('the rest');
    assert.equal(said().at(-1).captured_amount, 17_895);
    const other = await sold();
    await other.shop.resells('five yellow T-shirts');
    await other.shop.captures('the rest');
    assert.equal(other.said().at(-1).captured_amount, 50_000);
  });

  it('bears a key of its own in each deed, and the same one when it tries again', async () => {
    const { shop, said, keys } = await sold();
    await shop.captures('two T-shirts');
    await shop.triesAgain();
    await shop.doesAnother();
    await shop.capturesUnderSameKey('the book');
    const [first, again, another, mixedUp] = keys();
    assert.deepEqual([again === first, another === first, mixedUp === another], [true, false, true]);
    await shop.captures('the rest');
    // Two were captured twice; what was asked for under the key of another deed was not captured.
    assert.equal(said().at(-1).captured_amount, 27_895);
  });

  it('bears no key about an order that never was', async () => {
    const { shop, keys } = people();
    shop.mistakesOrder();
    await shop.captures('a single unit');
    await shop.looksAtCapture();
    await shop.looksAtRefund();
    assert.deepEqual(keys(), []);
  });

  it('says so where there is nothing that it could go on with', async () => {
    const { shop } = await sold();
    await assert.rejects(shop.triesAgain(), /nothing was done yet/);
    await assert.rejects(shop.looksAtCapture(), /nothing was captured/);
    await assert.rejects(shop.looksAtRefund(), /nothing was given back/);
  });

  it('says so where nobody answers', async () => {
    const silent = { status: 'timed out', headers: [], body: new Uint8Array(), because: 'asleep' } as const;
    const { shop } = await sold(
      (right) => async (asked) => (asked.target.endsWith('/captures') ? silent : right(asked)),
    );
    await assert.rejects(shop.captures('everything'), /gave no answer \(timed out: asleep\)/);
  });
});

const becomes: Readonly<Record<(typeof situationNames)[number], string>> = {
  'just sold': 'AUTHORIZED 0 0',
  'captured in part': 'PART_CAPTURED 50000 0',
  'captured in full': 'CAPTURED 67895 0',
  released: 'CAPTURED 50000 0',
  'given back in full': 'CAPTURED 67895 67895',
  'called off': 'CANCELLED 0 0',
  expired: 'EXPIRED 0 0',
  'expired after a part was captured': 'EXPIRED 50000 0',
};

describe('an order in a scenario', () => {
  for (const name of situationNames) {
    it(`that is ${name} is ${becomes[name]}`, async () => {
      const reads: string[] = [];
      const { all } = people((right) => async (asked) => {
        const answered = await right(asked);
        if (asked.method === 'GET') reads.push(new TextDecoder().decode(answered.body));
        return answered;
      });
      await comesTo(name, all);
      const { status, captured_amount, refunded_amount } = JSON.parse(reads.at(-1) ?? '');
      assert.equal(`${status} ${captured_amount} ${refunded_amount}`, becomes[name]);
    });
  }
});
