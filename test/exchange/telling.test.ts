import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fieldsOf } from '../../generated/fields.ts';
import { kinds } from '../../src/exchange/kinds.ts';
import { kindsOf, tellings } from '../../src/exchange/telling.ts';
import { rightOrder } from '../support/orders.ts';

function words(value: unknown): string[] {
  return kindsOf(value).map(({ word }) => word);
}

const amounts = { order_amount: 1, order_tax_amount: 0, order_lines: [] };
const callbacks = ['address-update', 'country-change', 'shipping-option-update'];
const inACurrency = ['create', 'update', 'token-order', ...callbacks, ...callbacks.map((one) => `${one}:200`)];

describe('the fields of a body tell its kind', () => {
  const table: readonly [about: string, value: unknown, words: readonly string[]][] = [
    ['a whole order', rightOrder, ['create']],
    ['a whole order without lines', { ...rightOrder, order_lines: undefined }, ['create']],
    ['an order of the API before this one', { purchase_country: 'SE', cart: { items: [] } }, ['create']],
    [
      'a stored order',
      { ...rightOrder, order_id: '1', html_snippet: '' },
      ['read:200', 'create:201', 'update:200', 'validation'],
    ],
    ['an order as it comes to be validated', { ...rightOrder, order_id: '1' }, ['validation']],
    ['a managed order', { order_id: '1', captured_amount: 0, remaining_authorized_amount: 1 }, ['managed-order:200']],
    ['a capture', { captured_amount: 1 }, ['capture']],
    ['a capture with amounts that no capture has', { ...amounts, captured_amount: 1 }, ['capture']],
    ['a capture as it is read', { captured_amount: 1, capture_id: '1' }, ['read-capture:200']],
    ['captures', [{ capture_id: '1' }, { capture_id: '2' }], ['captures:200']],
    ['a refund', { refunded_amount: 1, order_lines: [] }, ['refund']],
    ['a refund as it is read', { refunded_amount: 1, refund_id: '1' }, ['read-refund:200']],
    ['an update of the authorization', { order_amount: 1, description: '', order_lines: [] }, ['authorization']],
    ['references', { merchant_reference1: '1' }, ['merchant-references', 'update']],
    ['addresses', { billing_address: {} }, ['customer-details', 'update']],
    ['a parcel', { shipping_info: [] }, ['shipping-info', 'capture-shipping-info']],
    ['an order by token', { ...amounts, auto_capture: true }, ['token-order']],
    ['an order by token, made', { order_id: '1', fraud_status: 'ACCEPTED' }, ['token-order:200']],
    ['a token', { payment_method_type: 'INVOICE', status: 'ACTIVE' }, ['token:200']],
    ['a callback about shipping', { ...amounts, selected_shipping_option: {} }, callbacks],
    ['a refused callback', { error_type: 'address_error' }, [...callbacks, 'validation'].map((one) => `${one}:400`)],
    ['a notification', { order_id: '1', event_type: 'FRAUD_RISK_ACCEPTED' }, ['notification']],
    ['a refusal', { error_code: 'X', correlation_id: '1' }, ['create:400', 'token-order:400', 'capture:403']],
    ['a refusal of order management', { error_code: 'X', error_messages: [] }, ['capture:403']],
    ['a change of the token', { status: 'CANCELLED' }, ['token-status']],
    ['a piece of an order', { locale: 'sv-SE' }, ['create', 'update']],
    ['amounts', amounts, ['create', 'update', 'authorization']],
    ['amounts of a currency', { ...amounts, purchase_currency: 'SEK' }, inACurrency],
    ['nothing', {}, []],
    ['an empty list', [], []],
    ['a list of texts', ['wrong order data'], []],
    ['a list with something else in it', [{ capture_id: '1' }, 1], []],
    ['a text', 'order_amount', []],
    ['a null', null, []],
    ['only what every object inherits', JSON.parse('{"__proto__":{"order_amount":1}}'), []],
    ['fields that nobody documents', { error: 'no' }, []],
  ];
  for (const [about, value, expected] of table) {
    it(about, () => assert.deepEqual(words(JSON.parse(JSON.stringify(value))), expected));
  }
});

describe('the table of telling fields', () => {
  it('names kinds that there are', () => {
    const all = new Set(kinds.map(({ word }) => word));
    assert.deepEqual(
      tellings.flatMap((telling) => telling.kinds).filter((word) => !all.has(word)),
      [],
    );
  });

  it('names fields that are documented for a kind of the line', () => {
    // Those of the API before this one, whose bodies claim to be orders and are none.
    const retired = ['cart', 'merchant'];
    for (const { any, beside = [], listed, kinds: told } of tellings.filter((telling) => telling.any[0] !== 'cart')) {
      const schemas = told.flatMap((word) => kinds.find((kind) => kind.word === word)?.schema ?? []);
      const known = listed ? ['Capture'] : schemas;
      for (const field of [...any, ...beside].filter((one) => !retired.includes(one))) {
        const isKnown = known.some(
          (schema) => fieldsOf[schema]?.fields[field] || field in (fieldsOf.Order?.fields ?? {}),
        );
        assert.ok(isKnown, `${field} belongs to ${told.join(', ')}`);
      }
    }
  });

  it('has a line for every field of an order, even where it stands alone', () => {
    const silent = Object.keys(fieldsOf.NewOrder?.fields ?? {}).filter((field) => words({ [field]: {} }).length === 0);
    assert.deepEqual(silent, []);
  });

  it('has a line for every body that is asked with', () => {
    const told = new Set(tellings.flatMap((telling) => telling.kinds));
    const asked = kinds.filter(({ status }) => status === undefined).map(({ word }) => word);
    assert.deepEqual(
      asked.filter((word) => !told.has(word)),
      [],
    );
  });
});
