import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { measureNatively } from '../../src/io/native-indices.ts';

type Exec = (pattern: RegExp, text: string) => (RegExpExecArray & { readonly indices: readonly unknown[] }) | null;

/** What Cucumber gets by this name, and the same file read once more as the package wrote it. */
function both(): { theirs: Exec; ours: Exec } {
  const { resolve } = createRequire(import.meta.url);
  const cucumber = createRequire(resolve('@cucumber/cucumber'));
  const expressions = createRequire(cucumber.resolve('@cucumber/cucumber-expressions'));
  const file = expressions.resolve('regexp-match-indices');
  const theirs: Exec = expressions(file);
  delete expressions.cache[file];
  measureNatively();
  return { theirs, ours: expressions(file) };
}

describe('the groups of a pattern, as Node measures them', () => {
  const { theirs, ours } = both();
  const table: readonly [pattern: RegExp, text: string][] = [
    [/^the merchant creates an order for (.*)$/, 'the merchant creates an order for one cup'],
    [/^a merchant in (Sweden|(?:the )?(Netherlands))$/, 'a merchant in the Netherlands'],
    [/^(a)?(b)$/, 'b'],
    [/(?<first>o)(o)?/g, 'foo'],
    [/^nothing$/, 'something'],
  ];
  for (const [pattern, text] of table) {
    it(`are those that the package itself tells: ${pattern}`, () => {
      const told = [theirs, ours].map((exec) => {
        pattern.lastIndex = 0;
        const found = exec(pattern, text);
        return found && { found: [...found], at: [...found.indices], last: pattern.lastIndex };
      });
      assert.notEqual(theirs, ours);
      assert.deepEqual(told[1], told[0]);
    });
  }
});
