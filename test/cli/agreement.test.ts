import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { Report } from '../../generated/conformance.ts';
import { pinnedSpecs, version } from '../../generated/pinned.ts';
import { exitCodeOf } from '../../src/cli/exit-code.ts';
import { createOrder, type Ended, freshFolder, kco, merchant, runFolderIn, serving } from '../support/commands.ts';
import { greyOrder, rightOrder, wrongOrder } from '../support/orders.ts';

const limits = { timeout: 20_000 };
const nobody = { KCO_USERNAME: 'K111111_nobody', KCO_PASSWORD: 'kco_test_api_nobody' };
const closed = 'http://127.0.0.1:1'; // A reserved port: nobody listens there, and no test is ever given it.

/** Fails unless the exit code, the last line and report.json say the same; the report, to look at further. */
function agreed(cwd: string, { exit, stdout }: Ended): Report {
  const report: Report = JSON.parse(readFileSync(join(runFolderIn(cwd), 'report.json'), 'utf8'));
  assert.equal(exit, exitCodeOf(report));
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  assert.ok(last.toLowerCase().startsWith(`${report.verdict}: ${report.because}`.toLowerCase()), last);
  return report;
}

/** Runs a command in a folder of its own. */
async function ran(test: TestContext, words: readonly string[], env = {}): Promise<Ended & { readonly cwd: string }> {
  const cwd = freshFolder(test);
  return { cwd, ...(await kco(test, words, { cwd, env })) };
}

describe('exit code, report and record agree', { concurrency: true }, () => {
  it(
    'on a shop that answers the validation with 401: it departs, and nobody’s credentials are blamed',
    limits,
    async (test) => {
      const base = await merchant(test, (_, response) => response.writeHead(401).end());
      const { cwd, ...ended } = await ran(test, ['gate', '--merchant', base]);
      assert.equal(agreed(cwd, ended).verdict, 'departs');
      assert.match(ended.stdout, /^✗ validation\.answers-as-documented /m);
      assert.doesNotMatch(ended.stderr, /KCO_USERNAME|credentials/);
    },
  );

  it('on a shop that is down', limits, async (test) => {
    const { cwd, ...ended } = await ran(test, ['gate', '--merchant', `${closed}/kustom`]);
    const { verdict, because } = agreed(cwd, ended);
    assert.deepEqual(
      [verdict, because],
      ['undecided', 'cannot reach the merchant at 127.0.0.1:1 (connection refused)'],
    );
    assert.match(ended.stderr, /^kco: cannot reach the merchant at .*--merchant\.$/m);
  });

  it('on a target that refuses the credentials', limits, async (test) => {
    const sandbox = await serving(test, ['sandbox'], { cwd: freshFolder(test) });
    const { cwd, ...ended } = await ran(test, ['certify', '--quiet', '--target', sandbox.origin], nobody);
    const { verdict, because } = agreed(cwd, ended);
    assert.deepEqual([verdict, because], ['undecided', `${sandbox.origin} refused the credentials (401) every time`]);
    assert.match(ended.stderr, /^kco: .*Check KCO_USERNAME and KCO_PASSWORD/m);
  });

  it('on a target that nobody serves', limits, async (test) => {
    const { cwd, ...ended } = await ran(test, ['certify', '--quiet', '--target', closed]);
    assert.match(agreed(cwd, ended).because, /^cannot reach http:\/\/127\.0\.0\.1:1 \(/);
  });
});

describe('exit code, report and record of a proxy agree', { concurrency: true }, () => {
  const table: readonly [about: string, order: object, verdict: Report['verdict']][] = [
    ['on a right order that reached nobody', rightOrder, 'undecided'],
    ['on a wrong order that reached nobody: it is wrong all the same', wrongOrder, 'departs'],
  ];
  for (const [about, order, verdict] of table) {
    it(about, limits, async (test) => {
      const cwd = freshFolder(test);
      const proxy = await serving(test, ['proxy', '--target', closed], { cwd });
      await assert.rejects(createOrder(proxy.origin, order));
      const ended = await proxy.stop('SIGTERM');
      assert.equal(agreed(cwd, ended).verdict, verdict);
      assert.match(ended.stderr, /^kco: cannot reach http:\/\/127\.0\.0\.1:1 .*--target\.$/m);
    });
  }
});

describe('a run that is judged again comes to what it came to', { concurrency: true }, () => {
  it('where it was strict', limits, async (test) => {
    const cwd = freshFolder(test);
    const sandbox = await serving(test, ['sandbox', '--strict'], { cwd });
    await createOrder(sandbox.origin, greyOrder);
    const first = await sandbox.stop('SIGTERM');
    const again = await kco(test, ['report', runFolderIn(cwd)], { cwd: freshFolder(test) });
    assert.equal(first.exit, 1);
    assert.deepEqual([again.exit, again.stdout], [first.exit, first.stdout]);
  });

  it('where kco.yaml excused what was never exercised', limits, async (test) => {
    const cwd = freshFolder(test);
    const base = await merchant(test, (_, response) => response.end());
    const excuse = '{ requirement: order.line-tax, reason: "we sell nothing" }';
    writeFileSync(join(cwd, 'kco.yaml'), `unseen_ok: [${excuse}]`);
    await kco(test, ['gate', '--merchant', base], { cwd });
    const [head = ''] = readFileSync(join(runFolderIn(cwd), 'exchanges.ndjson'), 'utf8').split('\n');
    const { unseen_ok, strict, kco: recordedBy, specs } = JSON.parse(head);
    assert.deepEqual([unseen_ok, strict, recordedBy, specs], [['order.line-tax'], false, version, pinnedSpecs]);
  });
});
