import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RequirementId } from '../../generated/requirement-ids.ts';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import type { Judgement } from '../../src/inspect/judgement.ts';
import type { Run } from '../../src/inspect/run.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { exchange } from '../support/exchanges.ts';
import { line, rightOrder, wrongOrder } from '../support/orders.ts';
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

describe('an answer that nobody is judged on', () => {
  const verdicts = (one: Exchange) =>
    inspect(catalogue, runOf({ subject: 'merchant', exchanges: [one] })).map(({ requirement, verdict, findings }) => [
      requirement.id,
      verdict,
      findings,
    ]);
  for (const asked of [rightOrder, wrongOrder]) {
    it(`changes nothing of what is said of a creation (tax ${asked.order_tax_amount})`, () => {
      const answered = exchange({ asked, answered: { ...asked, ...stored } });
      const broken = { ...answered, response: { ...answered.response, body: '{' } };
      assert.deepEqual(verdicts(broken), verdicts(answered));
    });
  }
});

describe('what Kustom states is judged', () => {
  const read = (order: object, more: Parameters<typeof exchange>[0] = {}) => {
    const made = exchange({
      id: 'merchant-2',
      operation: 'readOrder',
      status: 200,
      answered: { ...order, ...stored },
      ...more,
    });
    return { ...made, request: { method: 'GET', target: '/checkout/v3/orders/1', headers: [], body: '' } };
  };
  const right = exchange({ asked: rightOrder, answered: { ...rightOrder, ...stored } });
  const shipped = { ...rightOrder, order_lines: [...rightOrder.order_lines, line(4_900, 2_500, 980)] };
  const changed = { ...shipped, selected_shipping_option: { id: 'post' } };

  it('in an answer to a read: shipping that is in the lines only', () => {
    assert.deepEqual(places(judged('order.amount-sum', 'kustom', right, read(changed))), [
      'merchant-2 /response/body/order_amount',
    ]);
    const sums = { order_amount: 54_900, order_tax_amount: 5_525 };
    assert.deepEqual(places(judged('order.amount-sum', 'both', right, read({ ...changed, ...sums }))), []);
  });

  it('in an answer to a read of which nothing else is known', () => {
    assert.equal(places(judged('order.line-tax', 'both', read(wrongOrder))).length, 1);
  });

  it('but not where a read gives back what the merchant had stated', () => {
    assert.deepEqual(places(judged('order.line-tax', 'both', echo, read(wrongOrder))), [
      `merchant-1 /request/body${wrongTax}`,
    ]);
  });

  it('nor where, each side meeting a script, a callback about another order had said the same', () => {
    // It would take the merchant's order for an echo, and what Kustom reads back of it for a statement of its own.
    const call = { ...called, operation: 'address_update', status: 200 } as const;
    const question = exchange({ ...call, asked: wrongOrder, answered: rightOrder });
    const told = exchange({ asked: wrongOrder, answered: { order_id: '1' } });
    const exchanges = [{ ...question, at: told.at - 1_000 }, told, read(wrongOrder)];
    const run = runOf({ subject: 'both', scripted: true, exchanges });
    const found = inspect(catalogue, run).find(({ requirement }) => requirement.id === 'order.line-tax');
    assert.deepEqual(found && places(found), []);
  });

  it('in order management, where it does not give back what the checkout was told', () => {
    const managed = (order: object) =>
      ({
        ...read(order),
        operation: 'readManagedOrder',
        request: { method: 'GET', target: '/ordermanagement/v1/orders/1', headers: [], body: '' },
      }) as const;
    const { order_tax_amount: _, ...kept } = wrongOrder;
    assert.deepEqual(places(judged('order.settled-line', 'both', echo, managed(kept))), []);
    assert.equal(places(judged('order.settled-line', 'both', right, managed(kept))).length, 1);
  });
});

describe('an echo', () => {
  const wrongCall = exchange({
    ...called,
    operation: 'address_update',
    asked: wrongOrder,
    answered: wrongOrder,
    status: 200,
  });

  it('of a callback excuses the merchant, and leaves the finding to Kustom', () => {
    assert.deepEqual(places(judged('order.line-tax', 'both', wrongCall)), [`kustom-1 /request/body${wrongTax}`]);
    assert.equal(judged('order.line-tax', 'merchant', wrongCall).reason, 'no occasion');
  });

  it('is none before the other side has said it', () => {
    const call = exchange({ ...called, asked: { ...wrongOrder, ...stored }, status: 200 });
    const later = { ...echo, at: echo.at + 1_000 };
    assert.deepEqual(places(judged('order.line-tax', 'both', later, call)), [`kustom-1 /request/body${wrongTax}`]);
  });

  it('excuses nobody in another order', () => {
    const call = exchange({ ...called, asked: { ...wrongOrder, ...stored, order_id: '2' }, status: 200 });
    assert.equal(places(judged('order.line-tax', 'both', echo, call)).length, 2);
  });

  it('excuses nobody for the option that Kustom adds to it', () => {
    const option = { id: 'post', name: 'Post', price: 4_900, tax_rate: 2_500, tax_amount: 1 };
    const call = exchange({
      ...called,
      asked: { ...rightOrder, ...stored, selected_shipping_options: [option] },
      status: 200,
    });
    assert.equal(places(judged('order.shipping-option-tax', 'both', echo, call)).length, 1);
    const first = exchange({ asked: rightOrder, answered: { ...rightOrder, ...stored } });
    assert.equal(places(judged('order.shipping-option-tax', 'both', first, call)).length, 1);
  });

  it('does not excuse who said it first when he says it again', () => {
    const again = { ...exchange({ id: 'merchant-2', operation: 'updateOrder', asked: wrongOrder, status: 200 }) };
    assert.equal(places(judged('order.line-tax', 'both', echo, again)).length, 2);
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

describe('a run in which each side met a script of ours', () => {
  const judgedIn = (id: RequirementId, ...exchanges: Exchange[]) => {
    const run = runOf({ subject: 'both', scripted: true, exchanges });
    return inspect(catalogue, run).find(({ requirement }) => requirement.id === id);
  };
  const ofShop = { ...echo, scripted: 'kustom' } as const;
  const wrongAnswer = { ...misread, scripted: 'kustom' } as const;

  it('holds against whoever answered what they wrote', () => {
    assert.equal(judgedIn('order.line-tax', echo)?.verdict, 'unseen');
    assert.equal(judgedIn('checkout.wrong-tax-refused', echo)?.verdict, 'fail');
    assert.equal(judgedIn('checkout.create-keeps-amounts', misread)?.verdict, 'fail');
  });

  it('holds against whoever asked what they wrote, where the other one was the script', () => {
    assert.deepEqual(judgedIn('order.line-tax', ofShop)?.verdict, 'fail');
    assert.equal(judgedIn('checkout.wrong-tax-refused', ofShop)?.verdict, 'unseen');
    assert.equal(judgedIn('checkout.create-keeps-amounts', wrongAnswer)?.verdict, 'unseen');
  });
});
