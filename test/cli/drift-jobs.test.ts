import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { parse } from 'yaml';
import { freshFolder, root } from '../support/commands.ts';

const read = (name: string) => parse(readFileSync(join(root, 'examples/drift', name), 'utf8'));

const hosts: readonly [host: string, script: () => string][] = [
  ['GitHub', () => read('github.yml').jobs.drift.steps.find((one: { name?: string }) => one.name === 'Compare').run],
  ['GitLab', () => read('gitlab.yml')['kustom drift'].script.join('\n')],
];

/** Runs the script of a job, where `npx` does this instead of comparing. */
function played(test: TestContext, script: string, npx: string) {
  const folder = freshFolder(test);
  writeFileSync(join(folder, 'npx'), `#!/bin/sh\n${npx}\n`);
  chmodSync(join(folder, 'npx'), 0o755);
  const summary = join(folder, 'summary.md');
  const env = { PATH: `${folder}:${process.env.PATH}`, GITHUB_STEP_SUMMARY: summary };
  const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env });
  return { status, shown: existsSync(summary) ? readFileSync(summary, 'utf8') : stdout.toString() };
}

describe('the scheduled job', () => {
  for (const [host, script] of hosts) {
    it(`begins with the sentence and ends as the comparison did: ${host}`, (test) => {
      const { status, shown } = played(
        test,
        script(),
        "printf '3 differences: 1 breaks.\\n\\nthe rest\\n' > drift.txt; exit 1",
      );
      assert.equal(status, 1);
      assert.match(shown, /^(?:### )?3 differences: 1 breaks\.\n[\s\S]*the rest/);
    });

    it(`says that it could not be compared, where nothing was written: ${host}`, (test) => {
      const { status, shown } = played(test, script(), 'exit 2');
      assert.equal(status, 2);
      assert.match(shown, /could not be compared/);
    });
  }
});
