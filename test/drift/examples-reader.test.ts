import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shownJson } from '../../src/drift/examples-reader.ts';

const table: readonly [about: string, source: string, text: string | undefined, isPart: boolean][] = [
  ['what is JSON', '{ "a": [1, -2.50e3, true, null], "b": "x\\"y" }', '{"a":[1,-2.50e3,true,null],"b":"x\\"y"}', false],
  ['numbers as they were written', '{"n": 93456415674545680000}', '{"n":93456415674545680000}', false],
  ['empty objects that a body has', '{"customer": {}, "lines": []}', '{"customer":{},"lines":[]}', false],
  ['dots for members', '{"a": 1, ...}', '{"a":1}', true],
  ['dots for an object', '{"a": 1, "urls": { ... }}', '{"a":1}', true],
  ['dots for a list', '{"a": 1, "lines": [ … ]}', '{"a":1}', true],
  ['dots in a list, which then adds up to nothing', '{"a": 1, "lines": [ {"b": 1}, ... ]}', '{"a":1}', true],
  ['objects that are folded up', '{"a": 1, "lines": [ {} ]}', '{"a":1}', true],
  ['a text that the page cuts', '{"a": 1, "html": "<div', '{"a":1}', true],
  ['a list that the page cuts', '{"a": 1, "lines": [ {"b": 1}', '{"a":1}', true],
  ['an object that the page cuts', '{"a": 1, "b": {"c": 2,', '{"a":1,"b":{"c":2}}', true],
  ['words behind a part', '{"a": 1, Refunds', '{"a":1}', true],
  ['a place in a path', '{order_id}', undefined, false],
  ['a range', '[ 0 .. 255 ]', undefined, false],
  ['nothing at all', '{ }', undefined, false],
  ['a line end in a text', '{"a": "b\nc"}', undefined, false],
];

describe('JSON as pages show it', () => {
  for (const [about, source, text, isPart] of table) {
    it(about, () => {
      const found = shownJson(source, 0);
      assert.deepEqual([found?.text, found?.isPart ?? false], [text, isPart]);
      if (text !== undefined) JSON.parse(text);
    });
  }

  it('ends where it ends', () => {
    assert.equal(shownJson('see {"a":1} and {"b":2}', 4)?.end, 11);
  });

  it('can be nested as deep as anybody likes without breaking', () => {
    assert.equal(shownJson('{"a":'.repeat(50_000), 0)?.isPart ?? true, true);
  });
});
