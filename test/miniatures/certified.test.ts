import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { certified, departures } from './certifying.ts';
import { kustoms } from './kustoms.ts';

const limits = { timeout: 180_000 };

// On this machine stands a proxy as well as a Kustom, and an order at another host may be right.
const told = kustoms.filter(({ wrong }) => wrong !== 'sends a Location at another host');

// What they get wrong shows in the checkout; those who are wrong after a purchase are played by themselves, a minute sooner.
const inCheckout = catalogue.filter(({ id }) => id.startsWith('checkout.')).map(({ id }) => `@${id}`);

describe('kco certify --target', limits, () => {
  it('finds nothing at a right Kustom', async (test) => {
    const report = await certified(test, (right) => right);
    assert.deepEqual([report.verdict, departures(report)], ['conformant', []]);
  });

  it('is asked of forty wrong ones at least', () => assert.ok(told.length >= 40, `${told.length}`));

  for (const { wrong, caughtBy, also = [], kustom } of told) {
    it(`catches one that ${wrong}, by ${[caughtBy, ...also].join(', ')} and by nothing else`, async (test) => {
      const report = await certified(test, kustom, '--tags', inCheckout.join(' or '));
      assert.deepEqual(departures(report), [caughtBy, ...also].sort());
      assert.notEqual(report.verdict, 'broken');
    });
  }
});
