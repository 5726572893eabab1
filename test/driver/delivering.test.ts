import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deliveries, notHere } from '../../src/driver/delivering.ts';
import { errands } from '../../src/driver/errand.ts';
import { type Schedule, tidingsOf } from '../../src/driver/schedule.ts';
import { stepsOf } from '../../src/driver/schedule-words.ts';
import { firstSchedules, schedules } from '../../src/driver/schedules.ts';
import { type Answered, type Handler, header } from '../../src/exchange/handler.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { underWay } from '../../src/inspect/under-way.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { movable } from '../../src/sandbox/movable-clock.ts';
import { openSandbox } from '../../src/sandbox/sandbox.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { ask, paired } from '../support/asks.ts';
import { scriptedClock } from '../support/clock.ts';
import { digest } from '../support/digest.ts';
import { countingIds } from '../support/ids.ts';
import { runOf } from '../support/runs.ts';

const urls = {
  push: 'https://shop.test/push?id={checkout.order.id}',
  confirmation: 'https://shop.test/thanks?id={checkout.order.id}',
  notification: 'https://shop.test/notified?id={checkout.order.id}',
};

const empty: Answered = { status: 200, headers: [], body: new Uint8Array() };

/** Plays schedules to a shop without a socket, and tells what was called: `push 1`, in the order of calling. */
async function delivered(
  all: readonly Schedule[],
  answers: (kustom: Handler, id: string, name: string) => Promise<Answered>,
  addresses: Partial<typeof urls> = urls,
) {
  const clock = movable(scriptedClock());
  const run = underWay(runOf({}), { clock, digest, keep: () => undefined });
  let isAsked = false;
  const calls: string[] = [];
  const hosts = new Set<string>();
  const send = (): Handler => async (asked) => {
    const [, name = '', id = ''] = /^\/(\w+)\?id=(.*)$/.exec(asked.target) ?? [];
    calls.push(name);
    hosts.add(header(asked, 'host') ?? '');
    const kustom: Handler = (one) => {
      isAsked = true;
      return sandbox.handler(one);
    };
    return answers(kustom, id, name);
  };
  const never = () => new Promise<void>(() => undefined);
  const wait = async () => undefined;
  const sandbox = openSandbox({ clock, wait, doze: never, ids: countingIds(), run, send });
  const played = await deliveries(all, firstSchedules, {
    clock,
    ids: countingIds(),
    urls: addresses,
    errands: errands({
      kustom: sandbox.unwatched,
      sandbox: sandbox.handler,
      settings: { host: 'x', ...sandboxAccount },
    }),
    ring: sandbox.ring ?? (async () => empty),
    rest: async () => undefined,
    isAsked: () => isAsked,
  });
  return { played, calls, hosts, exchanges: run.soFar().exchanges };
}

const credentials = [paired(sandboxAccount)];

/** Reads the order, and acknowledges it. */
async function acknowledges(kustom: Handler, id: string): Promise<Answered> {
  const path = `/ordermanagement/v1/orders/${id}`;
  const { status } = await kustom(ask('GET', path, '', credentials));
  if (status !== 200) return { ...empty, status: 503 };
  const { status: done } = await kustom(ask('POST', `${path}/acknowledge`, '', credentials));
  return { ...empty, status: done === 204 ? 200 : 503 };
}

const named = (name: string) => schedules.filter((one) => one.name === name);

describe('the schedules', () => {
  it('have names of their own, and say in words what happens', () => {
    assert.equal(new Set(schedules.map(({ name }) => name)).size, schedules.length);
    for (const one of schedules) {
      const said = stepsOf(one);
      assert.equal(said.length, one.steps.length);
      assert.ok(said.every((step, nth) => step.startsWith(`${nth + 1}. `) && !/undefined/.test(step)));
    }
  });

  it('tell all three tidings first', () => {
    const first = schedules.slice(0, firstSchedules.length);
    assert.deepEqual(
      first.map(({ name }) => name),
      firstSchedules,
    );
    assert.deepEqual(new Set(first.flatMap(tidingsOf)), new Set(Object.keys(urls)));
  });
});

describe('a delivery', () => {
  it('plays every schedule to a shop that acknowledges what it has read', async () => {
    const { played, hosts } = await delivered(schedules, acknowledges);
    assert.equal(played.length, schedules.length);
    assert.deepEqual(
      played.filter(({ played: one }) => one.status !== 'passed'),
      [],
    );
    assert.deepEqual([...hosts], ['shop.test']);
  });

  it('leaves alone what there is no address for', async () => {
    const { played, calls } = await delivered(schedules, acknowledges, { push: urls.push });
    assert.ok(played.length > 10);
    assert.deepEqual([...new Set(calls)], ['push']);
  });

  it('is the same again with the same ids', async () => {
    const one = await delivered(named('two pushes at the same time'), acknowledges);
    const other = await delivered(named('two pushes at the same time'), acknowledges);
    assert.deepEqual(one.exchanges, other.exchanges);
    assert.equal(one.calls.length, 2);
  });

  it('goes on for two days where nobody acknowledges', async () => {
    const { calls } = await delivered(named('nobody comes back from the purchase'), async (kustom, id) => {
      await kustom(ask('GET', `/ordermanagement/v1/orders/${id}`, '', credentials));
      return empty;
    });
    assert.equal(calls.length, 16);
  });

  it('is judged at a shop that takes no push and whose page looks here: nothing is acknowledged', async () => {
    const some = [...named('a confirmation'), ...named('nobody comes back from the purchase')];
    const { exchanges } = await delivered(some, async (kustom, id, name) => {
      if (name === 'push') return { ...empty, status: 405 };
      await kustom(ask('GET', `/checkout/v3/orders/${id}`, '', credentials));
      return empty;
    });
    const run = runOf({ exchanges, subject: 'merchant', profile: 'gate' });
    const failed = inspect(catalogue, run).filter(({ verdict }) => verdict === 'fail');
    assert.deepEqual(
      failed.map(({ requirement, findings }) => [requirement.id, findings[0]?.evidence.working]),
      [['push.acknowledged', '16 pushes, from kustom-2 to kustom-17, each answered 405; there will be no more']],
    );
  });

  it('holds nothing against a shop that never learns what was bought, whatever it answers', async () => {
    for (const status of [200, 503]) {
      const { exchanges, calls } = await delivered(
        named('an order management that never answers'),
        async (kustom, id) => {
          const { status: read } = await kustom(ask('GET', `/ordermanagement/v1/orders/${id}`, '', credentials));
          assert.notEqual(read, 200);
          return { ...empty, status };
        },
      );
      const run = runOf({ exchanges, subject: 'merchant', profile: 'gate' });
      const found = inspect(catalogue, run).flatMap(({ findings }) => findings);
      assert.deepEqual(found, []);
      assert.ok(calls.length > 4, `${calls.length}`);
    }
  });

  it('comes late, out of order, and to an order management that has nothing yet', async () => {
    const { exchanges } = await delivered(named('an order that order management does not have yet'), acknowledges);
    const said = exchanges.map(({ operation, response }) => `${operation} ${response?.status}`);
    assert.deepEqual(said, [
      'readManagedOrder 404',
      'push 503',
      'readManagedOrder 200',
      'acknowledgeOrder 204',
      'push 200',
    ]);
  });

  it('ends where the shop asks this sandbox nothing', async () => {
    const { played, calls } = await delivered(schedules, async () => empty);
    assert.deepEqual(calls.toSorted(), ['notified', 'push', 'thanks']);
    assert.ok(played.every(({ played: one }) => one.status === 'unplayed' && one.problem === notHere));
  });

  it('goes on where any schedule shows that the shop looks here', async () => {
    const some = ['a push', 'a notification', 'a push, and the same again'].flatMap(named);
    const { played } = await delivered(some, async (kustom, id, name) => {
      if (name !== 'notified') return { ...empty, status: 405 };
      await kustom(ask('GET', `/ordermanagement/v1/orders/${id}`, '', credentials));
      return empty;
    });
    assert.deepEqual(
      played.map(({ played: one }) => one.status),
      ['passed', 'passed', 'passed'],
    );
  });

  it('ends where the shop is silent', async () => {
    const { played, calls } = await delivered(schedules, async (kustom, id) => {
      await kustom(ask('GET', `/ordermanagement/v1/orders/${id}`, '', credentials));
      return { ...empty, status: 'timed out' };
    });
    assert.ok(calls.length < 40, `${calls.length}`);
    assert.ok(played.some(({ played: one }) => /was silent 2 times/.test(one.problem ?? '')));
  });
});
