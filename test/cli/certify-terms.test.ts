import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { RecordHead } from '../../generated/conformance.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { simulator } from '../../src/simulator/simulator.ts';
import { servedFor } from '../io/sockets.ts';
import { kustoms } from '../miniatures/kustoms.ts';
import { bought, nobodyBuys } from '../support/bought.ts';
import { scriptedClock } from '../support/clock.ts';
import { freshFolder } from '../support/commands.ts';
import { countingIds } from '../support/ids.ts';
import { type Certified, certified } from './certified.ts';

const limits = { timeout: 60_000 };

/** A certification, on the terms of this kco.yaml, of a Kustom that breaks down over a wrong line total and sells nothing. */
async function onTerms(test: TestContext, terms: string): Promise<Certified> {
  const wrong = kustoms.find(({ wrong }) => wrong === 'breaks down over a wrong line total');
  assert.ok(wrong);
  const parts = { clock: scriptedClock(), ids: countingIds(), accounts: [sandboxAccount], scheme: 'http' } as const;
  const { origin } = await servedFor(test, wrong.kustom(simulator(parts).handler));
  const config = join(freshFolder(test), 'kco.yaml');
  writeFileSync(config, `target: ${origin}\nprofile: full\nmarkets: [SE]\n${terms}\n`);
  return certified(test, '--profile', 'full', '--config', config);
}

const known = 'requirement: checkout.wrong-total-refused, reason: "told in ticket 7"';

describe('kco certify on the terms of a kco.yaml', limits, () => {
  it('tells of a departure that nobody accepted: exit 1', async (test) => {
    const { exit, report } = await onTerms(test, nobodyBuys);
    assert.deepEqual([exit, report.because], [1, 'a requirement fails: checkout.wrong-total-refused']);
  });

  it('tells of one that is accepted, with the reason, and does not fail: exit 0', async (test) => {
    const { exit, stdout, report } = await onTerms(test, `${nobodyBuys}\naccepted: [{ ${known}, until: 2999-12-31 }]`);
    assert.equal(exit, 0);
    assert.deepEqual([report.verdict, report.counts.accepted, report.counts.fail], ['conformant', 1, 0]);
    assert.match(stdout, /accepted: checkout\.wrong-total-refused 1 × \(told in ticket 7, until 2999-12-31\)/);
    assert.deepEqual([...new Set(report.scenarios.map(({ status }) => status))], ['passed']);
  });

  it('counts one again after its last day: exit 1', async (test) => {
    const { exit, report } = await onTerms(test, `${nobodyBuys}\naccepted: [{ ${known}, until: 2026-01-31 }]`);
    assert.equal(exit, 1);
    assert.match(report.because, /wrong-total-refused \(accepted until 2026-01-31, which is over\)/);
  });

  it('accepts nothing beyond the operation that is named: exit 1', async (test) => {
    const { exit } = await onTerms(test, `${nobodyBuys}\naccepted: [{ ${known}, where: readOrder }]`);
    assert.equal(exit, 1);
  });

  it('wants the reason for what was not seen: exit 2 without', async (test) => {
    const { exit, report } = await onTerms(test, `accepted: [{ ${known} }]`);
    const [one, two, three, ...more] = bought;
    const told = `${one}, ${two}, ${three} and ${more.length} more, which the report names as unseen`;
    assert.deepEqual([exit, report.because], [2, `never exercised: ${told}`]);
    const unseen = report.judgements
      .filter(({ verdict }) => verdict === 'unseen')
      .map(({ requirement }) => requirement);
    assert.deepEqual(
      bought.filter((id) => !unseen.includes(id)),
      [],
    );
  });
});

describe('kco certify --profile strict', limits, () => {
  const doubtful = kustoms.find(({ caughtBy }) => caughtBy === 'checkout.keeps-started-at');
  for (const [profile, expected] of [
    ['certification', 0],
    ['strict', 1],
  ] as const) {
    it(`what is only recommended ends a run of ${profile} with ${expected}, without --strict`, async (test) => {
      assert.ok(doubtful);
      const parts = { clock: scriptedClock(), ids: countingIds(), accounts: [sandboxAccount], scheme: 'http' } as const;
      const { origin } = await servedFor(test, doubtful.kustom(simulator(parts).handler));
      const tags = ['--tags', '@checkout.keeps-started-at'];
      const { exit, record } = await certified(test, '--target', origin, '--profile', profile, ...tags);
      assert.equal(exit, expected);
      const { strict } = JSON.parse(record[0] ?? '') as RecordHead;
      assert.equal(strict, profile === 'strict');
    });
  }
});
