import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlayedScenario } from '../../generated/conformance.ts';
import { watch } from '../../src/exchange/watch.ts';
import { inspectOnly } from '../../src/inspect/inspect.ts';
import { underWay } from '../../src/inspect/under-way.ts';
import { play } from '../../src/io/cucumber.ts';
import { runDigest, seededIds } from '../../src/io/ids.ts';
import { setStage } from '../../src/io/stage.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';
import { simulator } from '../../src/simulator/simulator.ts';
import { mocked, type Sentences } from './mocked.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
// A contract is the same bytes whenever it is written: its moment never passes.
const clock = { now: () => Date.UTC(2026, 0, 1), monotonic: () => 0 };

/** Plays the @contract scenarios against Pact's mock, which writes what it heard to `dir`. */
export async function playContracts(dir: string): Promise<PlayedScenario[]> {
  let scene: Sentences = { given: [], when: [] };
  const parts = { clock, ids: seededIds(1), accounts: [sandboxAccount], scheme: 'http' } as const;
  const parties = { consumer: 'shop', provider: 'kustom-checkout', dir };
  const sitting = {
    command: 'npm run pacts',
    subject: 'both',
    profile: 'full',
    insists: false,
    markets: [],
    seed: 1,
  } as const;
  const run = underWay({ ...sitting, startedAt: clock.now() }, { clock, digest: runDigest(), keep: () => undefined });
  setStage({
    kustom: watch(
      'merchant',
      mocked(parties, simulator(parts).handler, () => scene),
      clock,
      run.tell,
    ),
    settings: { host: 'kustom.invalid', ...sandboxAccount },
    soFar: () => run.soFar(),
    judge: inspectOnly(catalogue),
  });
  return play({
    root,
    features: [join(root, 'features/*.feature')],
    steps: [join(root, 'step-definitions/*.ts')],
    tags: '@contract',
    isTypeScript: true,
    onBegin(given, when) {
      scene = { given, when };
    },
    onScenario: () => undefined,
  });
}
