import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import fc from 'fast-check';
import { run } from '../../src/cli/main.ts';
import { keptTerminal } from '../io/terminals.ts';
import { bin, freshFolder, root, startNode } from '../support/commands.ts';
import { certified } from './certified.ts';

const limits = { timeout: 180_000 };

// A child takes a second to start, so most moments are made of the record of another: what `killedAt` leaves is such a beginning.
const moments = 20;
const killed = Number(process.env.KCO_KILLS ?? 4);
const words = ['certify', '--quiet', '--profile', 'smoke', '--market', 'SE'];

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false; // It was cut off.
  }
}

/** What is judged of a run folder that somebody left. */
async function judged(test: TestContext, folder: string, ...more: readonly string[]) {
  const cwd = freshFolder(test);
  const { terminal, stdout, stderr } = keptTerminal(cwd);
  const exit = await run(['report', folder, '--format', 'json', '--har', 'run.har', ...more], terminal);
  const complete: unknown = stdout() === '' ? undefined : JSON.parse(stdout()).complete;
  const har = join(cwd, 'run.har');
  const entries: { _id: string }[] = existsSync(har) ? JSON.parse(readFileSync(har, 'utf8')).log.entries : [];
  return { exit, complete, ids: entries.map(({ _id }) => _id), stderr: stderr() };
}

function recordLength(out: string): number {
  const [name] = readdirSync(out);
  return name === undefined ? 0 : (statSync(join(out, name, 'exchanges.ndjson'), { throwIfNoEntry: false })?.size ?? 0);
}

/** The folder of a certification that is killed as soon as its record has so many bytes. */
async function killedAt(test: TestContext, length: number): Promise<string> {
  const out = freshFolder(test);
  const child = startNode(test, [bin, ...words, '--out', out], { cwd: root });
  while (recordLength(out) < length) await new Promise((resolve) => setTimeout(resolve, 1));
  await child.stop('SIGKILL');
  return join(out, readdirSync(out)[0] ?? '');
}

/** The ids of the exchanges that a record has whole, and whether the end mark is there. */
function wholeIn(folder: string) {
  const lines = readFileSync(join(folder, 'exchanges.ndjson'), 'utf8').split('\n').slice(1).filter(isJson);
  const values: { readonly id: string; readonly end?: string }[] = lines.map((line) => JSON.parse(line));
  const isEnded = values.some(({ end }) => end !== undefined);
  return { isEnded, ids: values.filter(({ end }) => end === undefined).map(({ id }) => id) };
}

/** A copy of a record that ends after so many bytes: the record is only added to, so a kill leaves nothing else. */
function cutAt(test: TestContext, record: Buffer, length: number): string {
  const folder = join(freshFolder(test), 'run');
  mkdirSync(folder);
  writeFileSync(join(folder, 'exchanges.ndjson'), record.subarray(0, length));
  return folder;
}

describe('a certification that is killed', () => {
  it(
    `at any of ${moments} moments is judged by every whole exchange, and never as a whole run`,
    limits,
    async (test) => {
      const { record } = await certified(test, '--market', 'SE');
      const whole = Buffer.from(`${record.join('\n')}\n`);
      const headEnd = whole.indexOf('\n') + 1;
      const lengths = fc.sample(fc.integer({ min: headEnd, max: whole.length - 300 }), { numRuns: moments, seed: 9 });
      for (const [nth, length] of lengths.entries()) {
        const isKilled = nth < killed;
        const folder = isKilled ? await killedAt(test, Math.floor(length / 2)) : cutAt(test, whole, length);
        const { ids, isEnded } = wholeIn(folder);
        const { exit, complete, ids: seen } = await judged(test, folder);
        assert.deepEqual([exit, complete, seen], [2, false, ids], `after ${length} bytes`);
        assert.deepEqual([isEnded, readdirSync(folder)], [false, ['exchanges.ndjson']], 'no report is there');
      }
    },
  );

  it('in the middle of the head of its record leaves what is no record', limits, async (test) => {
    const { record } = await certified(test, '--market', 'SE');
    const [head = ''] = record;
    for (const length of [0, 1, head.length - 1]) {
      const folder = join(freshFolder(test), 'run');
      mkdirSync(folder);
      writeFileSync(join(folder, 'exchanges.ndjson'), head.slice(0, length));
      const { exit, complete, stderr } = await judged(test, folder);
      assert.deepEqual([exit, complete], [2, undefined]);
      assert.match(stderr, /^kco: .*run .*\n$/);
    }
  });

  for (const name of ['report.json', 'SHA256SUMS']) {
    it(`while it writes ${name} leaves half a file that nobody takes for a whole one`, limits, async (test) => {
      const [cwd, out] = [freshFolder(test), freshFolder(test)];
      const preload = join(cwd, 'preload.cjs');
      const text = `
        const fs = require('node:fs');
        const real = fs.renameSync;
        fs.renameSync = (from, to) => {
          if (!to.endsWith(${JSON.stringify(name)})) return real(from, to);
          fs.truncateSync(from, 60);
          process.kill(process.pid, 'SIGKILL');
        };
        require('node:module').syncBuiltinESMExports();
      `;
      writeFileSync(preload, text);
      const { exit } = await startNode(test, ['--require', preload, bin, ...words, '--out', out], { cwd: root }).ended;
      const folder = join(out, readdirSync(out)[0] ?? '');
      const files = readdirSync(folder);
      assert.deepEqual([exit, files.includes(name), files.includes(`${name}.part`)], ['SIGKILL', false, true]);
      const again = await judged(test, folder);
      assert.deepEqual([again.exit, again.complete], [0, true]);
      assert.match(again.stderr, new RegExp(`^kco: ${name}\\.part in .* was being written when the run was killed`));
      const verified = await judged(test, folder, '--verify');
      assert.equal(verified.exit, 2);
      assert.match(verified.stderr, /has no SHA256SUMS/);
    });
  }
});
