import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { createOrder, freshFolder, kco, serving, start, startNode } from '../support/commands.ts';
import { rightOrder } from '../support/orders.ts';

const limits = { timeout: 30_000 };
const words = ['sandbox', '--https', '--authority', 'trust', '--port', '0'];
const { username, password } = sandboxAccount;

/** Creates an order at a port of this machine, taking it for `host`; the status and the Location of the answer. */
function create(port: number, host: string, ca: string): Promise<{ status: number | undefined; location: string }> {
  const headers = {
    host,
    authorization: `Basic ${btoa(`${username}:${password}`)}`,
    'content-type': 'application/json',
  };
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', servername: host, port, ca, headers, agent: false } as const;
    const call = request({ ...options, method: 'POST', path: '/checkout/v3/orders' }, (answer) => {
      const { statusCode: status, headers } = answer;
      text(answer).then(() => resolve({ status, location: headers.location ?? '' }), reject);
    });
    call.on('error', reject).end(JSON.stringify(rightOrder));
  });
}

describe('kco sandbox --https', { concurrency: true }, () => {
  it('is trusted by whoever trusts its authority, under its own names and those of the API', limits, async (test) => {
    const cwd = freshFolder(test);
    const running = start(test, words, { cwd });
    const port = Number(/:(\d+)/.exec(await running.says(/https:\/\/127\.0\.0\.1:\d+/))?.[1]);
    const ca = readFileSync(join(cwd, 'trust/authority.pem'), 'utf8');
    for (const host of ['localhost', 'api.playground.kustom.co', 'api.kustom.co', 'api-na.playground.klarna.com']) {
      const { status, location } = await create(port, host, ca);
      assert.equal(status, 201);
      assert.match(location, new RegExp(`^https://${host}/checkout/v3/orders/`));
    }
    await assert.rejects(create(port, 'shop.example', ca), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
    await assert.rejects(create(port, 'localhost', ''), /certificate/);
    const { stderr } = await running.stop('SIGTERM');
    assert.match(stderr, /127\.0\.0\.1 {2}api\.playground\.kustom\.co/);
    assert.match(stderr, /NODE_EXTRA_CA_CERTS/);
  });

  it('is trusted by a client that is told of the authority and nothing else', limits, async (test) => {
    const cwd = freshFolder(test);
    const running = start(test, words, { cwd });
    const origin = await running.says(/https:\/\/127\.0\.0\.1:\d+/);
    const script = `fetch('${origin}/_sandbox/health').then(async (a) => console.log(await a.text()))`;
    const env = { NODE_EXTRA_CA_CERTS: join(cwd, 'trust/authority.pem') };
    assert.match((await startNode(test, ['-e', script], { cwd, env }).ended).stdout, /"serving"/);
  });

  it('keeps the authority, so that it has to be trusted once, and its key to whoever made it', limits, async (test) => {
    const cwd = freshFolder(test);
    const made: string[] = [];
    for (const _ of ['once', 'again']) {
      const running = start(test, words, { cwd });
      await running.says(/https:\/\/127/);
      made.push(readFileSync(join(cwd, 'trust/authority.pem'), 'utf8'));
      await running.stop('SIGTERM');
    }
    assert.equal(made[0], made[1]);
    assert.equal(statSync(join(cwd, 'trust/authority.key')).mode & 0o777, 0o600);
    assert.equal(statSync(join(cwd, 'trust')).mode & 0o777, 0o700);
  });

  it('can be asked for in kco.yaml, and keeps the authority with the settings of the person', limits, async (test) => {
    const cwd = freshFolder(test);
    writeFileSync(join(cwd, 'kco.yaml'), 'sandbox: { port: 0, https: true }\n');
    await start(test, ['sandbox'], { cwd, env: { XDG_CONFIG_HOME: join(cwd, 'mine') } }).says(/https:\/\/127/);
    assert.ok(statSync(join(cwd, 'mine/kco-conformance/authority.pem')).isFile());
  });

  it('says what to do where the authority cannot be read: exit 2', limits, async (test) => {
    const cwd = freshFolder(test);
    mkdirSync(join(cwd, 'trust'));
    for (const name of ['authority.pem', 'authority.key']) writeFileSync(join(cwd, 'trust', name), 'nonsense');
    chmodSync(join(cwd, 'trust'), 0o700);
    const { exit, stderr } = await kco(test, words, { cwd });
    assert.equal(exit, 2);
    assert.match(stderr, /^kco: cannot use the authority in .*trust .*--authority/);
  });
});

describe('merchant_urls on plain http', { concurrency: true }, () => {
  for (const [scheme, notes] of [
    ['http', 1],
    ['https', 0],
  ] as const) {
    it(`are taken, and noted ${notes} times a run where they begin with ${scheme}`, limits, async (test) => {
      const running = await serving(test, ['sandbox'], { cwd: freshFolder(test) });
      const url = `${scheme}://localhost:3000/kustom`;
      const merchant_urls = { terms: url, checkout: url, confirmation: url, push: url, validation: url };
      for (const _ of ['once', 'again']) {
        assert.equal((await createOrder(running.origin, { ...rightOrder, merchant_urls })).status, 201);
      }
      const { stderr } = await running.stop('SIGTERM');
      assert.equal(stderr.match(/plain http \(terms, checkout, confirmation, push, validation\)/g)?.length ?? 0, notes);
    });
  }
});

describe('kco sandbox --credentials', { concurrency: true }, () => {
  const shop = { username: 'K1_shop', password: 'secret' };

  it('lets one more merchant in, who sees no other’s orders', limits, async (test) => {
    const cwd = freshFolder(test);
    const more = ['--credentials', 'K1_shop:secret', '--credentials', 'K2_shop:a:b'];
    const running = start(test, ['sandbox', '--port', '0', ...more], { cwd });
    const origin = await running.says(/http:\/\/127\.0\.0\.1:\d+/);
    const as = (user: string, secret: string) => ({ authorization: `Basic ${btoa(`${user}:${secret}`)}` });
    const made = await fetch(`${origin}/checkout/v3/orders`, {
      method: 'POST',
      headers: as(shop.username, shop.password),
      body: JSON.stringify(rightOrder),
    });
    const location = made.headers.get('location') ?? '';
    const read = async (user: string, secret: string) => (await fetch(location, { headers: as(user, secret) })).status;
    const statuses = [
      made.status,
      await read('K1_shop', 'secret'),
      await read('K2_shop', 'a:b'),
      await read(username, password),
    ];
    assert.deepEqual([...statuses, await read('K1_shop', 'wrong')], [201, 200, 404, 404, 401]);
    const { stderr } = await running.stop('SIGTERM');
    assert.doesNotMatch(stderr, /secret/);
  });

  for (const [wrong, says] of [
    [['K1_shop'], /USER:PASSWORD/],
    [['K1_shop:a', '--credentials', 'K1_shop:b'], /K1_shop was given twice/],
  ] as const) {
    it(`says what is wrong: ${wrong.join(' ')}`, limits, async (test) => {
      const { exit, stderr } = await kco(test, ['sandbox', '--credentials', ...wrong], { cwd: freshFolder(test) });
      assert.equal(exit, 2);
      assert.match(stderr, says);
    });
  }
});
