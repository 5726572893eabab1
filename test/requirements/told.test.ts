import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { half, judgedAs } from '../support/halves.ts';
import { rightOrder } from '../support/orders.ts';

function actuals(more: object): string[] {
  const report = judgedAs([half('order', 'createOrder', JSON.stringify({ ...rightOrder, ...more }))]);
  return report.judgements.flatMap(({ findings }) => findings.map(({ actual }) => actual));
}

describe('a personal value that does not fit its schema', () => {
  const table: readonly [about: string, more: object, told: string][] = [
    [
      'a list',
      { customer: { national_identification_number: ['19410321-9202'] } },
      'a list of 1 (personal, not shown)',
    ],
    ['an object', { billing_address: { phone: { no: '0701740615' } } }, 'an object of 1 (personal, not shown)'],
    ['a number', { billing_address: { postal_code: 12_345 } }, 'a number (personal, not shown)'],
    ['a text', { billing_address: 'Astrid Holm' }, 'a text of 11 characters (personal, not shown)'],
  ];
  for (const [about, more, told] of table) {
    it(`is told as ${told}, if it is ${about}`, () => assert.deepEqual(actuals(more), [told]));
  }

  it('hides no amount and no reference', () => {
    assert.deepEqual(actuals({ merchant_reference1: 42 }), ['42']);
  });
});
