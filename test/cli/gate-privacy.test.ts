import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { run } from '../../src/cli/main.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder, merchant } from '../support/commands.ts';
import { orderOf, rightOrder } from '../support/orders.ts';

const limits = { timeout: 60_000 };
const who = {
  given_name: 'Ragnfrid',
  family_name: 'Canarius',
  email: 'ragnfrid@canary.test',
  phone: '+46765261717',
  street_address: 'Kanariegatan 1717',
  postal_code: '71717',
  city: 'Kanarby',
  organization_name: 'Canaria Bolag',
  country: 'se',
};
const customer = {
  date_of_birth: '1917-07-17',
  national_identification_number: '191707171717',
  organization_registration_id: '556171-7171',
};
const [token, cookie, ip, key] = ['tok-canary-1717', 'session-canary-1717', '203.0.113.171', 'kco_live_api_canary1717'];
const { country: _, ...personal } = who;
const canaries = [...Object.values(personal), ...Object.values(customer), token, cookie, ip, key];

const wrong = JSON.stringify({
  ...orderOf(rightOrder.order_lines, { order_amount: 1 }),
  billing_address: who,
  shipping_address: who,
  customer,
});

/** A shop that says everything that it should keep to itself, in answers that are wrong, so that they are talked about. */
const tells: RequestListener = ({ url = '' }, response) => {
  const headers = { 'set-cookie': cookie, authorization: `Bearer ${key}`, 'x-forwarded-for': ip };
  const json = { ...headers, 'content-type': 'application/json' };
  if (url.includes('/country_change')) {
    const location = `/denied?token=${token}&email=${encodeURIComponent(who.email)}&phone=${who.phone}`;
    response.writeHead(302, { ...headers, location }).end();
  } else if (url.includes('/validation')) {
    const body = { error_type: 'address_error', error_text: `${who.email} is unknown`, ...who, customer };
    response.writeHead(400, json).end(JSON.stringify(body));
  } else if (url.includes('/shipping')) {
    response
      .writeHead(500, { ...headers, 'content-type': 'text/html' })
      .end(`<a href="?token=${token}">${who.email}</a><a href='/a?key=${token}'>`);
  } else response.writeHead(200, json).end(wrong);
};

/** Everything that a command said or wrote, of each format, by its name. */
async function everything(test: TestContext, ...words: readonly string[]): Promise<Map<string, string>> {
  const cwd = freshFolder(test);
  const { terminal, stdout, stderr } = keptTerminal(cwd);
  const formats = ['text', 'json=out.json', 'html=out.html', 'junit=out.xml'].flatMap((one) => ['--format', one]);
  await run([...words, ...formats], terminal);
  const files = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const written = files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')] as const);
  return new Map([['stdout', stdout()], ['stderr', stderr()], ...written]);
}

function keepsQuiet(said: ReadonlyMap<string, string>): void {
  const names = ['stdout', 'stderr', 'out.json', 'out.html', 'out.xml'];
  const kept = ['SHA256SUMS', 'exchanges.ndjson', 'report.json', 'report.html', 'junit.xml'];
  assert.deepEqual([...said.keys()].sort(), [...names, ...kept].sort());
  const leaks = [...said].flatMap(([name, text]) =>
    canaries.filter((one) => text.includes(one)).map((one) => [name, one]),
  );
  assert.deepEqual(leaks, []);
}

describe('a shop that tells too much', limits, () => {
  it('finds nothing of it again in what kco gate says and writes, nor the token in its own address', async (test) => {
    const base = await merchant(test, tells);
    const said = await everything(test, 'gate', '--merchant', `${base}?token=${token}`);
    assert.match(said.get('stdout') ?? '', /^✗ callback\.answers-as-documented /m);
    keepsQuiet(said);
  });

  it('nor in what kco certify --merchant does', async (test) => {
    const base = await merchant(test, tells);
    const said = await everything(test, 'certify', '--profile', 'smoke', '--merchant', `${base}?token=${token}`);
    assert.match(said.get('stdout') ?? '', /to put right by the shop: order\.amount-sum, .*callback\./);
    keepsQuiet(said);
  });
});
