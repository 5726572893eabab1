import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import {
  createOrder,
  type Ended,
  freshFolder,
  kco,
  merchant,
  runFolderIn,
  serving,
  start,
} from '../support/commands.ts';
import { rightOrder, wrongOrder } from '../support/orders.ts';

const limits = { timeout: 20_000 };

function lastLineOf(folder: string): Record<string, unknown> {
  const lines = readFileSync(join(folder, 'exchanges.ndjson'), 'utf8').trimEnd().split('\n');
  return JSON.parse(lines.at(-1) ?? '');
}

/** Sends orders to a sandbox, kills it without warning, and judges what it has left behind. */
async function reportAfterKill(test: TestContext, ...orders: readonly object[]): Promise<Ended> {
  const cwd = freshFolder(test);
  const sandbox = await serving(test, ['sandbox'], { cwd });
  for (const order of orders) await createOrder(sandbox.origin, order);
  const { exit, stdout } = await sandbox.stop('SIGKILL');
  assert.deepEqual([exit, stdout], ['SIGKILL', '']);
  return kco(test, ['report', runFolderIn(cwd)], { cwd });
}

describe('a run that SIGINT ends', { concurrency: true }, () => {
  it('it exits 130, with the report printed and the record closed', limits, async (test) => {
    const cwd = freshFolder(test);
    const sandbox = await serving(test, ['sandbox'], { cwd });
    await createOrder(sandbox.origin, wrongOrder);
    const { exit, stdout } = await sandbox.stop('SIGINT');
    assert.equal(exit, 130);
    assert.match(stdout, /^✗ order\.line-tax /m);
    assert.deepEqual([lastLineOf(runFolderIn(cwd)).end, lastLineOf(runFolderIn(cwd)).exchanges], ['kco-record/1', 1]);
  });

  it('a run closed by SIGINT is judged again as it was judged the first time', limits, async (test) => {
    const cwd = freshFolder(test);
    const sandbox = await serving(test, ['sandbox'], { cwd });
    await createOrder(sandbox.origin, rightOrder);
    await createOrder(sandbox.origin, wrongOrder);
    const first = await sandbox.stop('SIGINT');
    const again = await kco(test, ['report', runFolderIn(cwd)], { cwd });
    assert.equal(again.exit, 1);
    assert.equal(again.stdout, first.stdout);
  });

  it('a proxy exits 130 too, whatever its verdict, with what nobody answered in its record', limits, async (test) => {
    const cwd = freshFolder(test);
    const asked = Promise.withResolvers<void>();
    const target = await merchant(test, () => asked.resolve()); // It never answers.
    const proxy = await serving(test, ['proxy', '--target', new URL(target).origin], { cwd });
    const refused = assert.rejects(createOrder(proxy.origin, wrongOrder));
    await asked.promise;
    const { exit, stdout } = await proxy.stop('SIGINT');
    await refused;
    assert.equal(exit, 130);
    assert.match(stdout, /^✗ order\.line-tax /m);
    assert.deepEqual([lastLineOf(runFolderIn(cwd)).end, lastLineOf(runFolderIn(cwd)).exchanges], ['kco-record/1', 1]);
  });

  it('a command that waits for the other side ends at once, and its record is kept', limits, async (test) => {
    const cwd = freshFolder(test);
    const asked = Promise.withResolvers<void>();
    const base = await merchant(test, () => asked.resolve()); // It never answers.
    const gate = start(test, ['gate', '--merchant', base], { cwd });
    await asked.promise;
    const { exit, stdout, stderr } = await gate.stop('SIGINT');
    assert.deepEqual([exit, stdout], [130, '']);
    assert.match(stderr, /^kco: interrupted\. /m);
    const again = await kco(test, ['report', runFolderIn(cwd)], { cwd });
    assert.equal(again.exit, 2);
    assert.match(again.stdout, /incomplete/);
  });
});

describe('a command that records nothing', () => {
  it('says that it was interrupted, and claims no record', limits, async (test) => {
    const asked = Promise.withResolvers<void>();
    const base = await merchant(test, () => asked.resolve()); // It never answers.
    const cwd = freshFolder(test);
    const certify = start(test, ['certify', '--target', new URL(base).origin], { cwd });
    await asked.promise; // Whether it is a sandbox: there is no folder yet.
    const { exit, stderr } = await certify.stop('SIGINT');
    assert.deepEqual([exit, stderr], [130, 'kco: interrupted.\n']);
  });
});

describe('a run that is killed', { concurrency: true }, () => {
  it('a killed run without a departure is called incomplete: exit 2', limits, async (test) => {
    const { exit, stdout } = await reportAfterKill(test, rightOrder);
    assert.equal(exit, 2);
    assert.match(stdout, /incomplete/);
  });

  it('a killed run with a departure departs: exit 1', limits, async (test) => {
    const { exit, stdout } = await reportAfterKill(test, rightOrder, wrongOrder);
    assert.equal(exit, 1);
    assert.match(stdout, /merchant-2 .*total_tax_amount/);
  });

  it('a killed run with a departure is called incomplete too', limits, async (test) => {
    const { stdout } = await reportAfterKill(test, wrongOrder);
    assert.match(stdout, /incomplete/);
  });

  it('a run killed before its first exchange is reported: exit 2', limits, async (test) => {
    const { exit, stdout } = await reportAfterKill(test);
    assert.equal(exit, 2);
    assert.match(stdout, /incomplete/);
  });
});
