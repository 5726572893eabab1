import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Account } from '../../src/simulator/credentials.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { createOrder, type Ended, freshFolder, kco, merchant, root, serving } from '../support/commands.ts';
import { rightOrder, wrongOrder } from '../support/orders.ts';

const limits = { timeout: 20_000 };
const account: Account = { username: 'K424242_canary', password: 'kco_test_api_canary9c1f' };
const shopper = {
  given_name: 'Astrid',
  family_name: 'Canarius',
  email: 'astrid@canary.example',
  street_address: 'Kanariegatan 17',
  postal_code: '12345',
  city: 'Stockholm',
  phone: '+46765260000',
  country: 'se',
};
const canaries = [
  shopper.email,
  shopper.street_address,
  shopper.family_name,
  shopper.phone,
  account.password,
  btoa(`${account.username}:${account.password}`),
];
const published = [sandboxAccount.password, btoa(`${sandboxAccount.username}:${sandboxAccount.password}`)];

function withShopper(order: object): object {
  return { ...order, billing_address: shopper, shipping_address: shopper };
}

/** Every file below a folder, as one text. */
function everythingIn(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  assert.ok(entries.length > 0, 'there is something to search');
  return entries.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')).join('\n');
}

function keepsSecret(text: string, secrets: readonly string[]): void {
  for (const secret of secrets) assert.ok(!text.includes(secret), `${secret} occurs`);
}

function said({ stdout, stderr }: Ended): string {
  return stdout + stderr;
}

describe('what a shop entrusts to kco is written nowhere', { concurrency: true }, () => {
  it('kco sandbox keeps neither the shopper nor the credentials', limits, async (test) => {
    const cwd = freshFolder(test);
    const sandbox = await serving(test, ['sandbox'], { cwd });
    const created = await createOrder(sandbox.origin, withShopper(rightOrder));
    assert.equal(created.status, 201);
    assert.match(await created.text(), new RegExp(shopper.email), 'the shop itself gets back what it sent');
    await createOrder(sandbox.origin, withShopper(wrongOrder));
    assert.equal((await createOrder(sandbox.origin, withShopper(rightOrder), account)).status, 401);
    const soFar = await Promise.all(
      ['exchanges', 'report'].map(async (what) => (await fetch(`${sandbox.origin}/_sandbox/${what}`)).text()),
    );
    const ended = await sandbox.stop('SIGTERM');
    keepsSecret(everythingIn(cwd), [...canaries, ...published]);
    keepsSecret(soFar.join('\n'), [...canaries, ...published]);
    keepsSecret(said(ended), canaries);
  });

  it('kco proxy keeps neither the shopper nor the credentials', limits, async (test) => {
    const sandbox = await serving(test, ['sandbox'], { cwd: freshFolder(test) });
    const cwd = freshFolder(test);
    const proxy = await serving(test, ['proxy', '--target', sandbox.origin], { cwd });
    assert.equal((await createOrder(proxy.origin, withShopper(rightOrder))).status, 201);
    assert.equal((await createOrder(proxy.origin, withShopper(wrongOrder), account)).status, 401);
    const ended = await proxy.stop('SIGTERM');
    keepsSecret(everythingIn(cwd) + said(ended), [...canaries, ...published]);
  });
});

describe('what a shop answers to kco gate is written nowhere', () => {
  it('neither the shopper, nor the credentials of the sandbox', limits, async (test) => {
    const body = JSON.stringify({ ...rightOrder, billing_address: shopper, shipping_address: shopper });
    const base = await merchant(test, (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': account.password }).end(body);
    });
    const cwd = freshFolder(test);
    const ended = await kco(test, ['gate', '--merchant', base, '--sandbox-port', '0'], { cwd });
    keepsSecret(everythingIn(cwd), [...canaries, ...published]);
    keepsSecret(said(ended), canaries);
  });

  it('nor what its own tests say', limits, async (test) => {
    const script = `
      const { KCO_URL, KCO_USERNAME, KCO_PASSWORD, BODY: body } = process.env;
      const authorization = 'Basic ' + btoa(KCO_USERNAME + ':' + KCO_PASSWORD);
      const headers = { authorization, 'content-type': 'application/json' };
      const { status } = await fetch(KCO_URL + '/checkout/v3/orders', { method: 'POST', headers, body });
      if (status !== 201) process.exit(1);`;
    const cwd = freshFolder(test);
    const words = ['gate', '--', process.execPath, '--input-type=module', '-e', script];
    const ended = await kco(test, words, { cwd, env: { BODY: JSON.stringify(withShopper(rightOrder)) } });
    assert.equal(ended.exit, 0, ended.stderr);
    keepsSecret(everythingIn(cwd), [...canaries, ...published]);
    keepsSecret(said(ended), canaries);
  });
});

describe('what kco is told on other ways is written nowhere', { concurrency: true }, () => {
  it('kco certify keeps the credentials of the environment to itself', limits, async (test) => {
    const sandbox = await serving(test, ['sandbox'], { cwd: freshFolder(test) });
    const out = freshFolder(test);
    const env = { KCO_USERNAME: account.username, KCO_PASSWORD: account.password };
    const ended = await kco(test, ['certify', '--out', out, '--target', sandbox.origin], { cwd: root, env });
    keepsSecret(everythingIn(out) + said(ended), canaries);
  });

  it('what is known of the customer in an attachment is masked too', limits, async (test) => {
    const cwd = freshFolder(test);
    const sandbox = await serving(test, ['sandbox'], { cwd });
    const body = JSON.stringify({ customer_account_info: [{ unique_account_identifier: shopper.email }] });
    const attachment = { content_type: 'application/vnd.klarna.internal.emd-v2+json', body };
    assert.equal((await createOrder(sandbox.origin, { ...rightOrder, attachment })).status, 201);
    await sandbox.stop('SIGTERM');
    keepsSecret(everythingIn(cwd), canaries);
  });

  it('an e-mail in the query of a request is masked too', limits, async (test) => {
    const cwd = freshFolder(test);
    const sandbox = await serving(test, ['sandbox'], { cwd });
    await fetch(`${sandbox.origin}/customers?email=${shopper.email}`);
    const ended = await sandbox.stop('SIGTERM');
    keepsSecret(everythingIn(cwd) + said(ended), canaries);
  });
});

describe('what Cucumber is told', () => {
  it('is not to publish anything, whatever the environment says of that', limits, async (test) => {
    const asked: string[] = [];
    const address: string = await merchant(test, ({ method, url }, response) => {
      asked.push(`${method} ${url}`);
      response.writeHead(200, { location: `${address}/upload` }).end('{}');
    });
    const env = {
      CUCUMBER_PUBLISH_ENABLED: 'true',
      CUCUMBER_PUBLISH_TOKEN: 'topsecret',
      CUCUMBER_PUBLISH_URL: address,
    };
    const { exit } = await kco(test, ['certify', '--out', freshFolder(test)], { cwd: root, env });
    assert.deepEqual([exit, asked], [0, []]);
  });
});
