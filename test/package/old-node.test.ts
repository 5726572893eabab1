import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { bin, type Ended, freshFolder, startNode } from '../support/commands.ts';
import { type Installation, installation } from './installation.ts';

const limits = { timeout: 20_000 };
let here: Installation;

/** Runs the command under a Node that claims to be another. */
function pretending(test: TestContext, version: string, command: string): Promise<Ended> {
  const cwd = freshFolder(test);
  const preload = join(cwd, 'preload.cjs');
  const versions = `{ ...process.versions, node: '${version}' }`;
  writeFileSync(preload, `Object.defineProperty(process, 'versions', { value: ${versions} });\n`);
  return startNode(test, ['--require', preload, command, '--version'], { cwd }).ended;
}

before(() => {
  here = installation();
});
after(() => here.remove());

describe('the Node that kco runs on', { concurrency: true }, () => {
  for (const version of ['12.22.0', '20.1.0', '21.7.3', '22.0.0', '22.11.0', '23.11.0', '25.0.0']) {
    it(`Node ${version} is told in one sentence which one will do`, limits, async (test) => {
      const { exit, stdout, stderr } = await pretending(test, version, here.bin);
      assert.deepEqual([exit, stdout], [2, '']);
      assert.equal(stderr, `kco: this is Node ${version}; kco needs Node 22 (from 22.12 on), 24, or 26 and newer.\n`);
    });
  }

  for (const version of ['22.12.0', '24.0.0', '26.1.0', '30.0.0']) {
    it(`Node ${version} will do`, limits, async (test) => {
      const { exit, stderr } = await pretending(test, version, here.bin);
      assert.deepEqual([exit, stderr], [0, '']);
    });
  }

  it('is what package.json promises', () => {
    assert.equal(here.manifest.engines.node, '^22.12.0 || 24 || >=26');
  });

  it('a checkout needs a Node that reads TypeScript', limits, async (test) => {
    const { exit, stderr } = await pretending(test, '22.17.0', bin);
    assert.equal(exit, 2);
    assert.match(stderr, /^kco: this is Node 22\.17\.0; .*22\.18.*\n$/);
  });
});
