import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Finding, Report } from '../../generated/conformance.ts';
import { judge, type KindName } from '../../src/library/kco-conformance.ts';
import { holds } from '../support/holds.ts';
import { greyOrder, rightOrder, wrongOrder } from '../support/orders.ts';

const taxOfLine = '/order_lines/0/total_tax_amount';

function findings({ judgements }: Report): Finding[] {
  return judgements.flatMap((judgement) => judgement.findings);
}

function departed({ judgements }: Report): string[] {
  return judgements.filter((one) => one.findings.length > 0).map(({ requirement }) => requirement);
}

describe('judge', () => {
  const table: readonly [about: string, order: object, verdict: Report['verdict'], ids: readonly string[]][] = [
    ['lets a right order pass', rightOrder, 'conformant', []],
    ['names what is wrong', wrongOrder, 'departs', ['order.line-tax']],
    ['doubts what is grey', greyOrder, 'conformant', ['order.line-tax-exact']],
    ['tells a shape from a sum', { ...rightOrder, locale: 'en_SE' }, 'departs', ['exchange.fits-schema']],
    ['says of nothing what it lacks', {}, 'departs', ['exchange.fits-schema']],
    ['says of a list that it is no order', [], 'departs', ['exchange.fits-schema']],
  ];
  for (const [about, order, verdict, ids] of table) {
    it(`${about}, as an object and as a text`, () => {
      const reports = [judge(order), judge(JSON.stringify(order)), judge(JSON.stringify(order, null, 2))];
      for (const report of reports) assert.deepEqual([report.verdict, departed(report)], [verdict, ids]);
      assert.deepEqual(reports.map(findings), Array(3).fill(findings(judge(order))));
    });
  }
});

describe('judge, told more,', () => {
  it('fails what is only doubted where it is told to be strict', () => {
    const { verdict, counts } = judge(greyOrder, { strict: true });
    assert.deepEqual([verdict, counts.fail, counts.warn], ['departs', 1, 0]);
    assert.equal(judge(rightOrder, { strict: true }).verdict, 'conformant');
  });

  it('calls the value what it is told to', () => {
    assert.equal(findings(judge(wrongOrder))[0]?.where, 'order');
    assert.equal(findings(judge(wrongOrder, { name: 'cart 7' }))[0]?.where, 'cart 7');
  });

  it('points from the root of the value', () => {
    assert.equal(findings(judge(wrongOrder))[0]?.at, '/order_lines/0/total_tax_amount');
  });
});

describe('judge, told what the value is,', () => {
  const table: readonly [as: KindName, value: object, places: readonly string[]][] = [
    ['capture', { captured_amount: 1 }, []],
    ['captureOrder', {}, ['/captured_amount']],
    ['update', { merchant_reference1: 'a' }, []],
    ['create:201', rightOrder, ['/html_snippet', '/order_id', '/status']],
    ['validation:400', { error_type: 'approval_failed', error_text: 'sold out' }, []],
    ['error', { error_code: 'X', error_messages: [] }, []],
    ['error', { error_code: 'X' }, ['/error_messages']],
    ['read', { ...wrongOrder, order_id: '1', status: 'checkout_incomplete', html_snippet: '' }, [taxOfLine]],
  ];
  for (const [as, value, places] of table) {
    it(`as ${as} finds ${places.join(', ') || 'nothing'} in ${JSON.stringify(value).slice(0, 40)}`, () => {
      const found = findings(judge(value, { as })).map(({ at }) => at);
      assert.deepEqual(found.sort(), places);
    });
  }

  it('says as what it was judged', () => {
    const { bodies } = judge({}, { as: 'capture', name: 'mine' });
    assert.deepEqual(bodies, [{ where: 'mine', as: 'capture request (captureOrder)' }]);
  });

  for (const as of ['push', 'validation:200', 'nonsense']) {
    it(`throws where the specification has no body of that name: ${as}`, () => {
      assert.throws(
        () => judge({}, { as: as as KindName }),
        new TypeError(`the specification has no body called “${as}”`),
      );
    });
  }
});

describe('judge, given something odd,', () => {
  for (const text of ['', ' ', 'null', '{', 'order', '{"order_lines":[null]}', '[]']) {
    it(`says that ${JSON.stringify(text)} is no order`, () => {
      const report = judge(text);
      assert.deepEqual([report.verdict, departed(report)], ['departs', ['exchange.fits-schema']]);
    });
  }

  it('reads the numbers of a text as they were written', () => {
    const text = JSON.stringify(rightOrder).replace('"order_amount":50000', '"order_amount":50000.5');
    assert.deepEqual(
      findings(judge(text)).map(({ at, actual }) => [at, actual]),
      [['/order_amount', '50000.5']],
    );
  });

  it('never throws, and no check of it breaks', () => {
    const values = fc.oneof(fc.json(), fc.string(), fc.object(), fc.array(fc.jsonValue()));
    const orders = fc
      .record({ order_amount: fc.jsonValue(), order_lines: fc.array(fc.jsonValue()), locale: fc.jsonValue() })
      .map((odd) => ({ ...rightOrder, ...odd }));
    holds(fc.property(fc.oneof(values, orders), (value) => assert.notEqual(judge(value).verdict, 'broken')));
  });
});

it('what is nothing is said to be nothing, by name', () => {
  const says = new TypeError('“order” is undefined: it has to be an object, or its JSON text');
  assert.throws(() => judge(undefined as never), says);
});
