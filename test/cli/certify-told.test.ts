import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { PlayedScenario, Report } from '../../generated/conformance.ts';
import { beginWith } from '../../src/cli/certify/shop.ts';
import { run } from '../../src/cli/main.ts';
import { begin } from '../../src/cli/sitting.ts';
import { notHere } from '../../src/driver/delivering.ts';
import { realClock } from '../../src/io/clock.ts';
import type { Terminal } from '../../src/io/terminal.ts';
import { movable } from '../../src/sandbox/movable-clock.ts';
import { simulator } from '../../src/simulator/simulator.ts';
import { servedFor } from '../io/sockets.ts';
import { keptTerminal } from '../io/terminals.ts';
import { type GatedShop, served } from '../miniatures/gated.ts';
import { gatedTidings } from '../miniatures/gated-tidings.ts';
import { freshFolder, merchant } from '../support/commands.ts';
import { countingIds } from '../support/ids.ts';
import { runOf } from '../support/runs.ts';
import { certified } from './certified.ts';
import { configured, freePort } from './gated-shop.ts';

const limits = { timeout: 90_000 };
const placed = '{checkout.order.id}';

/** What `kco certify` says in a folder, and what `kco report` says of its run. */
async function certifiedIn(cwd: string, words: readonly string[], env: Terminal['env'] = {}) {
  const { terminal, stdout, stderr } = keptTerminal(cwd);
  const exit = await run(['certify', '--quiet', ...words], { ...terminal, env });
  const folder = join('runs', readdirSync(join(cwd, 'runs'))[0] ?? '');
  const report: Report = JSON.parse(readFileSync(join(cwd, folder, 'report.json'), 'utf8'));
  const again = keptTerminal(cwd);
  const exitAgain = await run(['report', folder], again.terminal);
  return { exit, stdout: stdout(), stderr: stderr(), report, judgedAgain: { exit: exitAgain, stdout: again.stdout() } };
}

/** The same of a shop that kco.yaml names, with all its callbacks unless told otherwise. */
async function withShop(
  test: TestContext,
  shop: GatedShop,
  words: readonly string[],
  { left = [], env = {} }: { readonly left?: readonly string[]; readonly env?: Terminal['env'] } = {},
) {
  const port = await freePort();
  const { publicUrl, callbacks } = await served(test, port, shop);
  const urls = Object.entries(callbacks).filter(([name]) => !['terms', 'checkout', ...left].includes(name));
  const probe = `probe: "${publicUrl}/_test/orders?kustom_id={checkout.order.id}"`;
  return certifiedIn(configured(test, Object.fromEntries(urls), probe, `sandbox: { port: ${port} }`), words, env);
}

const right: GatedShop = { asked: 'a push' };
// The example shop captures nothing when it is told, nor asks Kustom about orders that it never made.
const idle = [
  'push.nothing-twice',
  'notification.rejected-not-captured',
  'notification.read-before-acted',
  'confirmation.incomplete-goes-back',
  'confirmation.unknown-reveals-nothing',
];

function told({ judgements }: Report) {
  return judgements.filter(({ requirement }) => /^(push|notification|confirmation)\./.test(requirement));
}

/** The scenarios in which the shop is told something, without the schedules that are played beside them. */
function tellings({ scenarios }: Report) {
  return scenarios.filter(({ tags }) => tags.includes('@told'));
}

describe('kco certify with a sandbox that the shop looks at', () => {
  it('tells the example shop everything, judges both sides, and finds nothing: exit 0', limits, async (test) => {
    const { exit, stdout, stderr, report, judgedAgain } = await withShop(test, right, ['--tags', '@told or @smoke']);
    assert.equal(exit, 0, stdout + stderr);
    const unseen = told(report).filter(({ verdict, requirement }) => verdict !== 'pass' && !idle.includes(requirement));
    assert.deepEqual(unseen, []);
    assert.equal(tellings(report).length, 39);
    assert.ok(told(report).some(({ requirement, judged }) => requirement === 'push.one-order' && judged >= 10));
    assert.match(stdout, /^· to put right by the shop: nothing\n· to put right by Kustom: nothing$/m);
    assert.deepEqual(judgedAgain, { exit, stdout });
  });

  it(
    'says what a shop owes that believes whoever calls, and that Kustom owes nothing: exit 1',
    limits,
    async (test) => {
      const wrong = gatedTidings.find(({ caughtBy }) => caughtBy === 'push.read-before-acted');
      assert.ok(wrong);
      const { exit, stdout, report, judgedAgain } = await withShop(test, wrong, ['--profile', 'smoke']);
      assert.equal(exit, 1);
      assert.match(
        stdout,
        /^· to put right by the shop: .*push\.read-before-acted.*\n· to put right by Kustom: nothing$/m,
      );
      const scenario = tellings(report).find(({ name }) => name === 'Kustom tells of a purchase, a push');
      assert.match(`${scenario?.status} ${scenario?.problem}`, /^failed push\.read-before-acted: /);
      assert.deepEqual(judgedAgain, { exit, stdout });
    },
  );

  it('judges it beside a Kustom that knows other credentials, and at which nobody buys', limits, async (test) => {
    const account = { username: 'K1_elsewhere', password: 'kco_test_api_elsewhere' };
    const clock = movable(realClock);
    const { handler } = simulator({ clock, ids: countingIds(), accounts: [account], scheme: 'http' });
    const { origin } = await servedFor(test, handler);
    const env = { KCO_USERNAME: account.username, KCO_PASSWORD: account.password };
    const words = ['--profile', 'smoke', '--target', origin];
    const { exit, stdout, stderr, report } = await withShop(test, right, words, { env });
    assert.equal(exit, 0, stdout);
    assert.match(stderr, /nobody can buy at this target/);
    const passed = told(report)
      .filter(({ verdict }) => verdict === 'pass')
      .map(({ requirement }) => requirement);
    for (const id of ['push.read-before-acted', 'push.acknowledged', 'push.one-order'])
      assert.ok(passed.includes(id), id);
  });

  it('leaves out what kco.yaml gives no address for', limits, async (test) => {
    const left = ['notification', 'confirmation', 'country_change'];
    const { exit, stdout, report } = await withShop(test, right, ['--profile', 'smoke'], { left });
    assert.equal(exit, 0, stdout);
    const names = tellings(report).map(({ name }) => name.replace('Kustom tells of a purchase, ', ''));
    const pushes = ['a push', 'a push, and the same again', 'two pushes at the same time', 'a push about nothing'];
    assert.deepEqual(names, pushes);
  });

  it('says where a shop has to look that looks elsewhere, and tells it nothing more: exit 2', limits, async (test) => {
    const heard: string[] = [];
    const base = await merchant(test, ({ url = '' }, response) => {
      heard.push(url);
      response.end();
    });
    const urls = { push: `${base}/push`, notification: `${base}/notification`, confirmation: `${base}/thanks` };
    const cwd = configured(test, urls);
    const { exit, stderr, report } = await certifiedIn(cwd, ['--tags', '@told', '--sandbox-port', '0']);
    assert.equal(exit, 2);
    assert.deepEqual(new Set(tellings(report).map(({ problem }) => problem)), new Set([notHere]));
    assert.match(stderr, /^kco: the shop asked nothing of the sandbox: point it at http:\/\/127\.0\.0\.1:\d+ \(user /m);
    assert.equal(heard.length, 3);
  });

  it('does not tell a shop where to look that nobody listens at, and plays the rest: exit 2', limits, async (test) => {
    const words = ['--merchant', 'http://127.0.0.1:1', '--sandbox-port', '0'];
    const { exit, stderr, report } = await certified(test, ...words);
    assert.equal(exit, 2);
    assert.match(stderr, /cannot reach the merchant \(connection refused\)\. Start the shop/);
    assert.doesNotMatch(stderr, /point it at/);
    const why = new Set(tellings(report).map(({ problem }) => problem));
    assert.deepEqual(why, new Set(['nobody listens at its address']));
    assert.equal(report.judgements.find(({ requirement }) => requirement === 'om.capture-read-back')?.verdict, 'pass');
  });

  it('says without a port what is not sent, and that it was not seen', limits, async (test) => {
    const base = await merchant(test, (_, response) => void response.end());
    const { stderr, report } = await certified(test, '--merchant', base);
    assert.match(stderr, /^kco: not sent: push, notification, confirmation: .*; --sandbox-port 8484 serves one$/m);
    assert.deepEqual(tellings(report), []);
    assert.deepEqual(
      new Set(told(report).map(({ verdict, reason }) => `${verdict}, ${reason}`)),
      new Set(['unseen, no occasion']),
    );
  });

  it('is served for nobody where no shop is named', async (test) => {
    const { terminal, stderr } = keptTerminal(freshFolder(test));
    assert.equal(await run(['certify', '--sandbox-port', '0'], terminal), 2);
    assert.match(stderr(), /Name the shop with --merchant\./);
  });
});

/** A scenario in which the shop was told something on this schedule. */
function scenario(name: string, status: PlayedScenario['status']): PlayedScenario {
  return { id: name, name: `A shopper comes back from the checkout, ${name}`, tags: ['@told'], status, took_ms: 1 };
}

describe('the schedules that no scenario was about', () => {
  it('are played all the same, and the others not again', limits, async (test) => {
    const port = await freePort();
    const base = await merchant(test, async (_, response) => {
      await fetch(`http://127.0.0.1:${port}/ordermanagement/v1/orders/${placed}`);
      response.writeHead(404).end();
    });
    const confirmation = `${base}/thanks?id=${placed}`;
    const { terminal } = keptTerminal(freshFolder(test));
    const open = () =>
      begin({ ...runOf({ subject: 'both' }), out: 'runs', terms: { unseenOk: [], strict: false } }, terminal);
    const shop = { urls: { questions: {}, tidings: { confirmation }, unnamed: '' }, port };
    const { teller } = await beginWith(shop, 1, open, terminal);
    assert.ok(teller);
    const played = [scenario('a confirmation about nothing', 'passed'), scenario('a confirmation', 'unplayed')];
    const names = (await teller.rest(played, false)).map(({ name }) => name);
    assert.deepEqual(await teller.rest(played, true), []);
    await teller.close();
    const all = ['a confirmation', 'a confirmation before the purchase'];
    assert.deepEqual(names.sort(), all);
  });
});
