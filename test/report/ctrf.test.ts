import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validate } from 'ctrf';
import type { Report } from '../../generated/conformance.ts';
import { ctrf } from '../../src/report/ctrf.ts';
import { findingOf, judgementOf, many, reportOf, scenarioOf } from '../support/reports.ts';

function of(more: Partial<Report>) {
  const document = JSON.parse(ctrf(reportOf(more)));
  const { valid, errors } = validate(document);
  assert.ok(valid, JSON.stringify(errors));
  return document.results;
}

describe('the report as CTRF', () => {
  const table: readonly [about: string, more: Partial<Report>, status: string][] = [
    ['a departure', { judgements: [judgementOf({})] }, 'failed'],
    ['a doubt', { judgements: [judgementOf({ verdict: 'warn' })] }, 'other'],
    ['what is accepted', { judgements: [judgementOf({ verdict: 'accepted', accepted: [] })] }, 'other'],
    ['our mistake', { judgements: [judgementOf({ verdict: 'broken', problem: 'oh', findings: [] })] }, 'other'],
    [
      'what was not seen',
      { judgements: [judgementOf({ verdict: 'unseen', reason: 'no occasion', findings: [] })] },
      'skipped',
    ],
    ['what holds', { judgements: [judgementOf({ verdict: 'pass', findings: [] })] }, 'passed'],
    ['a scenario that failed', { scenarios: [scenarioOf({ status: 'failed' })] }, 'failed'],
    ['one that was not played', { scenarios: [scenarioOf({ status: 'unplayed' })] }, 'skipped'],
    ['one that was played', { scenarios: [scenarioOf({})] }, 'passed'],
  ];
  for (const [about, more, status] of table) {
    it(`calls ${about} ${status}, and counts it`, () => {
      const { tests, summary } = of(more);
      assert.equal(tests.length, 2);
      assert.equal(tests[1].status, status);
      assert.equal(summary.tests, 2);
      assert.equal(summary[status], status === 'passed' ? 2 : 1);
    });
  }

  it('has a run that could not be judged among what is neither passed nor failed', () => {
    assert.equal(of({ verdict: 'undecided' }).tests[0].status, 'other');
  });

  it('says of a scenario where it stands', () => {
    const [, { filePath, line, suite }] = of({ scenarios: [scenarioOf({})] }).tests;
    assert.deepEqual([filePath, line, suite], ['features/a.feature', 7, ['features/a.feature']]);
  });

  it('cuts what nobody could show, and says so', () => {
    const findings = many(5_000, (nth) => findingOf({ where: `${nth}.json`, actual: 'x'.repeat(300) }));
    const [, { trace }] = of({ judgements: [judgementOf({ findings })] }).tests;
    assert.ok(trace.length < 9_000);
    assert.match(trace, /cut: \d+ more characters/);
  });

  it('is no longer CTRF without what the schema demands', () => {
    const document = JSON.parse(ctrf(reportOf({})));
    delete document.results.summary.other;
    assert.equal(validate(document).valid, false);
  });
});
