import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesAt, root } from './files.ts';

function filesOf(patterns: readonly string[]): string[] {
  return globSync([...patterns], { cwd: root }).sort();
}

/** The patterns in the command of `npm test`. */
function patternsOfNpmTest(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return [...String(scripts.test).matchAll(/'([^']*\.ts)'/g)].map(([, pattern = '']) => pattern);
}

describe('npm test', () => {
  it('runs every test, and none twice', () => {
    const named = filesOf(patternsOfNpmTest());
    const together = filesAt('test/together/*.ts');
    const folders = together.flatMap(({ text }) => [...text.matchAll(/'(\w+)'/g)].map(([, folder]) => folder));
    const read = filesOf(folders.map((folder) => `test/${folder}/**/*.test.ts`));
    const alone = named.filter((path) => !path.startsWith('test/together/'));
    assert.deepEqual(
      named.filter((path) => !alone.includes(path)),
      together.map(({ path }) => path),
    );
    assert.deepEqual([...alone, ...read].sort(), filesOf(['test/**/*.test.ts', 'examples/shop/test/*.test.ts']));
  });
});
