import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { watch } from '../../src/exchange/watch.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { underWay } from '../../src/inspect/under-way.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { ask, create } from '../support/asks.ts';
import { buys } from '../support/buys.ts';
import { movedClock, nine } from '../support/clock.ts';
import { digest } from '../support/digest.ts';
import { rightOrder, wrongOrder } from '../support/orders.ts';
import { runOf } from '../support/runs.ts';
import { freshSimulator, read, storedIn } from '../support/simulators.ts';

const hour = 3_600_000;

/** A simulator whose clock goes on by hand, with one order in it. */
async function opened(order: object = rightOrder) {
  const clock = movedClock();
  const { handler, acts } = freshSimulator({ clock });
  const run = underWay({ ...runOf({ subject: 'kustom' }), startedAt: nine }, { clock, digest, keep: () => undefined });
  const kustom = watch('merchant', handler, clock, run.tell);
  const id = storedIn(await kustom(create(order))).order_id;
  const path = `/checkout/v3/orders/${id}`;
  const findings = () => inspect(catalogue, run.soFar()).flatMap((one) => one.findings);
  return { kustom, acts, id, path, findings, after: (hours: number) => clock.goOn(hours * hour) };
}

describe('an open order', () => {
  it('is there for 48 hours', async () => {
    const { kustom, path, after } = await opened();
    after(48);
    assert.equal((await kustom(ask('GET', path))).status, 200);
  });

  for (const [method, tail] of [
    ['GET', ''],
    ['POST', ''],
    ['POST', '/abort'],
  ] as const) {
    it(`is answered 404 without a body after that: ${method} …${tail}`, async () => {
      const { kustom, path, after } = await opened();
      after(48.001);
      const { status, type, text } = read(await kustom(ask(method, path + tail, '{')));
      assert.deepEqual([status, type, text], [404, undefined, '']);
    });
  }

  it('lives 48 hours more from each update', async () => {
    const { kustom, path, after } = await opened();
    for (let day = 0; day < 3; day += 1) {
      after(40);
      assert.equal((await kustom(ask('POST', path, { locale: 'sv-SE' }))).status, 200);
    }
    after(48);
    const { started_at, last_modified_at } = storedIn(await kustom(ask('GET', path)));
    assert.deepEqual([started_at, last_modified_at], ['2026-11-22T09:00:00Z', '2026-11-27T09:00:00Z']);
  });

  for (const [about, body] of [
    ['read', ''],
    ['offered an update that is refused', { ...wrongOrder }],
  ] as const) {
    it(`lives no longer because it was ${about}, and the catalogue knows`, async () => {
      const { kustom, path, after, findings } = await opened();
      after(40);
      await kustom(ask(body === '' ? 'GET' : 'POST', path, body));
      after(40);
      assert.equal((await kustom(ask('GET', path))).status, 404);
      assert.deepEqual(findings(), []);
    });
  }

  it('cannot be bought once it has expired', async () => {
    const { acts, id, after } = await opened();
    after(49);
    assert.equal(acts(id, buys('approved')), undefined);
  });
});

describe('an order that has ended', () => {
  it('is there as it was bought, however late', async () => {
    const { kustom, acts, id, path, after } = await opened();
    acts(id, buys('approved'));
    after(1_000);
    assert.equal(storedIn(await kustom(ask('GET', path))).status, 'checkout_complete');
  });
});
