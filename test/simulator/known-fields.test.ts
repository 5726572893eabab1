import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fieldsOf } from '../../generated/fields.ts';
import { isObject } from '../../src/order/json.ts';
import { knownFields } from '../../src/simulator/known-fields.ts';
import { holds } from '../support/holds.ts';

/** The same, told as slowly and as plainly as can be: whatever it is, it is copied. */
function copied(value: unknown, schema = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => copied(one, schema));
  const known = fieldsOf[schema];
  if (!isObject(value)) return value;
  const fields = Object.entries(value).flatMap(([name, one]) => {
    const field = known && Object.hasOwn(known.fields, name) ? known.fields[name] : undefined;
    const isLeftOut = known && (name === '__proto__' || (!known.open && (!field || field.readOnly)));
    return isLeftOut ? [] : [[name, copied(one, field?.of)] as const];
  });
  return Object.fromEntries(fields);
}

const documented = ['order_lines', 'billing_address', 'options', 'city', 'name', 'order_amount', 'merchant_urls'];
const never = ['order_id', 'html_snippet', 'status', '__proto__', 'constructor', 'toString', 'brand_new'];

/** Bodies in which documented fields occur at every depth, and now and then what does not stay. */
const bodies = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
      fc.array(tie('value'), { maxLength: 3 }),
      fc
        .array(fc.tuple(fc.constantFrom(...documented, ...documented, ...never), tie('value')), { maxLength: 4 })
        .map((fields) => Object.fromEntries(fields)),
    ),
  }))
  .value.map((value) => JSON.parse(JSON.stringify(value)));

describe('what Kustom keeps of a body', () => {
  it('is the same whether or not it has to be copied', () => {
    holds(
      fc.property(bodies, (body) => assert.deepEqual(knownFields(body, 'OrderUpdate'), copied(body, 'OrderUpdate'))),
    );
  });
  it('is the body itself where nothing is left out', () => {
    const body = { order_amount: 1, order_lines: [{ name: 'Cup' }], options: {} };
    assert.equal(knownFields(body, 'OrderUpdate'), body);
  });
  it('is never the body where something is left out deep inside', () => {
    const body = { order_lines: [{ name: 'Cup', brand_new: 1 }] };
    assert.deepEqual(knownFields(body, 'OrderUpdate'), { order_lines: [{ name: 'Cup' }] });
    assert.deepEqual(body, { order_lines: [{ name: 'Cup', brand_new: 1 }] });
  });
});
