import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Report } from '../../generated/conformance.ts';
import { pinnedSpecs, version } from '../../generated/pinned.ts';
import { Report as fitsReport } from '../../generated/validators/conformance.js';
import type { Run } from '../../src/inspect/run.ts';
import { report } from '../../src/report/document.ts';
import { json } from '../../src/report/json.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { exchanges } from '../io/records.ts';
import { exchange } from '../support/exchanges.ts';
import { holds } from '../support/holds.ts';
import { greyOrder, rightOrder, wrongOrder } from '../support/orders.ts';
import { runOf } from '../support/runs.ts';
import { vectors, wholeExchange } from '../support/vectors.ts';

const terms = { unseenOk: [], strict: false };

function judged(more: Partial<Run>): Report {
  return report(runOf(more), terms);
}

/** Fails where a report is not what its schema says. */
function fits(document: unknown): void {
  assert.ok(fitsReport(document), JSON.stringify(fitsReport.errors));
}

const played = { id: 'features/a.feature:3', name: 'A scenario', tags: ['@order.line-tax'], took_ms: 3 } as const;
const removed = {
  fingerprint: '0123456789ab',
  kind: 'field',
  name: 'a',
  side: 'response',
  asks: 'merchant',
  operation: 'readOrder',
  places: ['readOrder 200 /a'],
  document: 'checkout.yaml',
  at: '#/a',
  before: 'string',
  after: undefined,
} as const;

const runs: readonly [about: string, run: Partial<Run>, verdict: Report['verdict']][] = [
  ['in which nothing was said', {}, 'undecided'],
  ['that is right', { exchanges: [exchange({ asked: rightOrder, status: 503 })] }, 'conformant'],
  ['that is in doubt', { exchanges: [exchange({ asked: greyOrder, status: 503 })] }, 'conformant'],
  ['that is wrong', { exchanges: [exchange({ asked: wrongOrder, status: 500 })], target: 'sandbox' }, 'departs'],
  ['that was cut short', { exchanges: [exchange({ asked: rightOrder, status: 503 })], complete: false }, 'undecided'],
  ['with scenarios', { scenarios: [{ ...played, status: 'failed', problem: 'a step failed' }] }, 'undecided'],
  ['of descriptions', { profile: 'drift', comparison: { compared: 3, changes: [removed] } }, 'departs'],
];

describe('the report of a run', () => {
  for (const [about, run, verdict] of runs) {
    it(`${about} is ${verdict}, and is what its schema says`, () => {
      const document = judged(run);
      fits(document);
      assert.equal(document.verdict, verdict);
      assert.match(document.because, /\w/);
    });
  }

  it('is what its schema says, whatever was said', () => {
    holds(fc.property(fc.array(exchanges, { maxLength: 3 }), (some) => fits(judged({ exchanges: some }))));
  });

  it('is what its schema says, for every vector', () => {
    const all = vectors.flatMap(({ cases }) => cases.flatMap(({ exchange: one }) => (one ? [wholeExchange(one)] : [])));
    fits(judged({ exchanges: all }));
  });
});

describe('what stands in a report', () => {
  it('is a judgement for each requirement, in the order of the catalogue', () => {
    const { judgements } = judged({ exchanges: [exchange({ asked: wrongOrder })] });
    assert.deepEqual(
      judgements.map(({ requirement, statement, remedy }) => [requirement, statement, remedy]),
      catalogue.map(({ id, statement, remedy }) => [id, statement, remedy]),
    );
  });

  it('is a count of its own verdicts', () => {
    const { counts, judgements } = judged({
      exchanges: [exchange({ asked: wrongOrder }), exchange({ asked: greyOrder })],
    });
    const tally = Object.groupBy(judgements, ({ verdict }) => verdict);
    for (const [verdict, count] of Object.entries(counts)) {
      assert.equal(count, tally[verdict as keyof typeof tally]?.length ?? 0, verdict);
    }
    assert.equal(
      Object.values(counts).reduce((sum, count) => sum + count, 0),
      catalogue.length,
    );
  });

  it('is what repeats it: command, target, markets, seed, version and pinned descriptions', () => {
    const { command, target, markets, seed, kco, specs, started_at } = judged({ target: 'sandbox', seed: 7 });
    assert.deepEqual(
      [command, target, markets, seed, kco, specs, started_at],
      ['kco check', 'sandbox', ['SE'], 7, version, pinnedSpecs, '2026-11-22T09:00:00.000Z'],
    );
  });

  it('is a failure for what is only doubted, where it is told to be strict', () => {
    const run = runOf({ exchanges: [exchange({ asked: greyOrder, status: 503 })] });
    const { verdict, counts } = report(run, { ...terms, strict: true });
    assert.deepEqual([verdict, counts.warn, counts.fail], ['departs', 0, 1]);
  });
});

describe('the report as JSON', () => {
  it('is the document, and ends in a line break', () => {
    const document = judged({ exchanges: [exchange({ asked: wrongOrder })] });
    assert.deepEqual(JSON.parse(json(document)), document);
    assert.match(json(document), /\n}\n$/);
  });
});
