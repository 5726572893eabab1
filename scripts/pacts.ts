// Writes pacts/ by playing the @contract scenarios. Run by `npm run pacts`.
import { fileURLToPath } from 'node:url';
import { exchanged } from './contract/exchanged.ts';
import { whyNoPact } from './contract/native.ts';

process.env.PACT_DO_NOT_TRACK = 'true';

async function write(): Promise<number> {
  const { playContracts } = await import('./contract/play.ts');
  const played = await exchanged(fileURLToPath(new URL('../pacts/', import.meta.url)), playContracts);
  for (const { name, status, problem } of played) {
    process.stdout.write(`${status}  ${name}${problem ? `\n  ${problem}` : ''}\n`);
  }
  if (played.length > 0 && played.every(({ status }) => status === 'passed')) return 0;
  process.stderr.write('Not every scenario passed: the contracts in pacts/ are as they were.\n');
  return 1;
}

const problem = await whyNoPact();
if (problem !== undefined) process.stderr.write(`${problem}\n`);
process.exitCode = problem === undefined ? await write() : 2;
