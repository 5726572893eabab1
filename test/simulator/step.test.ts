import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NewOrder, StoredOrder } from '../../generated/checkout.ts';
import { StoredOrder as fitsStoredOrder } from '../../generated/validators/checkout.js';
import { step } from '../../src/simulator/step.ts';
import { buys } from '../support/buys.ts';
import { nine } from '../support/clock.ts';
import { rightOrder } from '../support/orders.ts';

const id = '3d0f6c52-7b1e-6c48-a2f9-5e8b41d7c036';

function created(order: NewOrder, now = nine): StoredOrder {
  const after = step(undefined, { do: 'create', id, order }, now).order;
  assert.ok(after);
  return after;
}

describe('creating', () => {
  it('answers 201 with the order that is kept', () => {
    const { order, reply } = step(undefined, { do: 'create', id, order: rightOrder }, nine);
    assert.deepEqual(reply, { status: 201, order });
  });

  it('keeps what was sent, and adds what Kustom sets', () => {
    const { order_id, status, started_at, last_modified_at, order_amount, order_lines, merchant_urls } =
      created(rightOrder);
    assert.deepEqual([order_id, status], [id, 'checkout_incomplete']);
    assert.deepEqual([started_at, last_modified_at], ['2026-11-22T09:00:00Z', '2026-11-22T09:00:00Z']);
    assert.deepEqual(
      [order_amount, order_lines, merchant_urls],
      [50_000, rightOrder.order_lines, rightOrder.merchant_urls],
    );
  });

  it('fits the schema of a stored order', () => {
    fitsStoredOrder(created(rightOrder));
    assert.deepEqual(fitsStoredOrder.errors ?? [], []);
  });

  it('writes times in whole seconds', () => {
    assert.equal(created(rightOrder, nine + 999).started_at, '2026-11-22T09:00:00Z');
  });
});

describe('what Kustom sets in a new order', () => {
  it('writes the country in small letters, and into both addresses', () => {
    const { purchase_country, billing_address, shipping_address } = created({ ...rightOrder, purchase_country: 'SE' });
    assert.deepEqual(
      [purchase_country, billing_address, shipping_address],
      ['se', { country: 'se' }, { country: 'se' }],
    );
  });

  it('keeps a country that an address brings', () => {
    const { billing_address } = created({ ...rightOrder, billing_address: { city: 'Oslo', country: 'no' } });
    assert.deepEqual(billing_address, { city: 'Oslo', country: 'no' });
  });

  for (const [country, expected] of [
    ['SE', false],
    ['DE', true],
    ['de', true],
  ] as const) {
    it(`allows a separate address in ${country}: ${expected}`, () => {
      const { options } = created({ ...rightOrder, purchase_country: country });
      assert.equal(options?.allow_separate_shipping_address, expected);
    });
  }

  it('keeps the options that were sent, and fills in three that were not', () => {
    const { options } = created({ ...rightOrder, options: { date_of_birth_mandatory: true, color_link: '#00ff00' } });
    assert.deepEqual(options, {
      allow_separate_shipping_address: false,
      date_of_birth_mandatory: true,
      require_validate_callback_success: false,
      color_link: '#00ff00',
    });
  });

  it('sets the status and the id itself, whatever was sent', () => {
    const sent: object = { ...rightOrder, order_id: 'mine', status: 'checkout_complete' };
    const { order_id, status } = created(sent as typeof rightOrder);
    assert.deepEqual([order_id, status], [id, 'checkout_incomplete']);
  });
});

describe('reading', () => {
  it('answers 200 with the order as it is, at any time', () => {
    const order = created(rightOrder);
    assert.deepEqual(step(order, { do: 'read' }, nine + 60_000), { order, reply: { status: 200, order } });
  });

  it('answers 404 where there is no order', () => {
    const { order, reply } = step(undefined, { do: 'read' }, nine);
    assert.deepEqual([order, reply], [undefined, { status: 404 }]);
  });
});

describe('a step', () => {
  it('comes to the same every time', () => {
    const command = { do: 'create', id, order: rightOrder } as const;
    assert.deepEqual(step(undefined, command, nine), step(undefined, command, nine));
  });

  it('does not change what it was given', () => {
    const order = created(rightOrder);
    const before = structuredClone([order, rightOrder]);
    step(order, { do: 'read' }, nine);
    step(order, { do: 'create', id: 'other', order: rightOrder }, nine);
    step(order, { do: 'update', body: '{"locale":"sv-SE","options":{}}' }, nine);
    step(order, { do: 'abort' }, nine);
    buys('approved')(order, nine);
    assert.deepEqual([order, rightOrder], before);
  });
});
