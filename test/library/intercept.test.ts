import assert from 'node:assert/strict';
import { after, describe, it, type TestContext } from 'node:test';
import nock from 'nock';
import type { StoredOrder } from '../../generated/checkout.ts';
import { Departure, type Interception, interceptKustom } from '../../src/library/kco-conformance.ts';
import { servedFor } from '../io/sockets.ts';
import { rightOrder, wrongOrder } from '../support/orders.ts';
import { call, createAt, OnItsWayOut, readAt } from './calls.ts';

const playground = 'https://api.playground.kustom.co';

/** An interception that ends with the test. */
async function intercepting(test: TestContext): Promise<Interception> {
  const kustom = await interceptKustom();
  test.after(() => kustom.stop());
  return kustom;
}

/** Fails unless a request to this address would leave the process. */
async function letsOut(address: string): Promise<void> {
  await assert.rejects(call(address), OnItsWayOut);
}

after(() => nock.restore());

describe('an interception', () => {
  const hosts = [
    playground,
    `${playground}:443`,
    'https://api.kustom.co',
    'https://api.playground.klarna.com',
    'https://api.klarna.com',
    'https://api-na.klarna.com',
    'https://api-na.playground.klarna.com',
    'https://api-oc.klarna.com',
    'https://api-oc.playground.klarna.com',
    'https://api-na.kustom.co',
    'https://API.Kustom.co',
    'https://api.kustom.co.',
    'https://api.kustom.co:8443',
  ];
  for (const host of hosts) {
    it(`answers create and read on ${host}`, async (test) => {
      const kustom = await intercepting(test);
      const created = await createAt(host, rightOrder);
      assert.equal(created.status, 201, created.text);
      const { order_id }: StoredOrder = JSON.parse(created.text);
      assert.equal(created.location, `${new URL(host).origin}/checkout/v3/orders/${order_id}`);
      const read = await readAt(created.location ?? '');
      assert.deepEqual([read.status, read.text], [200, created.text]);
      assert.deepEqual(
        kustom.exchanges().map(({ id, operation }) => [id, operation]),
        [
          ['merchant-1', 'createOrder'],
          ['merchant-2', 'readOrder'],
        ],
      );
    });
  }
});

describe('an interception, however it is asked,', () => {
  it('answers under fetch', async (test) => {
    const kustom = await intercepting(test);
    const body = JSON.stringify(rightOrder);
    const { status } = await fetch(`${playground}/checkout/v3/orders?a=%20`, { method: 'POST', body });
    assert.equal(status, 401);
    assert.equal(kustom.exchanges()[0]?.request?.target, '/checkout/v3/orders?a=%20');
  });

  it('answers an address that is not even encrypted', async (test) => {
    const kustom = await intercepting(test);
    assert.equal((await createAt('http://api.kustom.co', rightOrder)).status, 201);
    assert.equal(kustom.exchanges().length, 1);
  });

  for (const method of ['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'QUERY']) {
    it(`lets no ${method} out to the real hosts`, async (test) => {
      await intercepting(test);
      const { status } = await call(`${playground}/checkout/v3/orders`, { method });
      assert.ok(status !== undefined && status >= 400, `${status}`);
    });
  }
});

describe('an interception leaves alone', () => {
  it('a real server of another host', async (test) => {
    const { origin } = await servedFor(test, async () => ({ status: 203, headers: [], body: new Uint8Array() }));
    const kustom = await intercepting(test);
    assert.equal((await fetch(origin)).status, 203);
    kustom.stop();
    assert.equal((await fetch(origin)).status, 203);
    assert.deepEqual(kustom.exchanges(), []);
  });

  for (const address of [
    'https://docs.kustom.co/',
    'https://api.kustom.co.shop.example/',
    'https://notapi.kustom.co/',
    'https://shop.example/?to=https://api.kustom.co/',
    'https://shop.example/https://api.kustom.co/',
    'https://api.kustom.co.shop/',
  ]) {
    it(address, async (test) => {
      const kustom = await intercepting(test);
      await letsOut(address);
      assert.deepEqual(kustom.exchanges(), []);
    });
  }

  it('the interceptors of others, while it lasts and after', async (test) => {
    const scope = nock('https://shop.example').persist().get('/').reply(209);
    test.after(() => scope.persist(false));
    const kustom = await intercepting(test);
    assert.equal((await call('https://shop.example/')).status, 209);
    kustom.stop();
    assert.equal((await call('https://shop.example/')).status, 209);
    assert.ok(nock.isActive());
  });
});

describe('an interception that was stopped', () => {
  it('lets requests out again, and may be stopped again', async (test) => {
    const kustom = await intercepting(test);
    kustom.stop();
    await letsOut(`${playground}/checkout/v3/orders`);
    kustom.stop();
    assert.deepEqual(kustom.exchanges(), []);
  });

  it('knows nothing of the next one, nor the next one of it', async (test) => {
    const first = await intercepting(test);
    const { location = '' } = await createAt(playground, wrongOrder).then(() => createAt(playground, rightOrder));
    first.stop();
    const second = await intercepting(test);
    assert.equal((await readAt(location)).status, 404);
    assert.deepEqual([first.exchanges().length, second.exchanges().length], [2, 1]);
    assert.equal(first.report().verdict, 'departs');
    assert.notEqual(second.report().verdict, 'departs');
  });
});

describe('an interception that somebody else took away', () => {
  const ways: readonly [about: string, takeAway: () => void][] = [
    ['cleanAll', () => nock.cleanAll()],
    ['restore', () => nock.restore()],
  ];
  for (const [about, takeAway] of ways) {
    it(`says so, where it concludes and where it asserts, after ${about}`, async (test) => {
      const kustom = await intercepting(test);
      await createAt(playground, rightOrder);
      takeAway();
      test.after(() => nock.isActive() || nock.activate());
      const says = /^Error: interceptKustom\(\) answers no more: nock\.cleanAll\(\) or nock\.restore\(\)/;
      assert.throws(() => kustom.assertConformant(), says);
      assert.throws(() => kustom.conclude(), says);
    });
  }

  it('is told after what was heard before it, and no more once it was stopped', async (test) => {
    const kustom = await intercepting(test);
    await createAt(playground, wrongOrder);
    nock.cleanAll();
    assert.throws(() => kustom.conclude(), Departure);
    assert.throws(() => kustom.conclude(), /answers no more/);
    kustom.stop();
    kustom.conclude();
  });
});

describe('an interception between two tests', () => {
  it('goes on answering after it has concluded, and buys what it answered', async (test) => {
    const kustom = await intercepting(test);
    await createAt(playground, wrongOrder);
    assert.throws(() => kustom.conclude(), Departure);
    const { text, location = '' } = await createAt(playground, rightOrder);
    await kustom.shopper.buys(JSON.parse(text).order_id);
    const read = await readAt(location.replace('/checkout/v3/', '/ordermanagement/v1/'));
    assert.deepEqual([read.status, JSON.parse(read.text).status], [200, 'AUTHORIZED']);
    kustom.conclude();
  });

  it('knows no switch that there is not', async () => {
    const switches = { none: 1 } as object;
    await assert.rejects(
      interceptKustom({ switches }),
      /interceptKustom\(\{ switches \}\): no switch is called “none”/,
    );
  });
});

describe('assertConformant', () => {
  it('lets a right order pass', async (test) => {
    const kustom = await intercepting(test);
    await createAt(playground, rightOrder);
    kustom.assertConformant();
    assert.equal(kustom.report().verdict, 'conformant');
  });

  it('throws a Departure that says what is wrong, where, and what to do', async (test) => {
    const kustom = await intercepting(test);
    await createAt(playground, wrongOrder);
    assert.throws(
      () => kustom.assertConformant(),
      (thrown: unknown) => {
        assert.ok(thrown instanceof Departure);
        assert.equal(thrown.name, 'Departure');
        assert.match(thrown.message, /^the shop departs from what Kustom documents\n\n✗ order\.line-tax {3}The tax/);
        assert.match(
          thrown.message,
          /^ {4}at {8}merchant-1 \(createOrder\) \/request\/body\/order_lines\/0\/total_tax_amount$/m,
        );
        assert.match(thrown.message, /^ {4}expected {2}4545 5\/11, ± 1 {7}50000 × 1000 ÷/m);
        assert.match(thrown.message, /^ {4}to do {5}\w/m);
        assert.deepEqual(thrown.report.judgements, kustom.report().judgements);
        return true;
      },
    );
  });
});
