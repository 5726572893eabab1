import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, it, type TestContext } from 'node:test';
import { sandbox } from '../../src/library/kco-conformance.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { rightOrder } from '../support/orders.ts';

const { username, password } = sandboxAccount;
const token = btoa(`${username}:${password}`);
const credentials = `Authorization: Basic ${token}`;
const orders = '/checkout/v3/orders';
const order = JSON.stringify(rightOrder);
const json = 'Content-Type: application/json';

/** A sandbox on a port, with an order in it. */
async function served(test: TestContext): Promise<{ port: number; id: string }> {
  const kustom = sandbox();
  const port = Number(new URL(await kustom.listen()).port);
  test.after(() => kustom.close());
  const { id } = answered(await say(port, request('POST', orders, [credentials, json], order)));
  return { port, id };
}

/** Says these bytes over one connection; gives back all that came until it was closed. */
async function say(port: number, ...parts: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  for (const part of parts) socket.write(part, 'utf8');
  return text(socket);
}

/** A request as it goes over the wire, framed by its length and closed after its answer. */
function request(method: string, path: string, headers: readonly string[], body = '', version = '1.1'): string {
  const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const head = [`${method} ${path} HTTP/${version}`, 'Host: kustom.test', ...headers, ...length, 'Connection: close'];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

/** The statuses that came, one after another, and the id of the order in the last answer. */
function answered(came: string): { statuses: number[]; id: string; location: string | undefined } {
  const statuses = [...came.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));
  const id = /"order_id":"([^"]+)"/.exec(came)?.[1] ?? '';
  return { statuses, id, location: /^location: (\S+)/im.exec(came)?.[1] };
}

const chunks = [order.slice(0, 20), order.slice(20)].map((part) => `${part.length.toString(16)}\r\n${part}\r\n`);
const chunkedHead = `POST ${orders} HTTP/1.1\r\nHost: x\r\n${credentials}\r\n${json}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n`;
const withNulls = JSON.stringify({
  ...rightOrder,
  merchant_data: null,
  billing_address: { email: null },
  options: null,
});
const unknown = JSON.stringify({
  ...rightOrder,
  colour: 'blue',
  order_lines: [{ ...rightOrder.order_lines[0], sku: 7 }],
});
const lowerCase = JSON.stringify({ ...rightOrder, purchase_country: 'se', purchase_currency: 'sek', locale: 'sv-se' });

const creations: readonly [about: string, ...parts: string[]][] = [
  ['two spaces in Authorization', request('POST', orders, [`Authorization: Basic  ${token}`, json], order)],
  ['a small b in Basic', request('POST', orders, [`authorization: basic ${token}`, json], order)],
  ['a slash at the end', request('POST', `${orders}/`, [credentials, json], order)],
  ['doubled slashes', request('POST', `//checkout//v3/orders`, [credentials, json], order)],
  ['country, currency and locale in small letters', request('POST', orders, [credentials, json], lowerCase)],
  ['nulls', request('POST', orders, [credentials, json], withNulls)],
  ['unknown fields', request('POST', orders, [credentials, json], unknown)],
  ['no Content-Type', request('POST', orders, [credentials], order)],
  ['a charset', request('POST', orders, [credentials, `${json};charset=utf-8`], order)],
  ['a byte order mark', request('POST', orders, [credentials, json], `\uFEFF${order}`)],
  ['HTTP/1.0', request('POST', orders, [credentials, json], order, '1.0')],
  ['a body in chunks', chunkedHead, ...chunks, '0\r\n\r\n'],
];

describe('the sandbox takes an order', () => {
  for (const [about, ...parts] of creations) {
    it(`with ${about}`, async (test) => {
      const { port } = await served(test);
      const { statuses, id, location } = answered(await say(port, ...parts));
      assert.deepEqual([statuses, location?.endsWith(`${orders}/${id}`)], [[201], true]);
    });
  }

  it('whose body is sent once it was told to go on', async (test) => {
    const { port } = await served(test);
    const head = request('POST', orders, [credentials, json, 'Expect: 100-continue'], order);
    assert.deepEqual(answered(await say(port, head)).statuses, [100, 201]);
  });

  it('and the next thing over the same connection', async (test) => {
    const { port, id } = await served(test);
    const first = request('POST', orders, [credentials, json], order).replace(
      'Connection: close',
      'Connection: keep-alive',
    );
    const { statuses } = answered(await say(port, first, request('GET', `${orders}/${id}`, [credentials])));
    assert.deepEqual(statuses, [201, 200]);
  });
});

describe('the sandbox answers', () => {
  for (const [about, method, path, headers, body] of [
    ['a read with a body', 'GET', '', [json], '{}'],
    ['a read that only says it is JSON', 'GET', '', [json], ''],
    ['a read with a query', 'GET', '?x=1', [], ''],
    ['an abort without a body', 'POST', '/abort', [], ''],
    ['an abort of no length', 'POST', '/abort', ['Content-Length: 0'], ''],
    ['an abort with a body', 'POST', '/abort', [json], '{"reason":null}'],
    ['an abort with a body that is no JSON', 'POST', '/abort/', [], '[]x'],
    ['an update with a byte order mark', 'POST', '', [json], '\uFEFF{"locale":"sv-SE"}'],
    ['an update with nulls and unknown fields', 'POST', '/', [json], '{"locale":"sv-SE","merchant_data":null,"x":1}'],
  ] as const) {
    it(`${about} with the order`, async (test) => {
      const { port, id } = await served(test);
      const came = answered(
        await say(port, request(method, `${orders}/${id}${path}`, [credentials, ...headers], body)),
      );
      assert.deepEqual(came, { statuses: [200], id, location: undefined });
    });
  }

  it('a stranger with 401, whatever else is odd', async (test) => {
    const { port, id } = await served(test);
    const came = await say(port, request('GET', `//checkout/v3/orders/${id}/`, ['Authorization: Basic'], 'x'));
    assert.deepEqual(answered(came).statuses, [401]);
  });
});
