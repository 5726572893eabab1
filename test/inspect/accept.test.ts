import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Acceptance } from '../../generated/conformance.ts';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { accept } from '../../src/inspect/accept.ts';
import { conclude } from '../../src/inspect/conclude.ts';
import type { Judgement } from '../../src/inspect/judgement.ts';
import type { Run } from '../../src/inspect/run.ts';
import { nine } from '../support/clock.ts';
import { judgement } from '../support/requirements.ts';
import { runOf } from '../support/runs.ts';

const id = 'checkout.fail';
const created: Exchange = { id: 'merchant-1', from: 'merchant', operation: 'createOrder', at: nine, tookMs: 1 };
const run: Run = runOf({ exchanges: [created], insists: true, finishedAt: Date.UTC(2026, 10, 22) });
const finding = { where: 'merchant-1', evidence: { at: '/a', expected: '1', actual: '2' } };
const failing: Judgement = { ...judgement(id, 'fail'), judged: 2, findings: [finding] };
const passing: Judgement = { ...judgement(id, 'pass'), judged: 2 };
const known: Acceptance = { requirement: id, reason: 'ticket 7' };

function outcome(judged: Judgement, ...accepted: readonly Acceptance[]): readonly [verdict: string, because: string] {
  const [weighed] = accept([judged], run, accepted);
  assert.ok(weighed);
  const { outcome: verdict, because } = conclude(run, [weighed], { unseenOk: [], accepted });
  return [`${weighed.verdict}, ${verdict}`, because];
}

describe('an accepted departure', () => {
  it('is told, and does not fail', () => {
    assert.deepEqual(outcome(failing, known), ['accepted, conformant', `1 judged, none fails; accepted: ${id}`]);
  });

  it('is accepted in the operation that is named', () => {
    assert.equal(outcome(failing, { ...known, where: 'createOrder' })[0], 'accepted, conformant');
  });

  it('is accepted, of a description, in the change that is named by its fingerprint', () => {
    const changed = {
      ...failing,
      findings: [{ where: 'createOrder', evidence: { ...finding.evidence, change: '94298e618efc' } }],
    };
    assert.equal(outcome(changed, { ...known, where: '94298e618efc' })[0], 'accepted, conformant');
    assert.equal(outcome(changed, { ...known, where: '94298e618efd' })[0], 'fail, departs');
  });

  it('is accepted nowhere else', () => {
    assert.equal(outcome(failing, { ...known, where: 'readOrder' })[0], 'fail, departs');
  });

  it('covers no second finding somewhere else', () => {
    const twice = { ...failing, findings: [finding, { ...finding, where: 'merchant-2' }] };
    assert.equal(outcome(twice, { ...known, where: 'createOrder' })[0], 'fail, departs');
  });

  it('covers no other requirement', () => {
    assert.equal(outcome(failing, { ...known, requirement: 'checkout.other' })[0], 'fail, departs');
  });

  it('is accepted up to and with its last day', () => {
    assert.equal(outcome(failing, { ...known, until: '2026-11-22' })[0], 'accepted, conformant');
  });

  it('counts again after it, and says so', () => {
    const [verdict, because] = outcome(failing, { ...known, until: '2026-11-21' });
    assert.equal(verdict, 'fail, departs');
    assert.match(because, /accepted until 2026-11-21, which is over/);
  });

  it('that no longer occurs is to be taken out', () => {
    const [verdict, because] = outcome(passing, known);
    assert.equal(verdict, 'pass, undecided');
    assert.match(because, /does not occur any more: checkout\.fail; take it out of kco\.yaml/);
  });

  it('that nobody looked for stays', () => {
    const unseen: Judgement = { ...judgement(id, 'unseen', 'not selected'), judged: 0 };
    assert.doesNotMatch(outcome(unseen, known)[1], /any more/);
  });
});
