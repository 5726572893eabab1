import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shelf } from '../../src/simulator/shelf.ts';
import { step } from '../../src/simulator/step.ts';
import { ask, create } from '../support/asks.ts';
import { nine } from '../support/clock.ts';
import { rightOrder } from '../support/orders.ts';
import { freshSimulator, read, storedIn } from '../support/simulators.ts';

const id = '3d0f6c52-7b1e-6c48-a2f9-5e8b41d7c036';
const { order } = step(undefined, { do: 'create', id, order: rightOrder }, nine);
assert.ok(order);

describe('an order on the shelf', () => {
  for (const [as, text] of [
    ['as it is', undefined],
    ['as text', JSON.stringify(order)],
  ] as const) {
    it(`kept ${as} is found as it was, and is one order however often it is asked for`, () => {
      const orders = shelf();
      orders.keep({ owner: 'somebody', order }, nine, text);
      const found = orders.find(id, nine);
      assert.deepEqual(found, { owner: 'somebody', order });
      assert.equal(orders.find(id, nine)?.order, found?.order);
    });
    it(`kept ${as} is gone after 48 hours`, () => {
      const orders = shelf();
      orders.keep({ owner: 'somebody', order }, nine, text);
      assert.ok(orders.find(id, nine + 48 * 3_600_000));
      assert.equal(orders.find(id, nine + 48 * 3_600_000 + 1), undefined);
    });
  }
});

describe('a created order', () => {
  it('is read as it was answered, to the letter, however often', async () => {
    const { handler } = freshSimulator();
    const created = await handler(create(rightOrder));
    const target = `/checkout/v3/orders/${storedIn(created).order_id}`;
    for (const _ of ['once', 'and again']) {
      assert.equal(read(await handler(ask('GET', target))).text, read(created).text);
    }
  });
});
