import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Handler } from '../../src/exchange/handler.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { simulator } from '../../src/simulator/simulator.ts';
import { servedFor } from '../io/sockets.ts';
import { kustoms } from '../miniatures/kustoms.ts';
import { nobodyBuys } from '../support/bought.ts';
import { scriptedClock } from '../support/clock.ts';
import { type Ended, freshFolder, kco, root, serving } from '../support/commands.ts';
import { countingIds } from '../support/ids.ts';
import { kcoHere } from '../support/in-process.ts';

const limits = { timeout: 60_000 };

/** A Kustom that is no sandbox: it has none of its own calls. */
function kustom(): Handler {
  const parts = { clock: scriptedClock(), ids: countingIds(), accounts: [sandboxAccount], scheme: 'http' } as const;
  return simulator(parts).handler;
}

function certify(out: string, ...more: readonly string[]): Promise<Ended> {
  return kcoHere(['certify', '--out', out, ...more], { cwd: root });
}

describe('kco certify in a process of its own', { concurrency: true }, () => {
  it('a sandbox at an address is conformant: exit 0', limits, async (test) => {
    const sandbox = await serving(test, ['sandbox'], { cwd: freshFolder(test) });
    const words = ['certify', '--out', freshFolder(test), '--target', sandbox.origin];
    const { exit, stdout, stderr } = await kco(test, words, { cwd: root });
    assert.equal(exit, 0);
    assert.match(stdout, /^Conformant: /m);
    assert.match(stderr, /^kco: (\d+) of \1 {2}.*: passed \(\d+ ms\)$/m);
    const { stderr: heard } = await sandbox.stop('SIGTERM');
    assert.match(heard, /^merchant-\d+ .*createOrder .*201/m);
  });

  it('scenarios are played from any folder', limits, async (test) => {
    const { exit } = await kco(test, ['certify'], { cwd: freshFolder(test) });
    assert.equal(exit, 0);
  });
});

// One at a time: Cucumber knows one stage in a process.
describe('kco certify', () => {
  it('what it plays is recorded, and judged again it comes to the same', limits, async (test) => {
    const out = freshFolder(test);
    const first = await certify(out);
    const [name = ''] = readdirSync(out);
    const again = await kcoHere(['report', join(out, name)], { cwd: out });
    assert.deepEqual([again.exit, again.stdout], [first.exit, first.stdout]);
    const report = JSON.parse(readFileSync(join(out, name, 'report.json'), 'utf8'));
    assert.deepEqual([report.subject, report.target], ['kustom', 'sandbox']);
    assert.ok(report.scenarios.length > 70);
  });

  it('a target at which nobody can buy leaves a must unseen, for a person: exit 2', limits, async (test) => {
    const { origin } = await servedFor(test, kustom());
    const { exit, stdout, stderr } = await certify(freshFolder(test), '--target', origin);
    assert.equal(exit, 2);
    assert.match(stdout, /^· not seen, needs a person: 2 of checkout, \d+ of om$/m);
    assert.match(stdout, /^Undecided: never exercised: checkout\.completed-is-read-only, om\./m);
    assert.match(stderr, /nobody can buy at this target/);
    assert.match(stderr, /^kco: (\d+) of \1 /m);
    assert.doesNotMatch(stderr, /in another tab after the purchase/);
  });

  it('what needs a person there may be declared in order: exit 0', limits, async (test) => {
    const { origin } = await servedFor(test, kustom());
    const folder = freshFolder(test);
    const config = join(folder, 'kco.yaml');
    writeFileSync(config, nobodyBuys);
    const { exit, stdout } = await certify(folder, '--target', origin, '--config', config);
    assert.equal(exit, 0);
    assert.doesNotMatch(stdout, /^✓ checkout\.completed-is-read-only/m);
  });

  it('a Kustom that reads another order back departs: exit 1', limits, async (test) => {
    const wrong = kustoms.find(({ caughtBy }) => caughtBy === 'checkout.answers-order-asked-for');
    assert.ok(wrong);
    const { origin } = await servedFor(test, wrong.kustom(kustom()));
    const { exit, stdout } = await certify(freshFolder(test), '--target', origin);
    assert.equal(exit, 1);
    assert.match(stdout, /^Departs: a requirement fails: checkout\.answers-order-asked-for\. /m);
  });

  it('what is only recommended ends no scenario', limits, async (test) => {
    const doubtful = kustoms.find(({ caughtBy }) => caughtBy === 'checkout.keeps-started-at');
    assert.ok(doubtful);
    const { origin } = await servedFor(test, doubtful.kustom(kustom()));
    const { exit, stdout, stderr } = await certify(
      freshFolder(test),
      '--target',
      origin,
      '--tags',
      '@checkout.keeps-started-at',
    );
    assert.equal(exit, 0);
    assert.match(stdout, /in doubt: checkout\.keeps-started-at/);
    assert.doesNotMatch(stderr, /failed/);
  });
});
