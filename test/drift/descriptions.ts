import { type Difference, diff } from '../../src/drift/diff.ts';
import { shortDigest } from '../../src/io/ids.ts';

/** A schema, or any other part of a description, as it is written there. */
export type Schema = Readonly<Record<string, unknown>>;

/** An object with these fields. */
export function object(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties };
}

/** A list of these. */
export function list(items: Schema): Schema {
  return { type: 'array', items };
}

/** A reference to a component. */
export function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** A text, a number: any field with nothing inside. */
export const leaf: Schema = { type: 'string' };

function json(schema: Schema): Schema {
  return { content: { 'application/json': { schema } } };
}

/** A description of one operation, `readCart`, that answers with this schema. */
export function answering(schema: Schema, components: Readonly<Record<string, Schema>> = {}): Schema {
  const get = { operationId: 'readCart', responses: { 200: json(schema) } };
  return { openapi: '3.1.0', paths: { '/carts/{id}': { get } }, components: { schemas: components } };
}

/** A description of one operation, `createCart`, that is asked with this schema. */
export function asking(schema: Schema): Schema {
  const post = { operationId: 'createCart', requestBody: json(schema), responses: {} };
  return { openapi: '3.1.0', paths: { '/carts': { post } } };
}

/** Where the answer's schema stands in `answering`. */
export const answer = '#/paths/~1carts~1{id}/get/responses/200/content/application~1json/schema';

/** Where the question's schema stands in `asking`. */
export const question = '#/paths/~1carts/post/requestBody/content/application~1json/schema';

/** What differs between two descriptions, each in a file of its own. */
export function held(pinned: unknown, published: unknown): Difference {
  const [mine, other] = [new Map([['pinned.yaml', pinned]]), new Map([['published.yaml', published]])];
  return diff([mine, 'pinned.yaml'], [other, 'published.yaml'], shortDigest);
}
