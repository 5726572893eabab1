import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Error as fitsError } from '../../generated/validators/checkout.js';
import { type Asked, header } from '../../src/exchange/handler.ts';
import { account, ask, create, otherAccount, paired } from '../support/asks.ts';
import { greyOrder, line, orderOf, rightOrder, wrongOrder } from '../support/orders.ts';
import { fresh, read } from '../support/simulators.ts';

const calculated = (index: number, value: number) =>
  `Bad value: order_lines[${index}].total_tax_amount differs from the calculated value [${value}] by more than [1]`;

const misfit = { ...rightOrder, locale: 'en_SE', order_amount: '50000' };
const rounded = JSON.stringify(rightOrder).replace('"order_amount":50000', '"order_amount":50000.0000000000001');
const misfitAndWrong = { ...wrongOrder, order_lines: [{ ...wrongOrder.order_lines[0], name: null }] };
const twoWrong = orderOf([line(50_000, 1_000, 5_000), line(9_900, 2_500, 1_980), line(-999, 2_000, 0)]);
const unpaired = ['Authorization', `Basic ${btoa(`${account.username}:${otherAccount.password}`)}`] as const;

describe('a refusal of who asks', () => {
  const strangers: readonly [about: string, asked: Asked][] = [
    ['without credentials', create(rightOrder, [])],
    ['with a password that is another’s', create(rightOrder, [unpaired])],
    ['with another scheme', create(rightOrder, [['Authorization', `Bearer ${account.password}`]])],
    ['without credentials, and no JSON', create('{', [])],
    ['without credentials, for a path that is not there', ask('GET', '/nowhere', '', [])],
  ];
  for (const [about, asked] of strangers) {
    it(`is 401 and a page of HTML ${about}`, async () => {
      const answered = await fresh()(asked);
      const { status, type, text } = read(answered);
      assert.deepEqual([status, type], [401, 'text/html']);
      assert.match(text, /^<html>/);
      assert.match(header(answered, 'www-authenticate') ?? '', /^Basic realm=/);
      assert.equal(header(answered, 'klarna-correlation-id'), undefined);
    });
  }
});

describe('a refusal of what is asked', () => {
  const refused: readonly [about: string, body: unknown, code: string, messages: readonly string[] | undefined][] = [
    ['a body that breaks off', '{"order_amount":', 'BAD_REQUEST', undefined],
    ['an empty body', '', 'BAD_REQUEST', undefined],
    ['a list', ['not an order'], 'BAD_REQUEST', undefined],
    ['null', 'null', 'BAD_REQUEST', undefined],
    ['two fields that do not fit', misfit, 'BAD_VALUE', ['Bad value: locale, order_amount']],
    [
      'no merchant_urls',
      { ...rightOrder, merchant_urls: null },
      'BAD_VALUE',
      ['Bad value: merchant_urls (may not be null)'],
    ],
    ['a misfit before a wrong tax', misfitAndWrong, 'BAD_VALUE', ['Bad value: order_lines[0].name (may not be null)']],
    ['an amount with decimals', { ...rightOrder, order_amount: 500.5 }, 'BAD_VALUE', ['Bad value: order_amount']],
    ['an amount that is whole only once it is rounded', rounded, 'BAD_VALUE', ['Bad value: order_amount']],
    ['a wrong tax', wrongOrder, 'BAD_VALUE', [calculated(0, 4_545)]],
    ['two wrong taxes around a right one', twoWrong, 'BAD_VALUE', [calculated(0, 4_545), calculated(2, -167)]],
  ];
  for (const [about, body, code, messages] of refused) {
    it(`is 400 ${code} for ${about}`, async () => {
      const answered = await fresh()(create(body));
      const { status, type, text } = read(answered);
      assert.deepEqual([status, type], [400, 'application/json']);
      const error = JSON.parse(text);
      fitsError(error);
      assert.deepEqual(fitsError.errors ?? [], []);
      assert.equal(error.error_code, code);
      assert.equal(error.correlation_id, header(answered, 'klarna-correlation-id'));
      if (messages) assert.deepEqual(sortedFields(error.error_messages), sortedFields(messages));
    });
  }

  it('keeps no order', async () => {
    const kustom = fresh();
    await kustom(create(wrongOrder));
    const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
    for (const id of ids) assert.equal((await kustom(ask('GET', `/checkout/v3/orders/${id}`))).status, 404);
  });
});

/** Messages whose joined fields stand in no particular order: which comes first says nothing. */
function sortedFields(messages: readonly string[]): string[][] {
  return messages.map((message) => message.replace('Bad value: ', '').split(', ').toSorted());
}

describe('no refusal', () => {
  const accepted: readonly [about: string, body: unknown][] = [
    ['a right order', rightOrder],
    ['a tax between 1 and 2 away', greyOrder],
    ['a tax exactly 1 away', orderOf([line(9_900, 2_500, 1_981)])],
    ['nulls, which count as absent', { ...rightOrder, billing_address: null, options: { color_link: null } }],
    ['a property that nobody knows', { ...rightOrder, colour_of_the_bag: 'blue' }],
  ];
  for (const [about, body] of accepted) {
    it(`meets ${about}`, async () => assert.equal((await fresh()(create(body))).status, 201));
  }

  for (const [form, value] of [
    ['the pair in base64', paired(account)[1]],
    ['the key alone', `Basic ${account.password}`],
    ['a scheme in small letters', `basic ${account.password}`],
  ] as const) {
    it(`meets ${form}`, async () => {
      assert.equal((await fresh()(create(rightOrder, [['authorization', value]]))).status, 201);
    });
  }
});
