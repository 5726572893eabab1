import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bytes, type Handler } from '../../src/exchange/handler.ts';
import { operationOf, segments } from '../../src/exchange/operation.ts';
import { simulator } from '../../src/simulator/simulator.ts';
import { scriptedClock } from '../support/clock.ts';
import { countingIds } from '../support/ids.ts';
import { storedIn } from '../support/simulators.ts';
import { type Sent, sessions, skipped } from './corpus.ts';

/** Where Kustom answers something else than the server that recorded the session did, and why. */
const otherwise: Readonly<Record<string, readonly [status: number, why: string]>> = {
  'node-vsf 1': [400, 'an amount is no whole number'],
  'node-vsf 2': [400, 'amounts are no whole numbers'],
  'node-vsf 3': [404, 'its order was refused before'],
  'node-vsf 4': [404, 'its order was refused before'],
  'php-krokedil-woocommerce 5': [400, 'an amount is no whole number'],
  'node-konfig-ts 4': [200, 'Kustom documents 200 with the order for an abort; the recording server said 204'],
};

const replayed = ['createOrder', 'readOrder', 'updateOrder', 'abortOrder'];
const nobodys = '00000000-0000-4000-8000-000000000000';

function isReplayed({ method, path }: Sent): boolean {
  return replayed.includes(operationOf('merchant', { method, target: path }) ?? '');
}

/** Says a session to a Kustom again; the ids in it are the recording server's, so each stands for the order created last. */
async function replay(kustom: Handler, sent: readonly Sent[]): Promise<Record<string, unknown>> {
  const ids = new Map([[nobodys, 'nobody']]);
  const statuses: Record<string, unknown> = {};
  let last = 'none';
  for (const { n, method, path, headers, body } of sent.filter(isReplayed)) {
    const recorded = segments(path)[3] ?? '';
    if (recorded !== '' && !ids.has(recorded)) ids.set(recorded, last);
    const target = recorded === '' ? path : path.replace(recorded, ids.get(recorded) ?? '');
    const answered = await kustom({ method, target, headers, body: bytes(body) });
    if (answered.status === 201) last = storedIn(answered).order_id;
    statuses[n] = answered.status;
  }
  return statuses;
}

describe('what real clients asked of the checkout is answered as Kustom would', { skip: skipped }, () => {
  for (const [name, sent] of sessions()) {
    it(name, async () => {
      const parts = { clock: scriptedClock(), ids: countingIds(), accounts: 'anyone', scheme: 'http' } as const;
      const wanted = sent.filter(isReplayed).map(({ n, status }) => [n, otherwise[`${name} ${n}`]?.[0] ?? status]);
      assert.notEqual(wanted.length, 0);
      assert.deepEqual(await replay(simulator(parts).handler, sent), Object.fromEntries(wanted));
    });
  }
});
