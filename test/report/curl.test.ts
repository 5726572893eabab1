import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Request, WholeExchange } from '../../src/exchange/exchange.ts';
import { curl } from '../../src/report/curl.ts';
import { exchange } from '../support/exchanges.ts';

const isThere = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'curl')));
const skip = isThere ? false : 'there is no curl on this machine';

function asking(request: Partial<Request>, more: Parameters<typeof exchange>[0] = {}): WholeExchange {
  const one = exchange(more);
  return { ...one, request: { ...one.request, ...request } };
}

const key = [['Authorization', 'Basic masked']] as const;
const json = ['Content-Type', 'application/json'] as const;

/** What was recorded, and what has to come of it where it is asked again. */
const table: readonly [about: string, one: WholeExchange, came: readonly (string | undefined)[]][] = [
  [
    'quotes, lines, dollars and letters of every kind',
    asking({
      headers: [...key, json, ['X-Odd', `it's "$HOME" \`id\` \\`]],
      body: `{"a":"it's\n$HOME \`id\` \\\\ åäö 🛒"}`,
    }),
    ['POST', '/checkout/v3/orders', 'signed', 'application/json', `{"a":"it's\n$HOME \`id\` \\\\ åäö 🛒"}`],
  ],
  [
    'a body that begins like the name of a file',
    asking({ headers: [...key, json], body: '@/etc/hostname' }),
    ['POST', '/checkout/v3/orders', 'signed', 'application/json', '@/etc/hostname'],
  ],
  [
    'bytes that are no text',
    asking({ headers: [...key], body: btoa('\u00ff\u00fe\u0000a'), encoding: 'base64' }),
    ['POST', '/checkout/v3/orders', 'signed', undefined, '\u00ff\u00fe\u0000a'],
  ],
  [
    'a byte of nothing in a text',
    asking({ headers: [...key, json], body: 'a\u0000b' }),
    ['POST', '/checkout/v3/orders', 'signed', 'application/json', 'a\u0000b'],
  ],
  [
    'an address with braces, brackets and dots',
    asking({ method: 'GET', target: '/a/../{x}/[1-3]?q=%20&r={y}', headers: [...key] }),
    ['GET', '/a/../{x}/[1-3]?q=%20&r={y}', 'signed', undefined, ''],
  ],
  [
    'a body of no kind, in a question without a key that was refused',
    asking({ method: 'PATCH', body: 'x' }, { status: 401 }),
    ['PATCH', '/checkout/v3/orders', undefined, undefined, 'x'],
  ],
  [
    'what Kustom asked of the shop',
    asking({ target: '/validation?id=1', headers: [json], body: '{}' }, { id: 'kustom-1', from: 'kustom' }),
    ['POST', '/validation?id=1', undefined, 'application/json', '{}'],
  ],
];

/** Runs these commands in a shell, one after the other, and gives what a server has heard of each. */
async function played(commands: readonly string[]): Promise<(string | undefined)[][]> {
  const heard: (string | undefined)[][] = [];
  const signed = `Basic ${btoa('K1_test:kco_test_api_x')}`;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const { method, url, headers } = request;
      const encoding = headers['content-type'] === undefined && method === 'POST' ? 'latin1' : 'utf8';
      const who = headers.authorization === signed ? 'signed' : headers.authorization;
      heard.push([method, url, who, headers['content-type'], Buffer.concat(parts).toString(encoding)]);
      response.end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = { PATH: process.env.PATH, KCO_URL: origin, SHOP_URL: origin };
  const credentials = { KCO_USERNAME: 'K1_test', KCO_PASSWORD: 'kco_test_api_x' };
  try {
    await promisify(execFile)('sh', ['-c', commands.join('\n')], { env: { ...env, ...credentials }, timeout: 20_000 });
  } finally {
    server.close();
  }
  return heard;
}

describe('the command that asks an exchange again', () => {
  it('asks the same when it is pasted, with the credentials from the environment', { skip }, async () => {
    const commands = table.map(([about, one]) => curl(one) ?? assert.fail(about));
    const heard = await played(commands);
    for (const [nth, [about, , came]] of table.entries()) assert.deepEqual(heard[nth], came, about);
    assert.equal(heard.length, table.length);
  });

  it('is not there where what was sent is not known whole', () => {
    assert.equal(curl(asking({ encoding: 'withheld' })), undefined);
    const { response: _, ...half } = exchange({});
    assert.equal(curl(half), undefined);
  });
});
