import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckoutOrder, ManagedOrder } from '../kustom-bodies.ts';

const command = fileURLToPath(new URL('../../../bin/kco.cjs', import.meta.url));

/** The account that the sandbox knows. */
export const account = { username: 'K000000_sandbox', password: 'kco_test_api_sandbox' };

/** One request of the shop, as the sandbox has recorded it. */
export interface Recorded {
  readonly operation: string | null;
  readonly request: { readonly method: string; readonly headers: readonly (readonly [string, string])[] };
}

/** `kco sandbox` in a process of its own. */
export interface Sandbox {
  readonly url: string;
  /** Plays a shopper to the end of the purchase. */
  buy(kustomId: string, persona?: string): Promise<void>;
  /** Ends a suspicion of fraud. */
  decides(kustomId: string, status: string): Promise<void>;
  /** Has something go wrong: `{ fault: 'lost-answer', operation: 'captureOrder' }`. */
  trouble(fault: object): Promise<void>;
  checkout(kustomId: string): Promise<CheckoutOrder & { readonly merchant_urls: Readonly<Record<string, string>> }>;
  managed(kustomId: string): Promise<ManagedOrder>;
  /** What was asked about one order, by the names of the operations, oldest first. */
  asked(kustomId: string): Promise<string[]>;
  record(): Promise<Recorded[]>;
  /** Stops it; what it says at the end of what the shop did. */
  stop(): Promise<{ readonly exit: number | null; readonly report: string }>;
}

async function call(url: string, body?: object): Promise<Response> {
  const answer = await fetch(url, body && { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

async function readAs<Body>(url: string): Promise<Body> {
  const authorization = `Basic ${btoa(`${account.username}:${account.password}`)}`;
  return (await (await fetch(url, { headers: { authorization } })).json()) as Body;
}

/** A sandbox that somebody serves, and how to end it. */
export interface Served {
  readonly url: string;
  stop(): Promise<{ readonly exit: number | null; readonly report: string }>;
}

/** The sandbox that `kco gate -- npm test` serves: it judges what was said, so there is nothing to say at the end. */
function given(url: string): Served {
  return { url, stop: async () => ({ exit: 0, report: '' }) };
}

/** One of our own, on a free port. */
async function started(): Promise<Served> {
  const cwd = mkdtempSync(join(tmpdir(), 'shop-'));
  const child = spawn(process.execPath, [command, 'sandbox', '--port', '0'], { cwd, stdio: 'pipe' });
  let report = '';
  child.stdout.on('data', (chunk) => {
    report += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.once('close', () => reject(new Error(`the sandbox did not start: ${said}`)));
    child.stderr.on('data', (chunk) => {
      said += chunk;
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (found) resolve(found);
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const exit = await ended;
    rmSync(cwd, { recursive: true, force: true });
    return { exit, report };
  };
  return { url, stop };
}

/** The sandbox at KCO_URL, else one of our own; always that where `isOwn`: for a shop that is wrong on purpose. */
export async function startSandbox(isOwn = false): Promise<Sandbox> {
  return sandboxAt(process.env.KCO_URL && !isOwn ? given(process.env.KCO_URL) : await started());
}

/** What can be done with a sandbox, whoever serves it. */
export function sandboxAt({ url, stop }: Served): Sandbox {
  const record = async (): Promise<Recorded[]> =>
    (await (await call(`${url}/_sandbox/exchanges`)).text())
      .trim()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  return {
    url,
    record,
    buy: async (kustomId, persona = 'approved') =>
      // The browser stays where it is: it is for each test to send it on to the confirmation.
      void (await call(`${url}/_sandbox/orders/${kustomId}/buy`, { persona, confirmation: false })),
    decides: async (kustomId, status) => void (await call(`${url}/_sandbox/orders/${kustomId}/fraud`, { status })),
    trouble: async (fault) => void (await call(`${url}/_sandbox/faults`, fault)),
    checkout: (kustomId) => readAs(`${url}/checkout/v3/orders/${kustomId}`),
    managed: (kustomId) => readAs(`${url}/ordermanagement/v1/orders/${kustomId}`),
    asked: async (kustomId) =>
      (await record())
        .filter((one) => JSON.stringify(one).includes(kustomId))
        .map(({ operation }) => operation ?? 'unknown'),
    stop,
  };
}
