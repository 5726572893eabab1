import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { maskText } from '../../src/exchange/mask-text.ts';
import { isPersonal, mayMatter, personal, placeCalled } from '../../src/exchange/personal.ts';
import { digest } from '../support/digest.ts';
import { holds } from '../support/holds.ts';

const others = [
  'billing_address',
  'addresses',
  'unique_account_identifier_seller',
  'account_last_modified',
  'order_id',
];
const names = [...personal, ...others];

/** A key that is one of the names, one of them bent a little, or anything. */
const keys = fc.oneof(
  fc.constantFrom(...names),
  fc.tuple(fc.constantFrom(...names), fc.string({ maxLength: 2 })).map(([name, more]) => more + name + more),
  fc.constantFrom(...names).map((name) => name.slice(0, -1)),
  fc.string({ unit: 'binary' }),
);

describe('the look at a key where it stands', () => {
  it('passes by nothing that is personal or leads to what is', () => {
    holds(
      fc.property(keys, fc.string(), (key, before) => {
        const matters = isPersonal(key, 'anywhere') || placeCalled(key, 'anywhere') !== 'anywhere';
        const seen = mayMatter(`${before}${key}"`, before.length, before.length + key.length);
        assert.ok(seen || !matters);
      }),
      5_000,
    );
  });

  it('passes by what a basket is full of', () => {
    for (const key of ['order_amount', 'quantity', 'name', 'image_url']) assert.ok(!mayMatter(key, 0, key.length));
  });

  it('finds each name, whatever is written around it', () => {
    for (const name of personal) {
      assert.doesNotMatch(maskText(`{"a":1,"${name}" :"astrid","b":[2]}`, digest), /astrid/);
      assert.doesNotMatch(maskText(`{"a":{"${name}":["x",{"b":"astrid"}]}}`, digest), /astrid/);
    }
  });
});
