import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask, create } from '../support/asks.ts';
import { greyOrder, line, orderOf, rightOrder, wrongOrder } from '../support/orders.ts';
import { freshSimulator, read, storedIn } from '../support/simulators.ts';

const tax = 'Bad value: order_lines[0].total_tax_amount differs from the calculated value [4545] by more than [1]';
const total = 'Bad value: order_lines[0].total_amount';
const decimals = line(3_746, 2_500, 749, { quantity: 3, unit_price: 1_248.666_666_666_666_7 });
const oneOff = line(1_001, 2_500, 200, { quantity: 3, unit_price: 334 });

/** Bodies in doubt, and what a strict sandbox answers to each. */
const doubtful: readonly [about: string, body: object, messages: readonly string[]][] = [
  ['a tax between 1 and 2 away', greyOrder, [tax]],
  ['a total that is off by less than the quantity', orderOf([oneOff]), [total]],
  ['a price with decimals whose line fits', orderOf([decimals]), ['Bad value: order_lines[0].unit_price']],
  ['no lines', orderOf([]), ['Bad value: order_lines']],
  ['a tax of the order 1 away', { ...rightOrder, order_tax_amount: 4_546 }, ['Bad value: order_tax_amount']],
  ['two fields, one of them only doubtful', { ...orderOf([]), locale: 'en_SE' }, ['Bad value: locale, order_lines']],
];

function answered(strict: boolean) {
  const { handler } = freshSimulator({ strict });
  return async (body: unknown, target = '/checkout/v3/orders') => read(await handler(ask('POST', target, body)));
}

describe('a strict simulator', () => {
  for (const [about, body, messages] of doubtful) {
    it(`refuses ${about}`, async () => {
      const { status, text } = await answered(true)(body);
      assert.equal(status, 400);
      const { error_code, error_messages } = JSON.parse(text);
      assert.deepEqual([error_code, error_messages], ['BAD_VALUE', messages]);
    });
  }

  it('refuses what any simulator refuses, in the same words', async () => {
    const { error_messages } = JSON.parse((await answered(true)(wrongOrder)).text);
    assert.deepEqual(error_messages, JSON.parse((await answered(false)(wrongOrder)).text).error_messages);
  });

  it('accepts what is right', async () => {
    const right = orderOf([line(9_900, 2_500, 1_980), line(9_900, 2_500, 1_981)]);
    for (const body of [rightOrder, right]) assert.equal((await answered(true)(body)).status, 201);
  });

  it('refuses doubtful amounts of an update, too, and keeps the order', async () => {
    const { handler } = freshSimulator({ strict: true });
    const before = storedIn(await handler(create(rightOrder)));
    const path = `/checkout/v3/orders/${before.order_id}`;
    const { order_lines, order_tax_amount } = greyOrder;
    assert.equal((await handler(ask('POST', path, { order_lines, order_tax_amount }))).status, 400);
    assert.deepEqual(storedIn(await handler(ask('GET', path))), before);
  });
});

describe('any other simulator', () => {
  for (const [about, body] of doubtful.slice(0, -1)) {
    it(`accepts ${about}`, async () => assert.equal((await answered(false)(body)).status, 201));
  }
});
