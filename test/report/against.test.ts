import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Judgement, PlayedScenario, Report, Verdict } from '../../generated/conformance.ts';
import { againstInWords, heldAgainst } from '../../src/report/against.ts';
import { attestation } from '../../src/report/attestation.ts';
import { report as judge } from '../../src/report/document.ts';
import { runOf } from '../support/runs.ts';

const empty = judge(runOf({}), { unseenOk: [], strict: false });

function judgement(requirement: string, verdict: Verdict): Judgement {
  const [any] = empty.judgements;
  const rest = { ...(any ?? assert.fail()), requirement, verdict, judged: verdict === 'unseen' ? 0 : 2 };
  return verdict === 'unseen' ? { ...rest, reason: 'no occasion' } : rest;
}

function scenario(name: string, more: Partial<PlayedScenario> = {}): PlayedScenario {
  return { id: 'features/a.feature:3', name, tags: [], status: 'passed', took_ms: 1, ...more };
}

/** A report of these verdicts. */
function reportOf(verdicts: Readonly<Record<string, Verdict>>, scenarios: readonly PlayedScenario[] = []): Report {
  const judgements = Object.entries(verdicts).map(([id, verdict]) => judgement(id, verdict));
  const fails = judgements.some(({ verdict }) => verdict === 'fail');
  return { ...empty, verdict: fails ? 'departs' : 'conformant', because: 'as judged', judgements, scenarios };
}

describe('a run that is held against an earlier one', () => {
  const table: readonly [
    about: string,
    now: Verdict,
    before: Verdict,
    key: 'departed' | 'doubted' | 'mended' | 'vanished' | undefined,
    verdict: Report['verdict'],
  ][] = [
    ['is as it was', 'pass', 'pass', undefined, 'conformant'],
    ['has lost a check', 'unseen', 'pass', 'vanished', 'departs'],
    ['has lost a check that failed', 'unseen', 'fail', 'vanished', 'departs'],
    ['never had a check', 'unseen', 'unseen', undefined, 'conformant'],
    ['newly departs', 'fail', 'pass', 'departed', 'departs'],
    ['departs from what was never seen', 'fail', 'unseen', 'departed', 'departs'],
    ['departs as before', 'fail', 'fail', undefined, 'departs'],
    ['is newly in doubt', 'warn', 'pass', 'doubted', 'conformant'],
    ['is in doubt where it failed', 'warn', 'fail', undefined, 'conformant'],
    ['is mended', 'pass', 'fail', 'mended', 'conformant'],
  ];
  for (const [about, now, before, key, verdict] of table) {
    it(`tells where it ${about}`, () => {
      const held = heldAgainst(reportOf({ 'a.one': now }), reportOf({ 'a.one': before }), 'old');
      const { vanished = [], departed, doubted, mended } = held.against ?? {};
      const told = { departed, doubted, mended, vanished: vanished.map(({ requirement }) => requirement) };
      const all = { departed: [], doubted: [], mended: [], vanished: [] };
      assert.deepEqual(told, key === undefined ? all : { ...all, [key]: ['a.one'] });
      assert.equal(held.verdict, verdict);
    });
  }

  const markets: readonly [now: readonly string[], before: readonly string[], verdict: Report['verdict']][] = [
    [['SE'], ['SE', 'NO'], 'departs'],
    [['SE', 'NO'], ['SE'], 'conformant'],
    [[], ['SE'], 'conformant'],
    [['SE'], [], 'conformant'],
  ];
  for (const [here, there, verdict] of markets) {
    it(`is ${verdict} where it has the markets [${here}] and had [${there}]`, () => {
      const of = (list: readonly string[]) => ({ ...reportOf({ 'a.one': 'pass' }), markets: [...list] });
      const held = heldAgainst(of(here), of(there), 'old');
      assert.equal(held.verdict, verdict);
      assert.equal(/in these markets there and not here: NO/.test(held.because), verdict === 'departs');
    });
  }

  it('has lost a check that judges nothing any more, whatever its verdict', () => {
    const now = reportOf({ 'a.one': 'pass' });
    const never = { ...now, judgements: now.judgements.map((one) => ({ ...one, judged: 0 })) };
    assert.equal(heldAgainst(never, reportOf({ 'a.one': 'pass' }), 'old').verdict, 'departs');
  });

  it('tells of a requirement that this edition does not know', () => {
    const { against, verdict } = heldAgainst(reportOf({}), reportOf({ 'a.gone': 'pass' }), 'old');
    assert.deepEqual(against?.vanished, [{ requirement: 'a.gone', why: 'not in this kco' }]);
    assert.equal(verdict, 'departs');
  });

  const twice = [scenario('one'), scenario('one', { id: 'features/a.feature:9' })];
  const scenarios: readonly [
    about: string,
    now: readonly PlayedScenario[],
    before: readonly PlayedScenario[],
    gone: number,
  ][] = [
    ['moved to another line', [scenario('one', { id: 'features/a.feature:30' })], [scenario('one')], 0],
    ['is not there', [], [scenario('one')], 1],
    ['was left out', [scenario('one', { status: 'unplayed' })], [scenario('one')], 1],
    ['ended another way', [scenario('one', { status: 'unplayed', other_way: [] })], [scenario('one')], 0],
    ['failed', [scenario('one', { status: 'failed' })], [scenario('one')], 0],
    ['was not played before, either', [], [scenario('one', { status: 'unplayed' })], 0],
    ['was there twice', twice.slice(1), twice, 1],
  ];
  for (const [about, now, before, gone] of scenarios) {
    it(`counts a scenario that ${about} ${gone === 0 ? 'as played' : 'as gone'}`, () => {
      const held = heldAgainst(reportOf({}, now), reportOf({}, before), 'old');
      assert.deepEqual([held.against?.gone.length, held.verdict], [gone, gone === 0 ? 'conformant' : 'departs']);
    });
  }

  it('says all of it in words, and of what kind the other was', () => {
    const before = { ...reportOf({ 'a.one': 'pass', 'a.two': 'warn' }, [scenario('one')]), profile: 'smoke' as const };
    const held = heldAgainst(reportOf({ 'a.one': 'unseen', 'a.two': 'pass' }), before, 'old');
    assert.deepEqual(againstInWords(held), [
      '',
      'Held against old:',
      '· not of a kind: profile: smoke there, full here',
      '✗ vanished: a.one (no occasion)',
      '✗ not played: features/a.feature: one',
      '✓ mended: a.two',
    ]);
    assert.match(held.because, /^held against old, judged there and not here: a\.one; played there and not here: /);
    assert.deepEqual(againstInWords(empty), []);
    assert.deepEqual(againstInWords(heldAgainst(empty, empty, 'old')).at(-1), '· nothing differs');
  });
});

describe('what a statement makes of a verdict', () => {
  it('is the same to the byte every time', () => {
    const files = [{ name: 'report.json', sha256: 'a'.repeat(64) }];
    assert.equal(attestation(empty, files), attestation(structuredClone(empty), files));
  });

  const table: readonly [report: Report, result: string][] = [
    [reportOf({ 'a.one': 'pass' }), 'PASSED'],
    [{ ...reportOf({ 'a.one': 'warn' }), counts: { ...empty.counts, warn: 1 } }, 'WARNED'],
    [reportOf({ 'a.one': 'fail' }), 'FAILED'],
    [{ ...reportOf({ 'a.one': 'pass' }), verdict: 'undecided' }, 'FAILED'],
  ];
  for (const [report, result] of table) {
    it(`is ${result} where the run is ${report.verdict}`, () => {
      assert.equal(JSON.parse(attestation(report, [])).predicate.result, result);
    });
  }
});
