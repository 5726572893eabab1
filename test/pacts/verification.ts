// Verifies contracts against a provider. A program of its own, because Pact's native part writes to standard output.
import { Verifier } from '@pact-foundation/pact';

const [providerBaseUrl = '', ...pactUrls] = process.argv.slice(2);

/** Brings a situation about; a served sandbox is in it already. */
function situation(name: string): () => Promise<void> {
  return async () => void process.stdout.write(`given: ${name}\n`);
}

const states = ['a merchant'];
const stateHandlers = Object.fromEntries(states.map((name) => [name, situation(name)]));

process.noDeprecation = true; // What Pact uses of Node is not ours to mend.
const verifier = new Verifier({
  provider: 'kustom-checkout',
  providerBaseUrl,
  pactUrls,
  stateHandlers,
  logLevel: 'error',
});
await verifier.verifyProvider().catch((thrown: unknown) => {
  process.stderr.write(`${(thrown as Error).message.split('\n', 1)[0]}\n`);
  process.exitCode = 1;
});
