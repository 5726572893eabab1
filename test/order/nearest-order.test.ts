import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { NewOrder, OrderLine } from '../../generated/checkout.ts';
import { nearestTaxes } from '../../src/order/nearest-order.ts';
import { orderRequirements } from '../../src/requirements/order.ts';
import type { Evidence } from '../../src/requirements/requirement.ts';
import { rightOrders, roughOrders, withTaxMoved } from '../support/carts.ts';
import { holds } from '../support/holds.ts';
import { line, orderOf, rightOrder, wrongOrder } from '../support/orders.ts';
import { patched } from '../support/patch.ts';

const [lineTax, lineTaxExact] = orderRequirements;

function foundBy({ check }: (typeof orderRequirements)[number], order: NewOrder): readonly Evidence[] {
  const ruling = check.judge(order);
  return ruling === 'not concerned' ? [] : ruling;
}

function found(order: NewOrder): readonly Evidence[] {
  return [...foundBy(lineTax, order), ...foundBy(lineTaxExact, order)];
}

/** The evidence by its place, every pointer in it rewritten. */
function sorted(evidence: readonly Evidence[], rewrite = (pointer: string) => pointer): object[] {
  return evidence
    .map(({ at, nearest = [], ...rest }) => ({
      ...rest,
      at: rewrite(at),
      nearest: nearest.map((replacement) => ({ ...replacement, path: rewrite(replacement.path) })),
    }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

describe('the nearest right taxes', () => {
  it('replace the line and the sum that it is a part of', () => {
    assert.deepEqual(nearestTaxes(wrongOrder)(0), [
      { op: 'replace', path: '/order_lines/0/total_tax_amount', value: 4_545 },
      { op: 'replace', path: '/order_tax_amount', value: 4_545 },
    ]);
  });

  it('leave a sum alone that is right already', () => {
    const paths = nearestTaxes({ ...wrongOrder, order_tax_amount: 4_545 })(0).map(({ path }) => path);
    assert.deepEqual(paths, ['/order_lines/0/total_tax_amount']);
  });

  it('keep a tax that is accepted, though another would be nearer', () => {
    const order = orderOf([line(9_900, 2_500, 1_981), line(50_000, 1_000, 5_000)]);
    assert.deepEqual(nearestTaxes(order)(1).at(-1)?.value, 1_981 + 4_545);
  });

  it('sum up what the other wrong lines have to be', () => {
    const order = orderOf([line(50_000, 1_000, 5_000), line(9_900, 2_500, 2_475)]);
    assert.equal(nearestTaxes(order)(0).at(-1)?.value, 4_545 + 1_980);
  });
});

describe('the nearest right taxes of odd orders', () => {
  it('count the total of a sales tax line, not its tax', () => {
    const order = orderOf([line(20_000, 0, 0), line(1_000, 0, 1_000, { type: 'sales_tax' })]);
    assert.deepEqual(
      nearestTaxes(order)(1).map(({ value }) => value),
      [0],
    );
  });

  it('leave the sum alone where a line has no tax to add', () => {
    const order = orderOf([
      line(50_000, 1_000, 5_000),
      { ...line(1, 0, 0), total_tax_amount: '0' } as unknown as OrderLine,
    ]);
    assert.equal(nearestTaxes(order)(0).length, 1);
  });

  it('do not exist for a line that is not there', () => assert.deepEqual(nearestTaxes(rightOrder)(1), []));
});

describe('the findings of an order', () => {
  it('are none where every tax is rounded to nearest', () => {
    holds(fc.property(rightOrders, (order) => assert.deepEqual(found(order), [])));
  });

  it('name the one line whose tax moved by three', () => {
    holds(
      fc.property(rightOrders, fc.nat(5), fc.constantFrom(3, -3), (order, nth, by) => {
        const index = nth % order.order_lines.length;
        const places = foundBy(lineTax, withTaxMoved(order, index, by)).map(({ at }) => at);
        assert.deepEqual(places, [`/order_lines/${index}/total_tax_amount`]);
      }),
    );
  });
});

describe('the findings of a rough order', () => {
  it('change nothing but their pointers when lines change places', () => {
    const shuffled = roughOrders.chain((order) =>
      fc
        .shuffledSubarray([...order.order_lines.keys()], { minLength: order.order_lines.length })
        .map((places) => ({ order, places })),
    );
    holds(
      fc.property(shuffled, ({ order, places }) => {
        const moved = { ...order, order_lines: places.flatMap((place) => order.order_lines[place] ?? []) };
        const back = (pointer: string) => pointer.replace(/\d+/, (index) => `${places[Number(index)]}`);
        assert.deepEqual(sorted(found(moved), back), sorted(found(order)));
      }),
    );
  });

  it('are gone once all their replacements are applied', () => {
    let mended = 0;
    holds(
      fc.property(roughOrders, (order) => {
        const patch = found(order).flatMap(({ nearest }) => nearest ?? []);
        const right = patched(order, patch);
        assert.deepEqual(found(right), []);
        if (patch.length === 0) return;
        mended += 1;
        const sum = right.order_lines.reduce((total, one) => total + one.total_tax_amount, 0);
        assert.equal(right.order_tax_amount, sum);
      }),
    );
    assert.ok(mended > 100);
  });
});
