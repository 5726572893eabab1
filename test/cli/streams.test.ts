import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { bin, type Ended, freshFolder, kco, root, start, startNode } from '../support/commands.ts';
import { rightOrder, wrongOrder } from '../support/orders.ts';

const limits = { timeout: 20_000 };

/** A folder with an order in it. */
function folderWith(test: TestContext, order: object): string {
  const cwd = freshFolder(test);
  writeFileSync(join(cwd, 'order.json'), JSON.stringify(order));
  return cwd;
}

/** Checks an order with a kco that throws in the middle of its report. */
function brokenCheck(test: TestContext, thrown: string): Promise<Ended> {
  const cwd = folderWith(test, rightOrder);
  const preload = join(cwd, 'broken.cjs');
  writeFileSync(preload, `Map.groupBy = () => { throw ${thrown}; };\n`);
  return startNode(test, ['--require', preload, bin, 'check', 'order.json'], { cwd }).ended;
}

describe('what kco reads and says', { concurrency: true }, () => {
  for (const words of [['requirements'], ['--help'], ['check', 'order.json', '--format', 'json']]) {
    it(`a reader who closes the pipe sees no stack: kco ${words.join(' ')}`, limits, async (test) => {
      const { child, ended } = start(test, words, { cwd: folderWith(test, rightOrder) });
      child.stdout?.destroy();
      const { exit, stderr } = await ended;
      assert.deepEqual([exit, stderr], [0, '']);
    });
  }

  it('a closed pipe does not hide a departure: exit 1', limits, async (test) => {
    const { child, ended } = start(test, ['check', 'order.json'], { cwd: folderWith(test, wrongOrder) });
    child.stdout?.destroy();
    assert.equal((await ended).exit, 1);
  });

  it('a closed standard error is no failure', limits, async (test) => {
    const words = ['check', 'order.json', '--format', 'json=report.json'];
    const { child, ended } = start(test, words, { cwd: folderWith(test, rightOrder) });
    child.stderr?.destroy();
    assert.equal((await ended).exit, 0);
  });

  it('an order arrives on standard input', limits, async (test) => {
    const stdin = JSON.stringify(wrongOrder);
    const { exit, stdout } = await kco(test, ['check', '-'], { cwd: freshFolder(test), stdin });
    assert.equal(exit, 1);
    assert.match(stdout, /^ {4}at {8}standard input \/order_lines\/0\/total_tax_amount$/m);
  });

  it('nothing is painted where the report goes into a pipe', limits, async (test) => {
    const { stdout } = await kco(test, ['check', 'order.json'], { cwd: folderWith(test, wrongOrder) });
    assert.ok(!stdout.includes('\u001b'));
  });
});

describe('what kco shows on a terminal', { concurrency: true }, () => {
  const cases: readonly [about: string, words: readonly string[], env: Record<string, string>, isPainted: boolean][] = [
    ['is painted', [], {}, true],
    ['is not painted where NO_COLOR says so', [], { NO_COLOR: '1' }, false],
    ['is painted where NO_COLOR is empty', [], { NO_COLOR: '' }, true],
    ['is not painted with --no-color', ['--no-color'], {}, false],
    ['is not painted in a file', ['--format', 'text=report.txt'], {}, false],
  ];
  for (const [about, words, env, isPainted] of cases) {
    it(about, limits, async (test) => {
      const cwd = folderWith(test, wrongOrder);
      const preload = join(cwd, 'terminal.cjs');
      writeFileSync(preload, "Object.defineProperty(process.stdout, 'isTTY', { value: true });\n");
      const line = ['--require', preload, bin, 'check', 'order.json', ...words];
      const { stdout, stderr } = await startNode(test, line, { cwd, env }).ended;
      const shown = about.endsWith('file') ? readFileSync(join(cwd, 'report.txt'), 'utf8') : stdout;
      assert.match(shown, /order\.line-tax/);
      assert.equal(`${shown}${stderr}`.includes('\u001b['), isPainted);
    });
  }
});

describe('where kco cannot write', { concurrency: true }, () => {
  for (const [command, ...more] of [
    ['sandbox', '--port', '0'],
    ['certify'],
    ['gate', '--merchant', 'http://127.0.0.1:1'],
  ] as const) {
    it(`an --out that is no folder is told in one sentence: kco ${command}`, limits, async (test) => {
      const out = join(folderWith(test, rightOrder), 'order.json');
      const { exit, stdout, stderr } = await kco(test, [command, '--out', out, ...more], { cwd: root });
      assert.deepEqual([exit, stdout], [2, '']);
      assert.match(stderr, /^kco: cannot write the run to .*order\.json .*--out\.\n$/);
    });
  }

  it('a file system that takes no folders is told in one sentence', {
    ...limits,
    skip: existsSync('/proc/self') ? false : 'there is no /proc here',
  }, async (test) => {
    const words = ['gate', '--merchant', 'http://127.0.0.1:1', '--out', '/proc/kco/runs'];
    const { exit, stderr } = await kco(test, words, { cwd: freshFolder(test) });
    assert.equal(exit, 2);
    assert.match(stderr, /^kco: cannot write the run to \/proc\/kco\/runs \(.*--out\.\n$/);
  });

  for (const command of ['sandbox', 'proxy', 'gate', 'certify', 'init']) {
    it(`a folder without the right to write is told in one sentence: kco ${command}`, {
      ...limits,
      skip: process.getuid?.() === 0 ? 'root may write everywhere' : false,
    }, async (test) => {
      const cwd = freshFolder(test);
      chmodSync(cwd, 0o555);
      const more = { proxy: ['--target', 'http://127.0.0.1:1'], gate: ['--merchant', 'http://127.0.0.1:1'] };
      const words = [command, ...(Object.entries(more).find(([name]) => name === command)?.[1] ?? [])];
      const { exit, stdout, stderr } = await kco(test, words, { cwd });
      assert.deepEqual([exit, stdout], [2, '']);
      assert.match(stderr, /^kco: cannot write .*\(that is not permitted\)\..*\n$/);
    });
  }

  it('a place for a report is told in one sentence: exit 2', limits, async (test) => {
    const words = ['check', 'order.json', '--format', 'json=order.json/report.json'];
    const { exit, stderr } = await kco(test, words, { cwd: folderWith(test, wrongOrder) });
    assert.equal(exit, 2);
    assert.match(stderr, /^kco: cannot write the report to .*\n$/);
  });
});

describe('a mistake of ours', { concurrency: true }, () => {
  it('is told without a stack: exit 3', limits, async (test) => {
    const { exit, stderr } = await brokenCheck(test, "new RangeError('on purpose')");
    assert.equal(exit, 3);
    assert.match(stderr, /^kco: something broke inside kco itself \(RangeError: on purpose\)/);
  });

  it('is told without a stack where what was thrown is no error: exit 3', limits, async (test) => {
    assert.equal((await brokenCheck(test, 'Object.create(null)')).exit, 3);
  });
});
