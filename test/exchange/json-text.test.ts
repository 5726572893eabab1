import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { faultIn, twiceIn } from '../../src/exchange/json-text.ts';
import { holds } from '../support/holds.ts';

describe('where a text stops being JSON', () => {
  const table: readonly [text: string, line: number, column: number, found: string][] = [
    ['{"a": tru }', 1, 7, 'there is "t"'],
    ['{"a":1,}', 1, 8, 'there is "}"'],
    ['[1,]', 1, 4, 'there is "]"'],
    ['[1 2]', 1, 4, 'there is "2"'],
    ['[1}', 1, 3, 'there is "}"'],
    ['{"a" 1}', 1, 6, 'there is "1"'],
    ['{a:1}', 1, 2, 'there is "a"'],
    ['{"a":01}', 1, 6, 'there is "0"'],
    ['{"a":.5}', 1, 6, 'there is "."'],
    ['["\\x"]', 1, 3, 'there is "\\\\"'],
    ['[1]]', 1, 4, 'there is "]"'],
    ['{"a":\n  1\n  "b":2}', 3, 3, 'there is "\\""'],
    ['["line\nbreak"]', 1, 7, 'there is "\\n"'],
    ['{"a":1', 1, 7, 'it ends'],
    ['{\n"a":', 2, 5, 'it ends'],
    ['{"a":"b', 1, 8, 'it ends'],
    ['[', 1, 2, 'it ends'],
  ];
  for (const [text, line, column, found] of table) {
    it(`${JSON.stringify(text)}: line ${line}, column ${column}`, () => {
      assert.throws(() => JSON.parse(text), SyntaxError);
      assert.deepEqual(faultIn(text), { line, column, found });
    });
  }

  it('is found a hundred thousand levels down', () => {
    assert.deepEqual(faultIn('['.repeat(100_000)), { line: 1, column: 100_001, found: 'it ends' });
  });

  it('is its end for every JSON text that is cut off, or the number, word or escape that was cut', () => {
    holds(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(), (value, cut) => {
        const text = `[${JSON.stringify(value, null, 1)}]`;
        const short = text.slice(0, cut % text.length);
        const { line, column, found } = faultIn(short);
        const rest = short.split('\n')[line - 1]?.slice(column - 1) ?? '';
        assert.match(found === 'it ends' ? '' : rest, /^(?:[\w.+-]*|\\u?[\da-f]*)$/i);
        assert.equal(line, short.split('\n').length);
      }),
    );
  });
});

describe('a key that stands twice in one object', () => {
  const table: readonly [text: string, twice: { key: string; at: string } | undefined][] = [
    ['{"a":1,"a":2}', { key: 'a', at: '' }],
    ['{"a":1,"\\u0061":2}', { key: 'a', at: '' }],
    ['[{"b/~":{"a":1 , "a" : 1}}]', { key: 'a', at: '/0/b~1~0' }],
    ['{"l":[0,{"a":1},{"a":1,"b":{},"a":[]}]}', { key: 'a', at: '/l/2' }],
    ['{"__proto__":1,"__proto__":2}', { key: '__proto__', at: '' }],
    ['{"__proto__":1,"a":{"__proto__":2}}', undefined],
    ['{"a":"a","b":"a:","c":["a","a"]}', undefined],
    ['{"a\\"":1,"a":"\\\\","b":":\\":"}', undefined],
    ['[]', undefined],
    ['"a:a"', undefined],
  ];
  for (const [text, twice] of table) {
    it(text, () => assert.deepEqual(twiceIn(text, JSON.parse(text)), twice));
  }

  it('is never found in what JSON.stringify wrote, however it is set', () => {
    holds(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        assert.equal(twiceIn(text, JSON.parse(text)), undefined);
      }),
    );
  });

  it('is found wherever it is put', () => {
    holds(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (value) => {
        const [key = ''] = Object.keys(JSON.parse(JSON.stringify(value)));
        const text = `${JSON.stringify(value).slice(0, -1)},${JSON.stringify(key)}:0}`;
        assert.deepEqual(twiceIn(text, JSON.parse(text)), { key, at: '' });
      }),
    );
  });
});
