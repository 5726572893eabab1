import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GateDone } from '../../src/cli/gate/done.ts';
import { hints, next } from '../../src/cli/gate/hints.ts';
import { report } from '../../src/report/document.ts';
import { exchange } from '../support/exchanges.ts';
import { runOf } from '../support/runs.ts';

const push = exchange({ id: 'kustom-1', from: 'kustom', operation: 'push', status: 200 });

function done(more: Partial<GateDone> = {}, run: Partial<GateDone['run']> = {}): GateDone {
  const all = runOf({ subject: 'merchant', profile: 'gate', insists: true, ...run });
  return {
    run: all,
    urls: { questions: {}, tidings: { push: 'https://shop.test/push?id={checkout.order.id}' }, unnamed: '' },
    delivered: [],
    judged: { ...report(all, { unseenOk: [], strict: false }), verdict: 'conformant', judgements: [] },
    origin: 'http://127.0.0.1:8484',
    probe: 'https://shop.test/orders?id={checkout.order.id}',
    again: () => '',
    ...more,
  };
}

describe('the hints of a gate', () => {
  it('are none where nothing is odd', () => {
    assert.deepEqual(hints(done({}, { exchanges: [push] })), []);
  });

  for (const odd of ['{order.id}', '%7Bcheckout.order.id%7D'])
    it(`name what is no placeholder: ${odd}`, () => {
      const urls = { questions: { validation: `https://shop.test/v?id=${odd}` }, tidings: {}, unnamed: '' };
      const [hint = ''] = hints(done({ urls }));
      assert.ok(hint.startsWith(`validation: ${odd} in its address is no placeholder`), hint);
    });

  it('say that nobody counted', () => {
    assert.match(hints(done({ probe: undefined }, { exchanges: [push] })).join(), /^not counted: /);
    assert.deepEqual(hints(done({ probe: undefined })), []);
  });
});

describe('what to do after a gate', () => {
  const doubted = { requirement: 'push.order-kept', verdict: 'warn' } as GateDone['judged']['judgements'][number];

  it('is to let the pipeline run it', () => {
    assert.match(next(done()), /let the pipeline run this/);
  });

  it('is something else where it saw a part only, or something is in doubt', () => {
    const { judged } = done();
    assert.match(next(done({ judged: { ...judged, judgements: [doubted] } })), /in doubt \(push\.order-kept\)/);
    assert.match(next(done({}, { insists: false })), /this was one schedule/);
    const shard = { nth: 1, of: 2, insists: true, command: 'kco gate', plan: [] };
    assert.match(next(done({}, { insists: false, shard })), /this was one part; `kco report`/);
    assert.match(next(done({ origin: undefined })), /--sandbox-port/);
  });
});
