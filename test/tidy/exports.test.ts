import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unusedExports } from './exports.ts';
import { ours, sources, tests } from './files.ts';

const doors = ['src/library/kco-conformance.ts', 'src/library/steps.ts'];

describe('what src/ exports', () => {
  it('is taken by somebody', () => {
    assert.notEqual(sources.length, 0);
    assert.deepEqual(unusedExports(sources, [...ours, ...tests], doors), []);
  });
});

describe('the eye for unused exports', () => {
  const seen = (text: string, user: string) =>
    unusedExports([{ path: 'src/work.ts', text }], [{ path: 'src/user.ts', text: user }]);
  const caught: readonly [text: string, user: string][] = [
    ['export const work = 1;', ''],
    ['export function work() {}', 'work();'],
    ['export class work {}', "import { rest } from './work.ts';"],
    ['export const rest = 1, work = 2;', "import { rest } from './work.ts';"],
    ['export const work = 1;', "(await import('./work.ts')).rest"],
  ];
  for (const [text, user] of caught) {
    it(`sees that nobody takes work in: ${text} ${user}`, () => {
      assert.deepEqual(seen(text, user), ['src/work.ts:1 work is exported and taken by nobody']);
    });
  }
  for (const user of [
    "import { work } from './work.ts';",
    "import { work as play } from './work.ts';",
    "export { work } from './work.ts';",
    "const play = async () => (await import('./work.ts')).work;",
    "const { work } = await import('./work.ts');",
    "const { work: play } = await import('./work.ts');",
  ]) {
    it(`sees that somebody takes it: ${user}`, () => assert.deepEqual(seen('export const work = 1;', user), []));
  }
  it('lets a file keep what is not exported, and types', () => {
    assert.deepEqual(seen('const work = 1;\nexport interface Work {}\nexport type Rest = 1;', ''), []);
  });
});
