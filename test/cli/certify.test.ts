import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { type Ended, freshFolder, kco, root, serving } from '../support/commands.ts';

const limits = { timeout: 20_000 };

function certify(test: TestContext, out: string, ...more: readonly string[]): Promise<Ended> {
  return kco(test, ['certify', '--out', out, ...more], { cwd: root });
}

describe('kco certify in a process of its own', { concurrency: true }, () => {
  it('a sandbox at an address is conformant: exit 0', limits, async (test) => {
    const sandbox = await serving(test, ['sandbox'], { cwd: freshFolder(test) });
    const { exit, stdout, stderr } = await certify(test, freshFolder(test), '--target', sandbox.origin);
    assert.equal(exit, 0);
    assert.match(stdout, /^Conformant: /m);
    assert.match(stderr, /^kco: 3 of 3 {2}.*: passed \(\d+ ms\)$/m);
    const { stderr: heard } = await sandbox.stop('SIGTERM');
    assert.match(heard, /^merchant-1 .*createOrder .*201/m);
  });

  it('what it plays is recorded, and judged again it comes to the same', limits, async (test) => {
    const out = freshFolder(test);
    const first = await certify(test, out);
    const [name = ''] = readdirSync(out);
    const again = await kco(test, ['report', join(out, name)], { cwd: out });
    assert.deepEqual([again.exit, again.stdout], [first.exit, first.stdout]);
    const report = JSON.parse(readFileSync(join(out, name, 'report.json'), 'utf8'));
    assert.deepEqual([report.subject, report.target, report.scenarios.length], ['kustom', 'sandbox', 3]);
  });

  it('scenarios are played from any folder', limits, async (test) => {
    const { exit } = await kco(test, ['certify'], { cwd: freshFolder(test) });
    assert.equal(exit, 0);
  });
});
