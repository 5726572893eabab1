import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { json } from '../../src/order/json.ts';
import { exchangeRequirements } from '../../src/requirements/exchange/exchange.ts';
import type { Evidence } from '../../src/requirements/requirement.ts';
import { rightOrder } from '../support/orders.ts';

const [{ check }] = exchangeRequirements;

function evidence(text: string): Evidence[] {
  const ruling = check.judge({ text, value: json(text), schema: 'NewOrder' });
  assert.notEqual(ruling, 'not concerned');
  return [...(ruling as readonly Evidence[])];
}

describe('what a body holds, where it does not fit its schema,', () => {
  const stated = (order_amount: unknown) => evidence(JSON.stringify({ ...rightOrder, order_amount }))[0]?.actual;
  // As JSON a text is two quotation marks longer.
  const longest = 'x'.repeat(58);

  it('is shown whole up to 60 characters', () => assert.equal(stated(longest), `"${longest}"`));

  it('is cut there where it is longer, and its length said', () => {
    assert.equal(stated(`${longest}y`), `"${longest}y… (61 characters)`);
  });

  it('is cut in the same way where it is no JSON', () => {
    const text = 'y'.repeat(59);
    assert.deepEqual(evidence(text), [{ at: '', expected: 'JSON', actual: `"${text}… (61 characters)` }]);
  });
});
