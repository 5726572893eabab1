import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { descriptions, sourcesOf, things } from '../tidy/description.ts';

/** The kinds of things that state a fact, and so say where it is from. */
const facts = new Set([
  'operation',
  'parameter',
  'request body',
  'response',
  'header',
  'component',
  'property',
  'server',
  'time limit',
  'security scheme',
]);
const form = /^(?:seed|spec|page|partner|recorded|reported|code|inferred): \S/;

/** Facts of a description without a source, and sources that do not say so in the one form. */
function unsourced(name: string, description: unknown): string[] {
  return [...things(description)].flatMap(({ kind, at, node }) => {
    const said = sourcesOf(node);
    // A reference to a shared component states nothing itself, except where it is a property.
    const isFact = facts.has(kind) && !('$ref' in node && kind !== 'property');
    return [
      ...(isFact && said.length === 0 ? [`${name}${at}: this ${kind} has no x-source`] : []),
      ...said
        .filter((one) => typeof one !== 'string' || !form.test(one))
        .map((one) => `${name}${at}: "${one}" is no source`),
    ];
  });
}

describe('every fact of a description', () => {
  for (const { name, value } of descriptions) {
    it(`of ${name} says where it is from`, () => assert.deepEqual(unsourced(name, value), []));
  }

  it('is looked at: every kind of fact is there', () => {
    const kinds = new Set(descriptions.flatMap(({ value }) => [...things(value)].map(({ kind }) => kind)));
    assert.deepEqual(
      [...facts].filter((kind) => !kinds.has(kind)),
      [],
    );
  });
});

const bare = { type: 'string' };
const from = { 'x-source': 'spec: order' };

/** A description with one operation, sourced but for what a test says. */
function described(operation: object, schema: object = {}): object {
  return {
    servers: [from],
    paths: { '/a': { post: { ...from, ...operation } } },
    components: { schemas: { A: { ...from, ...schema } }, securitySchemes: { basic: from } },
  };
}

const post = 'a.yaml#/paths/~1a/post';
const schema = 'a.yaml#/components/schemas/A';
const inner = { properties: { b: bare } };
const bareMedia = { content: { 'application/json': { schema: inner } } };
const table: readonly [at: string, kind: string, operation: object, schema?: object][] = [
  [post, 'operation', { 'x-source': [] }],
  [`${post}/parameters/0`, 'parameter', { parameters: [bare] }],
  [`${post}/requestBody`, 'request body', { requestBody: bare }],
  [`${post}/responses/200`, 'response', { responses: { 200: bare } }],
  [
    `${post}/responses/200/headers/Location`,
    'header',
    { responses: { 200: { ...from, headers: { Location: bare } } } },
  ],
  [`${post}/x-time-limits/0`, 'time limit', { 'x-time-limits': [{ seconds: 3 }] }],
  [
    `${post}/requestBody/content/application~1json/schema/properties/b`,
    'property',
    { requestBody: { ...from, ...bareMedia } },
  ],
  [schema, 'component', {}, { 'x-source': undefined }],
  [`${schema}/properties/b`, 'property', {}, inner],
  [`${schema}/properties/b`, 'property', {}, { properties: { b: { $ref: '#/components/schemas/A' } } }],
  [`${schema}/items/properties/b`, 'property', {}, { items: inner }],
  [`${schema}/allOf/1/properties/b`, 'property', {}, { allOf: [{}, inner] }],
  [`${schema}/additionalProperties/properties/b`, 'property', {}, { additionalProperties: inner }],
  [`${schema}/properties/a/properties/b`, 'property', {}, { properties: { a: { ...from, ...inner } } }],
];

describe('the rule for sources', () => {
  it('lets a sourced description pass', () => {
    const operation = { parameters: [{ ...from, schema: bare }, { $ref: '#/components/parameters/a' }] };
    assert.deepEqual(unsourced('a.yaml', described(operation, { properties: { b: from } })), []);
  });

  for (const [at, kind, operation, component] of table) {
    it(`finds a ${kind} without one at ${at}`, () => {
      assert.deepEqual(unsourced('a.yaml', described(operation, component)), [`${at}: this ${kind} has no x-source`]);
    });
  }

  for (const said of ['order', 'spec', 'spec:', 'spec:order', 'guess: order', 'Spec: order', 7]) {
    it(`knows that ${JSON.stringify(said)} is none`, () => {
      const broken = described({}, { 'x-source': ['spec: order', said] });
      assert.deepEqual(unsourced('a.yaml', broken), [`${schema}: "${said}" is no source`]);
    });
  }
});
