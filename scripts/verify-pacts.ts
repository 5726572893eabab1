// Holds the simulator to the contracts of the shops. Run by `npm run pacts:verify`; where PACT_BROKER_BASE_URL names a broker,
// they come from there, and it is told how it went.
import { fileURLToPath } from 'node:url';
import { edition } from './contract/edition.ts';
import { whyNoPact } from './contract/native.ts';

process.env.PACT_DO_NOT_TRACK = 'true';
const { PACT_BROKER_BASE_URL: pactBrokerUrl, PACT_BROKER_TOKEN: pactBrokerToken } = process.env;

function source(name: string) {
  if (!pactBrokerUrl) return { pactUrls: [fileURLToPath(new URL(`../pacts/shop-${name}.json`, import.meta.url))] };
  const { version, branch } = edition();
  return {
    pactBrokerUrl,
    // What the shops have in use, what they are about to have, and what belongs to the work that is going on here.
    consumerVersionSelectors: [{ deployedOrReleased: true }, { mainBranch: true }, { matchingBranch: true }],
    ...(pactBrokerToken ? { pactBrokerToken } : {}),
    publishVerificationResult: true,
    providerVersion: version,
    providerVersionBranch: branch,
  };
}

async function verify(): Promise<number> {
  const { checkoutName, managementName } = await import('./contract/contracts.ts');
  const { situations } = await import('./contract/situations.ts');
  const { keeps } = await import('./contract/verify.ts');
  const { handler, bring } = await situations();
  let exit = 0;
  for (const name of [checkoutName, managementName]) {
    const isKept = await keeps({ name, handler, bring }, source(name));
    process.stderr.write(`${name}: ${isKept ? 'kept' : 'not kept'}\n`);
    if (!isKept) exit = 1;
  }
  return exit;
}

try {
  const problem = await whyNoPact();
  if (problem !== undefined) process.stderr.write(`${problem}\n`);
  process.exitCode = problem === undefined ? await verify() : 2;
} catch (thrown) {
  process.stderr.write(`${(thrown as Error).message}\n`);
  process.exitCode = 2;
}
