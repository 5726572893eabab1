import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ManagedOrder } from '../../../generated/order-management.ts';
import { line, orderOf } from '../../support/orders.ts';
import { type Shop, shopWith } from './shops.ts';

const hour = 3_600_000;

/** What was seen last, to hold the next look against. */
interface Seen {
  order: ManagedOrder;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, one) => all + one, 0);
}

/** What holds of every order at every time, whatever was done to it. */
function holdsAlways(order: ManagedOrder): void {
  const { order_amount: A, captured_amount: C, refunded_amount: R, remaining_authorized_amount: M, status } = order;
  const { captures = [], refunds = [] } = order;
  assert.ok(0 <= R && R <= C && C <= A && M >= 0, 'amounts are in their order');
  assert.equal(C, sum(captures.map(({ captured_amount }) => captured_amount)));
  assert.equal(R, sum(refunds.map(({ refunded_amount }) => refunded_amount)));
  assert.ok(sum(captures.map(({ refunded_amount = 0 }) => refunded_amount)) <= R);
  for (const { refunded_amount = 0, captured_amount } of captures) assert.ok(refunded_amount <= captured_amount);
  if (status === 'AUTHORIZED' || status === 'PART_CAPTURED' || status === 'CANCELLED') assert.equal(M, A - C);
  if (status === 'CAPTURED') assert.equal(M, 0);
  if (status === 'AUTHORIZED' || status === 'CANCELLED') assert.equal(C, 0);
  if (status === 'PART_CAPTURED') assert.ok(C > 0 && M > 0);
  assert.equal(new Set(captures.map(({ capture_id }) => capture_id)).size, captures.length);
  assert.equal(new Set(refunds.map(({ refund_id }) => refund_id)).size, refunds.length);
  captures.forEach(({ klarna_reference, captured_at = '' }, nth) => {
    assert.equal(klarna_reference, `${order.klarna_reference}-${nth + 1}`);
    assert.ok((order.created_at ?? '') <= captured_at && captured_at <= (order.expires_at ?? ''));
  });
}

const nextOf: Readonly<Record<ManagedOrder['status'], readonly ManagedOrder['status'][]>> = {
  AUTHORIZED: ['PART_CAPTURED', 'CAPTURED', 'CANCELLED', 'EXPIRED'],
  PART_CAPTURED: ['CAPTURED', 'EXPIRED'],
  CAPTURED: [],
  CANCELLED: [],
  EXPIRED: [],
  CLOSED: [],
};

/** What holds between one look and the next. */
function holdsBetween(before: ManagedOrder, after: ManagedOrder): void {
  assert.equal(after.original_order_amount, before.original_order_amount);
  assert.ok(
    after.status === before.status || nextOf[before.status].includes(after.status),
    `${before.status} → ${after.status}`,
  );
  const ids = (order: ManagedOrder) => [
    ...(order.captures ?? []).map(({ capture_id }) => capture_id),
    '/',
    ...(order.refunds ?? []).map(({ refund_id }) => refund_id),
  ];
  const [had, has] = [ids(before), ids(after)];
  assert.ok(
    had.every((id) => has.includes(id)),
    'nothing that was made goes away',
  );
}

type Step = readonly [words: string, body: object | ''] | readonly [wait: number];

const captured = fc.integer({ min: 1, max: 12_000 });
const withLines = fc.boolean();

function body(name: string, amount: number, lines: boolean): object {
  const order_lines = [{ reference: 'a', name: 'x', quantity: 1, unit_price: amount, total_amount: amount }];
  return { [name]: amount, ...(lines || name === 'order_amount' ? { order_lines } : {}) };
}

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(captured, withLines)
      .map(([amount, lines]) => ['POST captures', body('captured_amount', amount, lines)] as const),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(captured, withLines)
      .map(([amount, lines]) => ['POST refunds', body('refunded_amount', amount, lines)] as const),
  },
  {
    weight: 2,
    arbitrary: captured.map((amount) => ['PATCH authorization', body('order_amount', amount, true)] as const),
  },
  fc.constantFrom<Step>(
    ['POST acknowledge', ''],
    ['POST cancel', ''],
    ['POST release-remaining-authorization', ''],
    ['POST extend-authorization-time', ''],
    ['PATCH merchant-references', { merchant_reference1: 'r' }],
    ['PATCH customer-details', { shipping_address: { city: 'X' } }],
    ['POST shipping-info', { shipping_info: [{ tracking_number: '1' }] }],
  ),
  fc.integer({ min: 1, max: 15 * 24 }).map((hours) => [hours * hour] as const),
);

function command(step: Step): fc.AsyncCommand<Seen, Shop> {
  return {
    check: () => true,
    toString: () => JSON.stringify(step),
    async run(seen, shop) {
      const [first, sent = ''] = step;
      if (typeof first === 'number') shop.clock.goOn(first);
      const before = await shop.order();
      holdsBetween(seen.order, before);
      const key = typeof first === 'number' ? '' : `${first} ${JSON.stringify(sent)}`;
      const told =
        typeof first === 'number' ? undefined : await shop.call(first, sent, [['Klarna-Idempotency-Key', key]]);
      const after = await shop.order();
      holdsAlways(after);
      holdsBetween(before, after);
      if (Number(told?.status) >= 400) assert.deepEqual(after, before, 'a refusal changes nothing');
      if (told && typeof first === 'string') {
        const again = await shop.call(first, sent, [['Klarna-Idempotency-Key', key]]);
        assert.deepEqual(again.answered, told.answered);
        assert.deepEqual(await shop.order(), after, 'a repeat changes nothing');
      }
      seen.order = after;
    },
  };
}

describe('a thousand lives of orders', () => {
  it('keep the books, whatever is done in whatever order', async () => {
    const lives = fc.commands([steps.map(command)], { maxCommands: 25, size: 'max' });
    const reached = new Set<string>();
    const property = fc.asyncProperty(lives, async (life) => {
      const shop = await shopWith(orderOf([line(10_000, 2_500, 2_000, { reference: 'a' })]));
      const seen = { order: await shop.order() };
      await fc.asyncModelRun(() => ({ model: seen, real: shop }), life);
      reached.add(seen.order.status);
    });
    await fc.assert(property, { numRuns: 1_000, seed: 20_261_122, endOnFailure: true });
    assert.deepEqual([...reached].sort(), ['AUTHORIZED', 'CANCELLED', 'CAPTURED', 'EXPIRED', 'PART_CAPTURED']);
  });
});
