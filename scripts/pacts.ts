// Writes pacts/ by playing the @contract scenarios. Run by `npm run pacts`.
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.env.PACT_DO_NOT_TRACK = 'true';
const { playContracts } = await import('./contract/play.ts');
const pacts = fileURLToPath(new URL('../pacts/', import.meta.url));

// Pact merges into a file that is there; the contract comes from the scenarios alone.
for (const file of globSync('*.json', { cwd: pacts })) rmSync(join(pacts, file));
for (const { name, status, problem } of await playContracts(pacts)) {
  process.stdout.write(`${status}  ${name}${problem ? `\n  ${problem}` : ''}\n`);
  if (status !== 'passed') process.exitCode = 1;
}
