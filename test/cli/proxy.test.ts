import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { createOrder, freshFolder, kco, merchant, runFolderIn, serving } from '../support/commands.ts';
import { rightOrder, wrongOrder } from '../support/orders.ts';

const limits = { timeout: 20_000 };

async function proxyBeforeSandbox(test: TestContext) {
  const sandbox = await serving(test, ['sandbox'], { cwd: freshFolder(test) });
  return serving(test, ['proxy', '--target', sandbox.origin], { cwd: freshFolder(test) });
}

describe('kco proxy in front of a sandbox', { concurrency: true }, () => {
  it('a right order passes through both ways: exit 0', limits, async (test) => {
    const proxy = await proxyBeforeSandbox(test);
    const answer = await createOrder(proxy.origin, rightOrder);
    assert.equal(answer.status, 201);
    assert.match(((await answer.json()) as { order_id: string }).order_id, /^[0-9a-f-]{36}$/);
    const { exit, stdout } = await proxy.stop('SIGTERM');
    assert.equal(exit, 0);
    assert.match(stdout, /✓ upheld: [^·]*order\.line-tax 1 ×/);
    assert.match(stdout, /✓ upheld: [^·]*checkout\.create-answers-created 1 ×/);
  });

  it('a wrong order is the merchant’s departure and not Kustom’s: exit 1', limits, async (test) => {
    const proxy = await proxyBeforeSandbox(test);
    assert.equal((await createOrder(proxy.origin, wrongOrder)).status, 400);
    const { exit, stdout } = await proxy.stop('SIGTERM');
    assert.equal(exit, 1);
    assert.match(stdout, /^✗ order\.line-tax /m);
    assert.match(stdout, /✓ upheld: [^·]*checkout\.wrong-tax-refused 1 ×/);
  });

  it('a target that nobody serves leaves the shop without an answer and the proxy alive', limits, async (test) => {
    const target = 'http://127.0.0.1:1'; // A reserved port: nobody listens there, and no test is ever given it.
    const proxy = await serving(test, ['proxy', '--target', target], { cwd: freshFolder(test) });
    await assert.rejects(createOrder(proxy.origin, rightOrder));
    const { exit, stderr } = await proxy.stop('SIGTERM');
    assert.equal(exit, 2);
    assert.match(stderr, /^merchant-1 .*refused/m);
    assert.match(stderr, /^kco: cannot reach http/m);
  });

  it('an exchange that nobody has answered yet is in the record of a proxy that is stopped', limits, async (test) => {
    const cwd = freshFolder(test);
    const asked = Promise.withResolvers<void>();
    const target = await merchant(test, () => asked.resolve()); // It never answers.
    const proxy = await serving(test, ['proxy', '--target', new URL(target).origin], { cwd });
    const refused = assert.rejects(createOrder(proxy.origin, rightOrder));
    await asked.promise;
    const { exit, stderr } = await proxy.stop('SIGTERM');
    await refused;
    assert.equal(exit, 0);
    assert.match(stderr, /^merchant-1 .*broken off/m);
    const record = readFileSync(join(runFolderIn(cwd), 'exchanges.ndjson'), 'utf8');
    assert.match(record, /"because":"kco was stopped before an answer came"/);
    assert.match(record, /"end":"kco-record\/1","exchanges":1/);
  });

  it('a port that is taken is told in one sentence: exit 2', limits, async (test) => {
    const sandbox = await serving(test, ['sandbox'], { cwd: freshFolder(test) });
    const { port } = new URL(sandbox.origin);
    const words = ['proxy', '--target', sandbox.origin, '--port', port];
    const { exit, stderr } = await kco(test, words, { cwd: freshFolder(test) });
    assert.equal(exit, 2);
    assert.match(stderr, /^kco: cannot listen on .*\(the port is taken.*\n$/);
  });
});
