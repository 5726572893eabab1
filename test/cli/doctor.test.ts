import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { generate } from 'selfsigned';
import { run } from '../../src/cli/main.ts';
import { certified } from '../../src/io/authority.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder, kco, merchant } from '../support/commands.ts';

interface Told {
  readonly exit: number;
  readonly stdout: string;
}

/** What the doctor says in this process, in a folder with this kco.yaml. */
async function doctor(test: TestContext, yaml: string, words: readonly string[] = [], env = {}): Promise<Told> {
  const cwd = freshFolder(test);
  writeFileSync(join(cwd, 'kco.yaml'), yaml);
  const { terminal, stdout } = keptTerminal(cwd);
  const exit = await run(['doctor', ...words], { ...terminal, env });
  return { exit, stdout: stdout() };
}

/** A Kustom that knows no order, with these headers. */
function standIn(test: TestContext, status: number, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  return merchant(test, (_, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end('{}');
  });
}

/** A server on HTTPS with this certificate. */
async function servedWith(test: TestContext, certificate: { key: string; cert: string }): Promise<string> {
  const server = createServer(certificate, (_, response) => response.writeHead(404).end()).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  test.after(() => server.close());
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server on HTTPS with a certificate by an authority of its own, which is in the file. */
async function secured(test: TestContext, hosts: readonly string[]): Promise<{ origin: string; ca: string }> {
  const folder = freshFolder(test);
  const { authority, ...certificate } = await certified(folder, hosts);
  return { origin: await servedWith(test, certificate), ca: authority };
}

describe('kco doctor', () => {
  it('has nothing against the built-in sandbox: exit 0', async (test) => {
    const { exit, stdout } = await kco(test, ['doctor'], { cwd: freshFolder(test) });
    assert.equal(exit, 0);
    assert.match(stdout, /^✓ host .*\n\nReady\.\n$/m);
  });

  it('finds a target that knows our key fit: exit 0', async (test) => {
    const { origin } = new URL(await standIn(test, 404));
    const { exit, stdout } = await doctor(test, `target: ${origin}`);
    assert.equal(exit, 0, stdout);
    for (const what of ['kco.yaml', 'host', 'key', 'reachable', 'clock', 'credentials']) {
      assert.match(stdout, new RegExp(`^✓ ${what} `, 'm'));
    }
  });

  const targets: readonly [does: string, status: number, headers: Record<string, string>, says: RegExp][] = [
    ['refuses the key', 401, {}, /^✗ credentials not: they were refused \(401\)\n +Look at KCO_USERNAME/m],
    [
      'lives in another hour',
      404,
      { Date: 'Sun, 22 Nov 2020 10:00:00 GMT' },
      /^✗ clock +not: this machine is \d+ s ahead/m,
    ],
    [
      'is behind a login',
      302,
      { Location: 'https://proxy.example/login?to=x' },
      /^✗ credentials not: whoever asks is sent to a login \(302\), as by a proxy\n +Log in to the proxy/m,
    ],
    ['is behind a proxy', 407, {}, /^✗ credentials not: something in between wants a login \(407\)$/m],
    ['shows a page', 200, { 'Content-Type': 'text/html' }, /^✗ credentials not: it answered with a page/m],
  ];
  for (const [does, status, headers, says] of targets) {
    it(`says what is wrong where the target ${does}: exit 2`, async (test) => {
      const { origin } = new URL(await standIn(test, status, headers));
      const { exit, stdout } = await doctor(test, `target: ${origin}`);
      assert.equal(exit, 2);
      assert.match(stdout, says);
      assert.match(stdout, /\nNot ready: 1 to put right\.\n$/);
    });
  }

  it('says that it is slow, and that this spoils nothing: exit 0', async (test) => {
    const base = await merchant(test, (_, response) => {
      setTimeout(() => response.writeHead(404, { 'Content-Type': 'application/json' }).end('{}'), 2_050);
    });
    const { exit, stdout } = await doctor(test, `target: ${new URL(base).origin}`);
    assert.equal(exit, 0);
    assert.match(stdout, /^\? pace +cannot tell: it took \d\.\d s to answer$/m);
    assert.match(stdout, /\nReady, as far as can be told: 1 to keep an eye on\.\n$/);
  });

  it('says that nobody has the name: exit 2', async (test) => {
    const { exit, stdout } = await doctor(test, 'target: https://kco.invalid', [], {
      KCO_USERNAME: 'K1',
      KCO_PASSWORD: 's3cret',
    });
    assert.equal(exit, 2);
    assert.match(
      stdout,
      /^✗ reachable not: kco\.invalid: (?:no such host|the host name could not be looked up)\n +Look at the spelling/m,
    );
  });

  it('says that nobody listens: exit 2', async (test) => {
    const { exit, stdout } = await doctor(test, 'target: http://127.0.0.1:1');
    assert.equal(exit, 2);
    assert.match(
      stdout,
      /^✗ reachable not: 127\.0\.0\.1:1: connection refused\n +Start what is meant to listen there/m,
    );
  });

  it('trusts no authority that it was not told of, and no certificate of another host', async (test) => {
    const { origin, ca } = await secured(test, ['127.0.0.1']);
    const unknown = await doctor(test, `target: ${origin}`);
    assert.equal(unknown.exit, 2);
    assert.match(unknown.stdout, /^✗ TLS +not: its certificate comes from an unknown authority\n +Trust .* --ca FILE/m);
    assert.equal((await doctor(test, `target: ${origin}`, ['--ca', ca])).exit, 0);
    const other = await secured(test, ['shop.example']);
    const { stdout } = await doctor(test, `target: ${other.origin}`, ['--ca', other.ca]);
    assert.match(stdout, /^✗ TLS +not: its certificate is for another host\n +Use a name that stands in its/m);
  });

  it('does not trust what has expired, nor what speaks no TLS', async (test) => {
    const day = 86_400_000;
    const dates = { notBeforeDate: new Date(Date.now() - 3 * day), notAfterDate: new Date(Date.now() - day) };
    const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
      keyType: 'ec',
      algorithm: 'sha256',
      ...dates,
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
    });
    const ca = join(freshFolder(test), 'authority.pem');
    writeFileSync(ca, cert);
    const old = await servedWith(test, { key, cert });
    const expired = await doctor(test, `target: ${old}`, ['--ca', ca]);
    assert.match(expired.stdout, /^✗ TLS +not: its certificate has expired\n +Whoever runs it has to renew it/m);
    const open = new URL(await standIn(test, 404)).host;
    const plain = await doctor(test, `target: https://${open}`);
    assert.match(plain.stdout, /^✗ TLS +not: it does not speak TLS: .*\n +Write http:\/\/ where that is meant/m);
  });

  const configurations: readonly [about: string, yaml: string, says: RegExp][] = [
    ['a key that nobody reads', 'merchnat: x', /^✗ kco\.yaml +not: .*there is no key “merchnat”/m],
    ['no credentials', 'target: playground', /^✗ key +not: no credentials for https:\/\/api\.playground/m],
    ['a former host', 'target: https://api.playground.klarna.com', /^✗ host +not: .* under Klarna$/m],
    ['the live host', 'target: https://api.kustom.co', /^✗ host +not: api\.kustom\.co is the live service$/m],
    ['a path in the target', 'target: https://kco.example/v3', /^✗ host +not: the target is a host without a path/m],
  ];
  for (const [about, yaml, says] of configurations) {
    it(`finds ${about}, asking nobody: exit 2`, async (test) => {
      const { exit, stdout } = await doctor(test, yaml);
      assert.equal(exit, 2);
      assert.match(stdout, says);
    });
  }

  it('sends no key where it does not belong: exit 2', async (test) => {
    let asked = 0;
    const base = await merchant(test, (_, response) => {
      asked += 1;
      response.writeHead(404).end();
    });
    const env = { KCO_USERNAME: 'K1', KCO_PASSWORD: 'kco_live_api_canary' };
    const { exit, stdout } = await doctor(test, `target: ${new URL(base).origin}`, [], env);
    assert.deepEqual([exit, asked], [2, 0]);
    assert.match(stdout, /^✗ key +not: a live key would be sent to 127\.0\.0\.1/m);
    assert.doesNotMatch(stdout, /canary/);
  });
});

describe('kco doctor, of the callbacks of a shop', () => {
  const shops: readonly [does: string, status: number, headers: Record<string, string>, says: RegExp][] = [
    ['takes nothing but POST', 405, {}, /^✓ callbacks .*: somebody is there \(405 to HEAD\)$/m],
    ['wants a login', 302, { Location: '/admin/login' }, /^✗ callbacks not: .*: it sends callers to a login \(302\)$/m],
    ['wants a password', 401, {}, /^✗ callbacks not: .*: it asks who calls \(401\)$/m],
    [
      'moved',
      301,
      { Location: 'https://www.shop.example/' },
      /^✗ callbacks not: .*: it sends callers elsewhere \(301\)$/m,
    ],
    ['is down', 503, {}, /^✗ callbacks not: .*: it answers 503$/m],
  ];
  for (const [does, status, headers, says] of shops) {
    it(`of one that ${does}`, async (test) => {
      const base = await standIn(test, status, headers);
      const { exit, stdout } = await doctor(test, `merchant: ${base}`);
      assert.match(stdout, says);
      assert.equal(exit, /^✗/m.test(stdout) ? 2 : 0);
    });
  }

  it('of one that nobody is at', async (test) => {
    const { stdout } = await doctor(test, 'callbacks: { push: "http://127.0.0.1:1/p?id={checkout.order.id}" }');
    assert.match(stdout, /^✗ callbacks not: push: connection refused$/m);
  });

  it('of one whose name nobody has', async (test) => {
    const { stdout } = await doctor(test, 'callbacks: { push: "https://shop.invalid/p" }');
    assert.match(stdout, /^✗ callbacks not: push: (?:no such host|the host name could not be looked up)$/m);
  });

  it('of one that is public and in the open, and of one that Kustom cannot reach, without asking', async (test) => {
    const inTheOpen = await doctor(test, 'merchant: http://shop.example/kustom');
    assert.match(inTheOpen.stdout, /^✗ callbacks not: .*: shop\.example is public and not encrypted$/m);
    const yaml = 'target: playground\nmerchant: http://127.0.0.1:3000/kustom';
    const inside = await doctor(test, yaml, [], { KCO_USERNAME: 'K1', KCO_PASSWORD: 'kco_live_api_x' });
    assert.match(inside.stdout, /^✗ callbacks not: .*: Kustom cannot reach 127\.0\.0\.1 from outside$/m);
  });
});
