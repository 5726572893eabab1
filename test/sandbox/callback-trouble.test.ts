import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { act, control } from './acts.ts';
import { asking, calledShop, says } from './called-shop.ts';
import { created } from './orders.ts';

const away = { confirmation: false };
const paths = (heard: readonly { readonly path: string }[]) => heard.map(({ path }) => path);

/** A shop of which some orders were bought, with this trouble on the way to it. */
async function bought(count: number, ...troubles: readonly object[]) {
  const shop = calledShop(() => says(200));
  const ids: string[] = [];
  for (let nth = 0; nth < count; nth += 1) ids.push(await created(shop.handler, asking(['push', 'notification'])));
  for (const trouble of troubles) {
    assert.equal((await control(shop.handler, 'POST', 'faults', trouble)).status, 201);
  }
  for (const id of ids) assert.equal((await act(shop.handler, id, 'buy', away)).status, 200);
  const advance = (by: string) => control(shop.handler, 'POST', 'clock/advance', { by });
  return { ...shop, ids, advance };
}

describe('trouble on the way to a merchant', () => {
  it('sends a push twice', async () => {
    const { ids, heard, advance } = await bought(1, { fault: 'duplicate', operation: 'push' });
    await advance('PT2M');
    assert.deepEqual(paths(heard), [`/push?id=${ids[0]}`, `/push?id=${ids[0]}`]);
  });

  it('loses a push, and the next one comes when it is time', async () => {
    const { ids, heard, advance } = await bought(1, { fault: 'cut', operation: 'push', times: 2 });
    await advance('PT15M');
    assert.deepEqual(
      heard.map(({ path, minute }) => [path, minute]),
      [[`/push?id=${ids[0]}`, 15]],
    );
  });

  it('has one come after the next, and without a next one at the end', async () => {
    const { ids, heard, advance } = await bought(2, { fault: 'reorder', operation: 'push' });
    await advance('PT2M');
    assert.deepEqual(paths(heard), [`/push?id=${ids[1]}`, `/push?id=${ids[0]}`]);
    const alone = await bought(1, { fault: 'reorder', operation: 'push' });
    await alone.advance('PT2M');
    assert.deepEqual(paths(alone.heard), [`/push?id=${alone.ids[0]}`]);
  });

  it('loses the answer to a notification, which comes again', async () => {
    const { handler, heard, advance } = await bought(0, { fault: 'lost-answer', operation: 'notification' });
    const id = await created(handler, asking(['notification']));
    await act(handler, id, 'buy', { ...away, persona: 'pending' });
    await act(handler, id, 'fraud', { status: 'ACCEPTED' });
    await advance('PT1H');
    const body = JSON.stringify({ order_id: id, event_type: 'FRAUD_RISK_ACCEPTED' });
    const notified = heard.filter(({ path }) => path.startsWith('/notification'));
    assert.deepEqual(
      notified.map((one) => [one.body, one.minute]),
      [
        [body, 0],
        [body, 10],
      ],
    );
  });

  it('leaves callbacks alone that it does not name', async () => {
    const { heard, advance } = await bought(1, { fault: 'cut', times: 9 });
    await advance('PT2M');
    assert.equal(heard.length, 1);
  });
});

describe('a shopper and a decision that nobody tells of', () => {
  it('leave the merchant alone', async () => {
    const { handler, heard, advance } = await bought(0);
    const id = await created(handler, asking(['push', 'notification']));
    await act(handler, id, 'buy', { ...away, push: false, persona: 'pending' });
    await act(handler, id, 'fraud', { status: 'REJECTED', notification: false });
    await advance('P1D');
    assert.deepEqual(heard, [], 'nothing was sent');
  });
});
