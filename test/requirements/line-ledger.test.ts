import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { OrderLine } from '../../generated/checkout.ts';
import type { WholeExchange } from '../../src/exchange/exchange.ts';
import { moneyRequirements } from '../../src/requirements/om/om-money.ts';
import { managed, manages } from '../support/managed.ts';
import { line } from '../support/orders.ts';
import { ruled } from '../support/told.ts';

const ids = moneyRequirements.map(({ id }) => id);

const sum = (lines: readonly OrderLine[]) => lines.reduce((all, one) => all + one.total_amount, 0);

/** So many pieces of a line, at its price. */
function pieces(one: OrderLine, quantity: number): OrderLine {
  const total = quantity * one.unit_price;
  const tax = Math.round((total * one.tax_rate) / (10_000 + one.tax_rate));
  return line(total, one.tax_rate, tax, { ...one, quantity, total_amount: total, total_tax_amount: tax });
}

const read = (lines: readonly OrderLine[]) => {
  const amounts = { order_amount: sum(lines), original_order_amount: sum(lines) };
  const order = managed({ ...amounts, remaining_authorized_amount: sum(lines) });
  return manages('readManagedOrder', { answered: { ...order, order_lines: lines } });
};

const takes = (operation: 'captureOrder' | 'refundOrder', lines: readonly OrderLine[], nth: number) => {
  const field = operation === 'captureOrder' ? 'captured_amount' : 'refunded_amount';
  return manages(operation, {
    asked: { [field]: sum(lines), order_lines: lines },
    after: nth * 1_000,
    part: `p-${nth}`,
  });
};

/** A line that is sold, and the pieces of it that go into each of two parcels and come back from the first. */
const parcelled = fc
  .record({
    price: fc.integer({ min: 1, max: 99_999 }),
    rate: fc.constantFrom(0, 600, 1_200, 1_900, 2_500, 2_550),
    first: fc.integer({ min: 1, max: 5 }),
    second: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ price, rate, first, second }) => ({ one: line(price, rate, 0, { unit_price: price }), first, second }));

const basket = fc
  .array(parcelled, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((each, index) => ({ ...each, one: { ...each.one, reference: `R${index}` } })));

type Basket = readonly { readonly one: OrderLine; readonly first: number; readonly second: number }[];

/** The order, two parcels that take all of it, and the first one given back. */
function life(all: Basket, change: (lines: readonly OrderLine[]) => readonly OrderLine[] = (lines) => lines) {
  const sold = all.map(({ one, first, second }) => pieces(one, first + second));
  const [first, second] = [
    all.map((each) => pieces(each.one, each.first)),
    all.map((each) => pieces(each.one, each.second)),
  ];
  const history: WholeExchange[] = [
    read(sold),
    takes('captureOrder', change(first), 1),
    takes('captureOrder', second, 2),
    takes('refundOrder', first, 3),
  ];
  return history;
}

const first = ([one, ...others]: readonly OrderLine[], more: (one: OrderLine) => OrderLine) =>
  one ? [more(one), ...others] : [];

describe('the money of an order', () => {
  it('is right in every life in which nothing is lost', () => {
    fc.assert(
      fc.property(basket, (all) => {
        for (const id of ids)
          assert.deepEqual(
            [ruled(id, ...life(all))].flat().filter((at) => at !== 'not concerned'),
            [],
          );
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('is not right once a piece costs more than it was sold for', () => {
    fc.assert(
      fc.property(basket, fc.integer({ min: 1, max: 500 }), (all, more) => {
        const dearer = (lines: readonly OrderLine[]) =>
          first(lines, (one) => pieces({ ...one, unit_price: one.unit_price + more }, one.quantity));
        assert.deepEqual(ruled('om.captured-lines-as-ordered', ...life(all, dearer)), [
          'merchant-2/request/body/order_lines/0/total_amount',
        ]);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('is not right once a piece is taken twice, which the parcel shows that has none left', () => {
    fc.assert(
      fc.property(basket, (all) => {
        const twice = (lines: readonly OrderLine[]) => first(lines, (one) => pieces(one, one.quantity + 1));
        assert.deepEqual(ruled('om.captured-lines-within-ordered', ...life(all, twice)), [
          'merchant-3/request/body/order_lines/0/quantity',
        ]);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe('a nearest capture', () => {
  it('asks for what was sold, in its lines and as a whole', () => {
    const sold = [line(9_880, 2_506, 1_980, { reference: 'S' })];
    const asked = takes('captureOrder', [line(9_900, 2_500, 2_000, { reference: 'S' })], 1);
    const check = moneyRequirements.find(({ id }) => id === 'om.captured-lines-as-ordered')?.check;
    const found = check?.judge([read(sold), asked]);
    assert.deepEqual(found === 'not concerned' ? found : found?.[0]?.nearest, [
      { op: 'replace', path: '/order_lines/0/unit_price', value: 9_880 },
      { op: 'replace', path: '/order_lines/0/total_amount', value: 9_880 },
      { op: 'replace', path: '/order_lines/0/tax_rate', value: 2_506 },
      { op: 'replace', path: '/order_lines/0/total_tax_amount', value: 1_980 },
      { op: 'replace', path: '/captured_amount', value: 9_880 },
    ]);
  });
});
