import type { Time } from '../../generated/conformance.ts';
import type { Clock } from '../exchange/clock.ts';
import type { Handler, Header } from '../exchange/handler.ts';
import { realClock } from '../io/clock.ts';
import { seededIds } from '../io/ids.ts';
import { sendTo } from '../io/send.ts';
import type { Terminal } from '../io/terminal.ts';
import { json } from '../order/json.ts';
import { type MovableClock, movable } from '../sandbox/movable-clock.ts';
import { shopping } from '../sandbox/shopping.ts';
import { type Account, sandboxAccount } from '../simulator/credentials.ts';
import { simulator } from '../simulator/simulator.ts';
import type { Switches } from '../simulator/switches.ts';
import { credentials, targetOrigin } from './target.ts';

/** Who plays Kustom, and with whose credentials the merchant of the scenarios comes. */
export interface Counterpart {
  readonly label: string;
  readonly host: string;
  readonly account: Account;
  readonly handler: Handler;
  /** The time in which it lives: a sandbox's can be moved, and the record tells that time. */
  readonly clock: Clock;
  /** The calls of a sandbox, by which a shopper can buy; absent where only a person can. */
  readonly sandbox?: Handler;
  /** Told before each scenario: a simulator gives the same ids in it, whatever was played before. */
  readonly scene?: (id: string) => void;
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

/** The calls of a sandbox at an address: where its clock was moved, this one follows to the time that it told. */
function following(sandbox: Handler, clock: MovableClock): Handler {
  return async (asked) => {
    const answered = await sandbox(asked);
    const isMoved = asked.target === '/_sandbox/clock/advance' && answered.status === 200;
    const said = isMoved ? json(new TextDecoder().decode(answered.body)) : undefined;
    const now = Date.parse((said as Partial<Time> | undefined)?.now ?? '');
    if (!Number.isNaN(now)) clock.advanceTo(now);
    return answered;
  };
}

/** With which ids it begins, which kco.yaml is read, and what the built-in sandbox does where nobody documents it. */
interface Wanted {
  readonly seed: number;
  readonly config?: string;
  readonly switches: Partial<Switches>;
}

/** Finds the Kustom of a certification: the simulator in this process for `sandbox`, else who answers at the address. */
export async function counterpart(
  target: string,
  { seed, config, switches }: Wanted,
  terminal: Terminal,
): Promise<Counterpart> {
  const clock = movable(realClock);
  if (target === 'sandbox') {
    const ids = seededIds(seed);
    const parts = { clock, ids, accounts: [sandboxAccount], scheme: 'http', switches } as const;
    const simulated = simulator(parts);
    const { handler } = simulated;
    const sandbox = shopping(simulated, clock);
    const { scene } = ids;
    return { label: target, host: 'sandbox.invalid', account: sandboxAccount, handler, clock, sandbox, scene };
  }
  const { origin, label } = targetOrigin(target, 'the target');
  const account = credentials(origin, config, terminal);
  const handler = sendTo(origin, { timeoutMs });
  const { host } = new URL(origin);
  const isOurs = label !== 'playground' && (await isSandbox(origin));
  return { label, host, account, handler, clock, ...(isOurs ? { sandbox: following(handler, clock) } : {}) };
}
