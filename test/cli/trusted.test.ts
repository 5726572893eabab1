import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { certified as certificate } from '../../src/io/authority.ts';
import { createOrder, freshFolder, serving } from '../support/commands.ts';
import { rightOrder } from '../support/orders.ts';
import { certified } from './certified.ts';

/** A shop on HTTPS with a certificate by an authority of its own, which is in the file. */
async function secured(test: TestContext, answer: RequestListener): Promise<{ origin: string; ca: string }> {
  const { authority, ...shown } = await certificate(freshFolder(test), ['127.0.0.1']);
  const server = createServer(shown, answer).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  test.after(() => server.close());
  return { origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, ca: authority };
}

describe('a shop with a certificate of its own making', { timeout: 30_000 }, () => {
  it('is called in a certification only where --ca names its authority', async (test) => {
    const shop = await secured(test, (_, response) => response.writeHead(400).end());
    const config = join(freshFolder(test), 'kco.yaml');
    writeFileSync(config, `callbacks: { shipping_option_update: "${shop.origin}/delivery" }`);
    const words = ['--config', config, '--market', 'SE', '--tags', '@callback.fee-once'];
    const statuses = async (...more: readonly string[]) => {
      const { record } = await certified(test, ...words, ...more);
      const calls = record.slice(1, -1).map((line) => JSON.parse(line));
      return [...new Set(calls.filter(({ from }) => from === 'kustom').map(({ response }) => response.status))];
    };
    assert.deepEqual(await statuses(), ['refused']);
    assert.deepEqual(await statuses('--ca', shop.ca), [400]);
  });

  it('is told by a sandbox of a purchase where --ca names its authority', async (test) => {
    const told = Promise.withResolvers<string | undefined>();
    const shop = await secured(test, ({ url }, response) => {
      told.resolve(url);
      response.end();
    });
    const { origin } = await serving(test, ['sandbox', '--ca', shop.ca], { cwd: freshFolder(test) });
    const merchant_urls = { ...rightOrder.merchant_urls, push: `${shop.origin}/push` };
    const created = await createOrder(origin, { ...rightOrder, merchant_urls });
    const { order_id } = (await created.json()) as { order_id: string };
    await fetch(`${origin}/_sandbox/orders/${order_id}/buy`, { method: 'POST', body: '{"persona":"approved"}' });
    await fetch(`${origin}/_sandbox/clock/advance`, { method: 'POST', body: '{"by":"PT15M"}' });
    assert.equal(await told.promise, '/push');
  });
});
