import type { TestContext } from 'node:test';
import type { Report } from '../../generated/conformance.ts';
import { run } from '../../src/cli/main.ts';
import { bytes, type Handler } from '../../src/exchange/handler.ts';
import { realClock } from '../../src/io/clock.ts';
import { movable } from '../../src/sandbox/movable-clock.ts';
import { shopping } from '../../src/sandbox/shopping.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { simulator } from '../../src/simulator/simulator.ts';
import { servedFor } from '../io/sockets.ts';
import { keptTerminal } from '../io/terminals.ts';
import { account } from '../support/asks.ts';
import { freshFolder } from '../support/commands.ts';
import { countingIds } from '../support/ids.ts';

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
export async function certified(
  test: TestContext,
  wrap: (right: Handler) => Handler,
  ...more: readonly string[]
): Promise<Report> {
  const { origin } = await servedFor(test, buyable(wrap));
  const { terminal, stdout } = keptTerminal(freshFolder(test));
  await run(['certify', '--target', origin, '--market', 'SE', '--quiet', '--format', 'json', ...more], terminal);
  return JSON.parse(stdout());
}

/** The ids of what was departed from; what broke inside a check counts too. */
export function departures({ judgements }: Report): string[] {
  const odd = judgements.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'unseen');
  return odd.map(({ requirement }) => requirement).sort();
}
