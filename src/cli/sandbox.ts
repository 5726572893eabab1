import type { Exchange } from '../exchange/exchange.ts';
import type { Certified } from '../io/authority.ts';
import { realClock, waitUnless } from '../io/clock.ts';
import { randomIds } from '../io/ids.ts';
import type { Door } from '../io/listen.ts';
import { sendTo } from '../io/send.ts';
import type { StopSignal, Terminal } from '../io/terminal.ts';
import { movable } from '../sandbox/movable-clock.ts';
import { openSandbox } from '../sandbox/sandbox.ts';
import type { Send } from '../sandbox/telephone.ts';
import { type Account, sandboxAccount } from '../simulator/credentials.ts';
import { commandLine } from './command-line.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import { certificateFor, recipe } from './https.ts';
import { liveFindings } from './live-findings.ts';
import { deliver, type Output } from './output.ts';
import { authorityIn } from './patient.ts';
import { notePlainHttp } from './plain-http.ts';
import { switchesOf, switchWords } from './sandbox-switches.ts';
import { type Opening, type Serving, serveUntilStopped, tracked } from './serve-until-stopped.ts';
import { defaultConfig, settings } from './settings.ts';
import { begin } from './sitting.ts';
import { isLoopback } from './target.ts';

/** The words that `kco sandbox` and `kco proxy` share. */
export interface ServingOptions {
  readonly config?: string;
  readonly host: string;
  readonly port?: number;
  readonly out: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly format?: readonly Output[];
}

const defaultPort = 8484;

/** The exit code that counts for more than the verdict; undefined where the verdict decides. */
export function exitCodeAfter(signal: StopSignal, isBroken: boolean): number | undefined {
  if (signal === 'SIGINT') return exitCodes.interrupted;
  return isBroken ? exitCodes.broken : undefined;
}

/** Says who can read the record where the port is open to others. It is masked, but it tells what a shop sells. */
function warnOfOthers(host: string, terminal: Terminal): void {
  if (isLoopback(host)) return;
  terminal.stderr.write(
    `kco: --host ${host} opens the port to others: whoever reaches it reads the record under /_sandbox/ and can add to it.\n` +
      '     Leave --host out to serve this machine only, or let a firewall keep strangers away.\n',
  );
}

/** The words on the line of `kco sandbox`. */
interface SandboxOptions extends ServingOptions {
  /** More merchants than the one that everybody knows. */
  readonly credentials?: readonly Account[];
  readonly https?: boolean;
  readonly authority?: string;
  /** A file with authorities that are trusted as well where a shop is called. */
  readonly ca?: string;
  /** The switches as they stand on the line, by name. */
  readonly switch?: Readonly<Record<string, string>>;
}

/** Says where the sandbox serves, whom, and how it ends. */
function tellWhere(origin: string, host: string, certificate: Certified | undefined, terminal: Terminal): void {
  const { username, password } = sandboxAccount;
  terminal.stderr.write(`kco: the sandbox serves at ${origin} (user ${username}, password ${password})\n`);
  terminal.stderr.write(
    '     Ctrl-C stops it and prints the report; kill -TERM does so with the verdict as exit code.\n',
  );
  if (certificate) terminal.stderr.write(recipe(origin, certificate.authority));
  warnOfOthers(host, terminal);
}

/** `kco sandbox`: serves the simulator, records and judges what reaches it. */
export async function sandbox(terminal: Terminal, options: SandboxOptions): Promise<number> {
  const { host, out, strict = false, quiet = false, format, credentials = [] } = options;
  const { sandbox: configured } = settings(options.config, terminal, ['sandbox']);
  const port = options.port ?? configured?.port ?? defaultPort;
  const https = options.https ?? configured?.https ?? false;
  const trusted = authorityIn(options.ca, terminal);
  const trust = trusted === undefined ? {} : { authority: trusted };
  const switches = switchesOf(options.config ?? defaultConfig, configured?.switches, options.switch);
  const certificate = https ? await certificateFor(options.authority, host, terminal) : undefined;
  // The credentials of other merchants stay out of it: the record is made to be shared.
  const command = commandLine('sandbox', switchWords(switches), { host, port, strict, https, ca: options.ca });
  const sitting = { command, subject: 'merchant', target: 'sandbox', profile: 'full', insists: false } as const;
  const [findings, plainHttp] = [liveFindings(terminal, quiet, 'merchant'), notePlainHttp(terminal)];
  const onExchange = (exchange: Exchange): void => {
    findings(exchange);
    plainHttp(exchange);
  };
  const start = ({ origin, stopping, onError }: Opening): Serving => {
    const clock = movable(realClock);
    const terms = { unseenOk: [], strict };
    const run = begin({ ...sitting, markets: [], seed: 0, out, terms, long: true, onExchange }, terminal);
    tellWhere(origin, host, certificate, terminal);
    const wait = waitUnless(stopping);
    const doze = waitUnless(stopping, true);
    const send: Send = (to, timeoutMs) => sendTo(to, { timeoutMs, stopping, ...trust });
    const scheme = https ? 'https' : 'http';
    const accounts = [sandboxAccount, ...credentials];
    const parts = { clock, wait, doze, send, ids: randomIds, strict, scheme, accounts, switches, run } as const;
    return { run, ...tracked(openSandbox(parts).handler, onError) };
  };
  const door: Door = { host, port, ...(certificate && { certificate }) };
  const { run, signal, isBroken } = await serveUntilStopped(door, terminal, start);
  const judged = run.close();
  await deliver(judged, format, terminal, run.evidence());
  return exitCodeAfter(signal, isBroken) ?? exitCodeOf(judged);
}
