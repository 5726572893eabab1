import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diff } from '../../src/drift/diff.ts';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { type Heard, listen, silence } from '../../src/usage/heard.ts';
import { touches } from '../../src/usage/touches.ts';
import { unheardOf } from '../../src/usage/unheard.ts';
import { useOf } from '../../src/usage/use.ts';
import { digest } from '../support/digest.ts';
import { exchange } from '../support/exchanges.ts';

const holding = (...names: readonly string[]) => ({
  content: {
    'application/json': {
      schema: { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) },
    },
  },
});

const pinned = {
  openapi: '3.1.0',
  paths: {
    '/orders': {
      post: {
        operationId: 'createOrder',
        requestBody: holding('locale', 'merchant_urls'),
        responses: { 201: holding('id', 'state'), 400: holding('code'), 204: { description: 'nothing' } },
      },
    },
  },
  webhooks: {
    push: { post: { operationId: 'push', requestBody: holding('order_id'), responses: { 200: {} } } },
    validation: { post: { operationId: 'validation', requestBody: holding('order_id'), responses: { 200: {} } } },
  },
};

const urls = { push: 'https://shop.example/push', validation: '' };

function created(more: Partial<Exchange['response']> = {}): Exchange {
  const { request, response, ...rest } = exchange({
    asked: { locale: 'sv-SE', merchant_urls: urls },
    answered: { id: '1' },
  });
  return { ...rest, request: { ...request, target: '/orders' }, response: { ...response, status: 201, ...more } };
}

function hearing(said: Exchange): Heard {
  const heard = silence(new Map([['shop.yaml', pinned]]), ['shop.yaml']);
  listen(heard, said);
  return heard;
}

const { response: _, ...unanswered } = created();
const withheld = created({ body: '', encoding: 'withheld' });

/** The pinned description without what stands at these steps. */
function without(...steps: readonly string[]): unknown {
  const copy = structuredClone(pinned);
  let node = copy as unknown as Record<string, unknown>;
  for (const step of steps.slice(0, -1)) node = node[step] as Record<string, unknown>;
  delete node[steps.at(-1) ?? ''];
  return copy;
}

const answer = (status: string, field: string) => [
  ...['paths', '/orders', 'post', 'responses', status, 'content', 'application/json', 'schema', 'properties'],
  field,
];
const told = (callback: string) => [
  ...['webhooks', callback, 'post', 'requestBody', 'content', 'application/json', 'schema', 'properties'],
  'order_id',
];

const table: readonly [about: string, said: Exchange, gone: readonly string[], hits: boolean][] = [
  ['a field of an answer that no record shows', unanswered, answer('201', 'state'), true],
  ['a field of an answer that came, and did not have it', created(), answer('201', 'state'), false],
  ['a field of an answer that came, and could not be read', withheld, answer('201', 'state'), true],
  ['a refusal that never came', unanswered, answer('400', 'code'), false],
  ['a callback that an order asked for', created(), ['webhooks', 'push'], true],
  ['a field of a callback that an order asked for', created(), told('push'), true],
  ['a callback that no order asked for', created(), ['webhooks', 'validation'], false],
  ['a field of a callback that no order asked for', created(), told('validation'), false],
];

describe('what is used and was not recorded', () => {
  for (const [about, said, gone, hits] of table) {
    it(`${hits ? 'counts' : 'does not count'} as hit: ${about}`, () => {
      const heard = hearing(said);
      const { changes } = diff([heard.library, 'shop.yaml'], [new Map([['new', without(...gone)]]), 'new'], digest);
      assert.deepEqual(
        changes.map(touches(heard)).map((touch) => touch !== undefined),
        [hits],
      );
    });
  }

  it('is told by name', () => {
    assert.deepEqual(unheardOf(hearing(unanswered)), { callbacks: ['push'], answers: ['createOrder'], bodies: [] });
    assert.deepEqual(unheardOf(hearing(withheld)).bodies, ['createOrder 201']);
  });

  it('counts among the operations in use', () => {
    assert.deepEqual(useOf(hearing(created())).operations, ['createOrder', 'push']);
  });
});
