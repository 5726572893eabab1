import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { kco, root } from './support/commands.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```text\n\$ npx kco (?<words>[^\n]+)\n(?<shown>.*?)```/gs)];

describe('a command that the README shows', { concurrency: true }, () => {
  it('is there at all', () => assert.notEqual(blocks.length, 0));
  for (const { groups: { words = '', shown = '' } = {} } of blocks) {
    it(`prints what the README shows: kco ${words}`, { timeout: 20_000 }, async (test) => {
      const { stdout } = await kco(test, words.split(' '), { cwd: root });
      assert.equal(stdout, shown);
    });
  }
});
