import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RequirementId } from '../../generated/requirement-ids.ts';
import { certified, departures } from './certifying.ts';
import { managingKustoms } from './kustoms-managing.ts';

const limits = { timeout: 180_000 };

// In the scenarios captures have lines, and one is not read before something of it comes back.
const besides: Readonly<Record<string, readonly RequirementId[]>> = {
  'takes a refund off its capture': ['om.over-refund-refused', 'om.read-states-captures', 'order.settled-sum'],
};

// Scenarios about the purchase change no lines afterwards.
const unseen: Readonly<Record<string, readonly RequirementId[]>> = {
  'states what was bought without its tax': ['om.lines-follow'],
};

describe('kco certify --target, at one that is wrong after the purchase', limits, () => {
  it('is asked of sixty at least', () => assert.ok(managingKustoms.length >= 60, `${managingKustoms.length}`));

  for (const { wrong, caughtBy, also = [], managing } of managingKustoms) {
    const shown = also.filter((id) => !unseen[wrong]?.includes(id));
    const all = [caughtBy, ...shown, ...(besides[wrong] ?? [])];
    it(`catches one that ${wrong}, by ${all.join(', ')} and by nothing else`, async (test) => {
      const report = await certified(test, managing, '--tags', `@${caughtBy}`);
      assert.deepEqual(departures(report), all.sort());
      assert.notEqual(report.verdict, 'broken');
    });
  }
});
