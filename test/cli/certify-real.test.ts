import assert from 'node:assert/strict';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { describe, it, type TestContext } from 'node:test';
import { person } from '../../src/cli/certify/person.ts';
import { realTarget } from '../../src/cli/certify/real.ts';
import { run } from '../../src/cli/main.ts';
import type { Recorded } from '../../src/cli/sitting.ts';
import { client } from '../../src/client/client.ts';
import { shopper } from '../../src/driver/shopper.ts';
import { bytes, type Handler } from '../../src/exchange/handler.ts';
import { certified as certificate } from '../../src/io/authority.ts';
import { movable } from '../../src/sandbox/movable-clock.ts';
import { shopping } from '../../src/sandbox/shopping.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { servedFor } from '../io/sockets.ts';
import { keptTerminal } from '../io/terminals.ts';
import { account } from '../support/asks.ts';
import { scriptedClock } from '../support/clock.ts';
import { freshFolder, merchant } from '../support/commands.ts';
import { rightOrder } from '../support/orders.ts';
import { runOf } from '../support/runs.ts';
import { freshSimulator } from '../support/simulators.ts';
import { certified } from './certified.ts';

const limits = { timeout: 60_000 };

/** A Kustom that nobody can buy at, and that turns every second caller away for now. */
async function busyKustom(test: TestContext): Promise<{ origin: string; kustom: Handler; asked: string[] }> {
  const { handler: kustom } = freshSimulator({ accounts: [sandboxAccount] });
  const asked: string[] = [];
  const { origin } = await servedFor(test, async (one) => {
    asked.push(`${one.method} ${one.target}`);
    if (asked.length % 2 !== 0) return kustom(one);
    const headers = [
      ['Retry-After', '0'],
      ['Content-Type', 'application/json'],
    ] as const;
    const error = { error_code: 'TOO_MANY_REQUESTS', error_messages: ['Slow down'], correlation_id: 'c-1' };
    return { status: 429, headers, body: bytes(JSON.stringify(error)) };
  });
  return { origin, kustom, asked };
}

describe('kco certify at somebody else’s', limits, () => {
  it('comes again where it is told to, marks what it creates, and aborts it in the end: exit 0', async (test) => {
    const { origin, kustom } = await busyKustom(test);
    const { exit, stderr, record, report } = await certified(
      test,
      '--target',
      origin,
      '--rate',
      '1000',
      '--tags',
      '@checkout.create-answers-created',
      '--market',
      'SE',
    );
    assert.equal(exit, 0, stderr);
    assert.equal(report.counts.fail, 0);
    assert.match(stderr, /^kco: 429: it asks to be left alone, for 0 s$/m);
    const created = record
      .slice(1, -1)
      .map((line) => JSON.parse(line))
      .filter(({ operation }) => operation === 'createOrder');
    const statuses = new Set(created.map(({ response }) => response.status));
    assert.ok(statuses.has(201) && statuses.has(429));
    for (const { request } of created) assert.match(request.body, /^\{"merchant_reference2":"kco-\d{4}-/);
    const good = created
      .filter(({ response }) => response.status === 201)
      .map(({ response }) => JSON.parse(response.body));
    assert.match(stderr, new RegExp(`^kco: of what this run created, ${good.length} aborted$`, 'm'));
    const api = client(kustom, { host: 'kco.test', ...sandboxAccount });
    for (const { order_id } of good) {
      const { json } = await api.readOrder(order_id);
      assert.ok(!(json && 'status' in json && json.status === 'checkout_incomplete'), order_id);
    }
    assert.match(report.command, / --rate 1000/);
  });

  const unfit: readonly [does: string, headers: Record<string, string>, says: RegExp][] = [
    [
      'lives in another year',
      { Date: 'Sun, 22 Nov 2020 10:00:00 GMT' },
      /clock: this machine is \d+ s ahead of the target\. Set the clock/,
    ],
  ];
  for (const [does, headers, says] of unfit) {
    it(`that ${does} is no departure, and nothing is played: exit 2`, async (test) => {
      const base = await merchant(test, (_, response) => response.writeHead(404, headers).end());
      const { terminal, stderr, stdout } = keptTerminal(freshFolder(test));
      assert.equal(await run(['certify', '--target', new URL(base).origin], terminal), 2);
      assert.match(stderr(), /^kco: this is no departure, but has to be put right first\.$/m);
      assert.match(stderr(), says);
      assert.match(stderr(), /`kco doctor` looks at the rest\./);
      assert.equal(stdout(), '');
    });
  }

  it('of an unknown authority is not trusted before --ca names it: exit 2', async (test) => {
    const folder = freshFolder(test);
    const { authority, ...shown } = await certificate(folder, ['127.0.0.1']);
    const server = createServer(shown, (_, response) => response.writeHead(401).end()).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    test.after(() => server.close());
    const target = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { terminal, stderr } = keptTerminal(folder);
    assert.equal(await run(['certify', '--target', target], terminal), 2);
    assert.match(stderr(), /TLS: its certificate comes from an unknown authority\. Trust .* --ca FILE/);
    const trusted = await certified(test, '--target', target, '--ca', authority);
    assert.match(trusted.report.because, /refused the credentials \(401\) every time/);
  });

  const refused: readonly [about: string, words: readonly string[], env: Record<string, string>, says: RegExp][] = [
    [
      'a live key at the playground',
      ['--target', 'playground'],
      { KCO_PASSWORD: 'kco_live_api_canary' },
      /key: a live key does not belong/,
    ],
    [
      'a test key at the live host',
      ['--target', 'https://api.kustom.co', '--i-know-this-is-live'],
      { KCO_PASSWORD: 'kco_test_api_canary' },
      /key: a test key does not belong/,
    ],
    [
      'a former host',
      ['--target', 'https://api.playground.klarna.com'],
      { KCO_PASSWORD: 'kco_test_api_canary' },
      /host: .* under Klarna/,
    ],
    [
      'the live host',
      ['--target', 'https://api.kustom.co'],
      { KCO_PASSWORD: 'kco_live_api_canary' },
      /is the live service/,
    ],
  ];
  for (const [about, words, env, says] of refused) {
    it(`is not asked anything with ${about}: exit 2`, async (test) => {
      const { terminal, stderr } = keptTerminal(freshFolder(test));
      const exit = await run(['certify', ...words], { ...terminal, env: { KCO_USERNAME: 'K1', ...env } });
      assert.equal(exit, 2);
      assert.match(stderr(), says);
      assert.doesNotMatch(stderr(), /canary/);
    });
  }
});

const settings = { host: 'kco.test', ...account };

describe('the live service', () => {
  it('is never sent anything but a read', async (test) => {
    const asked: string[] = [];
    const handler: Handler = async ({ method }) => {
      asked.push(method);
      return { status: 404, headers: [], body: new Uint8Array() };
    };
    const kustom = { label: 'live', host: 'api.kustom.co', account, handler, clock: scriptedClock() };
    const recorded = { soFar: () => runOf({}) } as unknown as Recorded;
    const { terminal } = keptTerminal(freshFolder(test));
    const { around, person: buyer } = await realTarget(kustom, recorded, { rate: 1_000, interactive: true }, terminal);
    const api = client(around(handler), settings);
    assert.equal((await api.createOrder(rightOrder as never)).status, 'refused');
    assert.equal((await api.abortOrder('one')).status, 'refused');
    assert.equal((await api.readOrder('one')).status, 404);
    assert.deepEqual([asked, buyer], [['GET'], undefined]);
  });
});

describe('a person who buys', limits, () => {
  /** An order, somebody who can buy it behind our back, and a person who is waited for; each wait takes no time. */
  async function waiting(test: TestContext, onWait: (orderId: string, stdin: PassThrough) => Promise<void> | void) {
    const simulated = freshSimulator();
    const api = client(simulated.handler, settings);
    const { json } = await api.createOrder(rightOrder as never);
    assert.ok(json && 'order_id' in json);
    const stdin = new PassThrough();
    const { terminal, stderr } = keptTerminal(freshFolder(test));
    let at = 0;
    const wait = async (ms: number) => {
      at += ms;
      await onWait(json.order_id, stdin);
      await new Promise((done) => setImmediate(done));
    };
    const somebody = await person(api, { ...terminal, stdin }, { monotonic: () => at, wait });
    test.after(somebody.close);
    const buyer = shopper(shopping(simulated, movable(scriptedClock())), settings.host);
    return { somebody, buyer, stderr, orderId: json.order_id };
  }

  it('is told where, and waited for until it is bought', async (test) => {
    let page = '';
    const scene = await waiting(test, async (orderId) => {
      const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(scene.stderr()) ?? [];
      page = await (await fetch(address)).text();
      await scene.buyer.buys(orderId);
    });
    assert.equal(await scene.somebody.buys(scene.orderId), undefined);
    assert.match(page, /Buy this for kco/);
    assert.match(scene.stderr(), /Enter skips this purchase; all and Enter skips the others, too\./);
  });

  it('can skip one purchase, and then all of them', async (test) => {
    let line = '\n';
    const scene = await waiting(test, (_, stdin) => void stdin.write(line));
    assert.equal(await scene.somebody.buys(scene.orderId), 'the purchase was skipped');
    line = 'all\n';
    assert.equal(await scene.somebody.buys(scene.orderId), 'the purchase was skipped');
    assert.equal(await scene.somebody.buys(scene.orderId), 'all purchases are skipped');
  });

  it('is not waited for without an end', async (test) => {
    const scene = await waiting(test, () => undefined);
    assert.equal(await scene.somebody.buys(scene.orderId), 'nobody bought it in 20 minutes');
  });

  it('who is not there leaves the scenario unplayed, and nothing passed: exit 2', async (test) => {
    const { kustom } = await busyKustom(test);
    const { origin } = await servedFor(test, kustom);
    const cwd = freshFolder(test);
    const { terminal, stderr, stdout } = keptTerminal(cwd);
    const stdin = new PassThrough();
    stdin.write('all\n');
    const words = [
      'certify',
      '--target',
      origin,
      '--market',
      'SE',
      '--interactive',
      '--tags',
      '@om.allowed-cancel-accepted',
    ];
    assert.equal(await run(words, { ...terminal, stdin }), 2);
    assert.match(stderr() + stdout(), /not played: needs a person: (?:all purchases are|the purchase was) skipped/);
    assert.match(stdout(), /^Undecided: /m);
  });
});
