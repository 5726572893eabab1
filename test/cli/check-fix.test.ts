import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Report } from '../../generated/conformance.ts';
import type { OperationId } from '../../generated/operations.ts';
import { repair } from '../../src/report/repair.ts';
import { foundAs, half } from '../support/halves.ts';
import { holds } from '../support/holds.ts';
import { line, orderOf } from '../support/orders.ts';
import { patched } from '../support/patch.ts';

const amounts = fc.oneof(
  fc.integer({ min: -2_000, max: 50_000 }),
  fc.constantFrom(0, 1, 500, 1_000, 2_000, 8_000, 10_000, 99_999_999, 1e8, 2e8, 333.5, 9e15, 1e22, -1e8),
);
const hostile = fc.oneof(
  { weight: 9, arbitrary: amounts },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(undefined, null, '2500', true, [], {}, { value: 1 }, [1]) },
);
/** Mostly what belongs there, sometimes anything. */
function mostly(usual: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: hostile });
}

type Fields = Record<string, unknown>;

const hostileLines: fc.Arbitrary<Fields> = fc
  .record({
    type: mostly(fc.constantFrom('physical', 'discount', 'sales_tax', 'gift_card', 'return_fee')),
    name: fc.constant('Cup'),
    quantity: mostly(fc.integer({ min: 0, max: 5 })),
    unit_price: mostly(amounts),
    tax_rate: mostly(fc.constantFrom(0, 600, 2_500, 10_000)),
    total_discount_amount: mostly(fc.constantFrom(0, 0, 1, 500)),
    total_amount: hostile,
    total_tax_amount: hostile,
    follows: fc.boolean(),
  })
  .map(({ follows, ...fields }) => {
    const { quantity, unit_price: price, total_discount_amount: discount, tax_rate: rate } = fields;
    const total = Number(quantity) * Number(price) - Number(discount ?? 0);
    if (!follows || !Number.isSafeInteger(total)) return fields;
    return {
      ...fields,
      total_amount: total,
      total_tax_amount: Math.round((total * Number(rate)) / (10_000 + Number(rate))),
    };
  });

function sumOf(lines: readonly Fields[], field: string): number {
  return lines.reduce((sum, one) => sum + (typeof one[field] === 'number' ? one[field] : 0), 0);
}

const totals = {
  createOrder: 'order_amount',
  updateOrder: 'order_amount',
  captureOrder: 'captured_amount',
  refundOrder: 'refunded_amount',
} as const satisfies Partial<Record<OperationId, string>>;

const bodies = fc
  .record({
    operation: fc.constantFrom('createOrder', 'updateOrder', 'captureOrder', 'refundOrder'),
    lines: fc.array(hostileLines, { minLength: 1, maxLength: 4 }),
    amount: fc.option(hostile),
    tax: fc.option(hostile),
  })
  .map(({ operation, lines, amount, tax }) => {
    const { order_lines: _, order_amount: __, order_tax_amount: ___, ...rest } = orderOf([line(1, 0, 0)]);
    const isCheckout = operation === 'createOrder' || operation === 'updateOrder';
    const taxOf = (one: Fields) => (one.type === 'sales_tax' ? one.total_amount : one.total_tax_amount);
    const taxSum = sumOf(
      lines.map((one) => ({ tax: taxOf(one) })),
      'tax',
    );
    const sums = {
      [totals[operation as keyof typeof totals]]: amount ?? sumOf(lines, 'total_amount'),
      ...(isCheckout ? { order_tax_amount: tax ?? taxSum } : {}),
    };
    return {
      operation: operation as keyof typeof totals,
      body: { ...(isCheckout ? rest : {}), order_lines: lines, ...sums },
    };
  });

function places(report: Report): Set<string> {
  const all = [...foundAs('fail', report), ...foundAs('warn', report)];
  return new Set(all.map(({ requirement, at }) => `${requirement} ${at}`));
}

const judgedBody = (operation: OperationId, body: object) =>
  repair(half('body', operation, JSON.stringify(body)), false);

describe('--fix, whatever the body', () => {
  it('brings no finding that was not there, and no must', () => {
    let mended = 0;
    holds(
      fc.property(bodies, ({ operation, body }) => {
        const { patch, before, after } = judgedBody(operation, body);
        if (patch.length === 0) return;
        mended += 1;
        const right = judgedBody(operation, patched(body, patch)).before;
        assert.deepEqual(places(right), places(after), 'what is told is what the patch does');
        const known = places(before);
        assert.deepEqual(
          [...places(right)].filter((one) => !known.has(one)),
          [],
        );
        assert.ok(foundAs('fail', right).length <= foundAs('fail', before).length);
      }),
      3_000,
    );
    assert.ok(mended > 300, `${mended}`);
  });

  it('needs no second look to be so: each finding names changes that bring no other', () => {
    let named = 0;
    holds(
      fc.property(bodies, ({ operation, body }) => {
        const { before } = judgedBody(operation, body);
        const known = places(before);
        const all = [...foundAs('fail', before), ...foundAs('warn', before)].flatMap(({ nearest = [] }) => nearest);
        const patch = [...new Map(all.map((one) => [one.path, one])).values()];
        if (patch.length === 0) return;
        named += 1;
        const right = judgedBody(operation, patched(body, patch)).before;
        assert.deepEqual(
          [...places(right)].filter((one) => !known.has(one)),
          [],
          JSON.stringify(patch),
        );
        for (const { value } of patch) assert.ok(Math.abs(value) <= 200_000_000);
      }),
      3_000,
    );
    assert.ok(named > 300, `${named}`);
  });
});

/** Right or mendable in every line but for what a test is about. */
const added = line(50_000, 1_000, 5_000);
const fixes = (operation: OperationId, body: object) => judgedBody(operation, body).patch.map(({ path }) => path);

describe('--fix', () => {
  it('leaves a tax alone that no rate explains, in a capture and in an order', () => {
    const { tax_rate: _, ...untold } = line(9_000, 2_500, 2_000, { unit_price: 10_000 });
    assert.deepEqual(fixes('captureOrder', { captured_amount: 10_000, order_lines: [untold] }), [
      '/order_lines/0/total_amount',
    ]);
    const inText = { ...untold, tax_rate: '2500' };
    const order = { ...orderOf([line(1, 0, 0)]), order_lines: [inText], order_amount: 10_000, order_tax_amount: 2_000 };
    assert.deepEqual(fixes('createOrder', order), ['/order_lines/0/total_amount']);
  });

  it('changes no tax where the sum cannot follow, because another line has none to add', () => {
    const right = orderOf([added, line(1_000, 2_500, 200)]);
    const untaxed = { ...right, order_lines: [added, { ...line(1_000, 2_500, 200), total_tax_amount: '200' }] };
    assert.deepEqual(fixes('createOrder', right), ['/order_lines/0/total_tax_amount', '/order_tax_amount']);
    assert.deepEqual(fixes('createOrder', untaxed), []);
  });

  it('changes nothing where the order would come to less than nothing', () => {
    const order = orderOf([line(9_000, 0, 0, { unit_price: 10_000 }), line(-20_000, 0, 0)], { order_amount: 0 });
    assert.deepEqual(fixes('createOrder', order), []);
  });

  it('states no amount that the schema forbids: 100 000 000 is the end in a checkout', () => {
    const dear = (price: number) => orderOf([line(price - 1, 0, 0, { quantity: 2, unit_price: price / 2 - 1 })]);
    assert.deepEqual(fixes('createOrder', dear(100_000_000)), [
      '/order_lines/0/unit_price',
      '/order_lines/0/total_discount_amount',
    ]);
    const most = orderOf([line(0, 0, 0, { quantity: 2, unit_price: 50_000_001 })]);
    assert.deepEqual(fixes('createOrder', most), []);
    assert.deepEqual(fixes('createOrder', orderOf([line(0, 0, 0, { quantity: 9e15, unit_price: 1e8 })])), []);
  });
});
