import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operationsIn } from '../../src/drift/operations.ts';
import { dangling } from '../../src/drift/place.ts';
import { answering, asking, held, leaf, object, ref, type Schema } from './descriptions.ts';

function found(description: Schema): (string | undefined)[][] {
  const all = operationsIn(new Map([['a.yaml', description]]), 'a.yaml');
  return all.map(({ key, name, asks, place: { at } }) => [key, name, asks, at]);
}

describe('the operations of a description', () => {
  it('are those of its paths, of its webhooks and of its callbacks', () => {
    const callbacks = { paid: { '{$request.body#/url}': { post: {} } } };
    const paths = {
      '/a/{id}/b': { get: {}, parameters: [], PUT: {}, summary: 'a', 'x-note': { responses: {} } },
      '/c': { post: { operationId: 'createC', callbacks } },
      '/merchant_urls.push': { post: {} },
    };
    assert.deepEqual(found({ paths, webhooks: { pushed: { post: {} } } }), [
      ['get /a/{}/b', 'GET /a/{id}/b', 'merchant', '#/paths/~1a~1{id}~1b/get'],
      ['post /c', 'createC', 'merchant', '#/paths/~1c/post'],
      ['post push', 'POST push', 'kustom', '#/paths/~1merchant_urls.push/post'],
      ['post pushed', 'POST pushed', 'kustom', '#/webhooks/pushed/post'],
      ['post paid', 'POST paid', 'kustom', '#/paths/~1c/post/callbacks/paid/{$request.body#~1url}/post'],
    ]);
  });

  for (const method of ['get', 'post', 'put', 'patch', 'delete']) {
    it(`are what stands under ${method}, missed where it is gone`, () => {
      const pinned = { paths: { '/carts': { [method]: { responses: {} } } } };
      const name = `${method.toUpperCase()} /carts`;
      const gone = held(pinned, { paths: { '/carts': {} } }).changes;
      assert.deepEqual(
        gone.map(({ kind, name: called, before, after }) => [kind, called, before, after]),
        [['operation', name, `${method} /carts`, undefined]],
      );
    });
  }

  it('are the same whatever their parameters are called', () => {
    const carts = answering(object({ sum: leaf }));
    const [item] = Object.values(carts.paths as object);
    assert.deepEqual(held(carts, { ...carts, paths: { '/carts/{cart_id}': item } }).changes, []);
  });
});

describe('a reference that leads nowhere', () => {
  const cases: readonly [about: string, description: Schema, dangling: readonly string[]][] = [
    ['to other files', answering({ allOf: [{ $ref: './b.yaml#/A' }, { $ref: 'c.json' }] }), ['./b.yaml#/A', 'c.json']],
    ['in the same file', answering(ref('Nobody')), ['#/components/schemas/Nobody']],
    ['is none where everything stands here', answering(ref('A'), { A: leaf }), []],
    ['is none in a circle', answering(ref('A'), { A: ref('B'), B: ref('A') }), []],
  ];
  for (const [about, description, expected] of cases) {
    it(about, () => assert.deepEqual(dangling(new Map([['a.yaml', description]]), 'a.yaml'), expected));
  }

  it('is one change, and it is not held against anybody', () => {
    const { changes } = held(answering(leaf), answering({ $ref: './order.yaml#/Order' }));
    assert.deepEqual(
      changes.map(({ kind, circumstances }) => [kind, circumstances?.unread]),
      [['schema', './order.yaml#/Order']],
    );
    assert.deepEqual(held(asking(ref('Nobody')), asking(ref('Nobody'))).changes, []);
  });
});

describe('callbacks of the same name in several operations', () => {
  const paid = (type: string) => ({ paid: { '{$request.body#/url}': { post: bodyOf(type) } } });
  const bodyOf = (type: string) => ({
    requestBody: { content: { 'application/json': { schema: { type } } } },
    responses: {},
  });
  const two = (first: string, second: string) => ({
    openapi: '3.1.0',
    paths: { '/a': { post: { callbacks: paid(first) } }, '/b': { post: { callbacks: paid(second) } } },
  });

  it('are each held against its own', () => {
    const { changes } = held(two('object', 'object'), two('object', 'string'));
    assert.deepEqual(
      changes.map(({ kind, at }) => [kind, at.startsWith('#/paths/~1b/post/callbacks/paid')]),
      [['type', true]],
    );
  });

  it('are found again where there is one of the name only, wherever it stands', () => {
    const one = { openapi: '3.1.0', paths: { '/c': { post: { callbacks: paid('object') } }, '/a': { post: {} } } };
    const other = { openapi: '3.1.0', paths: { '/a': { post: { callbacks: paid('object') } }, '/c': { post: {} } } };
    assert.deepEqual(held(one, other).changes, []);
  });
});
