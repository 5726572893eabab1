// Measures in pairs, because absolute times say little on a shared machine. Run by `npm run bench`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { captures } from './bench/capturing.ts';
import { certifying } from './bench/certifying.ts';
import { driftInDescriptions } from './bench/drift-descriptions.ts';
import { driftTable } from './bench/drift-table.ts';
import { driftInTraffic } from './bench/drift-traffic.ts';
import { inProcess } from './bench/judging.ts';
import { inTests } from './bench/library.ts';
import { measured, type Pair } from './bench/pairs.ts';
import { proxying } from './bench/proxying.ts';
import { reporting } from './bench/report.ts';
import { serving } from './bench/serving.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

// In a checkout the command runs the sources. What users start is the package, so that is laid out somewhere else.
const installed = mkdtempSync(join(tmpdir(), 'kco-bench-'));
for (const part of ['bin', 'dist', 'package.json'])
  cpSync(join(root, part), join(installed, part), { recursive: true });
const kco = join(installed, 'bin/kco.cjs');
const orders = join(installed, 'orders');
mkdirSync(orders);
for (let nth = 1; nth <= 1_000; nth += 1) cpSync(join(root, 'examples/tax-on-top.json'), join(orders, `${nth}.json`));

function node(...words: readonly string[]): () => void {
  return () => void spawnSync(process.execPath, words, { stdio: 'ignore' });
}

const wholeProcesses: readonly Pair[] = [
  {
    about: '`kco check` of one order, cold, against an empty Node',
    limit: 2,
    ours: node(kco, 'check', join(root, 'examples/tax-on-top.json')),
    theirs: node('-e', '0'),
    times: 1,
  },
  {
    about: '`kco check` of a folder with 1 000 orders, against one of them',
    limit: 20,
    ours: node(kco, 'check', '--quiet', orders),
    theirs: node(kco, 'check', join(orders, '1.json')),
    times: 1,
  },
  certifying(root, installed, node),
  driftInTraffic(root, installed, node),
  driftInDescriptions(root, installed, node),
];

for (const pair of [...inProcess, ...wholeProcesses]) process.stdout.write(`${measured(pair)}\n`);
for (const line of reporting()) process.stdout.write(`${line}\n`);
for await (const line of inTests()) process.stdout.write(`${line}\n`);
for await (const line of serving(kco)) process.stdout.write(`${line}\n`);
for await (const line of proxying(kco)) process.stdout.write(`${line}\n`);
for (const pair of await captures()) process.stdout.write(`${measured(pair)}\n`);
for (const line of await driftTable(root)) process.stdout.write(`${line}\n`);
rmSync(installed, { recursive: true });
