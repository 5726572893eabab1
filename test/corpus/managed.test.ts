import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { simulator } from '../../src/simulator/simulator.ts';
import { scriptedClock } from '../support/clock.ts';
import { countingIds } from '../support/ids.ts';
import { sessions, skipped } from './corpus.ts';
import { isManaged, replay } from './whole-session.ts';

const withdrawn = [404, 'Kustom withdrew the operation'] as const;
const undescribed = [404, 'no description knows the operation: a capture has no customer of its own'] as const;

/** Where Kustom answers something else than the server that recorded the session did, which took everything; and why. */
const otherwise: Readonly<Record<string, readonly [status: number, why: string]>> = {
  'java-kco-rest 13': withdrawn,
  'php-kco-rest 14': undescribed,
  'php-kco-rest 15': withdrawn,
  'php-kco-rest 33': undescribed,
  'php-kco-rest 34': withdrawn,
  'php-magento-vaimo 20': [403, 'everything was captured before, so nothing remains'],
  'php-omnipay 10': [403, 'it sends a billing address, which cannot be changed'],
  'php-omnipay 15': [403, 'everything was captured before, so there is nothing to release'],
  'php-oxid7 14': [403, 'what was captured cannot be cancelled'],
};

describe('what real clients asked of order management is answered as Kustom would', { skip: skipped }, () => {
  for (const [name, sent] of sessions().filter(([, all]) => all.some(isManaged))) {
    it(name, async () => {
      const parts = { clock: scriptedClock(), ids: countingIds(), accounts: 'anyone', scheme: 'http' } as const;
      const wanted = sent.filter(isManaged).map(({ n, status }) => [n, otherwise[`${name} ${n}`]?.[0] ?? status]);
      const { handler, acts } = simulator(parts);
      const statuses = await replay(sent, acts, handler);
      const managed = sent.filter(isManaged).map(({ n }) => [n, statuses[n]]);
      assert.deepEqual(Object.fromEntries(managed), Object.fromEntries(wanted));
    });
  }

  it('differs only where it is known to', () => {
    const recorded = new Map(sessions().flatMap(([name, all]) => all.map(({ n, status }) => [`${name} ${n}`, status])));
    const idle = Object.entries(otherwise).filter(([key, [status]]) => [status, undefined].includes(recorded.get(key)));
    assert.deepEqual(idle, []);
  });
});
