import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { backOffMs, client, isWorthRepeating } from '../kustom-client.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';
import { type Visit, visit } from './visitor.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});

/** An order of three mugs, a book and a coupon, paid and stored. */
function paid(...more: readonly object[]) {
  return paidBy(visit(sandbox), ...more);
}

async function paidBy(shopper: Visit, ...more: readonly object[]) {
  const id = await shopper.checkout(
    { reference: 'MUG', quantity: 3 },
    { reference: 'BOOK', quantity: 1 },
    { coupon: 'SUMMER' },
    ...more,
  );
  await sandbox.buy(id);
  await shopper.callback(id, 'push');
  return { ...shopper, id };
}

const mug = (quantity: number) => ({ items: [{ reference: 'MUG', quantity }], company: 'Post', tracking: 'A1' });

describe('a shipment', () => {
  it('in parts is charged to the last unit, the delivery and the coupon once', async () => {
    const { admin, id } = await paid();
    assert.equal((await admin(id, 'ship', mug(2))).status, 200);
    assert.equal((await sandbox.managed(id)).status, 'PART_CAPTURED');
    assert.equal((await admin(id, 'ship', mug(2))).status, 409);
    assert.equal((await admin(id, 'ship')).status, 200);
    const { status, order_amount, captured_amount, captures } = await sandbox.managed(id);
    assert.deepEqual([status, captured_amount, captures?.length], ['CAPTURED', order_amount, 2]);
    assert.equal((await admin(id, 'ship')).status, 409);
  });

  it('is charged once where the answer is lost, with one key, and also after everything was given up', async () => {
    const { admin, id } = await paid();
    await sandbox.trouble({ fault: 'lost-answer', operation: 'captureOrder', times: 4 });
    assert.equal((await admin(id, 'ship')).status, 503);
    assert.equal((await admin(id, 'ship')).status, 200);
    assert.equal((await sandbox.managed(id)).captures?.length, 1);
    const captures = (await sandbox.record()).filter((one) => JSON.stringify(one).includes(id));
    const keys = captures
      .filter(({ operation }) => operation === 'captureOrder')
      .map(({ request }) => request.headers.find(([name]) => name === 'klarna-idempotency-key')?.[1]);
    assert.equal(keys.length, 4);
    assert.equal(new Set(keys).size, 1);
    assert.notEqual(keys[0], undefined);
  });

  it('that was never done is done as it was begun, under the key it began with', async () => {
    // As patient as a shop has to be: five attempts within a second are too many.
    const { admin, id, shop } = await paidBy(visit(sandbox, { backOffMs: () => 350 }));
    await sandbox.trouble({ fault: 'status', status: 503, operation: 'captureOrder', times: 4 });
    assert.equal((await admin(id, 'ship', mug(1))).status, 503);
    const [begun] = shop.store.actions(id);
    assert.equal((await admin(id, 'ship')).status, 200);
    assert.deepEqual(shop.store.actions(id), [{ ...begun, state: 'done' }]);
    assert.equal((await sandbox.managed(id)).status, 'PART_CAPTURED');
  });

  it('that is refused is not one, and staff hears why', async () => {
    const { admin, id, shop } = await paid();
    await sandbox.trouble({ fault: 'status', status: 403, operation: 'captureOrder' });
    const answer = await admin(id, 'ship');
    assert.equal(answer.status, 409);
    assert.match(((await answer.json()) as { problem: string }).problem, /403.*correlation id/);
    assert.deepEqual(
      shop.store.actions(id).map(({ state }) => state),
      ['refused'],
    );
  });

  it('is for the US, too, with its tax', async () => {
    const { admin, id } = await paid({ country: 'US' });
    assert.equal((await admin(id, 'ship')).status, 200);
    assert.equal((await admin(id, 'refund', mug(3))).status, 200);
    assert.equal((await admin(id, 'refund')).status, 200);
    const { refunded_amount, captured_amount } = await sandbox.managed(id);
    assert.equal(refunded_amount, captured_amount);
  });
});

describe('money', () => {
  it('goes back up to what was captured, and goods come back with a return', async () => {
    const { admin, id, shop } = await paid();
    assert.equal((await admin(id, 'refund')).status, 409);
    await admin(id, 'ship');
    assert.equal((await admin(id, 'return', mug(1))).status, 200);
    assert.equal((await sandbox.managed(id)).refunded_amount, 3_333 - 333);
    assert.equal(shop.store.stockOf('MUG'), 98);
    assert.equal((await admin(id, 'refund', mug(3))).status, 409);
    assert.equal((await admin(id, 'refund')).status, 200);
    const { refunded_amount, captured_amount } = await sandbox.managed(id);
    assert.equal(refunded_amount, captured_amount);
    assert.equal((await admin(id, 'refund')).status, 409);
    assert.equal(shop.store.stockOf('MUG'), 98);
  });

  it('is let go as a whole before, and as a rest after the first capture', async () => {
    const { admin, id } = await paid();
    assert.equal((await admin(id, 'release')).status, 409);
    await admin(id, 'ship', mug(3));
    assert.equal((await admin(id, 'cancel')).status, 409);
    assert.equal((await admin(id, 'release')).status, 200);
    assert.equal((await sandbox.managed(id)).remaining_authorized_amount, 0);
    const other = await paid();
    assert.equal((await other.admin(other.id, 'cancel')).status, 200);
    assert.equal((await other.admin(other.id, 'ship')).status, 409);
    assert.equal((await other.admin(other.id, 'cancel')).status, 409);
  });

  it('waits where Kustom cannot be asked, and where staff cannot be understood', async () => {
    const { admin, id } = await paid();
    await sandbox.trouble({ fault: 'cut', operation: 'readManagedOrder', times: 4 });
    assert.equal((await admin(id, 'ship')).status, 503);
    assert.equal((await admin(id, 'ship', { items: [{ reference: 'MUG', quantity: 0.5 }] })).status, 400);
    assert.equal((await admin(id, 'ship', { items: [] })).status, 400);
    assert.equal((await admin(id, 'ship', { items: [{ reference: 'HAT', quantity: 1 }] })).status, 409);
    assert.equal((await admin(id, 'sell')).status, 404);
    assert.equal((await admin('unknown', 'ship')).status, 404);
    assert.equal((await sandbox.managed(id)).status, 'AUTHORIZED');
  });
});

describe('the client', () => {
  it('survives a page of a gateway, waits longer each time, and gives up', async (test) => {
    let asked = 0;
    const gateway = createServer((_, response) => {
      asked += 1;
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad gateway</html>');
    });
    await new Promise<void>((listening) => gateway.listen(0, '127.0.0.1', listening));
    test.after(() => gateway.close());
    const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
    const waits: number[] = [];
    const patience = { timeoutMs: 1_000, isWorthRepeating, backOffMs: (tries: number) => waits.push(tries) };
    const ask = client({ url, username: 'a', password: 'b' }, patience);
    const heard = await ask({ method: 'GET', path: '/', tries: 3 });
    assert.deepEqual([heard.ok, heard.status, asked, waits], [false, 502, 3, [1, 2]]);
    assert.ok(backOffMs(1) < backOffMs(2) && backOffMs(2) < backOffMs(3));
  });
});

after(async () => {
  const { exit, report } = await sandbox.stop();
  assert.equal(exit, 0, report);
});
