import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createOrder, type Ended, freshFolder, kco, root, runFolderIn, serving, start } from '../support/commands.ts';
import { greyOrder, rightOrder, wrongOrder } from '../support/orders.ts';

const limits = { timeout: 20_000 };

function linesOf(folder: string): Record<string, unknown>[] {
  const text = readFileSync(join(folder, 'exchanges.ndjson'), 'utf8');
  assert.ok(text.endsWith('\n'), 'the last line is whole');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function fitsReportSchema(report: unknown): void {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const fits = ajv.compile(JSON.parse(readFileSync(join(root, 'generated/report.schema.json'), 'utf8')));
  assert.ok(fits(report), ajv.errorsText(fits.errors));
}

/** A sitting from the greeting to SIGTERM, with these orders in between. */
async function sitting(
  test: TestContext,
  words: readonly string[],
  ...orders: readonly object[]
): Promise<Ended & { readonly cwd: string }> {
  const cwd = freshFolder(test);
  const sandbox = await serving(test, ['sandbox', ...words], { cwd });
  await fetch(`${sandbox.origin}/_sandbox/health`); // Whoever answers has begun to listen for signals.
  for (const order of orders) await createOrder(sandbox.origin, order);
  return { cwd, ...(await sandbox.stop('SIGTERM')) };
}

describe('kco sandbox, when SIGTERM ends it', { concurrency: true }, () => {
  it('reports a departure by its name and place: exit 1', limits, async (test) => {
    const { exit, stdout, stderr } = await sitting(test, [], rightOrder, wrongOrder);
    assert.equal(exit, 1);
    assert.match(
      stdout,
      /^✗ order\.line-tax .*\n {4}at {8}merchant-2 \(createOrder\) \/request\/body\/order_lines\/0\//m,
    );
    assert.match(stdout, /^Departs: .*order\.line-tax/m);
    assert.match(stderr, /^merchant-1 .*createOrder .*201/m);
    assert.match(stderr, /^merchant-2 .*createOrder .*400/m);
  });

  it('reports that nothing departs: exit 0', limits, async (test) => {
    const { exit, stdout } = await sitting(test, [], rightOrder);
    assert.equal(exit, 0);
    assert.match(stdout, /^Conformant: /m);
  });

  it('reports that nobody came: exit 2', limits, async (test) => {
    const { exit, stdout } = await sitting(test, []);
    assert.equal(exit, 2);
    assert.match(stdout, /^Undecided: nothing was judged/m);
  });

  it('lets a grey order fail where it was told to be strict: exit 1', limits, async (test) => {
    const { exit, stdout } = await sitting(test, ['--strict'], greyOrder);
    assert.equal(exit, 1);
    assert.match(stdout, /^✗ order\.line-tax-exact /m);
  });

  it('has said nothing of the requests where it was told to be quiet', limits, async (test) => {
    const { stderr } = await sitting(test, ['--quiet'], wrongOrder);
    assert.doesNotMatch(stderr, /merchant-1|order\.line-tax/);
    assert.match(stderr, /recording to runs\//);
  });
});

describe('a sandbox that others can reach', { concurrency: true }, () => {
  const warning = /^kco: --host \S+ opens the port to others: .* reads the record .*\n {5}Leave --host out .*$/m;

  it('says who reads the record then, and how to avoid it', limits, async (test) => {
    const sandbox = start(test, ['sandbox', '--host', '0.0.0.0', '--port', '0'], { cwd: freshFolder(test) });
    await sandbox.says(warning);
    await sandbox.stop('SIGTERM');
  });

  for (const host of ['127.0.0.1', 'localhost']) {
    it(`is not one on ${host}`, limits, async (test) => {
      const sandbox = start(test, ['sandbox', '--host', host, '--port', '0'], { cwd: freshFolder(test) });
      await sandbox.says(/Ctrl-C stops it/);
      assert.doesNotMatch((await sandbox.stop('SIGTERM')).stderr, warning);
    });
  }
});

describe('what kco sandbox leaves behind', { concurrency: true }, () => {
  it('is a record with a head and an end mark', limits, async (test) => {
    const folder = runFolderIn((await sitting(test, [], rightOrder, wrongOrder)).cwd);
    const [head, first, second, end] = linesOf(folder);
    assert.deepEqual([head?.record, head?.subject], ['kco-record/1', 'merchant']);
    assert.deepEqual([first?.id, second?.id], ['merchant-1', 'merchant-2']);
    assert.deepEqual([end?.end, end?.exchanges], ['kco-record/1', 2]);
  });

  it(
    'is a report that fits its schema, as a document and as a page with one script, which is ours',
    limits,
    async (test) => {
      const folder = runFolderIn((await sitting(test, [], rightOrder, wrongOrder)).cwd);
      assert.deepEqual(readdirSync(folder).sort(), [
        'SHA256SUMS',
        'exchanges.ndjson',
        'junit.xml',
        'report.html',
        'report.json',
      ]);
      const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
      fitsReportSchema(report);
      assert.deepEqual([report.verdict, report.complete], ['departs', true]);
      const page = readFileSync(join(folder, 'report.html'), 'utf8');
      assert.equal(page.split(/<script/i).length, 2);
      assert.match(page, /id="order\.line-tax"/);
    },
  );
});

describe('a port that is taken', { concurrency: true }, () => {
  it('is told in one sentence: exit 2', limits, async (test) => {
    const { port } = new URL((await serving(test, ['sandbox'], { cwd: freshFolder(test) })).origin);
    const { exit, stdout, stderr } = await kco(test, ['sandbox', '--port', port], { cwd: freshFolder(test) });
    assert.deepEqual([exit, stdout], [2, '']);
    assert.match(
      stderr,
      new RegExp(`^kco: cannot listen on 127\\.0\\.0\\.1:${port} \\(the port is taken.*--port.*\\n$`),
    );
  });

  it('may come from kco.yaml', limits, async (test) => {
    const { port } = new URL((await serving(test, ['sandbox'], { cwd: freshFolder(test) })).origin);
    const cwd = freshFolder(test);
    writeFileSync(join(cwd, 'kco.yaml'), `sandbox: { port: ${port} }\n`);
    assert.match((await kco(test, ['sandbox'], { cwd })).stderr, new RegExp(`on 127\\.0\\.0\\.1:${port} `));
  });

  it('leaves no run folder behind', limits, async (test) => {
    const { port } = new URL((await serving(test, ['sandbox'], { cwd: freshFolder(test) })).origin);
    const cwd = freshFolder(test);
    await kco(test, ['sandbox', '--port', port], { cwd });
    assert.deepEqual(readdirSync(cwd), []);
  });
});
