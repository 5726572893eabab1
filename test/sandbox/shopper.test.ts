import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Handler } from '../../src/exchange/handler.ts';
import { sandbox } from '../../src/library/kco-conformance.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { ask, create, paired } from '../support/asks.ts';
import { rightOrder } from '../support/orders.ts';
import { read, storedIn } from '../support/simulators.ts';

const merchant = [paired(sandboxAccount)];

async function created(handler: Handler): Promise<string> {
  return storedIn(await handler(create(rightOrder, merchant))).order_id;
}

/** A call of the sandbox's own: without credentials, as a shopper has none. */
async function bought(handler: Handler, id: string, body: unknown = ''): Promise<{ status: unknown; json: unknown }> {
  const { status, text } = read(await handler(ask('POST', `/_sandbox/orders/${id}/buy`, body, [])));
  return { status, json: JSON.parse(text) };
}

describe('POST /_sandbox/orders/{order_id}/buy', () => {
  for (const [about, body] of [
    ['without a body', ''],
    ['as the approved persona', { persona: 'approved' }],
    ['as nobody in particular', {}],
  ] as const) {
    it(`completes an order ${about}`, async () => {
      const { handler } = sandbox();
      const id = await created(handler);
      const status = 'checkout_complete';
      assert.deepEqual(await bought(handler, id, body), { status: 200, json: { order_id: id, status, callbacks: [] } });
      assert.equal(storedIn(await handler(ask('GET', `/checkout/v3/orders/${id}`, '', merchant))).status, status);
    });
  }

  it('is 409 where the order was bought before, and says so', async () => {
    const { handler } = sandbox();
    const id = await created(handler);
    await bought(handler, id);
    const problem = 'the order cannot be bought: its status is checkout_complete';
    assert.deepEqual(await bought(handler, id), { status: 409, json: { problem } });
  });

  it('is 404 where there is no such order', async () => {
    assert.equal((await bought(sandbox().handler, 'x')).status, 404);
  });

  for (const body of [{ persona: 'denied' }, { persona: 'toString' }, '{', '[]', 'approved']) {
    it(`is 400 for ${JSON.stringify(body)}, and names the personas that there are`, async () => {
      const { handler } = sandbox();
      const { status, json } = await bought(handler, await created(handler), body);
      assert.deepEqual([status, (json as { known: string }).known], [400, 'approved']);
    });
  }

  it('is no part of the record', async () => {
    const { handler, exchanges } = sandbox();
    await bought(handler, await created(handler));
    assert.deepEqual(
      exchanges().map(({ operation }) => operation),
      ['createOrder'],
    );
  });

  it('is the only call of its kind so far', async () => {
    const { handler } = sandbox();
    const { status, text } = read(await handler(ask('POST', '/_sandbox/orders/x/address', '', [])));
    assert.equal(status, 404);
    assert.match(text, /POST \/_sandbox\/orders\/\{order_id\}\/buy/);
  });
});
