import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { parse } from 'yaml';
import { freshFolder, root } from '../support/commands.ts';

interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const steps: readonly Step[] = action.runs.steps;
const judging = steps.at(-1);

// Says with which words it was called, and writes what it was told to write.
const stand = `#!/usr/bin/env bash
printf '%s\\n' "$@"
for word in "$@"; do case "$word" in markdown=*) echo '# The summary' > "\${word#markdown=}" ;; esac; done
exit "$STAND_EXIT"
`;

/** Runs the last step as GitHub's machine does, with a stand-in for the command. */
function judged(test: TestContext, command: string, words: string, exit = 0) {
  const cwd = freshFolder(test);
  const bin = join(cwd, 'kco/node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'kco'), stand);
  chmodSync(join(bin, 'kco'), 0o755);
  const [summary, output] = [join(cwd, 'summary'), join(cwd, 'output')];
  const env = {
    PATH: process.env.PATH,
    RUNNER_TEMP: cwd,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_OUTPUT: output,
    KCO_COMMAND: command,
    KCO_ARGUMENTS: words,
    STAND_EXIT: String(exit),
  };
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', judging?.run ?? ''],
    { cwd, env },
  );
  const written = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  return {
    exit: status,
    words: String(stdout).split('\n'),
    stderr: String(stderr),
    summary: written(summary),
    output: written(output),
    cwd,
  };
}

describe('the action for GitHub', { concurrency: true }, () => {
  it('annotates, summarises, and hands on each line as one word', (test) => {
    const { exit, words, summary, output, cwd } = judged(test, 'gate', '--merchant\nhttp://a.test/with space;rm\n\n');
    const formats = ['--format', 'github', '--format', `markdown=${cwd}/kco-summary.md`];
    assert.deepEqual(words, ['gate', ...formats, '--merchant', 'http://a.test/with space;rm', '']);
    assert.deepEqual([exit, summary, output], [0, '# The summary\n', 'exit-code=0\n']);
  });

  it('ends as the command does, and summarises all the same', (test) => {
    const { exit, summary, output } = judged(test, 'certify', '', 1);
    assert.deepEqual([exit, summary, output], [1, '# The summary\n', 'exit-code=1\n']);
  });

  it('runs nothing else', (test) => {
    const { exit, words, stderr } = judged(test, 'sandbox', '');
    assert.deepEqual([exit, words], [2, ['']]);
    assert.match(stderr, /^kco: this action runs gate, certify or drift, and not “sandbox”\.\n$/);
  });

  it('lets nothing that a stranger writes into a script', () => {
    for (const { run = '' } of steps) assert.doesNotMatch(run, /\$\{\{/);
    assert.deepEqual(Object.keys(judging?.env ?? {}), ['KCO_COMMAND', 'KCO_ARGUMENTS']);
  });
});

describe('an example for a pipeline', () => {
  for (const name of ['github.yml', 'gitlab.yml']) {
    it(`${name} is YAML, with a job that gates and one that certifies`, () => {
      const read = parse(readFileSync(join(root, 'examples/ci', name), 'utf8'));
      assert.deepEqual(Object.keys(read.jobs ?? read), ['gate', 'certify']);
    });
  }
});
