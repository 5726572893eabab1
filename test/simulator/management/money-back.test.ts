import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { line, orderOf } from '../../support/orders.ts';
import { type Shop, shopWith } from './shops.ts';

const a = line(6_000, 2_500, 1_200, { reference: 'a' });
const b = line(4_000, 2_500, 800, { reference: 'b' });
const fee = {
  type: 'return_fee',
  name: 'Return',
  quantity: 1,
  unit_price: -500,
  tax_rate: 2_500,
  total_amount: -500,
  total_tax_amount: -100,
};

async function captured(...captures: readonly (readonly [amount: number, lines: readonly object[]])[]): Promise<Shop> {
  const shop = await shopWith(orderOf([a, b]));
  for (const [captured_amount, order_lines] of captures)
    await shop.call('POST captures', { captured_amount, order_lines });
  return shop;
}

async function givenBack(shop: Shop): Promise<readonly (number | undefined)[]> {
  return ((await shop.order()).captures ?? []).map(({ refunded_amount }) => refunded_amount);
}

/** What is refunded of an order of which a and b were captured each by itself, and what each capture says afterwards. */
const allocations = [
  ['finds the capture by the reference of its line', [{ refunded_amount: 4_000, order_lines: [b] }], [0, 4_000]],
  [
    'adds up',
    [
      { refunded_amount: 2_000, order_lines: [{ ...b, unit_price: 2_000, total_amount: 2_000 }] },
      { refunded_amount: 2_000, order_lines: [{ ...b, unit_price: 2_000, total_amount: 2_000 }] },
    ],
    [0, 4_000],
  ],
  ['finds none without lines', [{ refunded_amount: 4_000 }], [0, 0]],
  ['finds none for lines that do not come to the amount', [{ refunded_amount: 3_999, order_lines: [b] }], [0, 0]],
  ['finds none for a line of neither', [{ refunded_amount: 4_000, order_lines: [{ ...b, reference: 'c' }] }], [0, 0]],
  ['finds none for lines of both', [{ refunded_amount: 10_000, order_lines: [a, b] }], [0, 0]],
  [
    'finds none for more than the capture',
    [{ refunded_amount: 6_000, order_lines: [{ ...b, unit_price: 6_000, total_amount: 6_000 }] }],
    [0, 0],
  ],
  [
    'finds none after one that found none',
    [{ refunded_amount: 1 }, { refunded_amount: 4_000, order_lines: [b] }],
    [0, 0],
  ],
] as const;

describe('a refund', () => {
  for (const [about, refunds, wanted] of allocations) {
    it(`is accepted, and ${about}`, async () => {
      const shop = await captured([6_000, [a]], [4_000, [b]]);
      for (const refund of refunds) assert.equal((await shop.call('POST refunds', refund)).status, 201);
      assert.deepEqual(await givenBack(shop), wanted);
      const sum = refunds.reduce((all, { refunded_amount }) => all + refunded_amount, 0);
      assert.equal((await shop.order()).refunded_amount, sum);
    });
  }

  for (const [about, captures, refund, status] of [
    ['is taken off', [[10_000, [a, b]]], { refunded_amount: 9_500, order_lines: [a, b, fee] }, 201],
    [
      'needs lines that come to the amount',
      [[10_000, [a, b]]],
      { refunded_amount: 9_501, order_lines: [a, b, fee] },
      403,
    ],
    [
      'is negative',
      [[10_000, [a, b]]],
      { refunded_amount: 10_500, order_lines: [a, b, { ...fee, unit_price: 500, total_amount: 500 }] },
      403,
    ],
    ['needs an order that is fully captured', [[6_000, [a]]], { refunded_amount: 5_500, order_lines: [a, fee] }, 403],
    [
      'needs one that was captured at once',
      [
        [6_000, [a]],
        [4_000, [b]],
      ],
      { refunded_amount: 5_500, order_lines: [a, fee] },
      403,
    ],
  ] as const) {
    it(`with a return fee: it ${about}`, async () => {
      const shop = await captured(...captures);
      const told = await shop.call('POST refunds', refund);
      assert.deepEqual(
        [told.status, told.code],
        [status, status === 403 ? 'REFUND_NOT_ALLOWED' : undefined],
        told.text,
      );
    });
  }

  it('with a return fee is refused where there are none', async () => {
    const shop = await shopWith(orderOf([a, b], { purchase_country: 'US', purchase_currency: 'USD', locale: 'en-US' }));
    await shop.call('POST captures', { captured_amount: 10_000 });
    assert.equal((await shop.call('POST refunds', { refunded_amount: 9_500, order_lines: [a, b, fee] })).status, 403);
  });

  it('can be read by its id, as it stands in the order', async () => {
    const shop = await captured([10_000, [a, b]]);
    const { made } = await shop.call('POST refunds', {
      refunded_amount: 4_000,
      order_lines: [b],
      reference: 'r',
      description: 'back',
    });
    const refund = JSON.parse((await shop.call(`GET refunds/${made}`)).text);
    assert.deepEqual((await shop.order()).refunds, [refund]);
    const { refund_id, refunded_amount, reference, description } = refund;
    assert.deepEqual([refund_id, refunded_amount, reference, description], [made, 4_000, 'r', 'back']);
  });
});
