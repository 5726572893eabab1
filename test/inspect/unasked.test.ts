import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foreignExchanges } from '../../src/exchange/foreign.ts';
import { looseRun } from '../../src/inspect/loose-run.ts';
import { unasked } from '../../src/inspect/unasked.ts';

/** A run of calls as some tool wrote them down. */
function runOf(...calls: readonly (readonly [method: string, path: string, status: number])[]) {
  const pairs = calls.map(([method, path, status]) => {
    return { request: { method, path }, response: { status, headers: {}, body: { error: 'no' } } };
  });
  const found = foreignExchanges(pairs, { told: undefined, at: 0, unpack: () => undefined });
  return looseRun('kco check', found?.exchanges ?? [], 0);
}

describe('what was not asked of anybody', () => {
  const read = ['GET', '/checkout/v3/orders/1', 404] as const;

  it('is named with its answer', () => {
    assert.equal(
      unasked(runOf(read, read)),
      ': of GET /checkout/v3/orders/1, answered 404, nothing is asked by itself',
    );
  });

  it('is told apart from a call that Kustom does not have', () => {
    const said = unasked(runOf(['POST', '/checkout/v3/orderz', 404], ['PUT', '/checkout/v3/orders/1', 405]));
    const ends = 'is no address of Kustom’s';
    assert.equal(said, `: POST /checkout/v3/orderz ${ends}; PUT /checkout/v3/orders/1 ${ends}`);
  });

  it('is counted where it is much, and is nothing where nobody spoke', () => {
    const many = Array.from({ length: 5 }, (_, nth) => ['GET', `/checkout/v3/orders/${nth}`, 404] as const);
    assert.match(unasked(runOf(...many)), /orders\/2, answered 404, nothing is asked by itself; and 2 more$/);
    assert.equal(unasked(runOf()), '');
  });
});
