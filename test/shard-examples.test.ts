import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseAllDocuments } from 'yaml';
import { run } from '../src/cli/main.ts';
import { keptTerminal } from './io/terminals.ts';
import { freshFolder, root } from './support/commands.ts';

/** Every text in a document. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The words that a shell hands to kco, of the one line of the file in which it is asked for this. */
function wordsOf(texts: readonly string[], name: string, env: Readonly<Record<string, string>>): string[] {
  const [line = '', ...others] = texts.filter((text) => text.includes(`npx kco ${name}`));
  assert.deepEqual(others, []);
  const filled = line.replaceAll(/\$\{\{ matrix\.shard \}\}/g, env.SHARD ?? '');
  const shown = filled.replace('exec ', '').replaceAll('/runs/', '').replace('npx kco', 'echo');
  return execFileSync('sh', ['-c', shown], { env, encoding: 'utf8', cwd: '/' }).trim().split(' ');
}

const files: readonly [file: string, env: (nth: number) => Record<string, string>][] = [
  ['shard-github.yml', (nth) => ({ SHARD: `${nth}` })],
  ['shard-gitlab.yml', (nth) => ({ CI_NODE_INDEX: `${nth}`, CI_NODE_TOTAL: '5' })],
  ['shard-kubernetes.yaml', (nth) => ({ JOB_COMPLETION_INDEX: `${nth - 1}` })],
];

describe('an example of a run in shards', () => {
  for (const [file, env] of files) {
    const documents = parseAllDocuments(readFileSync(join(root, 'examples/ci', file), 'utf8'));
    const texts = documents.flatMap((one) => textsIn(one.toJS()));

    it(`is YAML, and plays five shards of five: ${file}`, () => {
      for (const one of documents) assert.deepEqual([one.errors, one.warnings], [[], []]);
      const shards = [1, 2, 3, 4, 5].map((nth) => {
        const words = wordsOf(texts, 'certify', env(nth));
        assert.match(words.at(-1) ?? '', new RegExp(`^shard-${nth}$`));
        return words[words.indexOf('--shard') + 1];
      });
      assert.deepEqual(shards, ['1/5', '2/5', '3/5', '4/5', '5/5']);
    });

    it(`has words that kco understands: ${file}`, async (test) => {
      const { terminal, stdout, stderr } = keptTerminal(freshFolder(test));
      assert.equal(await run([...wordsOf(texts, 'certify', env(1)), '--profile', 'smoke', '--dry-run'], terminal), 0);
      assert.match(stdout(), /^features\//);
      assert.equal(await run(wordsOf(texts, 'report', env(1)), terminal), 2);
      assert.match(stderr(), /cannot read .*shard-\*/);
    });
  }
});
