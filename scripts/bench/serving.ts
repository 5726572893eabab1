import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { creation, life } from './lives.ts';
import { rate, type Talk } from './load.ts';
import { median } from './pairs.ts';
import { type Server, started } from './servers.ts';

const rounds = 15;
const perRound = 2_000;

/** What is said to a server, and how often between two looks at the clock. */
interface Said {
  readonly say: (port: number) => () => Talk;
  readonly times: number;
}

const creations: Said = { say: creation, times: perRound };
const lives: Said = { say: life, times: perRound / 8 };

function ask({ port }: Server, { say, times }: Said): Promise<number> {
  return rate(port, say(port), times);
}

/** How much of it a second one serves for each that another does: many pairs. */
async function pairs(ours: Server, theirs: Server, said: Said): Promise<(readonly [number, number])[]> {
  await ask(ours, said);
  await ask(theirs, said);
  const all: (readonly [number, number])[] = [];
  for (let nth = 0; nth < rounds; nth += 1) all.push([await ask(ours, said), await ask(theirs, said)]);
  return all;
}

/** How many requests a second one serves for each that another does: the median of the ratios of many pairs. */
async function ratio(about: string, ours: Server, theirs: Server, wanted: number): Promise<string> {
  const all = await pairs(ours, theirs, creations);
  const share = Math.round(100 * median(all.map(([a, b]) => a / b)));
  const [a, b] = [median(all.map(([one]) => one)), median(all.map(([, other]) => other))];
  const rates = `${a.toFixed(0)} and ${b.toFixed(0)} requests/s`;
  return `${about}: ${share} % (median of ${rounds} pairs; ${rates}); wanted at least ${wanted} %`;
}

/** How many times as long a whole life takes as the same requests take at another server. */
async function lifetimes(ours: Server, theirs: Server, limit: number): Promise<string> {
  const all = await pairs(ours, theirs, lives);
  const times = median(all.map(([a, b]) => b / a)).toFixed(1);
  const rates = `${median(all.map(([one]) => one)).toFixed(0)} lives/s`;
  const about = 'the life of an order in 8 requests (3 captures, 2 refunds), recorded, against a bare echo';
  return `${about}: ${times} × (median of ${rounds} pairs; ${rates}); wanted at most ${limit} ×`;
}

/** What the sandbox serves over sockets, each server in a process of its own; `kco`: the command as it is installed. */
export async function* serving(kco: string): AsyncGenerator<string> {
  const out = mkdtempSync(join(tmpdir(), 'kco-bench-runs-'));
  const sandbox = (...more: readonly string[]) => started([kco, 'sandbox', '--port', '0', '--out', out, ...more]);
  const echo = await started([fileURLToPath(new URL('echo.ts', import.meta.url))]);
  const [recorded, judged, full] = [await sandbox('--quiet'), await sandbox(), await sandbox('--quiet')];
  try {
    yield await ratio('creating orders, recorded, against a bare echo', recorded, echo, 40);
    yield await ratio('creating orders, judged live, against a bare echo', judged, echo, 20);
    yield await lifetimes(recorded, echo, 3);
    await ask(full, { say: creation, times: 100_000 });
    yield await ratio('creating orders beside 100 000 others, against fewer', full, recorded, 90);
  } finally {
    for (const { process: child } of [echo, recorded, judged, full]) child.removeAllListeners('exit').kill('SIGKILL');
    rmSync(out, { recursive: true });
  }
}
