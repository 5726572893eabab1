import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WholeExchange } from '../../src/exchange/exchange.ts';
import { boughtIn } from '../../src/inspect/bought.ts';
import { managed, manages } from '../support/managed.ts';

const read = (captured: number, more: object = {}) =>
  manages('readManagedOrder', {
    answered: managed({ captured_amount: captured, remaining_authorized_amount: 10_000 - captured, ...more }),
  });

const captures = (captured_amount: number, key: string, status: number | 'timed out' = 201) =>
  manages('captureOrder', { asked: { captured_amount }, key, status });

/** The one order of these calls, made a minute apart. */
function only(...calls: readonly WholeExchange[]) {
  const record = calls.map((one, nth) => ({
    ...one,
    id: `merchant-${nth + 1}`,
    at: one.at + nth * 60_000,
    tookMs: 30,
  }));
  const [order, ...more] = boughtIn(record);
  assert.ok(order && more.length === 0);
  return order;
}

/** Where the books part: after which calls, shown by which, and in which amounts. */
function parting(...calls: readonly WholeExchange[]) {
  const found = only(...calls).parting;
  return found && [found.after.map(({ id }) => id), found.shownBy, found.apart.map(({ amount }) => amount)];
}

describe('the books of a bought order', () => {
  it('agree where every call is read back', () => {
    const order = only(read(0), captures(4_000, 'one'), read(4_000), captures(6_000, 'two'), read(10_000));
    assert.deepEqual(
      [order.parting, order.called.captured, order.stated?.books.captured],
      [undefined, 10_000n, 10_000n],
    );
  });

  it('part after the call that was done twice', () => {
    const calls = [read(0), captures(1_000, 'one'), read(1_000), captures(4_000, 'two'), read(9_000), read(9_000)];
    assert.deepEqual(parting(...calls), [['merchant-4'], 'merchant-5', ['captured', 'remaining']]);
  });

  it('part after the call whose answer was lost', () => {
    const calls = [read(0), captures(4_000, 'one', 'timed out'), read(4_000)];
    assert.deepEqual(parting(...calls), [['merchant-2'], 'merchant-3', ['captured', 'remaining']]);
  });

  it('agree where the lost call was made once more under its key', () => {
    assert.equal(parting(read(0), captures(4_000, 'one'), captures(4_000, 'one'), read(4_000)), undefined);
  });

  it('name every call that may have done it', () => {
    const calls = [read(0), captures(1_000, 'one'), captures(2_000, 'two'), read(4_000)];
    assert.deepEqual(parting(...calls)?.[0], ['merchant-2', 'merchant-3']);
  });

  it('part by nobody whom the record shows', () => {
    assert.deepEqual(parting(read(0), read(4_000)), [[], 'merchant-2', ['captured', 'remaining']]);
  });

  it('say nothing of what remains once the order has ended', () => {
    const ended = { status: 'EXPIRED', remaining_authorized_amount: 0 } as const;
    assert.equal(parting(read(0), read(0, ended)), undefined);
  });

  it('tell after which calls nobody has looked', () => {
    assert.deepEqual(only(read(0), captures(4_000, 'one')).unread, ['merchant-2']);
  });

  it('are not kept of what nobody bought', () => {
    assert.deepEqual(boughtIn([manages('cancelOrder', { status: 404 })]), []);
  });
});
