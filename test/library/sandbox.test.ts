import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { client, Departure, sandbox } from '../../src/library/kco-conformance.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { createOrder, freshFolder, root, startNode } from '../support/commands.ts';
import { rightOrder, wrongOrder } from '../support/orders.ts';

const settings = { host: 'kustom.test', ...sandboxAccount };

describe('a sandbox in this process', () => {
  it('answers without a socket', async () => {
    const { handler, exchanges, report } = sandbox();
    const shop = client(handler, settings);
    const { status, json } = await shop.createOrder(rightOrder);
    assert.ok(json && 'order_id' in json);
    assert.deepEqual([status, (await shop.readOrder(json.order_id)).json], [201, json]);
    assert.deepEqual(
      exchanges().map(({ operation }) => operation),
      ['createOrder', 'readOrder'],
    );
    assert.equal(report().verdict, 'conformant');
  });

  it('keeps nobody’s details and credentials', async () => {
    const kustom = sandbox();
    const billing_address = { given_name: 'Astrid', email: 'astrid.holm@shop.example', country: 'se' };
    await client(kustom.handler, settings).createOrder({ ...rightOrder, billing_address });
    const kept = JSON.stringify(kustom.exchanges());
    assert.doesNotMatch(kept, /Astrid|astrid\.holm/);
    assert.ok(!kept.includes(btoa(`${settings.username}:${settings.password}`)));
  });

  it('keeps apart from another one', async () => {
    const [one, another] = [sandbox(), sandbox()];
    await client(one.handler, settings).createOrder(wrongOrder);
    assert.throws(() => one.assertConformant(), Departure);
    assert.throws(() => another.assertConformant(), /nothing reached Kustom/);
    assert.deepEqual([one.exchanges().length, another.exchanges().length], [1, 0]);
  });

  it('has judged nothing before anything was said', () => {
    const { verdict, because } = sandbox().report();
    assert.deepEqual([verdict, because], ['undecided', 'nothing was judged']);
  });
});

describe('a sandbox on a port', () => {
  it('answers where it says until it is closed', async () => {
    const kustom = sandbox();
    const origin = await kustom.listen();
    assert.match(origin, /^http:\/\/127\.0\.0\.1:\d+$/);
    assert.equal((await createOrder(origin, rightOrder)).status, 201);
    assert.equal(kustom.exchanges().length, 1);
    await kustom.close();
    await assert.rejects(createOrder(origin, rightOrder));
    kustom.assertConformant();
  });

  it('can be closed without having listened, and twice', async () => {
    const kustom = sandbox();
    await kustom.close();
    await kustom.listen();
    await kustom.close();
    await kustom.close();
  });

  it('listens again after it was closed, and remembers', async () => {
    const kustom = sandbox();
    await createOrder(await kustom.listen(), rightOrder);
    await kustom.close();
    const { status } = await createOrder(await kustom.listen(), rightOrder);
    await kustom.close();
    assert.deepEqual([status, kustom.exchanges().length], [201, 2]);
  });
});

describe('a sandbox on two ports', () => {
  it('leaves neither open when it is closed', { timeout: 20_000 }, async (test) => {
    const program = `
      import { sandbox } from '${root}src/library/kco-conformance.ts';
      const kustom = sandbox();
      const origins = [await kustom.listen(), await kustom.listen()];
      await kustom.close();
      const asked = origins.map((origin) => fetch(origin).then(({ status }) => status, () => 'closed'));
      process.stdout.write(JSON.stringify(await Promise.all(asked)));
      process.exit();
    `;
    const words = ['--input-type=module', '--eval', program];
    const { stdout, stderr } = await startNode(test, words, { cwd: freshFolder(test) }).ended;
    assert.equal(stdout, '["closed","closed"]', stderr);
  });
});

it('the steps say who may load them, where Cucumber is at rest', async () => {
  await assert.rejects(
    import('../../src/library/steps.ts'),
    /^Error: kco-conformance\/steps is for step definitions: /,
  );
});
