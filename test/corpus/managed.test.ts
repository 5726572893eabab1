import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bytes, header } from '../../src/exchange/handler.ts';
import { operationOf, segments } from '../../src/exchange/operation.ts';
import { type Simulator, simulator } from '../../src/simulator/simulator.ts';
import { buys } from '../support/buys.ts';
import { scriptedClock } from '../support/clock.ts';
import { countingIds } from '../support/ids.ts';
import { type Sent, sessions, skipped } from './corpus.ts';

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

function isManaged({ path }: Sent): boolean {
  return segments(path)[0] === 'ordermanagement';
}

/** The ids of a recording server, and what stands for them here. */
interface Known {
  readonly ids: Map<string, string>;
  order: string;
  made: string;
}

/** The path with our ids in it: an order is the one that was created last, a capture or a refund the one made last. */
function ours({ path, status }: Sent, { ids, order, made }: Known): string {
  const [, , , id = '', , inner = ''] = segments(path);
  const isUnknown = status === 404;
  if (id !== '' && !ids.has(id)) ids.set(id, isUnknown ? id : order);
  if (inner !== '' && !ids.has(inner)) ids.set(inner, made);
  return [id, inner].filter((one) => one !== '').reduce((all, one) => all.replace(one, ids.get(one) ?? one), path);
}

async function replay({ handler, acts }: Simulator, sent: readonly Sent[]): Promise<Record<string, unknown>> {
  const known: Known = { ids: new Map(), order: '', made: '' };
  const statuses: Record<string, unknown> = {};
  for (const one of sent) {
    const target = ours(one, known);
    // An order of which the recording server knew nothing afterwards was never bought.
    if (isManaged(one) && one.status !== 404) acts(segments(target)[3] ?? '', buys('approved'));
    const answered = await handler({ method: one.method, target, headers: one.headers, body: bytes(one.body) });
    if (answered.status === 201) {
      const id = header(answered, 'location')?.split('/').at(-1) ?? '';
      if (operationOf('merchant', { method: one.method, target }) === 'createOrder') known.order = id;
      else known.made = id;
    }
    if (isManaged(one)) statuses[one.n] = answered.status;
  }
  return statuses;
}

describe('what real clients asked of order management is answered as Kustom would', { skip: skipped }, () => {
  for (const [name, sent] of sessions().filter(([, all]) => all.some(isManaged))) {
    it(name, async () => {
      const parts = { clock: scriptedClock(), ids: countingIds(), accounts: 'anyone', scheme: 'http' } as const;
      const wanted = sent.filter(isManaged).map(({ n, status }) => [n, otherwise[`${name} ${n}`]?.[0] ?? status]);
      assert.deepEqual(await replay(simulator(parts), sent), Object.fromEntries(wanted));
    });
  }

  it('differs only where it is known to', () => {
    const recorded = new Map(sessions().flatMap(([name, all]) => all.map(({ n, status }) => [`${name} ${n}`, status])));
    const idle = Object.entries(otherwise).filter(([key, [status]]) => [status, undefined].includes(recorded.get(key)));
    assert.deepEqual(idle, []);
  });
});
