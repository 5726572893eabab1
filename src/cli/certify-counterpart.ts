import type { Handler, Header } from '../exchange/handler.ts';
import { realClock } from '../io/clock.ts';
import { seededIds } from '../io/ids.ts';
import { sendTo } from '../io/send.ts';
import type { Terminal } from '../io/terminal.ts';
import { answering } from '../sandbox/call.ts';
import { decisionCalls } from '../sandbox/decision.ts';
import { shopperCalls } from '../sandbox/shopper.ts';
import { type Account, sandboxAccount } from '../simulator/credentials.ts';
import { simulator } from '../simulator/simulator.ts';
import { credentials, targetOrigin } from './target.ts';

/** Who plays Kustom, and with whose credentials the merchant of the scenarios comes. */
export interface Counterpart {
  readonly label: string;
  readonly host: string;
  readonly account: Account;
  readonly handler: Handler;
  /** The calls of a sandbox, by which a shopper can buy; absent where only a person can. */
  readonly sandbox?: Handler;
}

// Kustom answers or gives up within 30 seconds.
const timeoutMs = 35_000;

const askMs = 5_000;

/** Whether whoever listens there is one of our sandboxes: then a shopper can act through its own calls. */
async function isSandbox(origin: string): Promise<boolean> {
  const headers: Header[] = [['Host', new URL(origin).host]];
  const health = { method: 'GET', target: '/_sandbox/health', headers, body: new Uint8Array() };
  const { status, body } = await sendTo(origin, { timeoutMs: askMs })(health);
  return status === 200 && /"status":\s*"serving"/.test(new TextDecoder().decode(body));
}

/** Finds the Kustom of a certification: the simulator in this process for `sandbox`, else who answers at the address. */
export async function counterpart(
  target: string,
  { seed, config }: { readonly seed: number; readonly config?: string },
  terminal: Terminal,
): Promise<Counterpart> {
  if (target === 'sandbox') {
    const parts = { clock: realClock, ids: seededIds(seed), accounts: [sandboxAccount], scheme: 'http' } as const;
    const simulated = simulator(parts);
    const { handler } = simulated;
    const outings = { simulated: () => simulated, clock: realClock, strict: false };
    const sandbox = answering([...shopperCalls(outings), ...decisionCalls(simulated)]);
    return { label: target, host: 'sandbox.invalid', account: sandboxAccount, handler, sandbox };
  }
  const { origin, label } = targetOrigin(target, 'the target');
  const account = credentials(origin, config, terminal);
  const handler = sendTo(origin, { timeoutMs });
  const { host } = new URL(origin);
  const isOurs = label !== 'playground' && (await isSandbox(origin));
  return { label, host, account, handler, ...(isOurs ? { sandbox: handler } : {}) };
}
