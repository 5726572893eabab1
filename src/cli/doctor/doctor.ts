import { CannotJudge } from '../../config/cannot-judge.ts';
import type { Configuration } from '../../config/config.ts';
import { realClock } from '../../io/clock.ts';
import { sendTo } from '../../io/send.ts';
import type { Terminal } from '../../io/terminal.ts';
import type { Account } from '../../simulator/credentials.ts';
import { exitCodes } from '../exit-code.ts';
import { addresses } from '../gate/addresses.ts';
import { authorityIn } from '../patient.ts';
import { settings } from '../settings.ts';
import { credentials, targetOrigin } from '../target.ts';
import { ofCallbacks } from './callbacks.ts';
import { lookAt } from './look.ts';
import { ofClock, ofCredentials, ofHost, ofKey, ofLine, ofNode, ofPace, type Symptom } from './symptoms.ts';

/** The words on the line of `kco doctor`. */
interface DoctorOptions {
  readonly config?: string;
  readonly target?: string;
  readonly merchant?: string;
  readonly ca?: string;
  readonly iKnowThisIsLive?: boolean;
}

const timeoutMs = 10_000;
const keys = ['target', 'merchant', 'callbacks', 'probe', 'profile', 'markets', 'sandbox', 'attestations'] as const;

/** What came of something that the configuration decides, or what it says against it. */
function tried<Value>(what: string, found: Symptom[], attempt: () => Value): Value | undefined {
  try {
    return attempt();
  } catch (thrown) {
    if (!(thrown instanceof CannotJudge)) throw thrown;
    const [says = '', ...advice] = thrown.message.split(/(?<=\.) /);
    found.push({ what, state: 'not', says: says.replace(/\.$/, ''), todo: advice.join(' ') || 'Put it right.' });
    return undefined;
  }
}

/** Whether the target can be asked, by looking. */
async function ofTarget(
  target: URL,
  account: Account,
  authority: string | undefined,
  isLive: boolean,
): Promise<Symptom[]> {
  const known = [ofHost(target, isLive), ofKey(target.hostname, account.password)];
  // Credentials go nowhere where they do not belong.
  if (known.some(({ state }) => state === 'not')) return known;
  const kustom = sendTo(target.origin, { timeoutMs, ...(authority === undefined ? {} : { authority }) });
  const began = realClock.monotonic();
  const answered = await lookAt(kustom, target.host, account);
  const pace = ofPace(realClock.monotonic() - began);
  const line = ofLine(target, answered);
  if (typeof answered.status !== 'number') return [...known, ...line];
  return [...known, ...line, ...pace, ofClock(answered, realClock.now()), ofCredentials(answered)];
}

/** Whether the callbacks of the shop would arrive; nothing where no shop is named. */
async function ofShop(
  merchant: string | undefined,
  config: Configuration,
  target: URL,
  authority: string | undefined,
): Promise<Symptom[]> {
  const isNamed = merchant !== undefined || config.merchant !== undefined || config.callbacks !== undefined;
  if (!isNamed) return [];
  const found: Symptom[] = [];
  const urls = tried('callbacks', found, () => addresses(merchant, config));
  if (urls === undefined) return found;
  const called = Object.entries({ ...urls.questions, ...urls.tidings }).map(([name, url]) => ({ name, url }));
  const trust = authority === undefined ? {} : { authority };
  return ofCallbacks(called, target, (origin) => sendTo(origin, { timeoutMs, ...trust }));
}

const signs = { ok: '✓', not: '✗', 'cannot tell': '?' } as const;
const width = 9;

function line({ what, state, says, todo }: Symptom): string {
  const advice = todo === undefined ? '' : `\n  ${' '.repeat(width)} ${todo}`;
  return `${signs[state]} ${what.padEnd(width)} ${state === 'ok' ? '' : `${state}: `}${says}${advice}\n`;
}

/** Everything that can be found out before a run, in the order of looking. */
async function symptoms(terminal: Terminal, options: DoctorOptions): Promise<Symptom[]> {
  const { config: file, merchant, iKnowThisIsLive = false } = options;
  const found = [ofNode(process.version)];
  const config = tried('kco.yaml', found, () => settings(file, terminal, keys));
  if (config === undefined) return found;
  found.push({ what: 'kco.yaml', state: 'ok', says: 'it can be read, or there is none' });
  const authority = tried('--ca', found, () => authorityIn(options.ca, terminal));
  const named = options.target ?? config.target ?? 'sandbox';
  const builtIn = new URL('http://sandbox.invalid');
  if (named === 'sandbox') {
    found.push({ what: 'host', state: 'ok', says: 'the built-in sandbox needs no account and no network' });
    return [...found, ...(await ofShop(merchant, config, builtIn, authority))];
  }
  const origin = tried('host', found, () => targetOrigin(named, 'the target', true).origin);
  if (origin === undefined) return found;
  const target = new URL(origin);
  const account = tried('key', found, () => credentials(origin, file, terminal));
  const seen = account
    ? await ofTarget(target, account, authority, iKnowThisIsLive)
    : [ofHost(target, iKnowThisIsLive)];
  return [...found, ...seen, ...(await ofShop(merchant, config, target, authority))];
}

/** `kco doctor`: looks at everything that would spoil a run and is nobody's departure. */
export async function doctor(terminal: Terminal, options: DoctorOptions): Promise<number> {
  const found = await symptoms(terminal, options);
  for (const one of found) terminal.stdout.write(line(one));
  const wrong = found.filter(({ state }) => state === 'not').length;
  const untold = found.filter(({ state }) => state === 'cannot tell').length;
  const ready = untold === 0 ? 'Ready.' : `Ready, as far as can be told: ${untold} to keep an eye on.`;
  terminal.stdout.write(`\n${wrong === 0 ? ready : `Not ready: ${wrong} to put right.`}\n`);
  return wrong === 0 ? exitCodes.conformant : exitCodes.undecided;
}
