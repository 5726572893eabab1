import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { bin, freshFolder, merchant, root, startNode } from '../support/commands.ts';

const limits = { timeout: 30_000 };

/** Read before kco: whoever waits for 35 seconds, as long as an answer of Kustom's may take, waits for a moment. */
function impatience(test: TestContext): string {
  const preload = join(freshFolder(test), 'impatience.cjs');
  const text = `
    const real = globalThis.setTimeout;
    globalThis.setTimeout = (work, ms, ...words) => real(work, ms === 35_000 ? 50 : ms, ...words);
  `;
  writeFileSync(preload, text);
  return preload;
}

describe('kco certify at a target that never answers', () => {
  it('gives up, says why, and has judged nothing: exit 2', limits, async (test) => {
    const { origin } = new URL(await merchant(test, () => undefined));
    const out = freshFolder(test);
    const words = ['--require', impatience(test), bin, 'certify', '--target', origin, '--out', out];
    const { exit, stdout } = await startNode(test, words, { cwd: root }).ended;
    assert.equal(exit, 2);
    assert.match(stdout, /^Undecided: /m);
    assert.match(stdout, /timed out: no answer within 35000 ms/);
    assert.match(stdout, /gave no answer 2 times in a row/);
    const [run = ''] = readdirSync(out);
    const lines = readFileSync(join(out, run, 'exchanges.ndjson'), 'utf8')
      .trimEnd()
      .split('\n');
    const silences = lines.slice(1, -1).map((line) => JSON.parse(line).response.status);
    assert.deepEqual(silences, ['timed out', 'timed out']);
  });
});
