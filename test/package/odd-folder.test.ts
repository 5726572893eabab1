import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { freshFolder, root, startNode } from '../support/commands.ts';

const limits = { timeout: 60_000 };
const parts = ['bin', 'examples', 'features', 'generated', 'scripts', 'specs', 'src', 'step-definitions'];

/** A checkout in a folder whose name has a space, a letter beyond ASCII and a bracket in it. */
function oddCheckout(test: TestContext): string {
  const folder = join(freshFolder(test), 'shop å [1] 100%20');
  mkdirSync(folder);
  for (const part of [...parts, 'package.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Everything in a folder, by its name. */
function contents(folder: string): object {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]));
}

describe('a checkout in a folder with an odd name', { concurrency: true }, () => {
  it('certifies', limits, async (test) => {
    const folder = oddCheckout(test);
    const { exit, stdout } = await startNode(test, ['bin/kco.cjs', 'certify'], { cwd: folder }).ended;
    assert.match(stdout, /^Conformant: /m);
    assert.equal(exit, 0);
  });

  it('generates into itself what every checkout does', limits, async (test) => {
    const folder = oddCheckout(test);
    rmSync(join(folder, 'generated/validators'), { recursive: true });
    const { exit, stderr } = await startNode(test, ['scripts/generate.ts'], { cwd: folder }).ended;
    assert.deepEqual([exit, stderr], [0, '']);
    assert.deepEqual(contents(join(folder, 'generated')), contents(join(root, 'generated')));
  });
});
