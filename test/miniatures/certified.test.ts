import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Report } from '../../generated/conformance.ts';
import { run } from '../../src/cli/main.ts';
import { bytes, type Handler } from '../../src/exchange/handler.ts';
import { shopping } from '../../src/sandbox/shopping.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { simulator } from '../../src/simulator/simulator.ts';
import { servedFor } from '../io/sockets.ts';
import { keptTerminal } from '../io/terminals.ts';
import { account } from '../support/asks.ts';
import { scriptedClock } from '../support/clock.ts';
import { freshFolder } from '../support/commands.ts';
import { countingIds } from '../support/ids.ts';
import { kustoms } from './kustoms.ts';

const limits = { timeout: 60_000 };

/** A Kustom at which a shopper can buy, as `kco sandbox` is one. */
function buyable(wrap: (right: Handler) => Handler): Handler {
  const parts = {
    clock: scriptedClock(),
    ids: countingIds(),
    accounts: [sandboxAccount, account],
    scheme: 'http',
  } as const;
  const right = simulator(parts);
  const [wrong, shopper] = [wrap(right.handler), shopping(right, parts.clock)];
  const health = { status: 200, headers: [], body: bytes('{"status":"serving"}') };
  return async (asked) => {
    if (asked.target === '/_sandbox/health') return health;
    return asked.target.startsWith('/_sandbox/') ? shopper(asked) : wrong(asked);
  };
}

/** `kco certify --target` at it, in this process, as a shop in Sweden. */
async function certified(test: TestContext, wrap: (right: Handler) => Handler): Promise<Report> {
  const { origin } = await servedFor(test, buyable(wrap));
  const { terminal, stdout } = keptTerminal(freshFolder(test));
  await run(['certify', '--target', origin, '--market', 'SE', '--quiet', '--format', 'json'], terminal);
  return JSON.parse(stdout());
}

function departures({ judgements }: Report): string[] {
  const odd = judgements.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'unseen');
  return odd.map(({ requirement }) => requirement).sort();
}

// On this machine stands a proxy as well as a Kustom, and an order at another host may be right.
const told = kustoms.filter(({ wrong }) => wrong !== 'sends a Location at another host');

describe('kco certify --target', limits, () => {
  it('finds nothing at a right Kustom', async (test) => {
    const report = await certified(test, (right) => right);
    assert.deepEqual([report.verdict, departures(report)], ['conformant', []]);
  });

  it('is asked of forty wrong ones at least', () => assert.ok(told.length >= 40, `${told.length}`));

  for (const { wrong, caughtBy, also = [], kustom } of told) {
    it(`catches one that ${wrong}, by ${[caughtBy, ...also].join(', ')} and by nothing else`, async (test) => {
      const report = await certified(test, kustom);
      assert.deepEqual(departures(report), [caughtBy, ...also].sort());
      assert.notEqual(report.verdict, 'broken');
    });
  }
});
