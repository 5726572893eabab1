import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Verdict } from '../../generated/conformance.ts';
import { gather } from '../../src/inspect/gather.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import type { Judgement } from '../../src/inspect/judgement.ts';
import { looseRun } from '../../src/inspect/loose-run.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { exchange } from '../support/exchanges.ts';
import { greyOrder, rightOrder, wrongOrder } from '../support/orders.ts';

const [requirement = assert.fail()] = catalogue;

function judgement(verdict: Verdict, judged: number): Judgement {
  return { requirement, verdict, judged, findings: [] };
}

describe('judgements that are gathered', () => {
  const orders = [rightOrder, wrongOrder, greyOrder, wrongOrder];
  const all = orders.map((asked, index) => ({ ...exchange({ asked, status: 400 }), id: `merchant-${index}` }));

  it('are what the whole would have been', () => {
    const gathering = gather();
    for (const one of all) gathering.add(inspect(catalogue, looseRun('', [one], 0)));
    assert.deepEqual(gathering.all(), inspect(catalogue, looseRun('', all, 0)));
  });

  const table: readonly [verdicts: readonly Verdict[], worst: Verdict][] = [
    [['unseen', 'pass'], 'pass'],
    [['pass', 'warn', 'pass'], 'warn'],
    [['fail', 'warn'], 'fail'],
    [['fail', 'broken', 'pass'], 'broken'],
    [['unseen', 'unseen'], 'unseen'],
  ];
  for (const [verdicts, worst] of table) {
    it(`are as bad as the worst of ${verdicts.join(', ')}`, () => {
      const gathering = gather();
      for (const verdict of verdicts) gathering.add([judgement(verdict, 1)]);
      assert.deepEqual(gathering.all(), [judgement(worst, verdicts.length)]);
    });
  }

  it('are none where nothing was added', () => assert.deepEqual(gather().all(), []));
});
