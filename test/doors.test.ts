import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { NewOrder } from '../generated/checkout.ts';
import type { Report } from '../generated/conformance.ts';
import { version } from '../generated/pinned.ts';
import { run } from '../src/cli/main.ts';
import { client } from '../src/client/client.ts';
import { orderFor } from '../src/driver/baskets.ts';
import { iso } from '../src/exchange/clock.ts';
import { endLine, exchangeLine, headLine } from '../src/exchange/record.ts';
import { interceptKustom, judge, sandbox } from '../src/library/kco-conformance.ts';
import { sandboxAccount } from '../src/simulator/credentials.ts';
import { keptTerminal } from './io/terminals.ts';
import { nine } from './support/clock.ts';
import { createOrder, freshFolder } from './support/commands.ts';

/** The order of the documentation: five at 10000, with the tax of 10 % that is in them. */
const right = orderFor('five yellow T-shirts');

/** The same, with the tax added on top. */
const wrong = orderFor('five yellow T-shirts with the tax added on top');

const at = '/order_lines/0/total_tax_amount';

/** What every door says of the wrong one. */
const finding = {
  requirement: 'order.line-tax',
  at,
  expected: '4545 5/11, ± 1',
  actual: '5000',
  working: '50000 × 1000 ÷ (10000 + 1000) = 4545 5/11',
  mistake: '5000 is 50000 × 1000 ÷ 10000: the tax added on top',
  nearest: [
    { op: 'replace', path: at, value: 4_545 },
    { op: 'replace', path: '/order_tax_amount', value: 4_545 },
  ],
};

/** Lets an order pass through a door; `cwd` is an empty folder. */
type Through = (order: NewOrder, cwd: string) => Promise<Report>;

/** Whether a door sees the order alone, or as the body of a request. */
type Sees = '' | '/request/body';

/** Runs a command to its end, in this process, and reads its report. */
async function reported(words: readonly string[], cwd: string): Promise<Report> {
  const { terminal, stdout, stderr } = keptTerminal(cwd);
  const exit = await run([...words, '--format', 'json'], terminal);
  assert.ok(exit <= 1, stderr());
  return JSON.parse(stdout());
}

/** Runs a command that serves; whoever talks to it ends it. */
async function served(words: readonly string[], cwd: string, talk: (origin: string) => Promise<void>): Promise<Report> {
  const { terminal, stdout, says, stop } = keptTerminal(cwd);
  const ended = run([...words, '--port', '0', '--format', 'json'], terminal);
  await talk(await says(/http:\/\/127\.0\.0\.1:\d+/));
  stop('SIGTERM');
  await ended;
  return JSON.parse(stdout());
}

const checked: Through = (order, cwd) => {
  writeFileSync(join(cwd, 'order.json'), JSON.stringify(order, null, 2));
  return reported(['check', 'order.json'], cwd);
};

const checkedRecord: Through = async (order, cwd) => {
  const kustom = sandbox();
  await client(kustom.handler, { host: 'kustom.test', ...sandboxAccount }).createOrder(order);
  const [exchange] = kustom.exchanges();
  assert.ok(exchange);
  const head = { command: 'kco sandbox', subject: 'merchant', profile: 'full', insists: false } as const;
  const first = headLine({ ...head, kco: version, markets: [], seed: 0, started_at: iso(nine) });
  writeFileSync(join(cwd, 'run'), `${first}\n${exchangeLine(exchange)}\n${endLine(1, [], nine)}\n`);
  return reported(['check', 'run'], cwd);
};

const soFar: Through = async (order, cwd) => {
  let report: Report | undefined;
  await served(['sandbox'], cwd, async (origin) => {
    await createOrder(origin, order);
    report = (await (await fetch(`${origin}/_sandbox/report`)).json()) as Report;
  });
  assert.ok(report);
  return report;
};

const atTheEnd: Through = (order, cwd) =>
  served(['sandbox'], cwd, async (origin) => void (await createOrder(origin, order)));

const proxied: Through = async (order, cwd) => {
  let report: Report | undefined;
  await served(['sandbox'], cwd, async (target) => {
    report = await served(
      ['proxy', '--target', target],
      cwd,
      async (origin) => void (await createOrder(origin, order)),
    );
  });
  assert.ok(report);
  return report;
};

const inProcess: Through = async (order) => {
  const kustom = sandbox();
  await client(kustom.handler, { host: 'kustom.test', ...sandboxAccount }).createOrder(order);
  return kustom.report();
};

const playground = 'https://api.playground.kustom.co';

/** Creates an order as code does that knows no fetch. */
function createWithHttps(order: NewOrder): Promise<void> {
  const { username, password } = sandboxAccount;
  return new Promise((resolve, reject) => {
    const call = request(`${playground}/checkout/v3/orders`, { method: 'POST', auth: `${username}:${password}` });
    call.on('error', reject);
    call.on('response', (answer) => answer.resume().on('end', resolve));
    call.end(JSON.stringify(order));
  });
}

function intercepted(create: (order: NewOrder) => Promise<unknown>): Through {
  return async (order) => {
    const kustom = await interceptKustom();
    await create(order).finally(() => kustom.stop());
    return kustom.report();
  };
}

const doors: readonly [name: string, through: Through, sees: Sees][] = [
  ['kco check of a file', checked, ''],
  ['judge()', async (order) => judge(order), ''],
  ['kco check of a record', checkedRecord, '/request/body'],
  ['kco sandbox, asked under way', soFar, '/request/body'],
  ['kco sandbox, at its end', atTheEnd, '/request/body'],
  ['kco proxy', proxied, '/request/body'],
  ['sandbox()', inProcess, '/request/body'],
  ['interceptKustom() under fetch', intercepted((order) => createOrder(playground, order)), '/request/body'],
  ['interceptKustom() under node:https', intercepted(createWithHttps), '/request/body'],
];

/** Everything that a report found, without the names that each door gives to what passed through it. */
function findings({ judgements }: Report): object[] {
  return judgements.flatMap(({ requirement, findings: found }) =>
    found.map(({ where: _, call: __, ...evidence }) => ({ requirement, ...evidence })),
  );
}

function timesJudged({ judgements }: Report): number | undefined {
  return judgements.find(({ requirement }) => requirement === finding.requirement)?.judged;
}

for (const [name, through, sees] of doors) {
  describe(name, { timeout: 20_000 }, () => {
    it('finds nothing in the right order', async (test) => {
      const report = await through(right, freshFolder(test));
      assert.deepEqual(findings(report), []);
      assert.deepEqual([report.verdict, timesJudged(report)], ['conformant', 1]);
    });

    it('finds in the wrong one what every door finds', async (test) => {
      const report = await through(wrong, freshFolder(test));
      assert.deepEqual(findings(report), [{ ...finding, at: `${sees}${finding.at}` }]);
      assert.deepEqual([report.verdict, timesJudged(report)], ['departs', 1]);
    });
  });
}

// The last one: from here on, this process reads its modules as Cucumber wants them read.
describe('kco certify, its run checked', { timeout: 60_000 }, () => {
  it('finds in the wrong order what every door finds, and nothing in the right ones', async (test) => {
    const cwd = freshFolder(test);
    const certified = await reported(['certify', '--tags', '@smoke', '--out', 'runs', '--quiet'], cwd);
    assert.deepEqual([certified.verdict, findings(certified)], ['conformant', []]);
    const wrongs = certified.scenarios.filter((one) => one.name.startsWith('The tax is added on top'));
    assert.notEqual(wrongs.length, 0);
    const [folder = ''] = readdirSync(join(cwd, 'runs'));
    const report = await reported(['check', join('runs', folder)], cwd);
    const found = { ...finding, at: `/request/body${finding.at}` };
    assert.deepEqual(
      findings(report),
      wrongs.map(() => found),
    );
    assert.equal(report.verdict, 'departs');
    assert.ok((timesJudged(report) ?? 0) > wrongs.length);
  });
});
