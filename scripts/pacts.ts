// Writes pacts/ by playing the @contract scenarios. Run by `npm run pacts`.
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whyNoPact } from './contract/native.ts';

process.env.PACT_DO_NOT_TRACK = 'true';

async function write(): Promise<number> {
  const { playContracts } = await import('./contract/play.ts');
  const pacts = fileURLToPath(new URL('../pacts/', import.meta.url));
  // Pact merges into a file that is there; the contract comes from the scenarios alone.
  for (const file of globSync('*.json', { cwd: pacts })) rmSync(join(pacts, file));
  const played = await playContracts(pacts);
  for (const { name, status, problem } of played) {
    process.stdout.write(`${status}  ${name}${problem ? `\n  ${problem}` : ''}\n`);
  }
  return played.every(({ status }) => status === 'passed') ? 0 : 1;
}

const problem = await whyNoPact();
if (problem !== undefined) process.stderr.write(`${problem}\n`);
process.exitCode = problem === undefined ? await write() : 2;
