import { seededIds } from '../../src/io/ids.ts';
import { movable } from '../../src/sandbox/movable-clock.ts';
import { shopping } from '../../src/sandbox/shopping.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { simulator } from '../../src/simulator/simulator.ts';

/** How a merchant of the contracts comes to Kustom. */
export const settings = { host: 'kustom.invalid', ...sandboxAccount };

/** The Kustom of the contracts. They are the same bytes whenever they are written: its moment never passes by itself. */
export function kustomAt(seed: number) {
  const clock = movable({ now: () => Date.UTC(2026, 0, 1), monotonic: () => 0 });
  const ids = seededIds(seed);
  const simulated = simulator({ clock, ids, accounts: [sandboxAccount], scheme: 'http' });
  return { clock, ids, handler: simulated.handler, sandbox: shopping(simulated, clock) };
}
