import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { NewOrder, OrderLine } from '../../generated/checkout.ts';
import type { Replacement } from '../../generated/conformance.ts';
import { nearestLine, nearestOrder, nearestTax } from '../../src/order/nearest-order.ts';
import { type StatedOrder, statedOrders } from '../../src/order/stated-order.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import type { Evidence } from '../../src/requirements/requirement.ts';
import { rightOrders, roughOrders, withTaxMoved } from '../support/carts.ts';
import { holds } from '../support/holds.ts';
import { line, orderOf, rightOrder, wrongOrder } from '../support/orders.ts';
import { patched } from '../support/patch.ts';

function stated(order: NewOrder): StatedOrder {
  const [found] = statedOrders(order, 'NewOrder');
  assert.ok(found);
  return found;
}

const amounts = ['order.line-total', 'order.line-tax', 'order.amount-sum', 'order.tax-sum', 'order.unit-price-whole'];

/** What the arithmetic finds in an order, its two zones together. */
function found(order: NewOrder): readonly Evidence[] {
  const one = stated(order);
  return catalogue.flatMap(({ id, check }) => {
    if ('untested' in check || check.of !== 'order' || !amounts.includes(id.replace(/-exact$/, ''))) return [];
    const ruling = check.judge(one);
    return ruling === 'not concerned' ? [] : ruling;
  });
}

/** The changes by their place: those of a sum come with every line. */
function once(changes: readonly Replacement[]): Replacement[] {
  return [...new Map(changes.map((change) => [change.path, change])).values()];
}

function values(changes: readonly Replacement[]): object {
  return Object.fromEntries(changes.map(({ path, value }) => [path, value]));
}

describe('the nearest right line', () => {
  const table: readonly [about: string, line: OrderLine, nearest: object][] = [
    ['replaces a tax', line(50_000, 1_000, 5_000), { total_tax_amount: 4_545 }],
    [
      'works out a total that forgets its discount, and its tax anew',
      line(9_900, 2_500, 1_980, { total_discount_amount: 1_000 }),
      { total_amount: 8_900, total_tax_amount: 1_780 },
    ],
    [
      'keeps a total that is about right: it rounds the price up and takes the rest off',
      line(1_000, 2_500, 200, { quantity: 3, unit_price: 333 }),
      { unit_price: 334, total_discount_amount: 2 },
    ],
    [
      'does the same for a price with decimals',
      line(3_746, 2_500, 749, { quantity: 3, unit_price: 1_248.6666666666667 }),
      { unit_price: 1_249, total_discount_amount: 1 },
    ],
    [
      'and for what takes money off',
      line(-1_000, 2_500, -200, { quantity: 3, unit_price: -334 }),
      { unit_price: -333, total_discount_amount: 1 },
    ],
    ['replaces a rate in percent, at which the tax is right', line(10_000, 25, 2_000), { tax_rate: 2_500 }],
    ['replaces the tax, where it is right at neither rate', line(10_000, 25, 2_500), { total_tax_amount: 25 }],
    ['keeps what is right', line(1_000, 2_500, 201), {}],
    ['has no price for none', line(1_000, 0, 0, { quantity: 0, unit_price: 0.5 }), {}],
  ];
  for (const [about, one, nearest] of table) {
    it(about, () => {
      const changes = nearestOrder(stated(orderOf([one]))).lines[0] ?? [];
      const fields = changes.map(({ path, value }) => [path.replace('/order_lines/0/', ''), value]);
      assert.deepEqual(Object.fromEntries(fields), nearest);
    });
  }
});

describe('the nearest right sums', () => {
  it('come with every line', () => {
    assert.deepEqual(nearestLine(stated(wrongOrder), 0), [
      { op: 'replace', path: '/order_lines/0/total_tax_amount', value: 4_545 },
      { op: 'replace', path: '/order_tax_amount', value: 4_545 },
    ]);
  });

  it('are left alone where they are right already', () => {
    assert.deepEqual(nearestOrder(stated({ ...wrongOrder, order_tax_amount: 4_545 })).sums, []);
  });

  it('keep a tax that is accepted, though another would be nearer', () => {
    const order = orderOf([line(9_900, 2_500, 1_981), line(50_000, 1_000, 5_000)]);
    assert.deepEqual(values(nearestOrder(stated(order)).sums), { '/order_tax_amount': 1_981 + 4_545 });
  });

  it('count the total of a sales tax line, not its tax', () => {
    const order = orderOf([line(20_000, 0, 0), line(1_000, 0, 1_000, { type: 'sales_tax' })], { order_tax_amount: 7 });
    assert.deepEqual(values(nearestOrder(stated(order)).sums), { '/order_tax_amount': 1_000 });
  });

  it('are not told where a line has no amount to add', () => {
    const odd = { ...line(1, 0, 0), total_amount: '1' } as unknown as OrderLine;
    assert.deepEqual(nearestOrder(stated(orderOf([line(50_000, 1_000, 5_000), odd]))).sums, []);
  });

  it('are not told where they would be less than nothing', () => {
    assert.deepEqual(nearestOrder(stated(orderOf([line(-500, 2_500, -100)], { order_amount: 0 }))).sums, []);
  });

  it('do not exist for a line that is not there', () => assert.deepEqual(nearestLine(stated(rightOrder), 1), []));
});

describe('the nearest tax of what is priced beside the lines', () => {
  it('is told from the root of the body', () => {
    const option = { price: 399, tax_rate: 825, tax_amount: 33 };
    assert.deepEqual(nearestTax('/shipping_options/0', option, 'price', 'tax_amount'), [
      { op: 'replace', path: '/shipping_options/0/tax_amount', value: 30 },
    ]);
  });
  it('is nothing new where the tax is accepted, and where there is no price', () => {
    const option = { price: 399, tax_rate: 825, tax_amount: 31 };
    assert.deepEqual(nearestTax('', option, 'price', 'tax_amount'), []);
    assert.deepEqual(nearestTax('', { ...option, price: 'free' }, 'price', 'tax_amount'), []);
  });
});

describe('the findings of an order', () => {
  it('are none where every tax is rounded to nearest', () => {
    holds(fc.property(rightOrders, (order) => assert.deepEqual(found(order), [])));
  });

  it('name the one line whose tax moved by three, and the sum with it', () => {
    holds(
      fc.property(rightOrders, fc.nat(5), fc.constantFrom(3, -3), (order, nth, by) => {
        const index = nth % order.order_lines.length;
        const moved = withTaxMoved(order, index, by);
        const places = found({ ...moved, order_tax_amount: moved.order_tax_amount + by }).map(({ at }) => at);
        assert.deepEqual(places, [`/order_lines/${index}/total_tax_amount`]);
      }),
    );
  });
});

/** The evidence by its place, every pointer in it rewritten. */
function sorted(evidence: readonly Evidence[], rewrite = (pointer: string) => pointer): object[] {
  return evidence
    .filter(({ at }) => at.startsWith('/order_lines'))
    .map(({ at, nearest = [], ...rest }) => ({
      ...rest,
      at: rewrite(at),
      nearest: nearest.map((replacement) => ({ ...replacement, path: rewrite(replacement.path) })),
    }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

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

  it('are gone once all their changes are made', () => {
    let mended = 0;
    holds(
      fc.property(roughOrders, (order) => {
        const patch = once(found(order).flatMap(({ nearest }) => nearest ?? []));
        const right = patched(order, patch);
        // What comes to less than nothing has no right sums, and keeps its findings on them.
        const isPossible = [...right.order_lines].reduce((sum, one) => sum + one.total_tax_amount, 0) >= 0;
        if (!isPossible || right.order_lines.reduce((sum, one) => sum + one.total_amount, 0) < 0) return;
        assert.deepEqual(found(right), []);
        if (patch.length > 0) mended += 1;
      }),
    );
    assert.ok(mended > 50);
  });
});
