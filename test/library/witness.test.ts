import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { client, Departure, sandbox } from '../../src/library/kco-conformance.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { ask } from '../support/asks.ts';
import { greyOrder, rightOrder, wrongOrder } from '../support/orders.ts';

const settings = { host: 'kustom.test', ...sandboxAccount };

describe('a witness', () => {
  it('judges the merchant, in front of a sandbox', async () => {
    const kustom = sandbox();
    await client(kustom.handler, settings).createOrder(wrongOrder);
    const { subject, target, command, profile, verdict, judgements } = kustom.report();
    assert.deepEqual(
      [subject, target, command, profile, verdict],
      ['merchant', 'sandbox', 'sandbox()', 'full', 'departs'],
    );
    const judged = judgements.filter((one) => one.judged > 0).map(({ binds }) => binds);
    assert.ok(judged.length > 0 && !judged.includes('kustom'), `${judged}`);
  });

  it('has nothing against what is only advised', async () => {
    const kustom = sandbox();
    await client(kustom.handler, settings).createOrder(greyOrder);
    kustom.assertConformant();
    assert.ok(kustom.report().judgements.some(({ verdict }) => verdict === 'warn'));
  });

  it('throws where our own check breaks: nobody knows then whether the shop is right', async (test) => {
    const judge = () => {
      throw new RangeError('on purpose');
    };
    const [first] = catalogue;
    assert.ok(first);
    const { check } = first;
    test.after(() => Object.assign(first, { check }));
    Object.assign(first, { check: { of: 'order', judge } });
    const kustom = sandbox();
    await client(kustom.handler, settings).createOrder(rightOrder);
    assert.equal(kustom.report().verdict, 'broken');
    assert.throws(() => kustom.assertConformant(), Departure);
  });
});

describe('the sandbox’s own calls', () => {
  it('are no part of the record, and a POST to / is none of them', async () => {
    const { handler, exchanges } = sandbox();
    const shown = await handler(ask('GET', '/'));
    assert.equal(shown.status, 200);
    assert.equal((await handler(ask('GET', '/_sandbox/health'))).status, 200);
    assert.deepEqual(exchanges(), []);
    for (const method of ['POST', 'PUT', 'DELETE']) assert.notEqual((await handler(ask(method, '/'))).status, 200);
    assert.deepEqual(
      exchanges().map(({ request }) => `${request?.method} ${request?.target}`),
      ['POST /', 'PUT /', 'DELETE /'],
    );
  });
});
