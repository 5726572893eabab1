import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { masked } from '../../src/exchange/masked.ts';
import { digest } from '../support/digest.ts';
import { exchange } from '../support/exchanges.ts';

const address = { email: 'jane@shop.example', phone: '+46701234567' };

describe('an exchange that others wrote down', () => {
  const whole = exchange({ asked: { order_amount: 1.5, billing_address: address }, answered: address });
  const asked = { ...whole.request, headers: [['Authorization', 'Basic c2VjcmV0OnNlY3JldA==']] as const };
  const shown = JSON.stringify(masked({ ...whole, request: asked }, digest));

  for (const secret of ['jane', '701234567', 'c2VjcmV0']) {
    it(`is shown without ${secret}`, () => assert.ok(!shown.includes(secret)));
  }

  it('keeps what is no secret', () => assert.match(shown, /\\"order_amount\\":1\.5/));

  it('may have one half only', () => {
    const { response, ...half } = whole;
    assert.equal('response' in masked(half, digest), false);
    assert.ok(response);
  });
});
