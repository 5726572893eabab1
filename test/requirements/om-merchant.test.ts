import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WholeExchange } from '../../src/exchange/exchange.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { managed, manages } from '../support/managed.ts';
import { hour, ruled } from '../support/told.ts';

const read = (more: object = {}, after = 0) => manages('readManagedOrder', { answered: managed(more), after });
const capture = (captured_amount: number, more: object = {}) =>
  manages('captureOrder', { asked: { captured_amount }, ...more });
const refund = (refunded_amount: number, more: object = {}) =>
  manages('refundOrder', { asked: { refunded_amount }, ...more });
const captures = [{ capture_id: 'c-1', captured_amount: 6_000 }];
const partly = {
  status: 'PART_CAPTURED',
  captured_amount: 6_000,
  remaining_authorized_amount: 4_000,
  captures,
} as const;

/** How a check explains what it finds in the life of an order. */
function explained(id: string, ...history: readonly WholeExchange[]): (string | undefined)[] {
  const check = catalogue.find((one) => one.id === id)?.check;
  assert.ok(check && 'judge' in check && check.of === 'history', id);
  const found = check.judge(
    history.map((one, index) => ({ ...one, id: `merchant-${index + 1}` })),
    [],
    new Set(),
  );
  assert.ok(found !== 'not concerned', id);
  return found.map(({ working }) => working);
}

describe('what is found against a merchant is explained', () => {
  it('by the sum, where an amount is too much', () => {
    assert.deepEqual(explained('om.capture-within-remaining', read(partly), capture(4_001)), [
      '10000 ordered − 6000 captured = 4000, and 4001 were asked: 1 too much',
    ]);
    assert.deepEqual(explained('om.refund-within-captured', read(partly), refund(2_000), refund(4_001)), [
      '6000 captured − 2000 refunded = 4000, and 4001 were asked: 1 too much',
    ]);
  });

  it('by what remains, where no sum leads there', () => {
    const released = [read(partly), manages('releaseAuthorization'), capture(1)];
    assert.deepEqual(explained('om.capture-within-remaining', ...released), ['0 remain, and 1 were asked: 1 too much']);
  });

  it('by Kustom’s own words, where nothing else is known', () => {
    const error_messages = ['Captured amount is higher than the remaining authorized amount.'];
    const answered = { error_code: 'CAPTURE_NOT_ALLOWED', error_messages };
    assert.deepEqual(explained('om.capture-within-remaining', capture(9_900, { status: 403, answered })), [
      'Kustom refused it: Captured amount is higher than the remaining authorized amount.',
    ]);
  });

  it('by the trap, where the amounts of a cancelled order mislead', () => {
    const [working = ''] = explained('om.no-act-on-ended', read({ status: 'CANCELLED' }), capture(10_000));
    assert.match(working, /that 10000 remain does not mean that they can be captured/);
  });

  it('by what moves twice, where a retry bears a new key', () => {
    const lost = refund(2_000, { key: 'a', status: 'timed out' });
    assert.deepEqual(explained('om.retry-keeps-key', lost, refund(2_000, { key: 'b' })), [
      'merchant-1 had no answer that tells what became of it; if it was carried out, 4000 are given back now instead of 2000',
    ]);
  });
});

describe('a second deed under a used key', () => {
  const key = { key: 'a' };
  const id = 'om.new-deed-new-key';

  it('was not done, where the first was', () => {
    const [working = ''] = explained(id, capture(6_000, key), capture(1_000, key));
    assert.match(working, /names the capture of 6000 of merchant-1.+the capture of 1000 was not carried out/);
  });

  it('may not have been done, where that is not certain', () => {
    for (const second of [refund(1_000, { key: 'a', part: 'p-1' }), manages('releaseAuthorization', key)]) {
      const [working = ''] = explained('om.one-key-one-call', capture(6_000, key), second);
      assert.match(working, /may not have been carried out/);
    }
    const [working = ''] = explained(id, capture(6_000, { ...key, status: 'timed out' }), capture(1_000, key));
    assert.match(working, /may not have been carried out/);
  });

  it('is nobody’s promise, where Kustom did it all the same', () => {
    const [working = ''] = explained(id, capture(6_000, key), capture(1_000, { ...key, part: 'p-2' }));
    assert.match(working, /nobody promises/);
  });
});

describe('of a merchant nothing is claimed', () => {
  it('after a call that nobody answered, until the next read', () => {
    const lost = capture(6_000, { status: 'timed out' });
    assert.deepEqual(ruled('om.capture-within-remaining', read(), lost, capture(6_000)), []);
    assert.deepEqual(ruled('om.capture-within-remaining', read(), lost, read(partly), capture(6_000)), [
      'merchant-4/request/body/captured_amount',
    ]);
  });

  it('of calls at the same time', () => {
    const slow = { after: 1_000, tookMs: 5_000 };
    const keyed = (key: string, after: number) => capture(6_000, { key, status: 502, tookMs: 5_000, after });
    const both = [read(), capture(6_000, slow), capture(6_000, { status: 403, after: 2_000 })];
    assert.deepEqual(ruled('om.capture-within-remaining', ...both), []);
    assert.equal(ruled('om.retry-keeps-key', keyed('a', 1_000), keyed('b', 2_000)), 'not concerned');
  });

  it('where somebody in Kustom’s portal may have acted, but for what cannot be undone', () => {
    const later = { after: hour };
    assert.equal(ruled('om.refund-within-captured', read(), refund(1, later)), 'not concerned');
    assert.equal(ruled('om.release-after-capture', read(), manages('releaseAuthorization', later)), 'not concerned');
    assert.deepEqual(ruled('om.cancel-only-uncaptured', read(partly), manages('cancelOrder', later)), [
      'merchant-2/request',
    ]);
  });

  it('under other credentials', () => {
    const by = (who: string, one: WholeExchange): WholeExchange => {
      const headers = [...one.request.headers, ['Authorization', `Basic ${who}`] as const];
      return { ...one, request: { ...one.request, headers } };
    };
    const two = [by('a', capture(6_000, { key: 'k' })), by('b', capture(1_000, { key: 'k' }))];
    assert.deepEqual(ruled('om.new-deed-new-key', ...two), []);
    assert.equal(
      ruled('om.capture-within-remaining', by('a', read()), by('b', capture(10_001, { status: 400 }))),
      'not concerned',
    );
  });

  it('of pauses, by a clock that stands still', () => {
    const busy = capture(1, { status: 429 });
    assert.deepEqual(ruled('om.backs-off', busy, busy, busy, busy, busy, busy), []);
  });
});
