import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { run } from '../../src/cli/main.ts';
import { keptTerminal } from '../io/terminals.ts';
import { freshFolder, merchant, runFolderIn, serving } from '../support/commands.ts';
import { wrongOrder } from '../support/orders.ts';

const limits = { timeout: 20_000 };
const canaries = {
  name: 'Canarius',
  email: 'astrid@canary.example',
  street: 'Kanariegatan 17',
  phone: '+46765260000',
  number: '198405091234',
  password: 'kco_test_api_canary9c1f',
  session: 'canarysession77',
  token: 'canarytoken88',
  half: 'halfcanary@canary.example',
  spoken: '+46 70 174 06 15',
  born: '640823-3234',
  card: '4111 1111 1111 1111',
  account: 'SE45 5000 0000 0583 9825 7466',
  packed: Buffer.from('{"family_name":"Canarius","note":"hidden"}').toString('base64'),
  boxed: Buffer.from('Kund astrid@canary.example').toString('base64url'),
  page: 'pagecanary1984@canary.example',
};
const address = {
  family_name: canaries.name,
  email: canaries.email,
  street_address: canaries.street,
  phone: canaries.phone,
};
const told = {
  ...wrongOrder,
  billing_address: address,
  customer: { national_identification_number: canaries.number },
  recurring_token: canaries.token,
  merchant_data: canaries.packed,
  merchant_reference1: `call ${canaries.spoken} or ${canaries.card}`,
  merchant_reference2: `${canaries.born}, ${canaries.account}`,
};

/** Asks with everything that must not be found again, and gives back the answer as it came. */
async function ask(origin: string): Promise<Buffer> {
  const authorization = `Basic ${btoa(`K1:${canaries.password}`)}`;
  const headers = {
    authorization,
    'content-type': 'application/json',
    'accept-encoding': 'gzip',
    cookie: canaries.session,
  };
  const call = request(`${origin}/checkout/v3/orders?token=${canaries.token}&d=${canaries.boxed}`, {
    method: 'POST',
    headers,
  });
  const [answer] = await once(call.end(JSON.stringify(told)), 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('what passes kco proxy', () => {
  it('reaches the shop as it was, and is in no file and in no format', limits, async (test) => {
    const packed = gzipSync(JSON.stringify({ order_id: '1', ...told }));
    const page = `<h1>400</h1><p>${canaries.page}, ${canaries.spoken}; ${canaries.name} at ${canaries.street}</p>`;
    const target = await merchant(test, ({ url }, response) => {
      if (url?.includes('page')) {
        // In two pieces, so that neither of them has the whole of anything.
        response.writeHead(400, { 'content-type': 'text/html' }).write(page.slice(0, 24));
        setImmediate(() => response.end(page.slice(24)));
        return;
      }
      const headers = {
        'content-encoding': 'gzip',
        'content-type': 'application/json',
        'set-cookie': canaries.session,
      };
      response.writeHead(201, { ...headers, location: `https://a.test/?token=${canaries.token}` }).end(packed);
    });
    const cwd = freshFolder(test);
    const proxy = await serving(test, ['proxy', '--target', new URL(target).origin], { cwd });
    assert.deepEqual(await ask(proxy.origin), packed);
    const refused = await fetch(`${proxy.origin}/checkout/v3/orders?page`, {
      method: 'POST',
      body: JSON.stringify(told),
    });
    assert.equal(await refused.text(), page);
    const socket = connect(Number(new URL(proxy.origin).port), '127.0.0.1');
    socket.write(`POST /a HTTP/1.1\r\nHost: H\r\nContent-Length: 99\r\n\r\n{"email":"${canaries.half}`);
    await once(socket, 'ready');
    socket.destroy();
    await proxy.says(/^merchant-3 /m);
    const ended = await proxy.stop('SIGTERM');
    const kinds = ['json', 'html', 'markdown', 'junit', 'sarif', 'ctrf', 'github'].map((one) => `${one}=a.${one}`);
    const formats = ['text', ...kinds].flatMap((one) => ['--format', one]);
    const { terminal, stdout, stderr } = keptTerminal(cwd);
    assert.equal(await run(['report', runFolderIn(cwd), '--har', 'a.har', ...formats], terminal), 1, stderr());
    const files = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const names = [
      'SHA256SUMS',
      'a.ctrf',
      'a.github',
      'a.har',
      'a.html',
      'a.json',
      'a.junit',
      'a.markdown',
      'a.sarif',
      'exchanges.ndjson',
      'junit.xml',
      'report.html',
      'report.json',
    ];
    assert.deepEqual(files.map(({ name }) => name).sort(), names);
    const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
    const all = [...texts, ended.stdout, ended.stderr, stdout(), stderr()].join('\n');
    assert.match(all, /\\"order_id\\":\\"1\\"/, 'the compressed answer was read');
    const forms = Object.values(canaries).flatMap((one) => [one, encodeURIComponent(one), btoa(`K1:${one}`)]);
    assert.deepEqual(
      forms.filter((one) => all.includes(one)),
      [],
    );
  });
});
