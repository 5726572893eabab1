import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NewOrder, StoredOrder } from '../../generated/checkout.ts';
import { StoredOrder as fitsStoredOrder } from '../../generated/validators/checkout.js';
import type { Reply } from '../../src/simulator/reply.ts';
import { aborted, type Step, step } from '../../src/simulator/step.ts';
import { buys } from '../support/buys.ts';
import { nine } from '../support/clock.ts';
import { line, orderOf, rightOrder, wrongOrder } from '../support/orders.ts';

const id = '3d0f6c52-7b1e-6c48-a2f9-5e8b41d7c036';
const ten = nine + 3_600_000;
const url = 'https://shop.example';

function created(order: NewOrder = rightOrder): StoredOrder {
  const after = step(undefined, { do: 'create', id, order }, nine).order;
  assert.ok(after);
  return after;
}

function update(before: StoredOrder, changes: unknown): Step {
  return step(before, { do: 'update', body: typeof changes === 'string' ? changes : JSON.stringify(changes) }, ten);
}

/** The order after an update that is answered 200 with it. */
function updated(before: StoredOrder, changes: unknown): StoredOrder {
  const { order, reply } = update(before, changes);
  assert.ok(order);
  assert.deepEqual(reply, { status: 200, order });
  return order;
}

function refusal({ reply }: { readonly reply: Reply }): unknown {
  return 'code' in reply && reply.code !== undefined ? [reply.status, reply.code, reply.messages] : reply.status;
}

describe('an update', () => {
  it('takes what is sent, keeps the rest, and moves last_modified_at alone', () => {
    const before = created({ ...rightOrder, merchant_reference1: 'A-1' });
    const after = updated(before, { locale: 'sv-SE' });
    assert.deepEqual(after, { ...before, locale: 'sv-SE', last_modified_at: '2026-11-22T10:00:00Z' });
  });

  it('replaces lists and objects as a whole', () => {
    const before = created({ ...rightOrder, tags: ['bulky'], gui: { options: ['minimal_confirmation'] } });
    const after = updated(before, { tags: [], gui: {} });
    assert.deepEqual([after.tags, after.gui], [[], {}]);
  });

  it('replaces options, and fills in the three that are always there', () => {
    const before = created({ ...rightOrder, options: { title_mandatory: true, date_of_birth_mandatory: true } });
    assert.deepEqual(updated(before, { options: { allow_separate_shipping_address: true } }).options, {
      allow_separate_shipping_address: true,
      date_of_birth_mandatory: false,
      require_validate_callback_success: false,
    });
  });

  it('treats null as absent', () => {
    const before = created({ ...rightOrder, merchant_data: 'basket 17' });
    assert.equal(updated(before, { merchant_data: null }).merchant_data, 'basket 17');
  });

  it('ignores what only Kustom writes, and what nobody knows', () => {
    const odd = { order_id: 'mine', status: 'checkout_complete', completed_at: '2026-01-01T00:00:00Z', colour: 'blue' };
    const before = created();
    assert.deepEqual(updated(before, odd), { ...before, last_modified_at: '2026-11-22T10:00:00Z' });
  });

  it('takes new lines with their amounts', () => {
    const { order_lines, order_amount, order_tax_amount } = orderOf([
      ...rightOrder.order_lines,
      line(4_900, 2_500, 980),
    ]);
    const after = updated(created(), { order_lines, order_amount, order_tax_amount });
    assert.deepEqual([after.order_amount, after.order_lines.length], [54_900, 2]);
    fitsStoredOrder(after);
    assert.deepEqual(fitsStoredOrder.errors ?? [], []);
  });
});

describe('an update that is refused', () => {
  const tax = 'Bad value: order_lines[0].total_tax_amount differs from the calculated value [4545] by more than [1]';
  const rounded = '{"order_amount":50000.0000000000001}';
  const missing = { terms: url, checkout: url, confirmation: url };
  const table: readonly [about: string, changes: unknown, code: string, message: string][] = [
    ['for a body that is no object', '["a"]', 'BAD_REQUEST', 'The body is no JSON object'],
    ['for a body that breaks off', '{"locale":', 'BAD_REQUEST', 'The body is no JSON object'],
    ['for an amount that is whole only once it is rounded', rounded, 'BAD_VALUE', 'Bad value: order_amount'],
    ['for a field that does not fit', { locale: 'sv_SE' }, 'BAD_VALUE', 'Bad value: locale'],
    [
      'for an address left out',
      { merchant_urls: missing },
      'BAD_VALUE',
      'Bad value: merchant_urls.push (may not be null)',
    ],
    ['for a wrong tax', { order_lines: wrongOrder.order_lines, order_tax_amount: 5_000 }, 'BAD_VALUE', tax],
  ];
  for (const [about, changes, code, message] of table) {
    it(`${about} changes nothing`, () => {
      const before = created();
      const after = update(before, changes);
      assert.deepEqual([after.order, refusal(after)], [before, [400, code, [message]]]);
    });
  }
});

describe('an abort', () => {
  it('is answered 200 with the order, which has a status of its own', () => {
    const before = created();
    const { order, reply } = step(before, { do: 'abort' }, ten);
    assert.deepEqual(order, { ...before, status: aborted, last_modified_at: '2026-11-22T10:00:00Z' });
    assert.deepEqual(reply, { status: 200, order });
  });
});

describe('a purchase', () => {
  it('completes the order, dates it, and fills in the shopper in the country of the order', () => {
    const before = created();
    const outcome = buys('approved')(before, ten);
    assert.ok('order' in outcome);
    const { order } = outcome;
    const at = '2026-11-22T10:00:00Z';
    assert.deepEqual([order.status, order.completed_at, order.last_modified_at], ['checkout_complete', at, at]);
    assert.deepEqual([order.billing_address?.family_name, order.shipping_address?.country], ['Approved', 'se']);
    assert.deepEqual([order.order_lines, order.started_at], [before.order_lines, before.started_at]);
    fitsStoredOrder(order);
    assert.deepEqual(fitsStoredOrder.errors ?? [], []);
  });
});

describe('an order that has ended', () => {
  const bought = buys('approved')(created(), ten);
  assert.ok('order' in bought);
  const ended: readonly [about: string, order: StoredOrder | undefined][] = [
    ['bought', bought.order],
    ['aborted', step(created(), { do: 'abort' }, ten).order],
  ];
  for (const [about, order] of ended) {
    assert.ok(order);
    for (const command of [{ do: 'update', body: '{' }, { do: 'abort' }] as const) {
      it(`because it was ${about} refuses an ${command.do}, whatever is sent`, () => {
        const after = step(order, command, ten);
        assert.deepEqual([after.order, refusal(after)], [order, [403, 'READ_ONLY_ORDER', ['Resource is read-only']]]);
      });
    }

    it(`because it was ${about} can be read`, () => assert.equal(step(order, { do: 'read' }, ten).reply.status, 200));
  }
});
