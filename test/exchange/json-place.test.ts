import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { laidOut, placesInJson } from '../../src/exchange/json-place.ts';
import { holds } from '../support/holds.ts';

const text = `{
  "a": [1, { "b/c": "x\\"}y", "d~": [] }],
  "e": {}, "\\u0066": 1.50
}`;

describe('a place in JSON', () => {
  const table: readonly [pointer: string, line: number, column: number][] = [
    ['', 1, 1],
    ['/a', 2, 8],
    ['/a/0', 2, 9],
    ['/a/1', 2, 12],
    ['/a/1/b~1c', 2, 21],
    ['/a/1/d~0', 2, 36],
    ['/e', 3, 8],
    ['/f', 3, 22],
  ];
  for (const [pointer, line, column] of table) {
    it(`is found for ${pointer || 'the root'}`, () => assert.deepEqual(placesInJson(text)(pointer), { line, column }));
  }

  it('is, for what is not there, what would hold it', () => {
    assert.deepEqual(placesInJson(text)('/a/1/z'), placesInJson(text)('/a/1'));
    assert.deepEqual(placesInJson(text)('/a/7/z'), placesInJson(text)('/a'));
    assert.deepEqual(placesInJson(text)('/nothing'), { line: 1, column: 1 });
  });
});

describe('JSON that is laid out', () => {
  it('has a field a line, and keeps its numbers', () => {
    const expected =
      '{\n  "a": [\n    1,\n    {\n      "b/c": "x\\"}y",\n      "d~": []\n    }\n  ],\n  "e": {},\n  "\\u0066": 1.50\n}';
    assert.equal(laidOut(text), expected);
  });

  it('says the same as before, as JSON.stringify would lay it out', () => {
    holds(
      fc.property(fc.jsonValue(), (value) => {
        assert.equal(laidOut(JSON.stringify(value)), JSON.stringify(value, null, 2));
      }),
    );
  });
});
