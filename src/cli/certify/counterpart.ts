import type { Time } from '../../../generated/conformance.ts';
import { CannotJudge } from '../../config/cannot-judge.ts';
import { serviceAt } from '../../exchange/api-host.ts';
import type { Clock } from '../../exchange/clock.ts';
import type { Answered, Handler, Header } from '../../exchange/handler.ts';
import { realClock } from '../../io/clock.ts';
import { seededIds } from '../../io/ids.ts';
import { sendTo } from '../../io/send.ts';
import type { Terminal } from '../../io/terminal.ts';
import { json } from '../../order/json.ts';
import { type MovableClock, movable } from '../../sandbox/movable-clock.ts';
import { shopping } from '../../sandbox/shopping.ts';
import { type Account, sandboxAccount } from '../../simulator/credentials.ts';
import { simulator } from '../../simulator/simulator.ts';
import type { Switches } from '../../simulator/switches.ts';
import { lookAt } from '../doctor/look.ts';
import { ofClock, ofCredentials, ofHost, ofKey, ofLine, type Symptom } from '../doctor/symptoms.ts';
import { authorityIn } from '../patient.ts';
import { credentials, targetOrigin } from '../target.ts';

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

/** Asks whether whoever listens there is one of our sandboxes. */
function askForHealth(kustom: Handler, host: string): Promise<Answered> {
  const headers: Header[] = [['Host', host]];
  return kustom({ method: 'GET', target: '/_sandbox/health', headers, body: new Uint8Array() });
}

/** Whether that is one of our sandboxes: then a shopper can act through its own calls. */
function isSandbox({ status, body }: Answered): boolean {
  return status === 200 && /"status":\s*"serving"/.test(new TextDecoder().decode(body));
}

/** Throws where something is wrong that no run could tell from a departure; nobody is asked with a key that is. */
function mustBeFit(symptoms: readonly Symptom[]): void {
  const wrong = symptoms.filter(({ state }) => state === 'not');
  if (wrong.length === 0) return;
  const told = wrong.map(({ what, says, todo = '' }) => `${what}: ${says}. ${todo}`.trimEnd());
  throw new CannotJudge(
    `this is no departure, but has to be put right first.\n${told.join('\n')}\n\`kco doctor\` looks at the rest.`,
  );
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
  /** A file with authorities that are trusted as well. */
  readonly ca?: string;
  readonly iKnowThisIsLive?: boolean;
  readonly switches: Partial<Switches>;
}

/** Whether a sandbox of ours listens there. Throws where the key, the host, the line or the clock would spoil the run. */
async function isFitAndOurs(target: URL, account: Account, send: Handler, isKnown: boolean): Promise<boolean> {
  mustBeFit([ofHost(target, isKnown), ofKey(target.hostname, account.password)]);
  // Kustom itself is asked nothing that it does not know.
  const isKustom = serviceAt(target.hostname) !== undefined;
  const answered = await (isKustom ? lookAt(send, target.host, account) : askForHealth(send, target.host));
  if (isSandbox(answered)) return true;
  const line = ofLine(target, answered);
  if (isKustom) mustBeFit([...line, ofCredentials(answered), ofClock(answered, realClock.now())]);
  // Elsewhere the record tells of whoever is not there, or knows nobody.
  else mustBeFit([...line.filter(({ what }) => what === 'TLS'), ofClock(answered, realClock.now())]);
  return false;
}

/** Finds the Kustom of a certification: the simulator in this process for `sandbox`, else who answers at the address. */
export async function counterpart(
  target: string,
  { seed, config, ca, iKnowThisIsLive = false, switches }: Wanted,
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
  const { origin, label } = targetOrigin(target, 'the target', iKnowThisIsLive);
  const account = credentials(origin, config, terminal);
  const authority = authorityIn(ca, terminal);
  const trust = authority === undefined ? {} : { authority };
  const handler = sendTo(origin, { timeoutMs, ...trust });
  const { host } = new URL(origin);
  const isOurs = await isFitAndOurs(
    new URL(origin),
    account,
    sendTo(origin, { timeoutMs: askMs, ...trust }),
    iKnowThisIsLive,
  );
  return { label, host, account, handler, clock, ...(isOurs ? { sandbox: following(handler, clock) } : {}) };
}
