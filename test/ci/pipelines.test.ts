import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { parse, parseAllDocuments } from 'yaml';
import { run } from '../../src/cli/main.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder, root } from '../support/commands.ts';

function textOf(file: string): string {
  return readFileSync(join(root, 'examples/ci', file), 'utf8');
}

/** Every text in a document. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * Runs the one line of a pipeline in which kco is asked for this, by sh and with what the host sets, in a folder that stands for
 * the job's; what it hands to kco is run in this process.
 */
async function played(cwd: string, texts: readonly string[], name: string, env: Readonly<Record<string, string>>) {
  const [line = '', ...others] = texts.filter((text) => text.includes(`kco ${name}`));
  assert.deepEqual(others, []);
  const filled = line
    .replaceAll(/\$\{\{ matrix\.shard \}\}/g, env.SHARD ?? '')
    .replaceAll('${{ github.run_number }}', env.GITHUB_RUN_NUMBER ?? '')
    .replaceAll('/runs/', `${cwd}/`)
    .replace(/(?:exec |npx )?\bkco (?=certify|report)/, "printf '%s\\n' ");
  const words = execFileSync('sh', ['-c', filled], { env, encoding: 'utf8', cwd }).trim().split('\n');
  const { terminal, stdout, stderr } = keptTerminal(cwd);
  const exit = await run(words, terminal);
  return { exit, words, stdout: stdout(), stderr: stderr() };
}

const hosts: readonly [file: string, env: (nth: number) => Record<string, string>][] = [
  ['shard-github.yml', (nth) => ({ SHARD: `${nth}`, GITHUB_STEP_SUMMARY: 'summary.md', GITHUB_RUN_NUMBER: '7' })],
  ['shard-gitlab.yml', (nth) => ({ CI_NODE_INDEX: `${nth}`, CI_NODE_TOTAL: '5', CI_PIPELINE_IID: '7' })],
  ['shard-kubernetes.yaml', (nth) => ({ JOB_COMPLETION_INDEX: `${nth - 1}`, KCO_SEED: '7' })],
];

/** The jobs of a pipeline, in a folder with a kco.yaml that leaves them little to do. */
function pipeline(test: TestContext, file: string) {
  const documents = parseAllDocuments(textOf(file));
  for (const one of documents) assert.deepEqual([one.errors, one.warnings], [[], []]);
  const cwd = freshFolder(test);
  writeFileSync(join(cwd, 'kco.yaml'), 'profile: smoke\nmarkets: [SE]\n');
  return { cwd, texts: documents.flatMap((one) => textsIn(one.toJS())) };
}

describe('an example of a run in shards', () => {
  for (const [file, env] of hosts) {
    it(`plays five shards of five and makes one report of them: ${file}`, async (test) => {
      const { cwd, texts } = pipeline(test, file);
      const ends = [];
      for (const nth of [1, 2, 3, 4, 5]) {
        const { exit, words, stderr } = await played(cwd, texts, 'certify', {
          ...env(nth),
          PATH: process.env.PATH ?? '',
        });
        assert.equal(exit, 0, stderr);
        ends.push(words[words.indexOf('--shard') + 1]);
        assert.equal(words[words.indexOf('--seed') + 1], '7');
      }
      assert.deepEqual(ends, ['1/5', '2/5', '3/5', '4/5', '5/5']);
      const whole = await played(cwd, texts, 'report', env(1));
      assert.deepEqual([whole.exit, existsSync(join(cwd, 'report.html'))], [0, true], whole.stderr);
      rmSync(join(cwd, 'report.html'));
      rmSync(join(cwd, 'shard-4'), { recursive: true });
      const less = await played(cwd, texts, 'report', env(1));
      assert.equal(less.exit, 2);
      assert.match(readFileSync(join(cwd, 'report.html'), 'utf8'), /shard 4 of 5 is missing/);
    });
  }

  it('makes the report whatever becomes of a shard, and takes what a departing one has seen', () => {
    const { shard, report } = parse(textOf('shard-github.yml')).jobs;
    assert.deepEqual([shard.strategy['fail-fast'], report.if, report.needs], [false, 'always()', 'shard']);
    const uploads = [...shard.steps, ...report.steps].filter(({ uses = '' }) => uses.includes('upload-artifact'));
    assert.deepEqual(
      uploads.map((one) => [one.if, one.with.overwrite]),
      [
        ['always()', true],
        ['always()', true],
      ],
    );
    const gitlab = parse(textOf('shard-gitlab.yml'));
    assert.deepEqual(
      [gitlab.shard.artifacts.when, gitlab.report.when, gitlab.report.artifacts.when],
      ['always', 'always', 'always'],
    );
    const jobs = parseAllDocuments(textOf('shard-kubernetes.yaml')).map((one) => one.toJS());
    assert.deepEqual([jobs[1].spec.backoffLimitPerIndex, jobs[2].spec.suspend], [0, true]);
  });

  it('writes to a volume of Kubernetes as somebody who may', () => {
    const jobs = parseAllDocuments(textOf('shard-kubernetes.yaml')).map((one) => one.toJS());
    for (const { spec } of jobs.slice(1)) {
      const { runAsNonRoot, runAsUser, fsGroup } = spec.template.spec.securityContext;
      assert.deepEqual([runAsNonRoot, runAsUser, fsGroup], [true, 1000, 1000]);
    }
  });
});

describe('an example for a pipeline', () => {
  for (const name of ['github.yml', 'gitlab.yml']) {
    it(`${name} is YAML, with a job that gates and one that certifies`, () => {
      const read = parse(textOf(name));
      assert.deepEqual(Object.keys(read.jobs ?? read), ['gate', 'certify']);
    });
  }
});

describe('the image', () => {
  const lines = readFileSync(join(root, 'Dockerfile'), 'utf8').split('\n');
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));

  it('runs as nobody special, and passes signals on', () => {
    assert.deepEqual(
      last.filter((line) => /^(?:USER|WORKDIR|ENTRYPOINT|ENV) /.test(line)),
      ['ENV HOME=/tmp', 'USER node', 'WORKDIR /shop', 'ENTRYPOINT ["tini", "--", "kco"]'],
    );
  });

  it('copies what is there', () => {
    const copied = lines.flatMap((line) => /^COPY ((?!--from).*) \S+$/.exec(line)?.[1]?.split(' ') ?? []);
    assert.ok(copied.length > 1);
    assert.deepEqual(
      copied.filter((name) => !existsSync(join(root, name))),
      [],
    );
  });
});
