import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlayedScenario } from '../../generated/conformance.ts';
import type { Handler } from '../../src/exchange/handler.ts';
import { watch } from '../../src/exchange/watch.ts';
import { inspectOnly } from '../../src/inspect/inspect.ts';
import { underWay } from '../../src/inspect/under-way.ts';
import { play } from '../../src/io/cucumber.ts';
import { runDigest } from '../../src/io/ids.ts';
import { setStage } from '../../src/io/stage.ts';
import { catalogue } from '../../src/requirements/catalogue.ts';
import { telephone } from '../../src/sandbox/telephone.ts';
import { keepsPrices } from './answering.ts';
import { checkoutName, managementName, ofKustom, ofShop } from './contracts.ts';
import { kustomAt, settings } from './kustom.ts';
import { mocked } from './mocked.ts';
import { type Scene, scenes } from './scene.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where Kustom finds a shop that has its callbacks side by side. */
const urls = Object.fromEntries(
  ['address_update', 'country_change', 'shipping_option_update', 'validation'].map((name) => [
    name,
    `http://shop.test/kustom/${name}?order_id={checkout.order.id}`,
  ]),
);

/** Both of Kustom's APIs, each by way of a mock of its own. */
function bothApis(dir: string, kustom: Handler, scene: () => Scene): Handler {
  const checkout = mocked(ofKustom(checkoutName, dir), kustom, scene);
  const management = mocked(ofKustom(managementName, dir), kustom, scene);
  return (asked) => (asked.target.startsWith('/ordermanagement/') ? management(asked) : checkout(asked));
}

/** Plays the @contract scenarios against Pact's mock, which writes what it heard to `dir`. */
export async function playContracts(dir: string): Promise<PlayedScenario[]> {
  const { clock, ids, handler, sandbox } = kustomAt(1);
  const { now: scene, take } = scenes();
  const sitting = { command: 'npm run pacts', subject: 'both', profile: 'full', insists: false, seed: 1 } as const;
  const begun = { ...sitting, markets: [], startedAt: clock.now() };
  const run = underWay(begun, { clock, digest: runDigest(), keep: () => undefined });
  const shop = mocked(ofShop(dir), keepsPrices, scene);
  setStage({
    kustom: watch('merchant', bothApis(dir, handler, scene), clock, run.tell),
    settings,
    sandbox,
    calling: {
      clock,
      orderIdFor: () => ids.uuid(),
      urls,
      ring: telephone({ clock, tell: run.tell, send: () => shop }),
    },
    soFar: () => run.soFar(),
    judge: inspectOnly(catalogue),
  });
  return play({
    root,
    features: [join(root, 'features/*.feature')],
    steps: [join(root, 'step-definitions/*.ts')],
    tags: '@contract',
    isTypeScript: true,
    onStep: take,
    onScenario: () => undefined,
  });
}
