import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { creation } from './lives.ts';
import { rate } from './load.ts';
import { median } from './pairs.ts';
import { type Server, started } from './servers.ts';

const rounds = 15;
const perRound = 1_500;

function here(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** How many times as long a request takes by way of one as by way of another: the median of many pairs. */
async function times(about: string, ours: Server, theirs: Server, connections: number): Promise<string> {
  const ask = ({ port }: Server) => rate(port, creation(port), perRound, connections);
  await ask(ours);
  await ask(theirs);
  const all: (readonly [number, number])[] = [];
  for (let nth = 0; nth < rounds; nth += 1) all.push([await ask(ours), await ask(theirs)]);
  const ratio = median(all.map(([a, b]) => b / a)).toFixed(2);
  const [a, b] = [median(all.map(([one]) => one)), median(all.map(([, other]) => other))];
  const rates = `${a.toFixed(0)} and ${b.toFixed(0)} requests/s`;
  return `${about}, ${connections} at a time: ${ratio} × (median of ${rounds} pairs; ${rates}); wanted at most 1.25 ×`;
}

/** What the proxy adds to a request, in front of a target that answers at once; `kco`: the command as it is installed. */
export async function* proxying(kco: string): AsyncGenerator<string> {
  const out = mkdtempSync(join(tmpdir(), 'kco-bench-runs-'));
  const echo = await started([here('echo.ts')]);
  const target = `http://127.0.0.1:${echo.port}`;
  const bare = await started([here('bare-proxy.ts'), String(echo.port)]);
  const words = [kco, 'proxy', '--port', '0', '--out', out, '--target', target];
  const [recorded, judged] = [await started([...words, '--quiet']), await started(words)];
  try {
    for (const connections of [1, 8]) {
      yield await times('kco proxy, recorded, against a bare proxy', recorded, bare, connections);
      yield await times('kco proxy, judged live, against a bare proxy', judged, bare, connections);
    }
  } finally {
    for (const { process: child } of [echo, bare, recorded, judged]) child.removeAllListeners('exit').kill('SIGKILL');
    rmSync(out, { recursive: true });
  }
}
