import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Order } from '../../generated/checkout.ts';
import type { SchemaId } from '../../generated/validators/checkout.js';
import { isBeyondDoubt } from '../../src/order/beyond-doubt.ts';
import { isObject } from '../../src/order/json.ts';
import { statedOrders } from '../../src/order/stated-order.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { type Description, descriptions, things } from '../tidy/description.ts';

/** A value that a description shows, and the schema that it illustrates. */
interface Example {
  readonly at: string;
  readonly value: unknown;
  readonly schema: object;
}

/** The schema with its references told from anywhere, not from its own document. */
function fromAnywhere(schema: unknown, document: string): object {
  const text = JSON.stringify(schema ?? {}).replaceAll('"$ref":"#/', `"$ref":"${document}#/`);
  return JSON.parse(text.replaceAll('"$ref":"./', '"$ref":"'));
}

/** Every example of a description: of messages, by name, and of schemas, in lists. */
function examplesIn({ name, value }: Description): Example[] {
  return [...things(value)].flatMap(({ kind, at, node }) => {
    const { example, examples } = node;
    const schema = fromAnywhere(['media', 'parameter', 'header'].includes(kind) ? node.schema : node, name);
    const named = isObject(examples) ? Object.entries(examples) : [];
    return [
      ...named.map(([key, one]) => ({ at: `${name}${at}/examples/${key}`, value: (one as { value?: unknown }).value })),
      ...(Array.isArray(examples) ? examples : []).map((one, index) => ({
        at: `${name}${at}/examples/${index}`,
        value: one,
      })),
      ...(example === undefined ? [] : [{ at: `${name}${at}/example`, value: example }]),
    ].map((one) => ({ ...one, schema }));
  });
}

/** Examples that do not fit, with what ajv says. */
function misfits(described: readonly Description[]): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  for (const { name, value } of described) {
    ajv.addSchema({ $id: name, components: (value as { components: object }).components });
  }
  return described.flatMap(examplesIn).flatMap(({ at, value, schema }) => {
    const validate = ajv.compile(schema);
    return validate(value) ? [] : (validate.errors ?? []).map((one) => `${at}${one.instancePath} ${one.message}`);
  });
}

/** The component that a schema refers to; undefined for one that stands by itself. */
function component(schema: object): SchemaId | undefined {
  return '$ref' in schema ? (String(schema.$ref).split('/').at(-1) as SchemaId) : undefined;
}

/** What our own arithmetic has to say against what a value states about money; undefined where it states nothing. */
function doubts(at: string, value: unknown, schema: SchemaId): string[] | undefined {
  const orders = statedOrders(value, schema).filter(({ stated }) => 'order_lines' in stated);
  if (orders.length === 0) return undefined;
  return orders.flatMap((order) => {
    const found = catalogue.flatMap(({ id, check }) => {
      const ruling = 'untested' in check || check.of !== 'order' ? [] : check.judge(order);
      return ruling === 'not concerned' ? [] : ruling.map((one) => `${at}${order.at}${one.at} departs from ${id}`);
    });
    const isChecked = order.of === 'checkout' && 'order_tax_amount' in order.stated;
    const isDoubtful = isChecked && !isBeyondDoubt(order.stated as unknown as Order);
    return isDoubtful ? [...found, `${at} is not beyond doubt`] : found;
  });
}

const shown = descriptions.flatMap(examplesIn);

describe('every example', () => {
  it('fits its schema', () => {
    assert.ok(shown.length >= 10);
    assert.deepEqual(misfits(descriptions), []);
  });

  it('adds up where it is an order, beyond doubt', () => {
    const judged = shown.map(({ at, value, schema }) => doubts(at, value, component(schema) ?? 'Error'));
    assert.ok(judged.filter((found) => found !== undefined).length >= 12);
    assert.deepEqual(judged.flat().filter(Boolean), []);
  });
});

const line = { name: 'Cup', quantity: 1, unit_price: 50_000, tax_rate: 1_000, total_amount: 50_000 };

function order(tax: number, ofOrder = tax): object {
  return { order_amount: 50_000, order_tax_amount: ofOrder, order_lines: [{ ...line, total_tax_amount: tax }] };
}

const components = {
  schemas: { Name: { type: 'string', maxLength: 3, examples: ['Cup', 'Mugs'] }, Many: { items: { examples: [1] } } },
};

function media(reference: string, value: unknown): object {
  return { content: { 'application/json': { schema: { $ref: reference }, examples: { one: { value } } } } };
}

const first: Description = { name: 'a.yaml', value: { components } };
const requestBody = media('#/components/schemas/Own', 'Mug');
const responses = { 200: media('./a.yaml#/components/schemas/Name', 7) };
const second: Description = {
  name: 'b.yaml',
  value: {
    webhooks: { call: { post: { requestBody, responses, parameters: [{ schema: { type: 'null' }, example: 0 }] } } },
    components: { schemas: { Own: { properties: { deep: { type: 'integer', example: '1' } }, enum: ['Cup'] } } },
  },
};

describe('the rules for examples', () => {
  it('notice each that does not fit, in its own document and across', () => {
    assert.deepEqual(misfits([first, second]), [
      'a.yaml#/components/schemas/Name/examples/1 must NOT have more than 3 characters',
      'b.yaml#/webhooks/call/post/parameters/0/example must be null',
      'b.yaml#/webhooks/call/post/requestBody/content/application~1json/examples/one must be equal to one of the allowed values',
      'b.yaml#/webhooks/call/post/responses/200/content/application~1json/examples/one must be string',
      'b.yaml#/components/schemas/Own/properties/deep/example must be integer',
    ]);
  });

  it('notice a tax on top, a tax in the grey zone and a wrong sum', () => {
    assert.deepEqual(doubts('a', order(4_545), 'NewOrder'), []);
    assert.deepEqual(doubts('a', order(5_000), 'NewOrder'), [
      'a/order_lines/0/total_tax_amount departs from order.line-tax',
      'a is not beyond doubt',
    ]);
    assert.deepEqual(doubts('a', order(4_544), 'NewOrder'), [
      'a/order_lines/0/total_tax_amount departs from order.line-tax-exact',
      'a is not beyond doubt',
    ]);
    assert.deepEqual(doubts('a', order(4_545, 4_546), 'NewOrder'), [
      'a/order_tax_amount departs from order.tax-sum-exact',
      'a is not beyond doubt',
    ]);
    assert.equal(doubts('a', { order_id: '3d0f' }, 'NewOrder'), undefined);
    assert.equal(doubts('a', order(5_000), 'Error'), undefined);
  });
});
