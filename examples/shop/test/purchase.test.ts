import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { parts } from '../shop.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';
import { visit } from './visitor.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});

/** A bought order of two mugs, of which the shop has not heard. */
async function bought(persona = 'approved') {
  const shopper = visit(sandbox);
  const id = await shopper.checkout({ reference: 'MUG', quantity: 2 });
  await sandbox.buy(id, persona);
  return { ...shopper, id };
}

const mug = { reference: 'MUG', quantity: 1 };
const writes = ['acknowledgeOrder', 'updateMerchantReferences'];

describe('a purchase', () => {
  it('is stored once, acknowledged and referred to, whoever comes first and how often', async () => {
    const { callback, confirmation, count, id, shop } = await bought();
    const answers = await Promise.all([
      callback(id, 'push'),
      confirmation(id),
      callback(id, 'push', {}),
      confirmation(id),
      callback(id, 'push', 'anything'),
    ]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 200, 200],
    );
    assert.deepEqual([await count(id), shop.store.stockOf('MUG')], [1, 98]);
    const asked = (await sandbox.asked(id)).filter((one) => writes.includes(one));
    assert.deepEqual(asked, writes);
    assert.equal((await sandbox.managed(id)).status, 'AUTHORIZED');
  });

  it('shows its confirmation again, clears the cart, and leaves nothing to change', async () => {
    const { confirmation, id, open } = await bought();
    for (const _ of [1, 2])
      assert.match(await (await confirmation(id)).text(), /Thank you.*klarna-checkout-container/s);
    assert.match(await (await open('/checkout')).text(), /basket is empty/);
  });

  it('that another tab has made leads from the checkout to its confirmation', async () => {
    const { id, open } = await bought();
    const answer = await open('/checkout');
    assert.equal(answer.status, 303);
    assert.match(answer.headers.get('location') ?? '', new RegExp(`/confirmation/.*${id}$`));
  });

  it('that did not happen leads back to the checkout, and no push makes it one', async () => {
    const shopper = visit(sandbox);
    const id = await shopper.checkout({ reference: 'MUG', quantity: 1 });
    const answer = await shopper.confirmation(id);
    assert.deepEqual(
      [answer.status, answer.headers.get('location')],
      [303, `${shopper.shop.settings.publicUrl}/checkout`],
    );
    assert.equal((await shopper.callback(id, 'push')).status, 404);
    assert.equal(await shopper.count(id), 0);
  });

  it('shows its confirmation also where the cart has gone on to another order', async () => {
    const { checkout, confirmation, count, id } = await bought();
    await sandbox.trouble({ fault: 'status', status: 404, operation: 'readOrder' });
    assert.notEqual(await checkout({ reference: 'BOOK', quantity: 1 }), id);
    assert.match(await (await confirmation(id)).text(), /Thank you/);
    assert.equal(await count(id), 1);
  });

  it('shows its confirmation also where the shop has moved to another host since', async () => {
    let host = 'https://yesterday.example';
    const { checkout, count, open } = visit(sandbox, {
      merchantUrls: (shop, cartId) => {
        const { confirmation = '', ...others } = parts.merchantUrls(shop, cartId);
        return { ...others, confirmation: confirmation.replace(new URL(confirmation).origin, host) };
      },
    });
    const id = await checkout(mug);
    await sandbox.buy(id);
    const { merchant_urls } = await sandbox.checkout(id);
    assert.match(merchant_urls.confirmation ?? '', /^https:\/\/yesterday\.example/);
    host = new URL(merchant_urls.push ?? '').origin;
    const page = merchant_urls.confirmation?.replace('https://yesterday.example', host) ?? '';
    const base = (merchant_urls.push ?? '').replace(/\/kustom\/.*$/, '');
    assert.match(await (await open(page.slice(base.length).replace('{checkout.order.id}', id))).text(), /Thank you/);
    assert.equal(await count(id), 1);
  });

  it('that the push has told of is confirmed while Kustom is away; another one has to wait', async () => {
    const { addressOf, callback, id, open } = await bought();
    const page = await addressOf(id, 'confirmation');
    const away = () => sandbox.trouble({ fault: 'status', status: 503, operation: 'readOrder', times: 3 });
    await away();
    assert.equal((await open(page)).status, 503);
    assert.equal((await callback(id, 'push')).status, 200);
    await away();
    assert.match(await (await open(page)).text(), /Thank you: order 1/);
  });

  it('of somebody else shows nothing', async () => {
    const [one, other] = [visit(sandbox), visit(sandbox)];
    const [ours, theirs] = [await one.checkout(mug), await other.checkout(mug)];
    for (const id of [ours, theirs]) await sandbox.buy(id);
    const page = await one.addressOf(ours, 'confirmation');
    assert.equal((await one.open(page.replace(ours, theirs))).status, 404);
    assert.equal((await one.open(page)).status, 200);
  });
});

describe('a push', () => {
  it('about an order that Kustom does not know stores and acknowledges nothing', async () => {
    const { addressOf, callback, count, id, send } = await bought();
    const push = await addressOf(id, 'push');
    const unknown = randomUUID();
    assert.equal((await send(push.replace(id, unknown))).status, 404);
    assert.equal((await send(push.replace(id, '%2e%2e%2f'))).status, 404);
    assert.equal(await count(unknown), 0);
    assert.ok(!(await sandbox.asked(unknown)).includes('acknowledgeOrder'));
    assert.equal((await callback(id, 'push')).status, 200);
  });

  for (const [operation, status] of [
    ['readManagedOrder', 404],
    ['readManagedOrder', 500],
    ['acknowledgeOrder', 503],
  ] as const) {
    it(`that meets ${status} at ${operation} comes again, and then all is well`, async () => {
      const { callback, count, id, shop } = await bought();
      await sandbox.trouble({ fault: 'status', status, operation });
      assert.equal((await callback(id, 'push')).status, 503);
      assert.equal(shop.store.order(id)?.isAcknowledged ?? false, false);
      assert.equal((await callback(id, 'push')).status, 200);
      assert.deepEqual([await count(id), shop.store.order(id)?.isAcknowledged], [1, true]);
    });
  }

  it('repeats a reference that was not taken at once, and leaves the rest to the shipment', async () => {
    const { callback, id, log, admin, shop } = await bought();
    await sandbox.trouble({ fault: 'status', status: 503, operation: 'updateMerchantReferences', times: 3 });
    assert.equal((await callback(id, 'push')).status, 200);
    assert.match(log.join(), /no reference yet/);
    assert.equal((await admin(id, 'ship')).status, 200);
    assert.equal(shop.store.order(id)?.isReferenced, true);
  });

  it('about an amount that is not ours holds the order and acknowledges it', async () => {
    const { callback, id, shop, admin } = await bought();
    shop.parts.keepOnce(shop, { kustomId: id, cartId: 'nobody', currency: 'SEK', amount: 1, lines: [] });
    assert.equal((await callback(id, 'push')).status, 200);
    assert.match(shop.store.order(id)?.hold ?? '', /a person has to look/);
    assert.equal((await admin(id, 'ship')).status, 409);
  });

  it('about a cancelled order leaves it cancelled and puts the goods back', async () => {
    const { callback, confirmation, id, shop, admin } = await bought();
    await confirmation(id);
    assert.equal((await admin(id, 'cancel')).status, 200);
    assert.equal((await callback(id, 'push')).status, 200);
    assert.deepEqual([shop.store.order(id)?.isCancelled, shop.store.stockOf('MUG')], [true, 100]);
    assert.equal((await sandbox.managed(id)).status, 'CANCELLED');
  });
});

describe('a fraud check', () => {
  for (const [status, shipped] of [
    ['ACCEPTED', 200],
    ['REJECTED', 409],
  ] as const) {
    it(`that ends ${status} is read at Kustom, not believed`, async () => {
      const { callback, id, admin } = await bought('pending');
      assert.equal((await callback(id, 'push')).status, 200);
      assert.equal((await admin(id, 'ship')).status, 409);
      const lie = { order_id: id, event_type: 'FRAUD_RISK_ACCEPTED' };
      assert.equal((await callback(id, 'notification', lie)).status, 200);
      assert.equal((await admin(id, 'ship')).status, 409);
      await sandbox.decides(id, status);
      assert.equal((await callback(id, 'notification')).status, 200);
      assert.equal((await admin(id, 'ship')).status, shipped);
    });
  }
});

after(async () => {
  const { exit, report } = await sandbox.stop();
  assert.equal(exit, 0, report);
});
