import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Validator } from '../../generated/validator.ts';
import * as checkout from '../../generated/validators/checkout.js';
import { holds } from '../support/holds.ts';
import { rightOrder } from '../support/orders.ts';
import { filesAt } from '../tidy/files.ts';

const documents = ['checkout.yaml', 'checkout-callback.yaml', 'order-management.yaml'];
const validators = Object.entries<Validator>(checkout);

/** ajv as it comes, from the same descriptions. */
function plainAjv(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: false, inlineRefs: false });
  addFormats.default(ajv);
  for (const { path, text } of filesAt(...documents.map((name) => `specs/${name}`))) {
    ajv.addSchema({ $id: path.slice('specs/'.length), components: parse(text).components });
  }
  return ajv;
}

const ajv = plainAjv();

/** What plain ajv finds in a value that is to be such a component. */
function plainly(component: string, value: unknown): object[] | null {
  for (const document of documents) {
    const validate = ajv.getSchema(`${document}#/components/schemas/${component}`);
    if (!validate) continue;
    validate(value);
    // Ours do not say where in the schema: nobody asks.
    return structuredClone(validate.errors ?? null)?.map(({ schemaPath, ...misfit }) => misfit) ?? null;
  }
  throw new Error(`no document describes ${component}`);
}

const odd = fc.oneof(
  fc.constantFrom(null, true, '', 'se', 'SEK', -1, 1.5, 10_001, '500.00', 'shipping_fee'),
  fc.constantFrom([], {}, [{}, {}], [null, 7], { reference: 1, tax_rate: '25' }, { country: 'SWE', email: 3 }),
);
const [line] = rightOrder.order_lines;
const fields = fc.constantFrom(
  ...Object.keys(rightOrder),
  ...['billing_address', 'shipping_address', 'customer', 'options', 'gui', 'shipping_options', 'attachment'],
);
const lines = fc.array(
  fc.oneof(
    odd,
    fc.dictionary(fc.constantFrom(...Object.keys(line ?? {}), 'product_identifiers', 'shipping_attributes'), odd),
  ),
  { maxLength: 4 },
);
/** An order with some of its fields wrong, and with wrong lines in it, or something that is no order. */
const wrongOrders = fc.oneof(
  { weight: 9, arbitrary: fc.record({ more: fc.dictionary(fields, odd), lines }) },
  { weight: 1, arbitrary: odd },
);

function built(made: unknown): unknown {
  const { more, lines: order_lines } = (made ?? {}) as { more?: object; lines?: unknown[] };
  return order_lines ? { ...rightOrder, order_lines, ...more } : made;
}

describe('a compiled validator', () => {
  for (const [component, validate] of validators) {
    it(`finds what plain ajv finds, in its order: ${component}`, () => {
      holds(
        fc.property(wrongOrders, (made) => {
          const value = built(made);
          const fits = validate(value);
          const found = plainly(component, value);
          assert.deepEqual([fits, validate.errors], [found === null, found]);
        }),
        100,
      );
    });
  }

  it('finds something in those orders, so that the comparison is one', () => {
    let found = 0;
    const count = (made: unknown) => {
      checkout.NewOrder(built(made));
      found += checkout.NewOrder.errors?.length ?? 0;
    };
    for (const made of fc.sample(wrongOrders, { seed: 1, numRuns: 100 })) count(made);
    assert.ok(found > 300, `${found}`);
  });

  it('keeps its own list, and no one else’s', () => {
    checkout.NewOrder({ ...rightOrder, order_lines: [{}, {}] });
    const first = checkout.NewOrder.errors;
    const before = structuredClone(first);
    checkout.NewOrder({ ...rightOrder, order_lines: [{}, {}, {}] });
    assert.deepEqual(first, before);
  });
});

describe('fifty thousand wrong lines', { timeout: 60_000 }, () => {
  it('are found without copying all that was found before, for each', () => {
    const copies = { elements: 0 };
    const { concat } = Array.prototype;
    Array.prototype.concat = function counting(this: unknown[], ...items: unknown[]) {
      const joined = concat.apply(this, items);
      copies.elements += joined.length;
      return joined;
    };
    try {
      checkout.NewOrder({ ...rightOrder, order_lines: Array.from({ length: 50_000 }, () => ({})) });
    } finally {
      Array.prototype.concat = concat;
    }
    assert.ok((checkout.NewOrder.errors?.length ?? 0) >= 300_000);
    assert.ok(copies.elements < 1_000_000, `${copies.elements} elements were copied`);
  });
});
