import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { merchant } from '../support/commands.ts';
import { kcoHere } from '../support/in-process.ts';
import { configured, freePort } from './gated-shop.ts';

const limits = { timeout: 90_000 };
const placed = '{checkout.order.id}';

/** A shop that stores whatever it is told of, once more each time, and the addresses that it is called at. */
async function forgetfulShop(test: TestContext) {
  const port = await freePort();
  const headers = { authorization: `Basic ${btoa(`${sandboxAccount.username}:${sandboxAccount.password}`)}` };
  const counts = new Map<string, number>();
  const base = await merchant(test, async ({ url = '' }, response) => {
    const id = new URL(url, 'http://shop').searchParams.get('id') ?? '';
    if (url.includes('/probe')) {
      response.end(JSON.stringify({ count: counts.get(id) ?? 0 }));
      return;
    }
    const order = `http://127.0.0.1:${port}/ordermanagement/v1/orders/${id}`;
    const ask = async (path: string, method: string) => {
      const answer = await fetch(`${order}${path}`, { method, headers }).catch(() => undefined);
      return answer?.ok === true;
    };
    const isThere = await ask('', 'GET');
    if (isThere) counts.set(id, (counts.get(id) ?? 0) + 1);
    const isDone = isThere && (await ask('/acknowledge', 'POST'));
    response.writeHead(isDone ? 200 : 503).end();
  });
  return { port, callbacks: { push: `${base}/push?id=${placed}` }, probe: `probe: "${base}/probe?id=${placed}"` };
}

// What is slow on purpose is waited for together.
describe('kco gate and what it tells', { concurrency: true }, () => {
  describe('kco gate at a shop that stores an order twice', { concurrency: true }, () => {
    it('says on which schedule, in steps, and how to play that again', limits, async (test) => {
      const { port, callbacks, probe } = await forgetfulShop(test);
      const cwd = configured(test, callbacks, probe);
      const words = ['gate', '--strict', '--seed', '7', '--sandbox-port', `${port}`];
      const { exit, stderr } = await kcoHere(words, { cwd });
      assert.equal(exit, 1);
      // Without the seed, because the shop has met the orders of this one.
      const again = `kco gate --sandbox-port ${port} --schedule 'two pushes at the same time' --strict`;
      const steps = [
        '“two pushes at the same time” shows push.one-order:',
        '  1. a shopper buys the order',
        '  2. at the same time: Kustom sends the push about the order; Kustom sends the push about the order',
        '  3. the shop is asked how many orders it keeps for it',
        `  again: ${again}`,
      ];
      assert.ok(stderr.includes(`kco: ${steps.join('\n     ')}\n`), stderr);
      assert.match(
        stderr,
        /the ids: if a run with --seed 7 was here before, a shop that keeps its orders can take these/,
      );
    });

    it('plays one schedule alone, the same again', limits, async (test) => {
      const told: string[] = [];
      for (const { port, callbacks, probe } of [await forgetfulShop(test), await forgetfulShop(test)]) {
        const words = [
          'gate',
          '--strict',
          '--seed',
          '7',
          '--sandbox-port',
          `${port}`,
          '--schedule',
          'two pushes at the same time',
        ];
        const { exit, stdout, stderr } = await kcoHere(words, { cwd: configured(test, callbacks, probe) });
        assert.equal(exit, 1);
        assert.match(stdout, /actual {4}2/);
        assert.equal(stderr.match(/push → 200/g)?.length, 2);
        told.push(stdout.replaceAll(/\d+ ms/g, ''));
      }
      assert.equal(told[0], told[1]);
    });

    it('tells the names of the schedules to whoever names another', limits, async (test) => {
      const cwd = configured(test, { push: `https://shop.invalid/${placed}` });
      const { exit, stderr } = await kcoHere(['gate', '--sandbox-port', '0', '--schedule', 'a posh'], { cwd });
      assert.equal(exit, 2);
      assert.match(stderr, /no schedule “a posh”\. Did you mean “a push”\?[\s\S]*\n {7}two pushes at the same time\n/);
    });
  });

  describe('kco gate at a shop that looks elsewhere', { concurrency: true }, () => {
    it('says where it has to look, and holds nothing against it: exit 2', limits, async (test) => {
      const base = await merchant(test, (_, response) => void response.end());
      const cwd = configured(test, { push: `${base}/push`, confirmation: `${base}/thanks?id=${placed}` });
      const { exit, stdout, stderr } = await kcoHere(['gate', '--sandbox-port', '0'], { cwd });
      assert.equal(exit, 2);
      assert.doesNotMatch(stdout, /^✗/m);
      assert.match(stdout, /the shop asked nothing of the sandbox/);
      assert.match(
        stderr,
        /asked nothing of the sandbox: point it at http:\/\/127\.0\.0\.1:\d+ \(user K000000_sandbox, /,
      );
      assert.equal(stderr.match(/push →/g)?.length, 1);
    });

    it('and where there is no sandbox, that there has to be one: exit 2', limits, async (test) => {
      const cwd = configured(test, { push: `https://shop.invalid/${placed}` });
      const { exit, stderr } = await kcoHere(['gate'], { cwd });
      assert.equal(exit, 2);
      assert.match(stderr, /push need a sandbox that the shop looks at\. Name its port: --sandbox-port 8484\./);
    });
  });
});
