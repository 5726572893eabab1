import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from '../../src/inspect/inspect.ts';
import type { Judgement } from '../../src/inspect/judgement.ts';
import type { Run } from '../../src/inspect/run.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import type { Requirement } from '../../src/requirements/requirement.ts';
import { exchange } from '../support/exchanges.ts';
import { greyOrder, rightOrder, wrongOrder } from '../support/orders.ts';
import { broken, evidence, requirement } from '../support/requirements.ts';
import { runOf } from '../support/runs.ts';

const played = runOf({ exchanges: [exchange({ asked: rightOrder })] });

function one(made: Requirement, run: Run = played, strict = false): Judgement {
  const [judgement, ...others] = inspect([made], run, { strict });
  assert.ok(judgement);
  assert.equal(others.length, 0);
  return judgement;
}

describe('the verdict', () => {
  it('is pass where something was judged and nothing found', () => {
    const { verdict, judged, findings, reason } = one(requirement([]));
    assert.deepEqual([verdict, judged, findings, reason], ['pass', 1, [], undefined]);
  });

  it('is fail where a must has findings', () => {
    const { verdict, judged, findings } = one(requirement([evidence]));
    const located = { ...evidence, at: '/request/body/order_amount' };
    assert.deepEqual([verdict, judged, findings], ['fail', 1, [{ where: 'merchant-1', evidence: located }]]);
  });

  const recommended = { level: 'should' } as const;
  it('is warn where what is only recommended has findings', () =>
    assert.equal(one(requirement([evidence], recommended)).verdict, 'warn'));
  it('is fail there under --strict', () => {
    assert.equal(one(requirement([evidence], recommended), played, true).verdict, 'fail');
  });
  it('is pass under --strict where nothing was found', () => {
    assert.equal(one(requirement([], recommended), played, true).verdict, 'pass');
  });
});

describe('the verdict on a check that throws', () => {
  it('is broken where the check throws, and the others go on', () => {
    const judgements = inspect([requirement([], { check: broken }), requirement([evidence])], played);
    assert.deepEqual(
      judgements.map(({ verdict }) => verdict),
      ['broken', 'fail'],
    );
    assert.equal(judgements[0]?.problem, 'on merchant-1: Error: our mistake');
    assert.deepEqual([judgements[0]?.judged, judgements[0]?.findings], [0, []]);
  });

  it('is broken where a check throws after it found something', () => {
    let calls = 0;
    const check: Requirement['check'] = {
      of: 'order',
      judge: () => {
        calls += 1;
        if (calls > 1) throw new Error('our mistake');
        return [evidence];
      },
    };
    const twice = runOf({ exchanges: [exchange({ asked: rightOrder }), exchange({ asked: rightOrder })] });
    const { verdict, findings } = one(requirement([], { check }), twice);
    assert.deepEqual([verdict, findings], ['broken', []]);
  });
});

describe('unseen', () => {
  const nothing = runOf({});
  const table: readonly [about: string, made: Requirement, run: Run, reason: Judgement['reason']][] = [
    ['where nothing happened', requirement([]), nothing, 'no occasion'],
    ['where nothing concerned it', requirement('not concerned'), played, 'no occasion'],
    ['where another operation was asked for', checkOfValidation(), played, 'no occasion'],
    ['where there is no check', requirement([], { check: { untested: 'no check yet' } }), played, 'untested'],
    ['where the profile leaves it out', requirement([], { id: 'spec.made-up' }), played, 'not selected'],
    ['where the run is about the other side', requirement([]), { ...played, subject: 'kustom' }, 'not selected'],
    ['where no descriptions were compared', changeOf('spec.made-up'), { ...nothing, profile: 'drift' }, 'no occasion'],
  ];
  for (const [about, made, run, reason] of table) {
    it(`is the verdict ${about}, for the reason "${reason}"`, () => {
      const judgement = one(made, run);
      assert.deepEqual([judgement.verdict, judgement.reason, judgement.judged], ['unseen', reason, 0]);
      assert.deepEqual(judgement.findings, []);
    });
  }
});

function checkOfValidation(): Requirement {
  return requirement([], { check: { of: 'exchange', operation: 'validation', judge: () => [evidence] } });
}

function changeOf(id: string): Requirement {
  const judge = () => [{ ...evidence, at: '/gone' }];
  return requirement([], { id, binds: 'kustom', check: { of: 'change', judge } });
}

describe('judging', () => {
  it('gives one judgement for every requirement, in its order', () => {
    assert.deepEqual(
      inspect(catalogue, played).map((judgement) => judgement.requirement),
      catalogue,
    );
  });

  it('counts what concerned the check, not what was found', () => {
    const twice = runOf({
      exchanges: [exchange({ asked: rightOrder }), exchange({ asked: rightOrder, id: 'merchant-2' })],
    });
    const { judged, findings } = one(requirement([evidence, evidence]), twice);
    assert.equal(judged, 2);
    assert.deepEqual(
      findings.map(({ where }) => where),
      ['merchant-1', 'merchant-1', 'merchant-2', 'merchant-2'],
    );
  });

  it('counts the fields that two descriptions share, not their differences', () => {
    const change = {
      fingerprint: '0123456789ab',
      kind: 'field',
      name: 'gone',
      side: 'response',
      asks: 'merchant',
      operation: 'readOrder',
      places: ['readOrder 200 /gone'],
      document: 'checkout.yaml',
      at: '/gone',
      before: 'string',
      after: undefined,
    } as const;
    const compared = runOf({ profile: 'drift', comparison: { compared: 40, changes: [change] } });
    const { judged, findings } = one(changeOf('spec.made-up'), compared);
    assert.deepEqual([judged, findings], [40, [{ where: 'readOrder', evidence: { ...evidence, at: '/gone' } }]]);
  });
});

describe('judging again', () => {
  it('says the same of the same record every time', () => {
    const exchanges = [
      exchange({ asked: greyOrder, answered: rightOrder }),
      exchange({ id: 'merchant-2', asked: wrongOrder, status: 400, answered: '{' }),
      exchange({ id: 'kustom-1', from: 'kustom', operation: 'validation', asked: wrongOrder, status: 'timed out' }),
    ];
    const run = runOf({ exchanges });
    const before = structuredClone(run);
    const judgements = inspect(catalogue, run);
    assert.deepEqual(inspect(catalogue, run), judgements);
    assert.deepEqual(run, before);
    assert.deepEqual(new Set(judgements.map(({ verdict }) => verdict)), new Set(['pass', 'fail', 'warn', 'unseen']));
  });
});
