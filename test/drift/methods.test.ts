import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operationsIn } from '../../src/drift/description.ts';
import { diff } from '../../src/drift/diff.ts';

const described = (item: object) => ({ openapi: '3.1.0', paths: { '/carts': item } });
const operation = { responses: {} };

describe('an operation of a description', () => {
  for (const method of ['get', 'post', 'put', 'patch', 'delete']) {
    it(`is what stands under ${method}, and it is missed where it is gone`, () => {
      const pinned = described({ [method]: operation, parameters: [] });
      assert.deepEqual(
        operationsIn(pinned).map(({ key }) => key),
        [`${method.toUpperCase()} /carts`],
      );
      assert.deepEqual(
        diff(pinned, described({})).changes.map(({ kind, before }) => [kind, before]),
        [['removed', `${method.toUpperCase()} /carts`]],
      );
    });
  }

  it('is nothing else', () => {
    const item = { parameters: [{}], servers: [{}], summary: 'carts', 'x-note': { responses: {} } };
    assert.deepEqual(operationsIn(described(item)), []);
  });
});
