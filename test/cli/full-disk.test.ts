import assert from 'node:assert/strict';
import { type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { bin, createOrder, freshFolder, kco, merchant, root, runFolderIn, startNode } from '../support/commands.ts';
import { rightOrder, wrongOrder } from '../support/orders.ts';

const limits = { timeout: 20_000 };

/** A program that is read before kco, and lets a function of Node fail: `that` is called with its arguments. */
function failing(cwd: string, module: string, name: string, that: string): string {
  const preload = join(cwd, 'preload.cjs');
  const text = `
    const opened = require('${module}');
    const real = opened.${name};
    opened.${name} = (...words) => { (${that})(...words); return real(...words); };
    require('node:module').syncBuiltinESMExports();
  `;
  writeFileSync(preload, text);
  return preload;
}

/** A disk that takes no line of the record that says this. */
function fullDisk(cwd: string, word: string): string {
  const error = "Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })";
  const that = `(_, bytes) => { if (Buffer.from(bytes).includes('${word}')) throw ${error}; }`;
  return failing(cwd, 'node:fs', 'writeSync', that);
}

async function sandboxWith(test: TestContext, cwd: string, preload: string) {
  const words = ['--require', preload, bin, 'sandbox', '--port', '0'];
  const running = startNode(test, words, { cwd });
  return { ...running, origin: await running.says(/http:\/\/127\.0\.0\.1:\d+/) };
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

const said =
  /^kco: cannot write the record .*exchanges\.ndjson \(the disk is full\)\.\n {5}From here on the record is incomplete\. Make room, or/gm;

describe('a disk that is full', { concurrency: true }, () => {
  it('keeps no shop from its answer; is told once; the run is incomplete: exit 2', limits, async (test) => {
    const cwd = freshFolder(test);
    const sandbox = await sandboxWith(test, cwd, fullDisk(cwd, '"merchant-2"'));
    for (const _ of [1, 2, 3]) assert.equal((await createOrder(sandbox.origin, rightOrder)).status, 201);
    const { exit, stdout, stderr } = await sandbox.stop('SIGTERM');
    assert.equal(exit, 2);
    assert.match(stdout, /^Undecided: the record is incomplete/m);
    assert.equal(count(stderr, said), 1, stderr);
    const record = readFileSync(join(runFolderIn(cwd), 'exchanges.ndjson'), 'utf8');
    assert.deepEqual([count(record, /"id":"merchant-/g), count(record, /"end":"kco-record/g)], [1, 0]);
    const again = await kco(test, ['report', runFolderIn(cwd)], { cwd });
    assert.deepEqual([again.exit, /incomplete/.test(again.stdout)], [2, true]);
  });

  it('hides no departure of what passed a proxy and could not be written: exit 1', limits, async (test) => {
    const cwd = freshFolder(test);
    const target = await merchant(test, (_, response) => response.writeHead(404).end());
    const preload = fullDisk(cwd, '"merchant-1"');
    const words = ['--require', preload, bin, 'proxy', '--port', '0', '--target', new URL(target).origin];
    const proxy = startNode(test, words, { cwd });
    const origin = await proxy.says(/http:\/\/127\.0\.0\.1:\d+/);
    for (const order of [wrongOrder, rightOrder]) assert.equal((await createOrder(origin, order)).status, 404);
    const { exit, stdout, stderr } = await proxy.stop('SIGTERM');
    assert.equal(exit, 1);
    assert.match(stdout, /^✗ order\.line-tax /m);
    assert.equal(count(stderr, said), 1, stderr);
    assert.doesNotMatch(readFileSync(join(runFolderIn(cwd), 'exchanges.ndjson'), 'utf8'), /merchant-|"end"/);
  });

  it('does not hide a departure that was not recorded: exit 1', limits, async (test) => {
    const cwd = freshFolder(test);
    const sandbox = await sandboxWith(test, cwd, fullDisk(cwd, '"merchant-1"'));
    assert.equal((await createOrder(sandbox.origin, wrongOrder)).status, 400);
    const { exit, stdout } = await sandbox.stop('SIGTERM');
    assert.equal(exit, 1);
    assert.match(stdout, /^✗ order\.line-tax /m);
  });

  for (const [word, where] of [
    ['"kco-record/1","exchanges"', 'at the end mark'],
    ['"merchant-1"', 'at the first exchange'],
  ] as const) {
    it(`leaves a certification undecided: exit 2, ${where}`, limits, async (test) => {
      const [cwd, out] = [freshFolder(test), freshFolder(test)];
      const words = ['--require', fullDisk(cwd, word), bin, 'certify', '--out', out];
      const { exit, stdout, stderr } = await startNode(test, words, { cwd: root }).ended;
      assert.deepEqual([exit, count(stderr, said)], [2, 1], stderr);
      assert.match(stdout, /^Undecided: the record is incomplete/m);
    });
  }

  it('at the report leaves the judgement, no half report, and how to make one', limits, async (test) => {
    const [cwd, out] = [freshFolder(test), freshFolder(test)];
    const error = "Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })";
    const that = `(path, text) => {
      if (!path.endsWith('report.json.part')) return;
      const fs = require('node:fs');
      fs.writeSync(fs.openSync(path, 'w'), text.slice(0, 99));
      throw ${error};
    }`;
    const preload = failing(cwd, 'node:fs', 'writeFileSync', that);
    const words = ['--require', preload, bin, 'certify', '--profile', 'smoke', '--market', 'SE', '--out', out];
    const { exit, stderr } = await startNode(test, words, { cwd: root }).ended;
    assert.equal(exit, 0, stderr);
    assert.match(
      stderr,
      /beside the record \(the disk is full\)\.\n {5}The verdict stands, but the folder is no evidence: .*\n {5}When there is room .*kco report .* --format html=FILE/,
    );
    assert.deepEqual(readdirSync(join(out, readdirSync(out)[0] ?? '')), ['exchanges.ndjson']);
  });

  it('before anything was said is one sentence: exit 2', limits, async (test) => {
    const cwd = freshFolder(test);
    const base = await merchant(test, (_, response) => response.end());
    const words = ['--require', fullDisk(cwd, '"record"'), bin, 'gate', '--merchant', base];
    const { exit, stdout, stderr } = await startNode(test, words, { cwd }).ended;
    assert.deepEqual([exit, stdout], [2, '']);
    assert.match(stderr, /^kco: cannot write the record .*\(the disk is full\)\.\n$/);
  });
});

const skip = existsSync('/dev/full') ? false : 'there is no /dev/full here';
const order = join(root, 'examples/tax-on-top.json');
const record = join(root, 'test/golden/report-run-right/run');

describe('a disk that is full, behind a stream', { concurrency: true, skip }, () => {
  const full = skip ? 'ignore' : openSync('/dev/full', 'w');

  /** Starts kco with one stream on the full disk, until it ends or has said that it can be stopped. */
  async function ending(test: TestContext, words: readonly string[], stdio: StdioOptions, stopAt?: RegExp) {
    const child = spawn(process.execPath, [bin, ...words], { cwd: freshFolder(test), stdio });
    test.after(() => child.kill('SIGKILL'));
    let [out, err, isStopped] = ['', '', false];
    child.stdout?.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      err += chunk;
      // Whoever asks twice is not kept waiting.
      if (!isStopped && stopAt?.test(err)) isStopped = child.kill('SIGTERM');
    });
    const [exit] = await once(child, 'close');
    return { exit, out, err };
  }

  const words: readonly (readonly [words: readonly string[], stopAt?: RegExp])[] = [
    [['check', order]],
    [['report', record]],
    [['requirements']],
    [['sandbox', '--port', '0'], /Ctrl-C/],
    [['proxy', '--port', '0', '--target', 'http://127.0.0.1:1'], /Ctrl-C/],
  ];
  for (const [line, stopAt] of words) {
    it(`the report is missed in one sentence: exit 2, kco ${line[0]}`, limits, async (test) => {
      const { exit, err } = await ending(test, line, ['ignore', full, 'pipe'], stopAt);
      assert.equal(exit, 2);
      assert.equal(count(err, /^kco: the report cannot be written \(the disk is full\)\.$/gm), 1, err);
    });
  }

  it('nobody can be told, and the report is there all the same', limits, async (test) => {
    const line = ['report', record, '--format', 'json=report.json', '--format', 'text'];
    const { exit, out } = await ending(test, line, ['ignore', 'pipe', full]);
    assert.equal(exit, 0);
    assert.match(out, /^Conformant: /m);
  });

  it('a report that cannot be written to its file is told in one sentence: exit 2', limits, async (test) => {
    const { exit, err } = await ending(test, ['check', order, '--format', 'json=/dev/full'], 'pipe');
    assert.deepEqual(
      [exit, err],
      [
        2,
        'kco: cannot write the report to /dev/full (the disk is full). Make room, or name a file that can be written.\n',
      ],
    );
  });
});

describe('a mistake of ours while somebody waits for an answer', () => {
  it('is answered with 500, is in the record, and is ours: exit 3', limits, async (test) => {
    const cwd = freshFolder(test);
    const that = "() => { throw new RangeError('on purpose'); }";
    const sandbox = await sandboxWith(test, cwd, failing(cwd, 'node:crypto', 'randomUUID', that));
    const answer = await createOrder(sandbox.origin, rightOrder);
    const text = await answer.text();
    const { exit, stderr } = await sandbox.stop('SIGTERM');
    assert.deepEqual([answer.status, exit], [500, 3]);
    assert.match(stderr, /^kco: something broke inside kco itself \(RangeError: on purpose\)/m);
    const lines = readFileSync(join(runFolderIn(cwd), 'exchanges.ndjson'), 'utf8')
      .trimEnd()
      .split('\n');
    const { response } = JSON.parse(lines[1] ?? '');
    assert.deepEqual([lines.length, response.status, response.body], [3, 500, text]);
  });
});
