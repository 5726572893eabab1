import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WholeExchange } from '../../src/exchange/exchange.ts';
import { entries } from '../../src/requirements/managed/ledger.ts';
import { managed, manages } from '../support/managed.ts';
import { created, hour, stored, told } from '../support/told.ts';

const read = (more: object = {}, after = 0) => manages('readManagedOrder', { answered: managed(more), after });
const capture = (captured_amount: number, more: object = {}) =>
  manages('captureOrder', { asked: { captured_amount }, ...more });

/** What is known before a last read that is told of. */
function known(...history: readonly WholeExchange[]) {
  const last = { ...manages('readManagedOrder', { status: 404 }), at: history.at(-1)?.at ?? 0 };
  return entries([...history, last]).at(-1)?.before;
}

/** Remaining, captured and status, as far as they are known. */
function brief(...history: readonly WholeExchange[]) {
  const { books, status } = known(...history) ?? {};
  return [books?.remaining, books?.captured, status];
}

describe('the account of a bought order', () => {
  it('begins with a read', () => {
    assert.deepEqual(brief(read()), [10_000n, 0n, 'AUTHORIZED']);
    assert.deepEqual(brief(capture(1)), [undefined, undefined, undefined]);
  });

  it('begins with the purchase of an order that was seen open', () => {
    const completed_at = '2026-11-22T09:00:00Z';
    const complete = { status: 'checkout_complete', completed_at };
    const bought = told('readOrder', { answered: stored(complete) });
    assert.deepEqual(brief(created(), bought), [50_000n, 0n, 'AUTHORIZED']);
    assert.deepEqual(brief(bought), [undefined, undefined, undefined]);
    assert.deepEqual(brief(created(), capture(1), bought), [undefined, undefined, undefined]);
    const options = { auto_capture: true };
    const captured = told('readOrder', { answered: stored({ ...complete, options }) });
    assert.deepEqual(brief(created(), captured), [undefined, undefined, undefined]);
  });

  it('begins with no purchase of long ago, nor with one of an unknown moment', () => {
    const bought = (more: object, after = 0) =>
      told('readOrder', { answered: stored({ status: 'checkout_complete', ...more }), after });
    const completed_at = '2026-11-22T09:00:00Z';
    assert.deepEqual(brief(created(), bought({ completed_at }, 60_000)), [50_000n, 0n, 'AUTHORIZED']);
    assert.deepEqual(brief(created(), bought({ completed_at }, 60_001)), [undefined, undefined, undefined]);
    assert.deepEqual(brief(created(), bought({})), [undefined, undefined, undefined]);
    assert.equal(known(created(), bought({ completed_at }, 2_000))?.heardAt, Date.parse(completed_at));
  });

  it('takes an order for captured in full only where nobody can have raised it', () => {
    const all = (after: number) => capture(10_000, { after });
    assert.deepEqual(brief(read(), all(60_000)), [0n, 10_000n, 'CAPTURED']);
    assert.deepEqual(brief(read(), all(60_001)), [0n, 10_000n, undefined]);
  });

  it('goes on with what succeeds, and with nothing else', () => {
    const refused = capture(1, { status: 403 });
    assert.deepEqual(brief(read(), capture(4_000)), [6_000n, 4_000n, 'PART_CAPTURED']);
    assert.deepEqual(brief(read(), capture(4_000), capture(6_000)), [0n, 10_000n, 'CAPTURED']);
    assert.deepEqual(brief(read(), refused), [10_000n, 0n, 'AUTHORIZED']);
    assert.deepEqual(brief(read(), manages('cancelOrder')), [10_000n, 0n, 'CANCELLED']);
    assert.deepEqual(brief(read(), capture(4_000), manages('releaseAuthorization')), [0n, 4_000n, 'CAPTURED']);
    const lowered = manages('updateAuthorization', { asked: { order_amount: 9_000 } });
    assert.deepEqual(brief(read(), capture(4_000), lowered), [5_000n, 4_000n, 'PART_CAPTURED']);
  });

  it('has no status after a capture of nothing, which no source speaks of', () => {
    assert.deepEqual(brief(read(), capture(0)), [10_000n, 0n, undefined]);
    assert.deepEqual(brief(read(), capture(4_000), capture(0)), [6_000n, 4_000n, undefined]);
  });

  it('does not count a repeat under the same key, and doubts one at another path', () => {
    const first = capture(4_000, { key: 'k' });
    assert.deepEqual(brief(read(), first, capture(4_000, { key: 'k' })), [6_000n, 4_000n, 'PART_CAPTURED']);
    assert.deepEqual(brief(read(), first, capture(1_000, { key: 'l' })), [5_000n, 5_000n, 'PART_CAPTURED']);
    assert.deepEqual(brief(read(), first, manages('releaseAuthorization', { key: 'k' })), [
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is in doubt after a silence, a breakdown and an overlap, until the next read', () => {
    for (const status of ['timed out', 500] as const) {
      assert.deepEqual(brief(read(), capture(1, { status })), [undefined, undefined, undefined]);
      assert.deepEqual(brief(read(), capture(1, { status }), read()), [10_000n, 0n, 'AUTHORIZED']);
    }
    const slow = capture(1, { after: 10, tookMs: 50 });
    assert.deepEqual(brief(read(), slow, capture(1, { after: 20 })), [undefined, undefined, undefined]);
  });

  it('does not outlive its expiry', () => {
    const late = manages('readManagedOrder', { status: 404, after: 28 * 24 * hour });
    assert.equal(entries([read(), late]).at(-1)?.before.status, undefined);
    const cancelled = read({ status: 'CANCELLED' });
    assert.equal(entries([cancelled, late]).at(-1)?.before.status, 'CANCELLED');
  });

  it('is nobody else’s', () => {
    const by = (who: string, one: WholeExchange): WholeExchange => {
      const headers = [['Authorization', `Basic ${who}`] as const];
      return { ...one, request: { ...one.request, headers } };
    };
    const before = (who: string) => entries([by('a', read()), by(who, capture(1))]).at(-1)?.before;
    assert.equal(before('a')?.books?.remaining, 10_000n);
    assert.equal(before('b')?.books, undefined);
  });
});

describe('what the account rests on', () => {
  it('is no order that contradicts itself', () => {
    assert.deepEqual(brief(read({ captured_amount: 1 })), [undefined, undefined, undefined]);
  });

  it('is in doubt after a repeat that is answered otherwise than the first call', () => {
    const again = capture(4_000, { key: 'k', part: 'p-2' });
    assert.deepEqual(brief(read(), capture(4_000, { key: 'k' }), again), [undefined, undefined, undefined]);
  });

  it('outlives the expiry of what has ended, and of what was read after it', () => {
    const expires_at = '2026-11-21T00:00:00.000Z';
    const late = manages('readManagedOrder', { status: 404, after: 60 * 24 * hour });
    assert.equal(entries([read({ status: 'EXPIRED', expires_at }), late]).at(-1)?.before.status, 'EXPIRED');
    assert.equal(entries([read(), manages('cancelOrder'), late]).at(-1)?.before.status, 'CANCELLED');
  });
});
