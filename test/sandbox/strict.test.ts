import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../generated/conformance.ts';
import { client } from '../../src/client/client.ts';
import { underWay } from '../../src/inspect/under-way.ts';
import { movable } from '../../src/sandbox/movable-clock.ts';
import { openSandbox } from '../../src/sandbox/sandbox.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { nine, scriptedClock } from '../support/clock.ts';
import { digest } from '../support/digest.ts';
import { countingIds } from '../support/ids.ts';
import { greyOrder } from '../support/orders.ts';
import { runOf } from '../support/runs.ts';

/** What `/_sandbox/report` says after a merchant has created a grey order. */
async function reportOf(more: { readonly strict?: boolean }): Promise<Report> {
  const clock = movable(scriptedClock());
  const sitting = { ...runOf({ subject: 'merchant' }), startedAt: nine };
  const run = underWay(sitting, { clock, digest, keep: () => undefined });
  const { handler } = openSandbox({ clock, wait: async () => undefined, ids: countingIds(), run, ...more });
  await client(handler, { host: 'kustom.test', ...sandboxAccount }).createOrder(greyOrder);
  const asked = { method: 'GET', target: '/_sandbox/report', headers: [], body: new Uint8Array() };
  return JSON.parse(new TextDecoder().decode((await handler(asked)).body));
}

describe('the judgement so far, of an order in doubt,', () => {
  it('is a departure where the sandbox is strict', async () => {
    const { verdict, counts } = await reportOf({ strict: true });
    assert.deepEqual([verdict, counts.fail, counts.warn], ['departs', 1, 0]);
  });

  for (const more of [{}, { strict: false }]) {
    it(`is a doubt where it is not: ${JSON.stringify(more)}`, async () => {
      const { verdict, counts } = await reportOf(more);
      assert.deepEqual([verdict, counts.fail, counts.warn], ['conformant', 0, 1]);
    });
  }
});
