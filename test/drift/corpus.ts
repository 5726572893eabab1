import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Schema } from './descriptions.ts';

/** Two parts of a description, and what is expected of them. */
export interface Pair {
  readonly about: string;
  readonly base: Schema;
  readonly revision: Schema;
  /** Kind and name of each. */
  readonly changes: readonly string[];
  /** What they mean in a place, there and back. */
  readonly labels: (way: Way) => readonly string[];
}

/** A place that a part of a description can stand in, and whose label holds there. */
export interface Way {
  readonly name: string;
  readonly label: string;
  readonly document: (part: Schema) => Schema;
}

interface Line extends Readonly<Record<string, unknown>> {
  readonly about: string;
  readonly base: Schema;
  readonly revision: Schema;
  readonly change?: string | readonly string[];
}

function read(file: string): Pair[] {
  const lines: Line[] = parse(readFileSync(new URL(`corpus/${file}`, import.meta.url), 'utf8'));
  return lines.map((line) => ({
    ...line,
    changes: line.change === undefined ? [] : [line.change].flat(),
    labels: ({ label }) => String(line[label] ?? '- -').split(' '),
  }));
}

/** Pairs of schemas. */
export const bodies = read('bodies.yaml');

/** Pairs of operations. */
export const operations = read('operations.yaml');

const cart = { type: 'object', properties: { name: { type: 'string' } } };
const tree = { type: 'object', properties: { child: { $ref: '#/components/schemas/Tree' } } };
const named = { properties: { name: { type: 'string' }, child: { $ref: '#/components/schemas/NamedTree' } } };

const sameTree = { type: 'object', properties: { child: { $ref: '#/components/schemas/SameTree' } } };
const rate = { type: 'object', properties: { rate: { type: 'integer' } } };
const others = { SameCart: cart, SameTree: sameTree, Rate: rate, SameRate: rate };

const components = {
  schemas: {
    ...others,
    Text: { type: 'string' },
    SameText: { type: 'string' },
    Cart: cart,
    Tree: tree,
    NamedTree: named,
  },
  parameters: { Page: { name: 'page', in: 'query', schema: { type: 'integer' } } },
  responses: { Gone: { description: 'Not here.' } },
  securitySchemes: {
    basic: { type: 'http', scheme: 'basic' },
    key: { type: 'apiKey', in: 'header', name: 'Key' },
    login: { type: 'oauth2' },
  },
};

function json(schema: Schema): Schema {
  return { content: { 'application/json': { schema } } };
}

const asking = (schema: Schema): Schema => ({ operationId: 'op', requestBody: json(schema), responses: {} });
const answering = (schema: Schema): Schema => ({ operationId: 'op', responses: { 200: json(schema) } });
const plain = (operation: Schema): Schema => ({ operationId: 'op', responses: {}, ...operation });

const at = (post: Schema): Schema => ({ openapi: '3.1.0', paths: { '/carts/{id}': { post } }, components });
const called = (post: Schema): Schema => ({ openapi: '3.1.0', webhooks: { paid: { post } }, components });
const calledBack = (post: Schema): Schema => {
  const callbacks = { paid: { '{$request.body#/url}': { post } } };
  return { openapi: '3.0.3', paths: { '/carts': { post: { operationId: 'create', callbacks } } }, components };
};

/** Every place that a pair is played in. */
export const ways: Readonly<Record<'bodies' | 'operations', readonly Way[]>> = {
  bodies: [
    { name: 'the question of an operation', label: 'sent', document: (one) => at(asking(one)) },
    { name: 'the answer of an operation', label: 'heard', document: (one) => at(answering(one)) },
    { name: 'the question of a callback', label: 'heard', document: (one) => called(asking(one)) },
    { name: 'the answer to a callback', label: 'sent', document: (one) => called(answering(one)) },
    { name: 'the question under callbacks', label: 'heard', document: (one) => calledBack(asking(one)) },
    { name: 'the answer under callbacks', label: 'sent', document: (one) => calledBack(answering(one)) },
  ],
  operations: [
    { name: 'an operation', label: 'asked', document: (one) => at(plain(one)) },
    { name: 'a callback', label: 'told', document: (one) => called(plain(one)) },
    { name: 'a callback under callbacks', label: 'told', document: (one) => calledBack(plain(one)) },
  ],
};
