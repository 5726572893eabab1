import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { Report } from '../../generated/conformance.ts';
import { run } from '../../src/cli/main.ts';
import { bytes } from '../../src/exchange/handler.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { byteServer, servedFor } from '../io/sockets.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder, merchant, start } from '../support/commands.ts';
import { freshSimulator } from '../support/simulators.ts';
import { certified } from './certified.ts';

const limits = { timeout: 60_000 };

const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

/** An answer that goes on for as long as somebody reads it. */
function endless(socket: Socket): void {
  const more = Buffer.alloc(1_000_000, ' ');
  socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n`);
  const send = () => {
    while (socket.writable && socket.write(`${more.length.toString(16)}\r\n${more}\r\n`));
  };
  socket.on('drain', send);
  send();
}

/** Targets that answer with bytes which are no answer: what they do, and what each silence is called. */
const hard: readonly [does: string, on: (socket: Socket) => void, silence: RegExp][] = [
  ['hangs up', (socket) => socket.destroy(), /broken off/],
  [
    'breaks off in the middle of a body',
    (socket) => socket.end(`${head}Content-Length: 100\r\n\r\n{"order_id`),
    /broken off/,
  ],
  ['never stops sending a body', endless, /broken off/],
  ['speaks no HTTP', (socket) => socket.end('220 mail.example ESMTP\r\n'), /broken off/],
  [
    'never stops sending headers',
    (socket) => socket.write(`HTTP/1.1 200 OK\r\nX-Endless: ${'a'.repeat(200_000)}`),
    /broken off/,
  ],
];

/** Targets that serve something else. */
const strangers: readonly [does: string, status: number, headers: Readonly<Record<string, string>>, body: string][] = [
  ['answers everything with a page', 200, { 'Content-Type': 'text/html' }, '<html>Welcome</html>'],
  ['knows no path', 404, { 'Content-Type': 'text/html' }, '<h1>404 Not Found</h1><hr>nginx'],
  ['knows no path and says nothing', 404, {}, ''],
  ['is another API', 404, { 'Content-Type': 'application/json' }, '{"message":"Not Found"}'],
  ['takes nothing but GET', 501, { 'Content-Type': 'text/html' }, '<h1>501 Unsupported method</h1>'],
  ['sends everybody elsewhere', 301, { Location: 'https://www.shop.example/' }, ''],
];

describe('kco certify at a hard target', limits, () => {
  for (const [does, on, silence] of hard) {
    it(`that ${does} judges nothing, says so, and keeps the record: exit 2`, async (test) => {
      const target = await byteServer(test, (socket) => on(socket));
      const { exit, stdout, record, report } = await certified(test, '--target', target);
      assert.equal(exit, 2);
      assert.match(stdout, /^Undecided: /m);
      const statuses = record.slice(1, -1).map((line) => JSON.parse(line).response.status);
      assert.notEqual(statuses.length, 0);
      for (const status of statuses) assert.match(`${status}`, silence);
      assert.deepEqual([report.counts.pass, report.counts.fail], [0, 0]);
    });
  }

  for (const [does, status, headers, body] of strangers) {
    it(`that ${does} is said to be no Kustom, and nothing of it is judged: exit 2`, async (test) => {
      const base = await merchant(test, (_, response) => {
        response.writeHead(status, headers).end(body);
      });
      const { exit, stdout, stderr, report } = await certified(test, '--target', new URL(base).origin);
      assert.equal(exit, 2);
      assert.match(report.because, / does not look like a Kustom: it answered POST \/checkout\/v3\/orders with \d+/);
      assert.deepEqual([report.counts.pass, report.counts.fail], [0, 0]);
      assert.match(stderr, /Check the address, or name another with --target\./);
      assert.doesNotMatch(stdout + stderr, /\n\s+at .*:\d+:\d+/);
    });
  }

  const ailing: readonly [does: string, status: number, headers: Readonly<Record<string, string>>, body: string][] = [
    ['breaks at everything', 500, { 'Content-Type': 'application/json' }, '{"error_code":"INTERNAL_ERROR"}'],
    ['is a door to something that is down', 502, { 'Content-Type': 'text/html' }, '<h1>502 Bad Gateway</h1>'],
    ['is being looked after', 503, {}, ''],
  ];
  for (const [does, status, headers, body] of ailing) {
    it(`that ${does} is said to be out of order, and nothing of it is judged: exit 2`, async (test) => {
      const base = await merchant(test, (_, response) => {
        response.writeHead(status, headers).end(body);
      });
      const { origin } = new URL(base);
      const { exit, stderr, report } = await certified(test, '--target', origin);
      assert.deepEqual([exit, report.because?.includes(`whoever answers at ${origin} is out of order: `)], [2, true]);
      assert.match(report.because ?? '', / (\d+) of \1 answers were 5xx; nothing was judged$/);
      assert.deepEqual([report.counts.pass, report.counts.fail], [0, 0]);
      assert.match(stderr, /Look into its log, or come again later\./);
    });
  }

  it('that turns everybody away is said to do so, and nothing of it is judged: exit 2', async (test) => {
    const base = await merchant(test, (_, response) => {
      response.writeHead(403, { 'Content-Type': 'text/html' }).end('<h1>403 Forbidden</h1>');
    });
    const { exit, stderr, report } = await certified(test, '--target', new URL(base).origin);
    assert.deepEqual([exit, report.counts.pass, report.counts.fail], [2, 0, 0]);
    assert.match(report.because ?? '', / allows this account nothing: (\d+) of \1 answers were 401 or 403;/);
    assert.match(stderr, /Ask Kustom what the account may do/);
  });

  it('that breaks at one operation only departs: exit 1', async (test) => {
    const { handler } = freshSimulator({ accounts: [sandboxAccount] });
    const { origin } = await servedFor(test, async (asked) => {
      const answered = await handler(asked);
      return asked.method === 'POST' ? { ...answered, status: 500, headers: [], body: bytes('') } : answered;
    });
    const { exit, report } = await certified(test, '--target', origin);
    assert.deepEqual([exit, report.verdict], [1, 'departs']);
  });

  it('that says yes to everything departs: exit 1', async (test) => {
    const base = await merchant(test, (_, response) => {
      response.writeHead(201, { 'Content-Type': 'application/json' }).end('{}');
    });
    const { exit, report } = await certified(test, '--target', new URL(base).origin);
    assert.equal(exit, 1);
    assert.equal(report.verdict, 'departs');
  });

  it('that nobody is at is told with what to do: exit 2', async (test) => {
    const { exit, stdout, stderr } = await certified(test, '--target', 'http://127.0.0.1:1');
    assert.equal(exit, 2);
    assert.match(stdout, /^Undecided: cannot reach http:\/\/127\.0\.0\.1:1 /m);
    assert.match(stderr, /Start it, or name another with --target\./);
  });

  it('that nobody is at is given up after one scenario; the rest is told as not played, with the reason', async (test) => {
    const { stderr, record, report } = await certified(test, '--target', 'http://127.0.0.1:1');
    const reason = 'cannot reach http://127.0.0.1:1 (connection refused)';
    const [first, ...rest] = report.scenarios;
    assert.equal(first?.status, 'failed');
    assert.notEqual(rest.length, 0);
    for (const { status, problem } of rest) assert.deepEqual([status, problem], ['unplayed', reason]);
    assert.equal(stderr.split(reason).length - 1, 2);
    assert.equal(record.length, 3);
    assert.match(record.at(-1) ?? '', /"end":"kco-record\/1"/);
  });

  it('that dies midway is given up, and the rest is told as not played, with the reason', async (test) => {
    const server = createServer(({ method }, response) => {
      const isAsked = method !== 'GET'; // Whether it is a sandbox is asked first.
      response.writeHead(isAsked ? 500 : 404, { 'Content-Type': 'application/json', Connection: 'close' }).end('{}');
      if (isAsked) server.close();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { exit, report } = await certified(test, '--target', target);
    assert.equal(exit, 1);
    assert.match(report.scenarios.at(-1)?.problem ?? '', / is gone: the last 3 connections failed \(/);
  });

  it('that knows nobody is given up after one scenario, with what to do: exit 2', async (test) => {
    const base = await merchant(test, (_, response) => response.writeHead(401).end());
    const { origin } = new URL(base);
    const { exit, stdout, stderr, report, record } = await certified(test, '--target', origin);
    assert.equal(exit, 2);
    const reason = `${origin} refused the credentials (401) every time`;
    assert.equal(report.because, reason);
    assert.match(stdout, /^Undecided: /m);
    assert.match(stderr, /Check KCO_USERNAME and KCO_PASSWORD/);
    assert.deepEqual([...new Set(report.scenarios.slice(1).map(({ problem }) => problem))], [reason]);
    assert.equal(record.length, 3);
  });

  it('of which only strangers are turned away is played to the end: exit 0', async (test) => {
    const { exit, report } = await certified(
      test,
      '--tags',
      '@checkout.credentials-required or @checkout.wrong-credentials-refused',
    );
    assert.deepEqual([exit, report.verdict], [0, 'conformant']);
  });

  it('is left by Ctrl-C at once, and the record is kept as incomplete: exit 130', async (test) => {
    const cwd = freshFolder(test);
    const asked = Promise.withResolvers<void>();
    const base = await merchant(test, ({ method }, response) => {
      if (method === 'GET') response.writeHead(404).end();
      else asked.resolve(); // A creation is never answered.
    });
    const certify = start(test, ['certify', '--target', new URL(base).origin, '--out', join(cwd, 'runs')], { cwd });
    await asked.promise;
    const { exit, stdout, stderr } = await certify.stop('SIGINT');
    assert.deepEqual([exit, stdout], [130, '']);
    const { terminal, stdout: said } = keptTerminal(cwd);
    const [name = ''] = readdirSync(join(cwd, 'runs'));
    const left = `The record so far is in runs/${name}; \`kco report runs/${name}\` judges it.`;
    assert.ok(stderr.endsWith(`kco: interrupted. ${left}\n`), stderr);
    assert.equal(await run(['report', join('runs', name)], terminal), 2);
    assert.match(said(), /incomplete/);
  });
});

describe('kco certify that is interrupted', limits, () => {
  /** A target that answers two creations, and then nothing of the kind named; how many were aborted. */
  async function interrupted(test: TestContext, deafTo: RegExp) {
    const { handler } = freshSimulator({ accounts: [sandboxAccount] });
    const [stuck, deaf] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const count = { created: 0, aborted: 0 };
    const { origin } = await servedFor(test, async (asked) => {
      const isCreation = asked.method === 'POST' && asked.target === '/checkout/v3/orders';
      const answered = await handler(asked);
      if (isCreation && answered.status === 201) count.created += 1;
      if (isCreation && count.created > 2) {
        stuck.resolve();
        return new Promise(() => undefined);
      }
      if (deafTo.test(asked.target)) {
        deaf.resolve();
        return new Promise(() => undefined);
      }
      if (asked.target.endsWith('/abort')) count.aborted += 1;
      return answered;
    });
    const cwd = freshFolder(test);
    const tags = ['--tags', '@checkout.create-answers-created', '--market', 'SE'];
    const certify = start(test, ['certify', '--target', origin, ...tags], { cwd });
    await stuck.promise;
    return { certify, count, deaf: deaf.promise };
  }

  it('undoes what it has created first, and says what it cannot know: exit 130', async (test) => {
    const { certify, count } = await interrupted(test, /nothing/);
    const { exit, stdout, stderr } = await certify.stop('SIGINT');
    assert.deepEqual([exit, stdout, count.aborted], [130, '', 2], stderr);
    assert.match(stderr, /^kco: undoing what this run created, for 20 s at most; Ctrl-C again leaves at once$/m);
    assert.match(stderr, /^kco: of what this run created, 2 aborted$/m);
    assert.match(stderr, /^kco: not answered yet: 1 creation; what comes of it bears kco-2/m);
    assert.match(stderr, /\nkco: interrupted\. The record so far is in runs\/\S+; `kco report \S+` judges it\.\n$/);
  });

  for (const [signal, code] of [
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    it(`undoes it on ${signal}, too: exit ${code}`, async (test) => {
      const { certify, count } = await interrupted(test, /nothing/);
      const { exit, stderr } = await certify.stop(signal);
      assert.deepEqual([exit, count.aborted], [code, 2], stderr);
      assert.match(stderr, /\nkco: interrupted\. The record so far is in /);
    });
  }

  it('leaves at once where somebody interrupts once more: exit 130', async (test) => {
    const { certify, count, deaf } = await interrupted(test, /\/abort$/);
    certify.child.kill('SIGINT');
    await deaf;
    const { exit, stderr } = await certify.stop('SIGINT');
    assert.deepEqual([exit, count.aborted], [130, 0]);
    assert.match(stderr, /\nkco: interrupted\. The record so far is in /);
  });
});

/** A report without what may differ between two runs: moments and durations. */
function settled(report: Report): unknown {
  const { started_at: _, finished_at: __, scenarios, ...rest } = report;
  return { ...rest, scenarios: scenarios.map(({ took_ms: ___, ...scenario }) => scenario) };
}

/** An exchange of a record without the same, and without what masks differently in each run. */
function said(line: string): unknown {
  const { id, operation, request, response } = JSON.parse(line);
  return [id, operation, request?.method, request?.target, response?.status];
}

describe('two certifications with one seed', limits, () => {
  it('say and report the same, but for the time', async (test) => {
    const [one, other] = [
      await certified(test, '--profile', 'full', '--seed', '7'),
      await certified(test, '--profile', 'full', '--seed', '7'),
    ];
    assert.deepEqual(settled(one.report), settled(other.report));
    assert.deepEqual(one.record.slice(1, -1).map(said), other.record.slice(1, -1).map(said));
  });

  it('differ in the ids of orders from one with another seed', async (test) => {
    const [one, other] = [await certified(test, '--seed', '7'), await certified(test, '--seed', '8')];
    assert.notDeepEqual(one.record.slice(1, -1).map(said), other.record.slice(1, -1).map(said));
  });
});
