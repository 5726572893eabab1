import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diff } from '../../src/drift/diff.ts';
import { whereabouts } from '../../src/drift/whereabouts.ts';
import { digest } from '../support/digest.ts';

const text = { type: 'string', maxLength: 10 };
const pinned = {
  openapi: '3.1.0',
  servers: [{ url: 'https://one.test' }],
  paths: {
    '/orders/{id}': {
      post: {
        operationId: 'updateOrder',
        parameters: [{ name: 'Key', in: 'header', schema: text }],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } } },
        responses: {
          200: { headers: { Mood: { schema: text } }, content: { 'application/json': { schema: text } } },
          404: {},
        },
      },
    },
  },
  components: {
    schemas: {
      Order: {
        type: 'object',
        required: ['name'],
        properties: {
          name: text,
          lines: { type: 'array', items: { type: 'object', properties: { size: text, hint: text } } },
        },
      },
    },
  },
};

/** The same description as its owner writes it: other names, parts in place of one piece. */
const theirs = {
  openapi: '3.1.0',
  servers: [{ url: 'https://one.test' }],
  paths: {
    '/orders/{order}': {
      post: {
        operationId: 'change',
        parameters: [{ name: 'Key', in: 'header', schema: text }],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/order_v3' } } } },
        responses: {
          200: { headers: { Mood: { schema: text } }, content: { 'application/json': { schema: text } } },
          404: {},
        },
      },
    },
  },
  components: {
    schemas: {
      order_v3: {
        allOf: [
          { type: 'object', required: ['name'], properties: { name: text } },
          { type: 'object', properties: { lines: { type: 'array', items: { $ref: '#/components/schemas/line' } } } },
        ],
      },
      line: { type: 'object', properties: { size: text, hint: text } },
    },
  },
};

/** Their description with something else at these steps; `undefined` takes it out. */
function having(steps: string, to: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(theirs)) as Record<string, unknown>;
  const all = steps.split(' ');
  const last = all.pop() ?? '';
  let node = copy;
  for (const step of all) node = node[step] as Record<string, unknown>;
  if (to === undefined) delete node[last];
  else node[last] = to;
  return copy;
}

const post = '#/paths/~1orders~1{order}/post';
const steps = 'paths /orders/{order} post';

const table: readonly [about: string, published: unknown, at: string][] = [
  [
    'a limit',
    having('components schemas line properties size maxLength', 5),
    '#/components/schemas/line/properties/size/maxLength',
  ],
  [
    'a limit that is gone',
    having('components schemas line properties size', { type: 'string' }),
    '#/components/schemas/line/properties/size',
  ],
  ['a field that is gone', having('components schemas line properties hint', undefined), '#/components/schemas/line'],
  [
    'a field that is new',
    having('components schemas line properties more', { type: 'string' }),
    '#/components/schemas/line/properties/more',
  ],
  ['a demand that is new', having('components schemas line required', ['size']), '#/components/schemas/line/required'],
  ['an answer that is gone', having(`${steps} responses 404`, undefined), `${post}/responses`],
  ['an answer that is new', having(`${steps} responses 409`, {}), `${post}/responses/409`],
  ['a header that is gone', having(`${steps} responses 200 headers`, {}), `${post}/responses/200`],
  ['a header that is demanded', having(`${steps} parameters 0 required`, true), `${post}/parameters/0`],
  ['an operation that is gone', having(steps, undefined), '#/paths'],
  ['other servers', having('servers', [{ url: 'https://two.test' }]), '#/servers'],
];

describe('where a change stands in the published document is told of', () => {
  for (const [about, published, at] of table) {
    it(about, () => {
      const [mine, others] = [new Map<string, unknown>([['ours', pinned]]), new Map([['new', published]])];
      const { changes } = diff([mine, 'ours'], [others, 'new'], digest);
      const find = whereabouts([mine, ['ours']], [others, ['new']]);
      const places = new Set(changes.filter(({ kind }) => kind !== 'name').map((one) => find(one)?.at));
      assert.deepEqual([...places], [at]);
    });
  }
});
