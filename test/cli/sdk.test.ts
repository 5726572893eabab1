import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import https, { Agent } from 'node:https';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { Klarna } from '@crystallize/node-klarna';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { freshFolder, start } from '../support/commands.ts';
import { rightOrder, wrongOrder } from '../support/orders.ts';

const limits = { timeout: 30_000 };

/**
 * Leads who asks at localhost on 443, the only port that this client knows, to another one. It keeps connections, as the
 * agent in whose place it stands does.
 */
function redirect(test: TestContext, port: number, ca: string): void {
  const before = https.globalAgent;
  const agent = new Agent({ keepAlive: true });
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (options, done) => connect({ ...options, port, ca }, done);
  https.globalAgent = agent;
  test.after(() => {
    https.globalAgent = before;
    agent.destroy();
  });
}

describe('a client that others wrote, at kco sandbox', () => {
  it('creates, reads and updates an order, and hears what is wrong with another', limits, async (test) => {
    const cwd = freshFolder(test);
    const running = start(test, ['sandbox', '--https', '--authority', 'trust', '--port', '0'], { cwd });
    const port = Number(/:(\d+)/.exec(await running.says(/https:\/\/127\.0\.0\.1:\d+/))?.[1]);
    redirect(test, port, readFileSync(join(cwd, 'trust/authority.pem'), 'utf8'));
    test.mock.method(console, 'warn', () => undefined); // It misses a header where a gateway answers.
    const { checkoutV3 } = new Klarna({ ...sandboxAccount, apiEndpoint: 'localhost' });

    const created = await checkoutV3.createOrder(rightOrder as never);
    assert.equal(created.statusCode, 201);
    const { order_id: id = '' } = created.response as { order_id?: string };
    const read = await checkoutV3.retrieveOrder(id); // It writes {} behind a GET, and does not say how long that is.
    assert.deepEqual([read.statusCode, read.response], [200, created.response]);
    const updated = await checkoutV3.updateOrder(id, { merchant_reference1: 'A-1001' } as never);
    assert.equal(updated.statusCode, 200);
    assert.equal((updated.response as { merchant_reference1?: string }).merchant_reference1, 'A-1001');
    const refused = await checkoutV3.createOrder(wrongOrder as never);
    assert.equal(refused.statusCode, 400);
    assert.match(JSON.stringify(refused.error), /order_lines\[0\]\.total_tax_amount/);
    assert.equal((await checkoutV3.retrieveOrder('00000000-0000-0000-0000-000000000000')).statusCode, 404);

    const { stdout, stderr } = await running.stop('SIGINT');
    assert.match(stdout, /^Departs: a requirement fails: order\.line-tax\. /m);
    assert.match(stderr, /^merchant-5 +readOrder +404/m);
  });
});
