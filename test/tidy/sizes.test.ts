import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ours, strangers } from './files.ts';
import { functionsIn, limits, sizeOf, tooLarge } from './sizes.ts';

// A test of one thing may be as long as the thing.
const shop = strangers.filter(({ path }) => !path.includes('/test/'));

describe('a glance', () => {
  it(`takes in every function: none has more than ${limits.function} lines`, () => {
    const functions = [...ours, ...shop].flatMap(functionsIn);
    assert.notEqual(functions.length, 0);
    assert.deepEqual(tooLarge(functions, limits.function), []);
  });

  it(`takes in every file: none has more than ${limits.file} lines`, () => {
    assert.ok(ours.length > 0 && shop.length > 0);
    assert.deepEqual(tooLarge([...ours, ...shop].map(sizeOf), limits.file), []);
  });
});

/** A function of this many lines. */
function long(lines: number, head: string): string {
  return `${head}{\n${'  work();\n'.repeat(lines - 2)}}\n`;
}

describe('measuring', () => {
  const table: readonly [head: string, name: string][] = [
    ['function work() ', 'work'],
    ['const work = () => ', 'work'],
    ['const work = function () ', 'work'],
    ['setUp(() => ', 'a function without a name'],
  ];
  for (const [head, name] of table) {
    it(`finds ${head.trim()} one line too long, and lets the limit pass`, () => {
      const grown = { path: 'src/a.ts', text: long(limits.function + 1, head) };
      const fits = { path: 'src/a.ts', text: long(limits.function, head) };
      assert.deepEqual(tooLarge(functionsIn(grown), limits.function), [`src/a.ts:1 ${name} has 41 lines`]);
      assert.deepEqual(tooLarge(functionsIn(fits), limits.function), []);
    });
  }
});

describe('measuring what is special', () => {
  it('finds methods, constructors and getters', () => {
    const body = '{\nwork();\n}';
    const text = `class A {\nconstructor() ${body}\nget size() ${body}\nwork() ${body}\n}\nconst a = { play() ${body} };`;
    assert.deepEqual(tooLarge(functionsIn({ path: 'a.ts', text }), 2), [
      'a.ts:2 the constructor has 3 lines',
      'a.ts:5 size has 3 lines',
      'a.ts:8 work has 3 lines',
      'a.ts:12 play has 3 lines',
    ]);
  });

  it('does not count the comment before a function, and counts what is inside', () => {
    const text = '/**\n * Why.\n */\nfunction outer() {\n  const inner = () => {\n    work();\n  };\n}\n';
    const sizes = functionsIn({ path: 'a.ts', text });
    assert.deepEqual(
      sizes.map(({ lines }) => lines),
      [5, 3],
    );
  });

  it('takes a table of data for no function', () => {
    const text = `export const table = [\n${'  1,\n'.repeat(100)}];\n`;
    assert.deepEqual(functionsIn({ path: 'a.ts', text }), []);
  });

  it('finds a file one line too long, and lets the limit pass', () => {
    const sizes = [limits.file, limits.file + 1].map((lines) => sizeOf({ path: 'a.ts', text: 'x\n'.repeat(lines) }));
    assert.deepEqual(tooLarge(sizes, limits.file), ['a.ts has 201 lines']);
  });
});
