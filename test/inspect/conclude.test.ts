import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Outcome, PlayedScenario } from '../../generated/conformance.ts';
import { conclude, type Terms } from '../../src/inspect/conclude.ts';
import type { Judgement } from '../../src/inspect/judgement.ts';
import type { Run } from '../../src/inspect/run.ts';
import { attested } from '../support/attested.ts';
import { exchange } from '../support/exchanges.ts';
import { judgement } from '../support/requirements.ts';
import { runOf } from '../support/runs.ts';

const none: Terms = { unseenOk: [] };
const lenient = false;
const insisting = true;
const cutShort = runOf({ complete: false });

const pass = judgement('checkout.pass', 'pass');
const warn = judgement('checkout.warn', 'warn', undefined, 'should');
const fail = judgement('checkout.fail', 'fail');
const broken = judgement('checkout.broken', 'broken');
const unseen = judgement('checkout.unseen', 'unseen', 'no occasion');

function scenario(status: PlayedScenario['status']): PlayedScenario {
  return { id: 'a.feature:3', name: 'A shopper buys', tags: [], status, problem: 'the shop is silent', took_ms: 1 };
}

/** A scenario in which Kustom took another documented way, on which these have no occasion. */
function elsewhere(...other_way: readonly string[]): PlayedScenario {
  return { ...scenario('unplayed'), other_way };
}

describe('the outcome', () => {
  const table: readonly [
    about: string,
    run: Run,
    judgements: readonly Judgement[],
    insists: boolean,
    outcome: Outcome,
  ][] = [
    ['all passed', runOf({}), [pass], lenient, 'conformant'],
    ['what is recommended departs', runOf({}), [pass, warn], lenient, 'conformant'],
    ['a must departs', runOf({}), [pass, fail], lenient, 'departs'],
    ['a check broke', runOf({}), [pass, broken], lenient, 'broken'],
    ['a check broke beside a departure', cutShort, [fail, broken, unseen], insisting, 'broken'],
    ['a departure in a record cut short', cutShort, [pass, fail, unseen], insisting, 'departs'],
    [
      'a departure beside an unplayed scenario',
      runOf({ scenarios: [scenario('unplayed')] }),
      [fail],
      insisting,
      'departs',
    ],
    ['a record cut short', cutShort, [pass], lenient, 'undecided'],
    ['nothing judged', runOf({}), [unseen], lenient, 'undecided'],
    ['an empty catalogue', runOf({}), [], lenient, 'undecided'],
    ['a failed scenario', runOf({ scenarios: [scenario('failed')] }), [pass], lenient, 'undecided'],
    [
      'an unplayed scenario',
      runOf({ scenarios: [scenario('passed'), scenario('unplayed')] }),
      [pass],
      lenient,
      'undecided',
    ],
    [
      'another documented way beside what was played',
      runOf({ scenarios: [scenario('passed'), elsewhere()] }),
      [pass],
      insisting,
      'conformant',
    ],
    [
      'a question without an answer, of which nothing was expected',
      runOf({ scenarios: [{ ...scenario('failed'), tags: ['@playground'] }] }),
      [pass],
      insisting,
      'conformant',
    ],
    ['nothing but other documented ways', runOf({ scenarios: [elsewhere()] }), [pass], insisting, 'undecided'],
    [
      'a must unseen for which another way was taken',
      runOf({ scenarios: [scenario('passed'), elsewhere('checkout.unseen')] }),
      [pass, unseen],
      insisting,
      'conformant',
    ],
    [
      'a must unseen beside a way that does not stand for it',
      runOf({ scenarios: [scenario('passed'), elsewhere()] }),
      [pass, unseen],
      insisting,
      'undecided',
    ],
    ['scenarios that all passed', runOf({ scenarios: [scenario('passed')] }), [pass], insisting, 'conformant'],
    ['a must unseen', runOf({}), [pass, unseen], lenient, 'conformant'],
    ['a must unseen that had to be seen', runOf({}), [pass, unseen], insisting, 'undecided'],
  ];
  for (const [about, run, judgements, insists, outcome] of table) {
    it(`of ${about}${insists ? ' (insisting)' : ''} is ${outcome}`, () => {
      assert.equal(conclude({ ...run, insists }, judgements, none).outcome, outcome);
    });
  }
});

describe('insisting on what had to be seen', () => {
  const insisted = (one: Judgement, terms: Terms = none, run: Run = runOf({})) =>
    conclude({ ...run, insists: true }, [pass, one], terms).outcome;

  for (const reason of ['no occasion', 'needs a person'] as const) {
    it(`leaves a must undecided for "${reason}"`, () => {
      assert.equal(insisted(judgement('checkout.unseen', 'unseen', reason)), 'undecided');
    });
  }
  for (const reason of ['not selected', 'not declared', 'untested'] as const) {
    it(`does not mind "${reason}"`, () => {
      assert.equal(insisted(judgement('checkout.unseen', 'unseen', reason)), 'conformant');
    });
  }
  it('does not mind what is only recommended', () => {
    assert.equal(insisted(judgement('checkout.unseen', 'unseen', 'no occasion', 'should')), 'conformant');
  });
  it('does not mind what the profile does not insist on', () => {
    assert.equal(insisted(unseen, none, runOf({ profile: 'smoke' })), 'conformant');
  });
  it('minds what is only recommended where the profile insists on it', () => {
    const advised = judgement('checkout.unseen', 'unseen', 'no occasion', 'should');
    const terms = { ...none, attestations: attested('passed') };
    assert.equal(insisted(advised, terms, runOf({ profile: 'certification' })), 'undecided');
    assert.equal(insisted(pass, terms, runOf({ profile: 'certification' })), 'conformant');
  });
  it('does not mind what unseen_ok names', () => {
    assert.equal(insisted(unseen, { unseenOk: ['checkout.unseen'] }), 'conformant');
  });
  it('minds what unseen_ok does not name', () => {
    assert.equal(insisted(unseen, { unseenOk: ['checkout.pass'] }), 'undecided');
  });
  it('minds that a shop was told of purchases and never seen to acknowledge one', () => {
    const pushed = runOf({ exchanges: [exchange({ from: 'kustom', operation: 'push', status: 405 })] });
    const never = judgement('push.acknowledged', 'unseen', 'no occasion');
    assert.equal(insisted(never, none, pushed), 'undecided');
    assert.equal(insisted(never, { unseenOk: ['push.acknowledged'] }, pushed), 'conformant');
    assert.equal(insisted(never), 'conformant');
  });
  it('does not excuse a departure by unseen_ok', () => {
    assert.equal(insisted(fail, { unseenOk: ['checkout.fail'] }), 'departs');
  });
});

describe('what only a person can see', () => {
  const certification = runOf({ profile: 'certification', insists: true });
  const concluded = (attestations: Terms['attestations'], run: Run = certification) =>
    conclude(run, [pass], { ...none, ...(attestations ? { attestations } : {}) });

  it('leaves a certification undecided as long as nobody has attested it, and is named', () => {
    const { outcome, because } = concluded(undefined);
    assert.equal(outcome, 'undecided');
    assert.match(because, /^nobody has attested HUM-1, HUM-2, HUM-3 and 13 more in kco\.yaml/);
  });
  it('stays open where all but one is attested', () => {
    const { outcome, because } = concluded(attested('passed').filter(({ item }) => item !== 'HUM-9'));
    assert.deepEqual([outcome, /attested HUM-9 in/.test(because)], ['undecided', true]);
  });
  it('is no matter where it was passed, or cannot apply', () => {
    assert.equal(concluded(attested('passed')).outcome, 'conformant');
    assert.equal(concluded(attested('not applicable')).outcome, 'conformant');
  });
  it('departs where a person saw that it fails, until it is seen again', () => {
    const failed = attested('passed').map((one) =>
      one.item === 'HUM-2' ? { ...one, result: 'failed' as const } : one,
    );
    const { outcome, because } = concluded(failed);
    assert.deepEqual([outcome, because], ['departs', 'a person saw that it fails: HUM-2']);
    const again = { item: 'HUM-2', person: 'QA', date: '2026-11-21', result: 'passed' } as const;
    assert.equal(concluded([again, ...failed]).outcome, 'conformant');
  });
  it('is not asked of a run that claims less than the profile, nor in another profile', () => {
    assert.equal(concluded(undefined, { ...certification, insists: false }).outcome, 'conformant');
    assert.equal(concluded(undefined, { ...certification, profile: 'full' }).outcome, 'conformant');
  });
});

describe('the sentence that says why', () => {
  it('names every requirement that fails, and no other', () => {
    const { because } = conclude(runOf({}), [pass, fail, warn, judgement('checkout.second', 'fail')], none);
    assert.match(because, /checkout\.fail, checkout\.second$/);
  });
  it('names the checks that broke', () => {
    assert.match(conclude(runOf({}), [fail, broken], none).because, /: checkout\.broken$/);
  });
  it('names what was never exercised', () => {
    assert.match(conclude(runOf({ insists: true }), [pass, unseen], none).because, /: checkout\.unseen$/);
  });
  it('names the scenario that was not played, and its problem', () => {
    const { because } = conclude(runOf({ scenarios: [scenario('failed')] }), [pass], none);
    assert.match(because, /A shopper buys \(the shop is silent\)$/);
  });
  it('names three scenarios of many, and how many more there are', () => {
    const scenarios = Array.from({ length: 5 }, () => scenario('unplayed'));
    assert.match(conclude(runOf({ scenarios }), [pass], none).because, /(?:A shopper buys \([^)]*\); ){3}and 2 more$/);
  });
  it('tells an incomplete record from one in which nothing was judged', () => {
    assert.match(conclude(cutShort, [], none).because, /incomplete/);
    assert.match(conclude(runOf({}), [unseen], none).because, /nothing was judged/);
  });
});
