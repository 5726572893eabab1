import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Report } from '../../generated/conformance.ts';
import { run } from '../../src/cli/main.ts';
import { bytes, type Handler } from '../../src/exchange/handler.ts';
import { realClock } from '../../src/io/clock.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { movable } from '../../src/sandbox/movable-clock.ts';
import { shopping } from '../../src/sandbox/shopping.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { simulator } from '../../src/simulator/simulator.ts';
import { servedFor } from '../io/sockets.ts';
import { keptTerminal } from '../io/terminals.ts';
import { account } from '../support/asks.ts';
import { freshFolder } from '../support/commands.ts';
import { countingIds } from '../support/ids.ts';
import { kustoms } from './kustoms.ts';

const limits = { timeout: 180_000 };

/** A Kustom at which a shopper can buy, as `kco sandbox` is one. */
function buyable(wrap: (right: Handler) => Handler): Handler {
  // Answers tell when an order expires, and the one who judges looks at the real clock.
  const clock = movable(realClock);
  const parts = {
    clock,
    ids: countingIds(),
    accounts: [sandboxAccount, account],
    scheme: 'http',
  } as const;
  const right = simulator(parts);
  const sandbox = shopping(right, clock);
  const wrong = wrap(right.handler);
  const health = { status: 200, headers: [], body: bytes('{"status":"serving"}') };
  return async (asked) => {
    if (asked.target === '/_sandbox/health') return health;
    return asked.target.startsWith('/_sandbox/') ? sandbox(asked) : wrong(asked);
  };
}

/** `kco certify --target` at it, in this process, as a shop in Sweden. */
async function certified(
  test: TestContext,
  wrap: (right: Handler) => Handler,
  ...more: readonly string[]
): Promise<Report> {
  const { origin } = await servedFor(test, buyable(wrap));
  const { terminal, stdout } = keptTerminal(freshFolder(test));
  await run(['certify', '--target', origin, '--market', 'SE', '--quiet', '--format', 'json', ...more], terminal);
  return JSON.parse(stdout());
}

function departures({ judgements }: Report): string[] {
  const odd = judgements.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'unseen');
  return odd.map(({ requirement }) => requirement).sort();
}

// On this machine stands a proxy as well as a Kustom, and an order at another host may be right.
const told = kustoms.filter(({ wrong }) => wrong !== 'sends a Location at another host');

// What they get wrong shows in the checkout; those who are wrong after a purchase are played by themselves, a minute sooner.
const inCheckout = catalogue.filter(({ id }) => id.startsWith('checkout.')).map(({ id }) => `@${id}`);

describe('kco certify --target', limits, () => {
  it('finds nothing at a right Kustom', async (test) => {
    const report = await certified(test, (right) => right);
    assert.deepEqual([report.verdict, departures(report)], ['conformant', []]);
  });

  it('is asked of forty wrong ones at least', () => assert.ok(told.length >= 40, `${told.length}`));

  for (const { wrong, caughtBy, also = [], kustom } of told) {
    it(`catches one that ${wrong}, by ${[caughtBy, ...also].join(', ')} and by nothing else`, async (test) => {
      const report = await certified(test, kustom, '--tags', inCheckout.join(' or '));
      assert.deepEqual(departures(report), [caughtBy, ...also].sort());
      assert.notEqual(report.verdict, 'broken');
    });
  }
});
