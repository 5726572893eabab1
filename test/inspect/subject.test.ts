import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RequirementId } from '../../generated/requirement-ids.ts';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import type { Judgement } from '../../src/inspect/judgement.ts';
import type { Run } from '../../src/inspect/run.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { exchange } from '../support/exchanges.ts';
import { rightOrder, wrongOrder } from '../support/orders.ts';
import { runOf } from '../support/runs.ts';

function judged(id: RequirementId, subject: Run['subject'], ...exchanges: Exchange[]): Judgement {
  const found = inspect(catalogue, runOf({ subject, exchanges })).find(({ requirement }) => requirement.id === id);
  assert.ok(found);
  return found;
}

function places({ findings }: Judgement): string[] {
  return findings.map(({ where, evidence }) => `${where} ${evidence.at}`);
}

const stored = { order_id: '1', status: 'checkout_incomplete', html_snippet: '<div></div>' };
const wrongTax = '/order_lines/0/total_tax_amount';
const echo = exchange({ asked: wrongOrder, answered: { ...wrongOrder, ...stored } });
const misread = exchange({ asked: rightOrder, answered: { ...wrongOrder, ...stored } });
const called = { id: 'kustom-1', from: 'kustom', operation: 'validation' } as const;

describe('nobody is answerable for what the other side echoes back', () => {
  for (const subject of ['merchant', 'both'] as const) {
    it(`a wrong tax that comes back is found once, in the request (${subject})`, () => {
      assert.deepEqual(places(judged('order.line-tax', subject, echo)), [`merchant-1 /request/body${wrongTax}`]);
    });
    it(`a tax that only the answer has wrong is not the merchant’s (${subject})`, () => {
      const { verdict, judged: times } = judged('order.line-tax', subject, misread);
      assert.deepEqual([verdict, times], ['pass', 1]);
    });
  }
  it('a wrong order in a callback is Kustom’s, and not the merchant’s', () => {
    const call = exchange({ ...called, asked: wrongOrder, status: 200 });
    assert.equal(judged('order.line-tax', 'merchant', call).reason, 'no occasion');
    assert.deepEqual(places(judged('order.line-tax', 'kustom', call)), [`kustom-1 /request/body${wrongTax}`]);
  });
  it('a wrong order in a callback is the merchant’s where he had stated it so', () => {
    const call = exchange({ ...called, asked: { ...wrongOrder, ...stored }, status: 200 });
    assert.deepEqual(places(judged('order.line-tax', 'both', echo, call)), [`merchant-1 /request/body${wrongTax}`]);
    assert.equal(places(judged('order.line-tax', 'both', exchange({ asked: rightOrder }), call)).length, 1);
  });
  it('a duty of the merchant is not looked for where the run is about Kustom', () => {
    assert.equal(judged('order.amounts-together', 'kustom', echo).reason, 'not selected');
  });
  it('a duty of Kustom is not looked for where the run is about the merchant', () => {
    assert.equal(judged('checkout.wrong-tax-refused', 'merchant', echo).reason, 'not selected');
    assert.equal(judged('checkout.wrong-tax-refused', 'kustom', echo).verdict, 'fail');
  });
});

describe('a duty of both sides is each side’s for what it writes itself', () => {
  const bothWrong = exchange({
    asked: { ...rightOrder, locale: 'en_SE' },
    answered: { ...rightOrder, locale: 'en_SE' },
  });
  const ofMerchant = 'merchant-1 /request/body/locale';
  const ofKustom = ['order_id', 'status', 'html_snippet', 'locale'].map(
    (field) => `merchant-1 /response/body/${field}`,
  );

  const table: readonly [subject: Run['subject'], expected: readonly string[]][] = [
    ['merchant', [ofMerchant]],
    ['kustom', ofKustom],
    ['both', [ofMerchant, ...ofKustom]],
  ];
  for (const [subject, expected] of table) {
    it(`so about ${subject} ${expected.length} of five findings are told`, () => {
      const found = judged('exchange.fits-schema', subject, bothWrong);
      assert.deepEqual(places(found).toSorted(), [...expected].toSorted());
    });
  }

  it('so in a callback the request is Kustom’s and the answer the merchant’s', () => {
    const callback = exchange({
      ...called,
      asked: '{',
      status: 400,
      answered: { error_type: 'sold_out', error_text: '' },
    });
    assert.deepEqual(places(judged('exchange.fits-schema', 'kustom', callback)), ['kustom-1 /request/body']);
    assert.deepEqual(places(judged('exchange.fits-schema', 'merchant', callback)), [
      'kustom-1 /response/body/error_type',
    ]);
  });
});

describe('what is judged as a body', () => {
  const bare = { id: 'order.json', from: 'merchant', operation: 'createOrder', at: 0, tookMs: 0 } as const;
  const text = (value: unknown) => ({ method: 'POST', target: '', headers: [], body: JSON.stringify(value) });

  it('is a bare file, whose pointers start at its root', () => {
    assert.deepEqual(places(judged('order.line-tax', 'merchant', { ...bare, request: text(wrongOrder) })), [
      `order.json ${wrongTax}`,
    ]);
  });

  it('is no JSON where it had to be kept as base64', () => {
    const request = {
      method: 'POST',
      target: '/checkout/v3/orders',
      headers: [],
      body: '1234',
      encoding: 'base64',
    } as const;
    const found = judged('exchange.fits-schema', 'merchant', { ...exchange({ asked: '' }), request });
    assert.deepEqual(places(found), ['merchant-1 /request/body']);
    assert.equal(found.findings[0]?.evidence.expected, 'JSON');
  });

  it('is not a bare half that is missing', () => {
    assert.equal(
      judged('checkout.wrong-tax-refused', 'both', { ...bare, request: text(wrongOrder) }).reason,
      'no occasion',
    );
  });
});

describe('what is not judged as a body', () => {
  const unpromised: readonly [about: string, made: Exchange][] = [
    ['a status without a promised body', exchange({ asked: rightOrder, status: 401, answered: '<html>' })],
    ['a status that is not documented', exchange({ asked: rightOrder, status: 418, answered: '<html>' })],
    ['a silence', exchange({ asked: rightOrder, status: 'broken off', answered: '{"order_i' })],
    ['an operation that is not in the specification', exchange({ operation: undefined, asked: '{', answered: '{' })],
  ];
  for (const [about, made] of unpromised) {
    it(`is not the answer with ${about}`, () => {
      assert.equal(judged('exchange.fits-schema', 'kustom', made).reason, 'no occasion');
    });
  }
});
