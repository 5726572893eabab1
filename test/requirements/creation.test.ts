import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Header } from '../../src/exchange/handler.ts';
import { line, orderOf, rightOrder, wrongOrder } from '../support/orders.ts';
import { created, ruled, stored } from '../support/told.ts';

const answers = 'checkout.create-answers-created';
const amounts = 'checkout.create-keeps-amounts';
const keeps = 'checkout.create-keeps-order';
const refused = ['/response/status'];

function refusal(asked: unknown, message: unknown = 'Bad value', status = 400) {
  return created({ asked, status, answered: { error_code: 'BAD_VALUE', error_messages: [message] } });
}

/** A call whose body is labelled so. */
function labelled(call: ReturnType<typeof created>, type: string) {
  const headers: readonly Header[] = [['content-type', type]];
  return { ...call, request: { ...call.request, headers } };
}

const parcel = { id: 'a', name: 'Parcel', price: 4_900, tax_amount: 980, tax_rate: 2_500 };
const fee = line(4_900, 2_500, 980, { type: 'shipping_fee', name: 'Parcel' });
const delivered = orderOf([...rightOrder.order_lines, fee]);

describe('a creation that is refused', () => {
  const text = JSON.stringify(rightOrder);
  const pieces = (quantity: number) => orderOf([...rightOrder.order_lines, line(0, 0, 0, { quantity })]);

  it('for its label is not held against Kustom, and JSON by any label is', () => {
    for (const status of [400, 415]) {
      assert.equal(ruled(answers, labelled(refusal(rightOrder, '', status), 'text/plain')), 'not concerned');
      assert.deepEqual(
        ruled(answers, labelled(refusal(rightOrder, '', status), 'Application/JSON;charset=utf-8')),
        refused,
      );
    }
    assert.deepEqual(ruled(answers, labelled(refusal(rightOrder, '', 500), 'text/plain')), refused);
    const wrong = refusal(wrongOrder, '', 415);
    assert.equal(ruled('checkout.wrong-tax-refused', labelled(wrong, 'text/plain')), 'not concerned');
    assert.deepEqual(ruled('checkout.wrong-tax-refused', labelled(wrong, 'application/json')), refused);
  });

  it('may have a key that stands twice', () => {
    assert.equal(ruled(answers, refusal(text.replace('{', '{"locale":"en-SE",'))), 'not concerned');
    assert.deepEqual(ruled(answers, refusal(text)), refused);
  });

  it('may be over nothing, or have a line of no pieces', () => {
    assert.equal(ruled(answers, refusal(orderOf([line(0, 0, 0)]))), 'not concerned');
    assert.equal(ruled(answers, refusal(pieces(0))), 'not concerned');
    assert.deepEqual(ruled(answers, refusal(pieces(1))), refused);
  });

  it('for a field that nobody documents is not held against Kustom, and for one that is not there it is', () => {
    const odd = { ...rightOrder, 'shop(id': 1, order_lines: [{ ...line(50_000, 1_000, 4_545), colour: 'red' }] };
    for (const name of ['shop(id', 'order_lines[0].colour']) {
      assert.equal(ruled(answers, refusal(odd, `Bad value: ${name}`)), 'not concerned', name);
      assert.deepEqual(ruled(answers, refusal(rightOrder, `Bad value: ${name}`)), refused, name);
    }
    assert.deepEqual(ruled(answers, refusal(odd, 'Bad value: order_lines[0].total_amount')), refused);
  });

  it('may say so in whatever JSON there is', () => {
    assert.deepEqual(ruled(answers, refusal(rightOrder, { toString: 1 })), refused);
  });
});

describe('the amounts in the answer to a creation', () => {
  const one = (more: object) => ({ ...rightOrder, order_lines: [{ ...line(50_000, 1_000, 4_545), ...more }] });
  const place = (field: string) => [`/response/body/order_lines/0/${field}`];

  it('are compared where an integer was sent', () => {
    const table = [
      [{ unit_price: 333.3333 }, { unit_price: 333 }],
      [{ unit_price: '10000' }, { unit_price: 10_000 }],
      [{ total_tax_amount: undefined }, { total_tax_amount: 0 }],
    ] as const;
    for (const [sent, answered] of table) {
      assert.deepEqual(ruled(amounts, created({ asked: one(sent), answered: stored(one(answered)) })), []);
    }
    const changed = created({ asked: one({ unit_price: 333 }), answered: stored(one({ unit_price: 333.5 })) });
    assert.deepEqual(ruled(amounts, changed), place('unit_price'));
  });

  it('are compared to the last digit', () => {
    const sent = JSON.stringify(one({ unit_price: 1 })).replace('"unit_price":1,', '"unit_price":9007199254740993,');
    const answered = JSON.stringify(stored(JSON.parse(sent))).replace('740993', '740992');
    assert.deepEqual(ruled(amounts, created({ asked: sent, answered })), place('unit_price'));
    assert.deepEqual(ruled(amounts, created({ asked: sent, answered: answered.replace('740992', '740993.0') })), []);
  });

  it('may hold a delivery that Kustom adds', () => {
    const asked = { ...rightOrder, shipping_options: [parcel] };
    const answered = stored({ ...delivered, selected_shipping_option: parcel });
    assert.equal(ruled(amounts, created({ asked, answered })), 'not concerned');
    assert.deepEqual(ruled(keeps, created({ asked, answered })), []);
    assert.deepEqual(ruled(amounts, created({ answered: stored(delivered) })), ['/response/body/order_lines']);
  });
});

describe('what was sent beside amounts', () => {
  const kept = (sent: object, answered: object) =>
    ruled(keeps, created({ asked: { ...rightOrder, ...sent }, answered: stored(answered) }));

  it('may be left out where it says nothing', () => {
    assert.deepEqual(kept({ merchant_reference1: '' }, {}), []);
    const order_lines = [line(50_000, 1_000, 4_545, { total_discount_amount: 0, reference: '' })];
    assert.deepEqual(kept({ order_lines }, {}), []);
    assert.deepEqual(kept({ merchant_reference1: 'A' }, {}), ['/response/body/merchant_reference1']);
  });

  it('may be a colour in other letters, and no other colour', () => {
    const colour = (color_button: string) => ({ options: { color_button } });
    assert.deepEqual(kept(colour('#ff00aa'), colour('#FF00AA')), []);
    assert.deepEqual(kept(colour('#ff00aa'), colour('#ff00ab')), ['/response/body/options/color_button']);
  });

  it('is of the type that its schema has, or the schema reports it', () => {
    assert.deepEqual(kept({ merchant_reference1: 123 }, { merchant_reference1: '123' }), []);
  });
});

describe('a refusal of a wrong tax', () => {
  const names = 'checkout.refusal-names-tax';
  const american = orderOf([line(50_000, 0, 2), line(2_000, 0, 0, { type: 'sales_tax', name: 'Tax' })], {
    purchase_country: 'US',
    purchase_currency: 'USD',
    locale: 'en-US',
  });

  it('may name the sum of the taxes where that is wrong as well', () => {
    const bad = { ...wrongOrder, order_tax_amount: 4_999 };
    assert.equal(ruled(names, refusal(bad, 'Bad value: order_tax_amount')), 'not concerned');
    assert.deepEqual(ruled(names, refusal(wrongOrder, 'Bad value: order_tax_amount')), [
      '/response/body/error_messages',
    ]);
  });

  it('is judged with sales tax counted in', () => {
    const right = { ...american, order_tax_amount: 2_002 };
    assert.deepEqual(ruled(names, refusal(right, 'Bad value: order_amount')), ['/response/body/error_messages']);
    assert.equal(ruled(names, refusal(american, 'Bad value: order_tax_amount')), 'not concerned');
  });
});
