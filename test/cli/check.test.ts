import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, it, type TestContext } from 'node:test';
import type { Report } from '../../generated/conformance.ts';
import { run } from '../../src/cli/main.ts';
import { bin, freshFolder, kco, showsNoStack } from '../support/commands.ts';
import { kcoHere } from '../support/in-process.ts';
import { line, orderOf, rightOrder, wrongOrder } from '../support/orders.ts';

const limits = { timeout: 60_000 };

function write(test: TestContext, files: Readonly<Record<string, string | Buffer>>): string {
  const cwd = freshFolder(test);
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(cwd, name), contents);
  return cwd;
}

describe('kco check --fix', { concurrency: true }, () => {
  const table: readonly [about: string, order: object][] = [
    ['one line', wrongOrder],
    ['several lines', orderOf([line(50_000, 1_000, 5_000), line(900, 2_500, 180), line(1_000, 2_500, 250)])],
    ['a sum that is wrong', { ...rightOrder, order_amount: 1 }],
    ['a sum that is half of it', orderOf([line(9_999, 2_500, 2_000, { quantity: 6, unit_price: 3_333 })])],
    ['an order by token', { ...orderOf([line(50_000, 1_000, 5_000)]), merchant_urls: undefined, auto_capture: true }],
    ['an order that was read', { ...wrongOrder, order_id: '1', status: 'checkout_incomplete', html_snippet: '' }],
  ];
  for (const [about, order] of table) {
    it(`prints what makes it conformant: ${about}`, limits, async (test) => {
      const cwd = write(test, { 'order.json': JSON.stringify(order) });
      const { exit, stdout, stderr } = await kcoHere(['check', '--fix', 'order.json'], { cwd });
      assert.equal(exit, 1);
      assert.match(stderr, /JSON Patch, RFC 6902/);
      writeFileSync(join(cwd, 'order.json'), JSON.stringify(patched(order, JSON.parse(stdout))));
      assert.equal((await kcoHere(['check', 'order.json'], { cwd })).exit, 0);
    });
  }

  it('writes a report beside the patch where it is told to', limits, async (test) => {
    const cwd = write(test, { 'order.json': JSON.stringify(wrongOrder) });
    const { exit, stdout } = await kcoHere(['check', '--fix', 'order.json', '--format', 'json=r.json'], { cwd });
    assert.deepEqual([exit, JSON.parse(stdout).length], [1, 2]);
    assert.equal((JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')) as Report).verdict, 'departs');
  });
});

/** The value after a patch that replaces and adds. */
function patched(value: object, patch: readonly { op: string; path: string; value: number }[]): object {
  const copy = JSON.parse(JSON.stringify(value));
  for (const { op, path, value: right } of patch) {
    const steps = path.split('/').slice(1);
    const last = steps.pop() ?? '';
    const holder = steps.reduce((inside, step) => inside[step], copy);
    assert.equal(last in holder, op === 'replace', `${path} is there, or is added`);
    holder[last] = right;
  }
  return copy;
}

describe('kco check, given something odd,', { concurrency: true }, () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const refused: readonly [about: string, contents: string | Buffer, sentence: RegExp][] = [
    ['nothing', '', /^kco: x\.json is empty\.\n$/],
    ['a null', 'null', /^kco: x\.json has no field that tells/],
    ['JSON that is cut off', '{\n  "order_lines": [', /^kco: x\.json is no JSON: at line 2, column 19, it ends\.\n$/],
    ['lists in lists', deep, /^kco: x\.json has no field that tells/],
    ['an exchange of that', `{"method":"POST","path":"/a","body":${deep}}`, /^kco: x\.json is nested too deep/],
    ['UTF-16', Buffer.from('{}', 'utf16le'), /^kco: x\.json is written in UTF-16\./],
    ['bytes', Buffer.from([0, 1, 2, 255]), /^kco: x\.json is written in UTF-16\.|no text in UTF-8/],
    ['a key twice', '{"order_lines":[],"order_lines":[]}', /the key "order_lines" stands twice at its root/],
  ];
  for (const [about, contents, sentence] of refused) {
    it(`says it in one sentence and exits 2: ${about}`, limits, async (test) => {
      const { exit, stdout, stderr } = await kcoHere(['check', 'x.json'], {
        cwd: write(test, { 'x.json': contents }),
      });
      assert.deepEqual([exit, stdout], [2, '']);
      assert.match(stderr, sentence);
      showsNoStack(stderr);
    });
  }

  const odd: readonly [about: string, contents: string][] = [
    ['lines nested a hundred thousand deep', `{"purchase_country":"SE","order_lines":${deep}}`],
    ['50 MB', JSON.stringify({ ...rightOrder, order_lines: Array(250_000).fill(rightOrder.order_lines[0]) })],
    ['keys that every object inherits', `{"__proto__":{"order_lines":1},"purchase_country":"SE","order_lines":[]}`],
  ];
  for (const [about, contents] of odd) {
    it(`judges it: ${about}`, limits, async (test) => {
      const { exit, stderr } = await kco(test, ['check', 'x.json'], { cwd: write(test, { 'x.json': contents }) });
      assert.deepEqual([exit, stderr], [1, '']);
    });
  }
});

describe('kco check, given many files,', { concurrency: true }, () => {
  function many(test: TestContext, count: number): string {
    const cwd = freshFolder(test);
    mkdirSync(join(cwd, 'orders'));
    for (let nth = 1; nth <= count; nth += 1) {
      writeFileSync(join(cwd, 'orders', `${nth}.json`), JSON.stringify(nth === 7 ? wrongOrder : rightOrder));
    }
    return cwd;
  }

  it('judges each, names the one that departs, and tells how far it is', limits, async (test) => {
    const { exit, stdout, stderr } = await kcoHere(['check', 'orders', '--format', 'json'], {
      cwd: many(test, 1_001),
    });
    const report = JSON.parse(stdout) as Report;
    assert.deepEqual([exit, stderr], [1, 'kco: 500 of 1001\nkco: 1000 of 1001\n']);
    assert.equal(report.bodies?.length, 1_001);
    const tax = report.judgements.find(({ requirement }) => requirement === 'order.line-tax');
    assert.deepEqual([tax?.judged, tax?.findings.map(({ where }) => where)], [1_001, ['orders/7.json']]);
  });

  it('is silent where it is told to be', limits, async (test) => {
    const { stderr } = await kcoHere(['check', 'orders', '--quiet'], { cwd: many(test, 501) });
    assert.equal(stderr, '');
  });

  it('rewrites one line on a terminal, and wipes it', limits, async (test) => {
    const [stdout, stderr] = [new PassThrough(), Object.assign(new PassThrough(), { isTTY: true })];
    const said = Promise.all([text(stdout), text(stderr)]);
    const cwd = many(test, 45);
    const stdin = Readable.from([]);
    const untilStopped = () => Promise.reject(new Error('nobody stops it'));
    const ifInterrupted = () => undefined;
    const terminal = { stdout, stderr, stdin, env: {}, cwd, colours: false, ifInterrupted, untilStopped };
    await run(['check', 'orders'], terminal);
    stdout.end();
    stderr.end();
    // How long the rest takes hangs on the machine.
    const shown = (await said)[1].replaceAll(/, about \d+ \S+ left/g, '');
    const [nine, eighteen] = [9, 18].map((full) => `[${'█'.repeat(full)}${'░'.repeat(20 - full)}]`);
    assert.equal(shown, `\r\u001b[Kkco: ${nine} 20 of 45\r\u001b[Kkco: ${eighteen} 40 of 45\r\u001b[K`);
  });

  it('tells twenty that cannot be judged, and counts the others', limits, async (test) => {
    const cwd = write(test, Object.fromEntries(Array.from({ length: 25 }, (_, nth) => [`${nth}.json`, ''])));
    const { exit, stderr } = await kcoHere(['check', '.'], { cwd });
    assert.equal(exit, 2);
    assert.match(
      stderr,
      /^(kco: \d+\.json is empty\.\n){20}kco: 5 more could not be judged; --format json lists them all\.\n$/,
    );
  });
});

describe('kco check, from a shell,', { concurrency: true }, () => {
  it('reads what another command writes', { ...limits, skip: process.platform === 'win32' }, (test) => {
    const cwd = write(test, { 'order.json': JSON.stringify(wrongOrder) });
    const words = ['-c', `"${process.execPath}" "${bin}" check <(cat order.json)`];
    const { status, stdout } = spawnSync('bash', words, { cwd, encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stdout, /✗ order\.line-tax/);
  });

  it('takes lines from standard input, and names each by its number', limits, async (test) => {
    const stdin = [rightOrder, wrongOrder].map((order) => `${JSON.stringify(order)}\n`).join('');
    const { exit, stdout } = await kco(test, ['check', '-'], { cwd: freshFolder(test), stdin });
    assert.equal(exit, 1);
    assert.match(stdout, /^ {4}at {8}standard input:2 \/order_lines\/0\/total_tax_amount/m);
  });

  it('does not write its report over a file of the folder that it judges', limits, async (test) => {
    const cwd = write(test, { 'order.json': JSON.stringify(rightOrder) });
    const { exit, stderr } = await kcoHere(['check', '.', '--format', 'json=order.json'], { cwd });
    assert.deepEqual([exit, stderr], [2, 'kco: order.json is what is judged; name another file for the report.\n']);
  });
});
