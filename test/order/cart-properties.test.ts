import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { NewOrder } from '../../generated/checkout.ts';
import type { Replacement } from '../../generated/conformance.ts';
import { taxRounded } from '../support/amounts.ts';
import { doubts, type Fault, faults, wronged } from '../support/cart-faults.ts';
import { foundAs, half, judgedAs } from '../support/halves.ts';
import { holds } from '../support/holds.ts';
import { carts, sumsOf, vatCarts } from '../support/market-carts.ts';
import { inclusive } from '../support/markets.ts';
import { patched } from '../support/patch.ts';

/** What is found in an order: requirement and place, and the patch. */
interface Found {
  readonly requirement: string;
  readonly at: string;
  readonly nearest?: readonly Replacement[];
}

function found(order: NewOrder): Found[] {
  const report = judgedAs([half('order', 'createOrder', JSON.stringify(order))]);
  return [...foundAs('fail', report), ...foundAs('warn', report)];
}

/** Who found something, and where, in order. */
function told(order: NewOrder, rewrite = (pointer: string) => pointer): string[] {
  return found(order)
    .map(({ requirement, at }) => `${requirement} ${rewrite(at)}`)
    .sort();
}

/** The same without what follows when a small discount comes out above zero: then the shopper pays it, and is told so. */
function toldOfAmounts(order: NewOrder): string[] {
  return told(order).filter((one) => !one.startsWith('order.reduction-reduces '));
}

/** Right orders with up to three mistakes, whatever comes of them. */
const roughCarts: fc.Arbitrary<NewOrder> = fc
  .tuple(
    vatCarts,
    fc.array(
      fc.tuple(
        fc.constantFrom<Fault>(...Object.values({ ...faults, ...doubts })),
        fc.nat(),
        fc.constantFrom<1 | -1>(1, -1),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([right, mistakes]) =>
    mistakes.reduce((order, [fault, nth, sign]) => {
      // A fraction is the schema's to report, and has no nearest amount.
      const wrong = fault(order, nth % order.order_lines.length, sign);
      return wrong && wrong.by !== 'exchange.fits-schema' ? wrong.order : order;
    }, right),
  );

describe('a right order', () => {
  it('has no finding at all, in any market', () => {
    holds(
      fc.property(carts, (order) => assert.deepEqual(found(order), [])),
      20_000,
    );
  });

  it('is drawn from every market, with every type of line, and of many sizes', () => {
    const drawn = fc.sample(carts, { numRuns: 2_000, seed: 1 });
    const lines = drawn.flatMap(({ order_lines }) => order_lines);
    const types = new Set(lines.map(({ type }) => type));
    assert.equal(new Set(drawn.map(({ purchase_country }) => purchase_country)).size, inclusive.length + 1);
    // biome-ignore format: a list to read at one glance
    const all = ['digital', 'discount', 'gift_card', 'physical', 'sales_tax', 'shipping_fee', 'store_credit', 'surcharge'];
    assert.deepEqual([...types].sort(), all);
    assert.ok(lines.some((line) => line.quantity === 0));
    assert.ok(lines.some((line) => line.total_discount_amount === line.quantity * line.unit_price));
    assert.ok(lines.some((line) => line.unit_price === 0 && line.total_amount < 0));
  });
});

describe('one mistake', () => {
  for (const [about, fault] of Object.entries({ ...faults, ...doubts })) {
    it(`is blamed on its own field and on no other: ${about}`, () => {
      holds(
        fc.property(wronged(vatCarts, fault), ({ order, at, by }) =>
          assert.deepEqual(toldOfAmounts(order), [`${by} ${at}`]),
        ),
        1_000,
      );
    });
  }
});

describe('an order with mistakes', () => {
  it('is told the same when its lines change places', () => {
    const shuffled = roughCarts.chain((order) =>
      fc
        .shuffledSubarray([...order.order_lines.keys()], { minLength: order.order_lines.length })
        .map((places) => ({ order, places })),
    );
    holds(
      fc.property(shuffled, ({ order, places }) => {
        const moved = { ...order, order_lines: places.flatMap((place) => order.order_lines[place] ?? []) };
        const back = (pointer: string) =>
          pointer.replace(/(?<=^\/order_lines\/)\d+/, (index) => `${places[Number(index)]}`);
        assert.deepEqual(told(moved, back), told(order));
      }),
      2_000,
    );
  });

  it('is told the same in every market whose prices contain the tax', () => {
    holds(
      fc.property(roughCarts, fc.constantFrom(...inclusive), (order, { place }) => {
        assert.deepEqual(told({ ...order, ...place }), told(order));
      }),
    );
  });

  it('is right once every replacement that it is offered is made', () => {
    let mended = 0;
    holds(
      fc.property(roughCarts, (order) => {
        const patch = found(order).flatMap(({ nearest }) => nearest ?? []);
        const nearest = patched(order, patch);
        const left = told(nearest);
        if (left.length === 0 && patch.length > 0) mended += 1;
        // An order that would come to less than nothing has no right sums; then what they would have to follow stays too.
        const takesOff = order.order_lines.some((line) => line.total_amount < 0);
        const before = new Set(told(order));
        assert.ok(left.length === 0 || (takesOff && left.every((one) => before.has(one))), left.join());
      }),
      2_000,
    );
    assert.ok(mended > 1_000);
  });
});

describe('the lines of a right order', () => {
  it('may each have a twin that takes them back', () => {
    holds(
      fc.property(vatCarts, fc.nat(), (order, nth) => {
        const line = order.order_lines[nth % order.order_lines.length];
        assert.ok(line);
        const { total_discount_amount: discount = 0, quantity } = line;
        // A discount below zero does not exist, so the twin carries it in its price: one piece of the whole line.
        const price = 0 - (quantity * line.unit_price - discount);
        const tax = 0 - line.total_tax_amount;
        const { total_discount_amount: _, ...rest } = line;
        const twin = { ...rest, quantity: 1, unit_price: price, total_amount: price, total_tax_amount: tax };
        assert.deepEqual(toldOfAmounts({ ...order, order_lines: [...order.order_lines, line, twin] }), []);
      }),
    );
  });

  it('may be split in two halves; the sum stays, and its tax moves by one for each at most', () => {
    const even = vatCarts.map((order) => {
      const lines = order.order_lines.map((line) => {
        const { quantity, unit_price, tax_rate } = line;
        const total = 2 * quantity * unit_price;
        const tax = taxRounded(total, tax_rate);
        const { total_discount_amount: _, ...rest } = line;
        return { ...rest, quantity: 2 * quantity, total_amount: total, total_tax_amount: tax };
      });
      return { ...order, order_lines: lines, ...sumsOf(lines) };
    });
    const payable = even.filter((order) => order.order_amount >= 0 && order.order_tax_amount >= 0);
    holds(
      fc.property(payable, (order) => {
        const halves = order.order_lines.flatMap((line) => {
          const [quantity, total] = [line.quantity / 2, line.total_amount / 2];
          const one = { ...line, quantity, total_amount: total, total_tax_amount: taxRounded(total, line.tax_rate) };
          return [one, one];
        });
        const split = { ...order, order_lines: halves };
        const moved = Math.abs(sumsOf(halves).order_tax_amount - order.order_tax_amount);
        assert.ok(moved <= order.order_lines.length);
        assert.deepEqual(told(split), moved === 0 ? [] : ['order.tax-sum-exact /order_tax_amount']);
      }),
    );
  });
});
