import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DiscountLine, NewOrder, ShippingOption } from '../../generated/checkout.ts';
import { foundAs, half, judgedAs } from '../support/halves.ts';
import { holds } from '../support/holds.ts';
import { carts, sumsOf, vatCarts } from '../support/market-carts.ts';
import { roundings, taxIn } from '../support/market-lines.ts';

function told(body: object, operation: 'createOrder' | 'captureOrder' | 'refundOrder' = 'createOrder'): string[] {
  const report = judgedAs([half('body', operation, JSON.stringify(body))]);
  return [...foundAs('fail', report), ...foundAs('warn', report)].map(({ requirement, at }) => `${requirement} ${at}`);
}

const rates = fc.constantFrom(0, 600, 825, 1_200, 1_900, 2_500);

const options: fc.Arbitrary<ShippingOption[]> = fc.array(
  fc
    .record({ price: fc.integer({ min: 0, max: 50_000 }), rate: rates, rounding: roundings })
    .map(({ price, rate, rounding }) => ({
      id: `${price}`,
      name: 'Parcel',
      price,
      tax_amount: taxIn(price, rate, rounding),
      tax_rate: rate,
    })),
  { minLength: 1, maxLength: 4 },
);

const discountLines: fc.Arbitrary<DiscountLine[]> = fc.array(
  fc
    .record({
      quantity: fc.integer({ min: 1, max: 5 }),
      price: fc.integer({ min: -50_000, max: 0 }),
      rate: rates,
      rounding: roundings,
    })
    .map(({ quantity, price, rate, rounding }) => ({
      name: 'Voucher',
      quantity,
      unit_price: price,
      tax_rate: rate,
      total_amount: quantity * price,
      total_tax_amount: taxIn(quantity * price, rate, rounding),
    })),
  { minLength: 1, maxLength: 3 },
);

/** The list with one of its members changed. */
function withOne<Member>(all: readonly Member[], nth: number, more: (one: Member) => Partial<Member>): Member[] {
  return all.map((one, index) => (index === nth % all.length ? { ...one, ...more(one) } : one));
}

const signs = fc.constantFrom(1, -1);

describe('shipping options', () => {
  it('with the tax in their price have no finding, one of them preselected or none', () => {
    holds(
      fc.property(carts, options, fc.option(fc.nat()), (order, all, nth) => {
        const shown = nth === null ? all : withOne(all, nth, () => ({ preselected: true }));
        assert.deepEqual(told({ ...order, shipping_options: shown }), []);
      }),
      2_000,
    );
  });

  it('are warned of where the tax is three off, each by itself', () => {
    holds(
      fc.property(carts, options, fc.nat(), signs, (order, all, nth, sign) => {
        const wrong = withOne(all, nth, (one) => ({ tax_amount: one.tax_amount + 3 * sign }));
        const at = `/shipping_options/${nth % all.length}/tax_amount`;
        assert.deepEqual(told({ ...order, shipping_options: wrong }), [`order.shipping-option-tax ${at}`]);
      }),
    );
  });
});

describe('discount lines', () => {
  it('that add up have no finding', () => {
    holds(
      fc.property(carts, discountLines, (order, all) => {
        assert.deepEqual(told({ ...order, discount_lines: all }), []);
      }),
      2_000,
    );
  });

  it('have no leeway in their totals', () => {
    const wrong = fc.tuple(vatCarts, discountLines, fc.nat(), signs).map(([order, all, nth, sign]) => {
      const lines = withOne(all, nth, (one) => {
        const total = one.total_amount + sign;
        return { total_amount: total, total_tax_amount: taxIn(total, one.tax_rate, 'nearest') };
      });
      return { order: { ...order, discount_lines: lines }, nth: nth % all.length };
    });
    const negative = wrong.filter(({ order }) => order.discount_lines.every((one) => one.total_amount <= 0));
    holds(
      fc.property(negative, ({ order, nth }) => {
        assert.deepEqual(told(order), [`order.discount-line-total /discount_lines/${nth}/total_amount`]);
      }),
    );
  });

  it('are refused for a tax that is three off, each by itself', () => {
    holds(
      fc.property(vatCarts, discountLines, fc.nat(), signs, (order, all, nth, sign) => {
        const wrong = withOne(all, nth, (one) => ({ total_tax_amount: one.total_tax_amount + 3 * sign }));
        const at = `/discount_lines/${nth % all.length}/total_tax_amount`;
        assert.deepEqual(told({ ...order, discount_lines: wrong }), [`order.discount-line-tax ${at}`]);
      }),
    );
  });
});

describe('a capture and a refund', () => {
  const bodies = [
    ['captureOrder', 'captured_amount'],
    ['refundOrder', 'refunded_amount'],
  ] as const;
  const settled = (order: NewOrder) => sumsOf(order.order_lines).order_amount;

  for (const [operation, field] of bodies) {
    it(`of what was ordered has no finding: ${operation}`, () => {
      holds(
        fc.property(carts, (order) => {
          fc.pre(settled(order) > 0);
          assert.deepEqual(told({ [field]: settled(order), order_lines: order.order_lines }, operation), []);
        }),
      );
    });

    it(`of another amount than that of its lines is warned of: ${operation}`, () => {
      holds(
        fc.property(carts, fc.integer({ min: 1, max: 1_000 }), (order, more) => {
          const body = { [field]: settled(order) + more, order_lines: order.order_lines };
          assert.deepEqual(told(body, operation), [`order.settled-sum /${field}`]);
        }),
      );
    });
  }
});
