import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { Report } from '../../generated/conformance.ts';
import { freshFolder, kco, root, start } from '../support/commands.ts';
import { kcoHere } from '../support/in-process.ts';
import { configured, gatedShop } from './gated-shop.ts';

const limits = { timeout: 90_000 };
const placed = '{checkout.order.id}';

describe('kco at the example shop', { concurrency: true }, () => {
  it('kco gate with a sandbox finds nothing: exit 0', limits, async (test) => {
    const { callbacks, origin, port } = await gatedShop(test);
    const cwd = configured(test, callbacks, `probe: "${origin}/_test/orders?kustom_id=${placed}"`);
    const { exit, stdout, stderr } = await kco(test, ['gate', '--sandbox-port', `${port}`], { cwd });
    assert.equal(exit, 0, stdout + stderr);
    assert.match(stdout, /push\.one-order 31 ×/);
    assert.match(stderr, /^kco: asked \d+ questions in 54 situations: address_update 21, .*validation 12$/m);
    assert.match(stderr, /^ {5}told \d+ things on 44 schedules: push \d+, notification 15, confirmation 14$/m);
    assert.match(stderr, /^ {5}validation: 12 answered, none with 200: how the shop approves was not seen\. /m);
    assert.match(stderr, /^ {5}next: let the pipeline run this/m);
  });

  it('kco certify --merchant judges both sides: exit 0', limits, async (test) => {
    const { base } = await gatedShop(test);
    const cwd = configured(test, { push: 'https://shop.invalid' });
    const formats = ['--format', 'text', '--format', 'json=seen.json'];
    const words = ['certify', '--profile', 'smoke', '--quiet', '--merchant', base, ...formats];
    const { exit, stdout } = await kco(test, words, { cwd });
    assert.equal(exit, 0, stdout);
    const { judgements }: Report = JSON.parse(readFileSync(join(cwd, 'seen.json'), 'utf8'));
    assert.equal(judgements.find(({ requirement }) => requirement === 'validation.answers-in-time')?.judged, 12);
    assert.match(stdout, /^· to put right by the shop: nothing\n· to put right by Kustom: nothing$/m);
  });

  it(
    'kco certify --merchant plays the scenarios in which Kustom calls, and asks the rest: exit 0',
    limits,
    async (test) => {
      const { base } = await gatedShop(test);
      const tags = '@callback.answers-in-time or @callback.keeps-currency or @validation.answers-in-time';
      const cwd = configured(test, {});
      const words = ['certify', '--tags', tags, '--quiet', '--merchant', base, '--format', 'json=report.json'];
      const { exit, stdout, stderr } = await kco(test, words, { cwd });
      assert.equal(exit, 0, stdout + stderr);
      const report: Report = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'));
      const played = report.scenarios.filter(({ id }) => id.startsWith('features/answering-kustom.feature:'));
      assert.deepEqual(new Set(played.map(({ status }) => status)), new Set(['passed']));
      assert.equal(played.length, 32);
      assert.equal(report.scenarios.length, 60);
    },
  );
});

describe('kco gate -- COMMAND', { concurrency: true }, () => {
  const script = (text: string) => [process.execPath, '--input-type=module', '-e', text];
  const order = JSON.stringify(`${root}examples/right.json`);
  const creating = `
    const { KCO_URL, KCO_USERNAME, KCO_PASSWORD } = process.env;
    const { readFileSync } = await import('node:fs');
    const answer = await fetch(KCO_URL + '/checkout/v3/orders', {
      method: 'POST', body: readFileSync(${order}),
      headers: { 'content-type': 'application/json', authorization: 'Basic ' + btoa(KCO_USERNAME + ':' + KCO_PASSWORD) },
    });
    console.log('created', answer.status);`;

  async function gated(test: TestContext, ...command: readonly string[]) {
    return kco(test, ['gate', '--', ...command], { cwd: configured(test, {}) });
  }

  it('judges what a command says: exit 0', limits, async (test) => {
    const { exit, stdout, stderr } = await gated(test, ...script(creating));
    assert.equal(exit, 0, stderr);
    assert.match(stderr, /^created 201$/m);
    assert.match(stdout, /^✓ upheld: order\.line-total 1 ×/m);
    assert.doesNotMatch(stdout, /created/);
  });

  it('says that the command failed: exit 1', limits, async (test) => {
    const { exit, stdout, stderr } = await gated(test, ...script(`${creating}; process.exit(7)`));
    assert.equal(exit, 1);
    assert.match(stdout, /^Conformant:/m);
    assert.match(stderr, /ended with exit code 7\. What it said to the sandbox was judged all the same\./);
  });

  it('says that a command cannot start, or asked nothing: exit 2', limits, async (test) => {
    const nobody = await gated(test, 'no-such-command', 'at-all');
    assert.equal(nobody.exit, 2);
    assert.match(nobody.stderr, /cannot start no-such-command \(there is no such file or folder\)/);
    const idle = await gated(test, ...script('0'));
    assert.equal(idle.exit, 2);
    assert.match(idle.stderr, /asked the sandbox nothing\. Point it at the address in KCO_URL\./);
  });

  it('says of words that mean something else what to write: exit 2', limits, async (test) => {
    const address = await kcoHere(['gate', 'http://127.0.0.1:3000/kustom'], { cwd: freshFolder(test) });
    assert.equal(address.exit, 2);
    assert.match(
      address.stderr,
      /is an address and no command\. Write `kco gate --merchant http:\/\/127\.0\.0\.1:3000\/kustom`/,
    );
    const words = ['gate', '--merchant', 'http://127.0.0.1:3000', '--', 'true'];
    const both = await kcoHere(words, { cwd: freshFolder(test) });
    assert.equal(both.exit, 2);
    assert.match(both.stderr, /--merchant calls a shop, and a command is run instead of that/);
  });

  it('is interrupted together with the command: exit 130', limits, async (test) => {
    const words = [
      'gate',
      '--',
      ...script(`${creating}; console.log('pid', process.pid); setInterval(() => 0, 1000);`),
    ];
    const running = start(test, words, { cwd: configured(test, {}) });
    const [, pid] = /pid (\d+)/.exec(await running.says(/pid \d+/)) ?? [];
    const { exit, stdout } = await running.stop('SIGINT');
    assert.equal(exit, 130);
    assert.match(stdout, /order\.line-total 1 ×/);
    assert.throws(() => process.kill(Number(pid), 0), /ESRCH/);
  });

  it('finds nothing in the tests of the example shop: exit 0', limits, async (test) => {
    const tests = join(root, 'examples/shop/test/*.test.ts');
    const { exit, stdout, stderr } = await gated(test, process.execPath, '--test', tests);
    assert.equal(exit, 0, stdout + stderr.slice(-5_000));
    assert.doesNotMatch(stdout, /in doubt/);
  });
});
