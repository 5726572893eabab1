// Measures in pairs, because absolute times say little on a shared machine. Run by `npm run bench`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const rounds = 31;

interface Pair {
  readonly about: string;
  readonly limit: number;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

// In a checkout the command runs the sources. What users start is the package, so that is laid out somewhere else.
const installed = mkdtempSync(join(tmpdir(), 'kco-bench-'));
for (const part of ['bin', 'dist', 'package.json'])
  cpSync(join(root, part), join(installed, part), { recursive: true });
const kco = join(installed, 'bin/kco.cjs');
const orders = join(installed, 'orders');
mkdirSync(orders);
for (let nth = 1; nth <= 1_000; nth += 1) cpSync(join(root, 'examples/tax-on-top.json'), join(orders, `${nth}.json`));
const pairs: readonly Pair[] = [
  {
    about: '`kco check` of one order, cold, against an empty Node',
    limit: 2,
    ours: [kco, 'check', join(root, 'examples/tax-on-top.json')],
    theirs: ['-e', '0'],
  },
  {
    about: '`kco check` of a folder with 1 000 orders, against one of them',
    limit: 20,
    ours: [kco, 'check', '--quiet', orders],
    theirs: [kco, 'check', join(orders, '1.json')],
  },
];

function milliseconds(words: readonly string[]): number {
  const began = performance.now();
  spawnSync(process.execPath, words, { stdio: 'ignore' });
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

for (const { about, limit, ours, theirs } of pairs) {
  milliseconds(ours); // The first run fills the caches; users pay for it once.
  const runs = Array.from({ length: rounds }, () => [milliseconds(ours), milliseconds(theirs)] as const);
  const ratio = median(runs.map(([a, b]) => a / b));
  const [a, b] = [median(runs.map(([one]) => one)), median(runs.map(([, other]) => other))];
  const figures = `${ratio.toFixed(2)} × (median of ${rounds} pairs; ${a.toFixed(0)} ms and ${b.toFixed(0)} ms)`;
  process.stdout.write(`${about}: ${figures}; wanted at most ${limit} ×\n`);
}

rmSync(installed, { recursive: true });
