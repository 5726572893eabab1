import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { kco, root } from './support/commands.ts';

const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];
const textOf = (page: string) => readFileSync(join(root, page), 'utf8');
const blocks = [
  ...pages
    .map(textOf)
    .join('\n')
    .matchAll(/```text\n\$ npx kco (?<words>[^\n]+)\n(?<shown>.*?)```/gs),
];

describe('a command that a page shows', { concurrency: true }, () => {
  it('is there at all', () => assert.notEqual(blocks.length, 0));
  for (const { groups: { words = '', shown = '' } = {} } of blocks) {
    it(`prints what the page shows: kco ${words}`, { timeout: 20_000 }, async (test) => {
      const { stdout } = await kco(test, words.split(' '), { cwd: root });
      assert.equal(stdout, shown);
    });
  }
});

describe('a page', () => {
  for (const page of pages) {
    it(`links to what is there: ${page}`, () => {
      const links = [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, name]) => name ?? '');
      const gone = links.filter((name) => !existsSync(join(root, dirname(page), name)));
      assert.deepEqual(gone, []);
    });
  }
});
