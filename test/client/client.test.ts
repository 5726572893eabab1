import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { client } from '../../src/client/client.ts';
import type { Asked } from '../../src/exchange/handler.ts';
import { account } from '../support/asks.ts';

describe('a client', () => {
  const ids: readonly [id: string, target: string][] = [
    ['3d0f-1', '/checkout/v3/orders/3d0f-1'],
    ['../refunds?a=b&c#d', '/checkout/v3/orders/..%2Frefunds%3Fa%3Db%26c%23d'],
    ['å 100%', '/checkout/v3/orders/%C3%A5%20100%25'],
  ];
  for (const [id, target] of ids) {
    it(`lets no id change the address: ${id}`, async () => {
      const heard: Asked[] = [];
      const handler = async (asked: Asked) => {
        heard.push(asked);
        return { status: 404, headers: [], body: new Uint8Array() };
      };
      await client(handler, { host: 'kustom.test', ...account }).readOrder(id);
      assert.deepEqual(
        heard.map((asked) => `${asked.method} ${asked.target}`),
        [`GET ${target}`],
      );
    });
  }
});
