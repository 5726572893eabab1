// Publishes pacts/ to a broker, under the commit and the branch of git. Run by `npm run pacts:publish`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { edition } from './contract/edition.ts';

function publish(): number {
  if (!process.env.PACT_BROKER_BASE_URL) {
    process.stderr.write('There is no broker to publish to: name it with PACT_BROKER_BASE_URL.\n');
    return 2;
  }
  const { version, branch } = edition();
  const pacts = fileURLToPath(new URL('../pacts', import.meta.url));
  const command = fileURLToPath(import.meta.resolve('@pact-foundation/pact-cli/bin/pact.js'));
  const words = ['broker', 'publish', pacts, '--consumer-app-version', version, '--branch', branch];
  const env = { ...process.env, PACT_DO_NOT_TRACK: 'true' };
  const { status } = spawnSync(process.execPath, [command, ...words], { stdio: 'inherit', env });
  return status ?? 1;
}

try {
  process.exitCode = publish();
} catch (thrown) {
  process.stderr.write(`${(thrown as Error).message}\n`);
  process.exitCode = 2;
}
