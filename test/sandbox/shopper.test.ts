import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NewOrder, ShippingOption, StoredOrder } from '../../generated/checkout.ts';
import { StoredOrder as fitsStoredOrder } from '../../generated/validators/checkout.js';
import type { Handler } from '../../src/exchange/handler.ts';
import { sandbox } from '../../src/library/kco-conformance.ts';
import { personaCountries } from '../../src/simulator/personas.ts';
import { rightOrder } from '../support/orders.ts';
import { act, type Told } from './acts.ts';
import { created, found } from './orders.ts';

const home: ShippingOption = { id: 'HOME', name: 'Home', price: 4_900, tax_amount: 980, tax_rate: 2_500 };
const box: ShippingOption = { id: 'BOX', name: 'Box', price: 2_500, tax_amount: 500, tax_rate: 2_500 };
const delivered: NewOrder = { ...rightOrder, shipping_options: [home, { ...box, preselected: true }] };

/** An order of this sandbox, after the shopper did all this. */
async function after(order: NewOrder, ...acts: readonly [name: string, body: unknown][]): Promise<StoredOrder> {
  const { handler } = sandbox();
  const id = await created(handler, order);
  for (const [name, body] of acts) {
    const { status, json } = await act(handler, id, name, body);
    assert.equal(status, 200, JSON.stringify(json));
  }
  const stored = await found(handler, id);
  fitsStoredOrder(stored);
  assert.deepEqual(fitsStoredOrder.errors ?? [], []);
  return stored;
}

function money({ order_amount, order_tax_amount, order_lines }: StoredOrder): unknown {
  return [order_amount, order_tax_amount, order_lines.map(({ type, reference }) => `${type} ${reference}`)];
}

describe('POST /_sandbox/orders/{order_id}/buy', () => {
  for (const [about, body, payment] of [
    ['without a body', '', 'accepted'],
    ['as nobody in particular', {}, 'accepted'],
    ['as the approved persona', { persona: 'approved' }, 'accepted'],
    ['as one who is approved later', { persona: 'pending' }, 'pending'],
  ] as const) {
    it(`completes an order ${about}`, async () => {
      const { handler } = sandbox();
      const order_id = await created(handler);
      const status = 'checkout_complete';
      const json = { order_id, status, order_amount: 50_000, payment, callbacks: [] };
      assert.deepEqual(await act(handler, order_id, 'buy', body), { status: 200, json });
      assert.equal((await found(handler, order_id)).status, status);
    });
  }

  it('is 409 for whoever is denied; the order stays as it was, and another persona can buy it', async () => {
    const { handler } = sandbox();
    const id = await created(handler, delivered);
    const before = await found(handler, id);
    const { status, json } = await act(handler, id, 'buy', { persona: 'denied' });
    assert.equal(status, 409);
    assert.match(json.problem ?? '', /denied/);
    assert.deepEqual(await found(handler, id), before);
    assert.equal((await act(handler, id, 'buy')).status, 200);
  });

  it('takes the delivery that is ticked where none was chosen', async () => {
    const bought = await after(delivered, ['buy', '']);
    assert.deepEqual(money(bought), [52_500, 5_045, ['physical undefined', 'shipping_fee BOX']]);
  });

  it('keeps what the shopper typed', async () => {
    const shipping_address = { given_name: 'A', postal_code: '11122', city: 'Solna', country: 'SE' };
    const bought = await after(
      rightOrder,
      ['address', { persona: 'approved' }],
      ['address', { shipping_address }],
      ['buy', ''],
    );
    assert.deepEqual([bought.billing_address?.city, bought.shipping_address?.city], ['Stockholm', 'Solna']);
  });

  it('is 409 where no persona lives, until an address was typed', async () => {
    const { handler } = sandbox();
    const id = await created(handler, { ...rightOrder, purchase_country: 'LU' });
    const { status, json } = await act(handler, id, 'buy');
    assert.deepEqual([status, json.known], [409, personaCountries.join(', ')]);
    const billing_address = { given_name: 'A', family_name: 'B', postal_code: 'L-1111', city: 'Luxembourg' };
    await act(handler, id, 'address', { billing_address });
    assert.equal((await act(handler, id, 'buy')).status, 200);
  });

  for (const country of personaCountries) {
    it(`completes an order of ${country}, which its schema takes`, async () => {
      const bought = await after({ ...rightOrder, purchase_country: country.toUpperCase() }, ['buy', {}]);
      assert.equal(bought.billing_address?.country, country);
    });
  }
});

describe('POST /_sandbox/orders/{order_id}/shipping-option', () => {
  it('adds the fee to lines and amounts, and a second choice replaces the first', async () => {
    const once = await after(delivered, ['shipping-option', { id: 'HOME' }]);
    assert.deepEqual(money(once), [54_900, 5_525, ['physical undefined', 'shipping_fee HOME']]);
    const twice = await after(delivered, ['shipping-option', { id: 'HOME' }], ['shipping-option', { id: 'BOX' }]);
    assert.deepEqual(money(twice), [52_500, 5_045, ['physical undefined', 'shipping_fee BOX']]);
    assert.equal(twice.selected_shipping_option?.id, 'BOX');
  });

  it('adds nothing where the merchant would be asked', async () => {
    const shipping_option_update = 'https://shop.example/shipping';
    const merchant_urls = { ...rightOrder.merchant_urls, shipping_option_update } as NewOrder['merchant_urls'];
    const chosen = await after({ ...delivered, merchant_urls }, ['shipping-option', { id: 'HOME' }]);
    assert.deepEqual([chosen.order_amount, chosen.selected_shipping_option?.id], [50_000, 'HOME']);
  });
});

describe('an act of the shopper', () => {
  it('can be to pick another country that is offered, and to type the address of a persona there', async () => {
    const abroad = { ...rightOrder, billing_countries: ['SE', 'NO'] };
    const moved = await after(abroad, ['address', { persona: 'approved' }], ['country', { country: 'NO' }]);
    assert.deepEqual(moved.billing_address, { country: 'no' });
    const settled = await after(abroad, ['country', { country: 'no' }], ['address', { persona: 'denied' }]);
    assert.equal(settled.shipping_address?.postal_code, '0563');
  });

  const refused: readonly [name: string, body: unknown, status: number, problem: RegExp, known: string | undefined][] =
    [
      ['buy', { persona: 'rich' }, 400, /persona has to be one of approved, denied, pending/, '{"persona":"approved"}'],
      ['buy', { persona: 'toString' }, 400, /persona has to be one of/, '{"persona":"approved"}'],
      ['buy', '{', 400, /no JSON/, '{"persona":"approved"}'],
      ['buy', '[]', 400, /it has to be made of keys and their values/, '{"persona":"approved"}'],
      ['buy', { person: 'approved' }, 400, /no “person”/, '{"persona":"approved"}'],
      ['address', {}, 400, /it needs at least one of its keys/, '{"persona":"approved"}'],
      ['address', { billing_address: { zip: '1' } }, 400, /no field “zip”/, undefined],
      ['address', { billing_address: { country: 'NO' } }, 409, /billed in no/, 'se'],
      ['country', { country: 'NO' }, 409, /not offer the country no/, 'se'],
      ['country', { country: 'Norway' }, 400, /country is not written/, '{"country":"no"}'],
      ['country', '', 400, /needs “country”/, '{"country":"no"}'],
      ['shipping-option', { id: 'AIR' }, 409, /“AIR”/, 'HOME, BOX'],
    ];
  for (const [name, body, status, problem, known] of refused) {
    it(`is ${status}, with a sentence: ${name} ${JSON.stringify(body)}`, async () => {
      const { handler } = sandbox();
      const told = await act(handler, await created(handler, delivered), name, body);
      assert.equal(told.status, status);
      assert.match(told.json.problem ?? '', problem);
      if (known !== undefined) assert.equal(told.json.known, known);
    });
  }

  async function ended(handler: Handler): Promise<Told[]> {
    const id = await created(handler, delivered);
    await act(handler, id, 'buy');
    const bodies = {
      buy: {},
      address: { persona: 'approved' },
      country: { country: 'se' },
      'shipping-option': { id: 'BOX' },
    };
    return Promise.all(Object.entries(bodies).map(([name, body]) => act(handler, id, name, body)));
  }

  it('is 409 where the order was bought, and 404 where there is none', async () => {
    const { handler } = sandbox();
    const problem = 'the order is not open any more: its status is checkout_complete';
    const told = await ended(handler);
    assert.deepEqual(
      told,
      told.map(() => ({ status: 409, json: { problem, callbacks: [] } })),
    );
    assert.deepEqual(await act(handler, 'x', 'buy'), { status: 404, json: { problem: 'no order has this id' } });
  });

  it('is no part of the record', async () => {
    const { handler, exchanges } = sandbox();
    await act(handler, await created(handler), 'buy');
    assert.deepEqual(
      exchanges().map(({ operation }) => operation),
      ['createOrder'],
    );
  });
});
