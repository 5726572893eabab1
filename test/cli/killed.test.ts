import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { run } from '../../src/cli/main.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder, root, start } from '../support/commands.ts';

const limits = { timeout: 30_000 };

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false; // It was cut off.
  }
}

/** What is judged of a record that somebody left. */
async function judged(test: TestContext, record: Buffer) {
  const cwd = freshFolder(test);
  mkdirSync(join(cwd, 'run'));
  writeFileSync(join(cwd, 'run/exchanges.ndjson'), record);
  const { terminal, stdout, stderr } = keptTerminal(cwd);
  const exit = await run(['report', 'run', '--format', 'json', '--har', 'run.har'], terminal);
  const complete: unknown = stdout() === '' ? undefined : JSON.parse(stdout()).complete;
  const har = join(cwd, 'run.har');
  const entries: { _id: string }[] = existsSync(har) ? JSON.parse(readFileSync(har, 'utf8')).log.entries : [];
  return { exit, complete, ids: entries.map(({ _id }) => _id), stderr: stderr() };
}

/** Numbers from 0 to 1 that look like chance and are the same in every run. */
function* chance(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

/** What a certification leaves that is killed after so many lines of its record. */
async function leftBehind(test: TestContext, many: number): Promise<string> {
  const out = freshFolder(test);
  const certify = start(test, ['certify', '--quiet', '--out', out], { cwd: root });
  await certify.says(/recording to/);
  const [name = ''] = readdirSync(out);
  const folder = join(out, name);
  while (readFileSync(join(folder, 'exchanges.ndjson'), 'utf8').split('\n').length < many) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  assert.equal((await certify.stop('SIGKILL')).exit, 'SIGKILL');
  return folder;
}

describe('a certification that is killed', () => {
  // The record is only ever added to: what is left at any moment is the beginning of what is left later.
  it(
    'is judged as incomplete at any of 20 moments, by every whole exchange and by no half one',
    limits,
    async (test) => {
      const folder = await leftBehind(test, 60);
      assert.deepEqual(readdirSync(folder), ['exchanges.ndjson'], 'no report is there');
      const record = readFileSync(join(folder, 'exchanges.ndjson'));
      const headEnd = record.indexOf('\n') + 1;
      const moments = chance(9);
      for (let nth = 0; nth < 20; nth += 1) {
        const length = headEnd + Math.floor(Number(moments.next().value) * (record.length - headEnd));
        const lines = record.subarray(0, length).toString().split('\n').slice(1);
        const { exit, complete, ids } = await judged(test, record.subarray(0, length));
        const whole = lines.filter(isJson).map((line) => JSON.parse(line).id);
        assert.deepEqual([exit, complete, ids], [2, false, whole], `after ${length} bytes`);
      }
      for (const length of [0, 1, headEnd - 2]) {
        const { exit, complete, stderr } = await judged(test, record.subarray(0, length));
        assert.deepEqual([exit, complete], [2, undefined]);
        assert.match(stderr, /^kco: run .*\n$/);
      }
    },
  );
});
