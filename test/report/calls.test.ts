import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { callNames, placeOf } from '../../src/report/calls.ts';
import { exchange } from '../support/exchanges.ts';

const id = '3f8e2a10-0000-4000-8000-000000000001';

function asked(method: string, target: string, more: Partial<Exchange>): Exchange {
  return { ...exchange({}), ...more, request: { method, target, headers: [], body: '' } };
}

const { response: _, ...half } = exchange({ id: 'order.json' });

const run: readonly Exchange[] = [
  exchange({ id: 'merchant-1', answered: { order_id: id } }),
  asked('POST', `/ordermanagement/v1/orders/${id}/captures`, { id: 'merchant-2', operation: 'captureOrder' }),
  asked('GET', '/checkout/v9/nothing?secret=1', { id: 'merchant-3', operation: undefined }),
  asked('POST', `/push?order=${id}`, { id: 'kustom-1', from: 'kustom', operation: 'push' }),
  half,
];

describe('the call behind a finding', () => {
  for (const [where, call] of [
    ['merchant-1', 'createOrder, order 3f8e2a10'],
    ['merchant-2', 'captureOrder, order 3f8e2a10'],
    ['merchant-3', 'GET /checkout/v9/nothing'],
    ['kustom-1', 'push, order 3f8e2a10'],
    ['order.json', undefined],
    ['the history of merchant-1', undefined],
  ] as const) {
    it(`of ${where} is ${call ?? 'not named'}`, () => {
      assert.equal(callNames(run)(where), call);
    });
  }

  it('stands behind the exchange, where there is one', () => {
    const finding = { where: 'merchant-2', at: '', expected: '', actual: '' };
    assert.equal(placeOf({ ...finding, call: 'captureOrder' }), 'merchant-2 (captureOrder)');
    assert.equal(placeOf(finding), 'merchant-2');
  });
});
