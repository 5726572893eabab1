import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ours, strangers, tests } from './files.ts';
import { pathnames } from './paths.ts';

describe('a path', () => {
  it('is never the pathname of an address', () =>
    assert.deepEqual([...ours, ...tests, ...strangers].flatMap(pathnames), []));
});

describe('the rule for paths', () => {
  const objection = 'src/a.ts:1 takes a pathname for a path: use fileURLToPath';
  const table: readonly [text: string, found: readonly string[]][] = [
    ["const root = new URL('../', import.meta.url).pathname;", [objection]],
    ["const root = new URL('../', import.meta.url); read(root.pathname);", [objection]],
    ["const { pathname } = new URL('../', import.meta.url);", [objection]],
    ["const { pathname: root } = new URL('../', import.meta.url);", [objection]],
    ["const root = fileURLToPath(new URL('../', import.meta.url));", []],
    ["const { pathname } = new URL('https://shop.example/a');", []],
    ["const about = 'the .pathname of import.meta.url';", []],
  ];
  for (const [text, found] of table) {
    it(`${found.length > 0 ? 'objects to' : 'lets pass'} ${text}`, () => {
      assert.deepEqual(pathnames({ path: 'src/a.ts', text }), found);
    });
  }
});
