import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { creation } from './lives.ts';
import { rate } from './load.ts';
import { median } from './pairs.ts';
import { type Server, started } from './servers.ts';

const rounds = 15;
const perRound = 2_000;
// What was heard last is noted after its round: it is not to be paid by whoever comes next.
const pauseMs = 150;
const wanted = 1.25;
const prismRounds = 9;

function here(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

function ask({ port }: Server, connections: number, often = perRound): Promise<number> {
  return rate(port, creation(port), often, connections);
}

/** How many times as long a request takes by way of one as by way of another: the median of many pairs. */
async function times(about: string, ours: Server, theirs: Server, connections: number): Promise<string> {
  for (const server of [ours, theirs]) await ask(server, connections, 2_000);
  const all: (readonly [number, number])[] = [];
  for (let nth = 0; nth < rounds; nth += 1) {
    const one = await ask(ours, connections);
    await setTimeout(pauseMs);
    all.push([one, await ask(theirs, connections)]);
  }
  const ratio = median(all.map(([a, b]) => b / a)).toFixed(2);
  const [a, b] = [median(all.map(([one]) => one)), median(all.map(([, other]) => other))];
  const rates = `${a.toFixed(0)} and ${b.toFixed(0)} requests/s`;
  return `${about}, ${connections} at a time: ${ratio} × (median of ${rounds} pairs; ${rates}); wanted at most ${wanted} ×`;
}

/** The memory that a process has of the machine, in MB, where the system tells it. */
function residentMb({ process: { pid } }: Server): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1_000);
  } catch {
    return undefined; // Only Linux keeps such a file.
  }
}

/** What a proxy holds after so many exchanges on connections that are kept: it is wanted to stay where it was. */
async function holding(proxy: Server): Promise<string> {
  const seen: string[] = [];
  let done = 0;
  for (const until of [5_000, 15_000, 25_000]) {
    await ask(proxy, 16, until - done);
    done = until;
    await setTimeout(1_000); // What was heard last is still being noted.
    seen.push(`${residentMb(proxy) ?? 'unknown'} MB after ${until}`);
  }
  return `what kco proxy holds: ${seen.join(', ')} exchanges`;
}

/** A port on which nobody listens at the moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** How often as many requests pass ours as Prism's proxy, which holds them against the same description. */
async function besidePrism(ours: Server, target: string): Promise<string> {
  const about = 'requests by way of kco proxy, judged live, for one by way of Prism’s proxy';
  const folder = process.env.KCO_PRISM;
  if (folder === undefined) return `${about}: not installed (KCO_PRISM names the folder of @stoplight/prism-cli)`;
  const command = join(folder, 'node_modules/@stoplight/prism-cli/dist/index.js');
  const words = ['proxy', here('../../specs/checkout.yaml'), target, '--port', String(await freePort())];
  const prism = await started([command, ...words]);
  const shares: number[] = [];
  await ask(prism, 1, 100);
  for (const connections of [1, 16]) {
    const all: number[] = [];
    for (let nth = 0; nth < prismRounds; nth += 1) {
      all.push((await ask(ours, connections)) / (await ask(prism, connections, 100)));
    }
    shares.push(median(all));
  }
  prism.process.removeAllListeners('exit').kill('SIGKILL');
  const [alone = 0, many = 0] = shares;
  return `${about}: ${alone.toFixed(1)} one at a time, ${many.toFixed(1)} with 16 (median of ${prismRounds} pairs each); wanted at least 6`;
}

/** What the proxy adds to a request, in front of a target that answers at once; `kco`: the command as it is installed. */
export async function* proxying(kco: string): AsyncGenerator<string> {
  const out = mkdtempSync(join(tmpdir(), 'kco-bench-runs-'));
  const echo = await started([here('echo.ts')]);
  const target = `http://127.0.0.1:${echo.port}`;
  const bare = await started([here('bare-proxy.ts'), String(echo.port)]);
  const words = [kco, 'proxy', '--port', '0', '--out', out, '--target', target];
  const [recorded, judged] = [await started([...words, '--quiet']), await started(words)];
  const long = await started([...words, '--quiet']);
  try {
    for (const connections of [1, 16]) {
      yield await times('kco proxy, recorded, against a bare proxy', recorded, bare, connections);
      yield await times('kco proxy, judged live, against a bare proxy', judged, bare, connections);
    }
    yield await besidePrism(judged, target);
    yield await holding(long);
  } finally {
    const all = [echo, bare, recorded, judged, long];
    for (const { process: child } of all) child.removeAllListeners('exit').kill('SIGKILL');
    rmSync(out, { recursive: true });
  }
}
