import type { Exchange } from '../exchange/exchange.ts';
import { inspect } from '../inspect/inspect.ts';
import { looseRun } from '../inspect/loose-run.ts';
import type { Run } from '../inspect/run.ts';
import { realClock } from '../io/clock.ts';
import { randomIds } from '../io/ids.ts';
import { serve } from '../io/serve.ts';
import type { Terminal } from '../io/terminal.ts';
import { catalogue } from '../requirements/catalogue.ts';
import { sandboxHandler } from '../sandbox/sandbox.ts';
import { sandboxAccount } from '../simulator/credentials.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import type { Output } from './output.ts';
import { settings } from './settings.ts';
import { begin, type Recorded } from './sitting.ts';

/** The words on the line of `kco sandbox`, which those of `kco proxy` include. */
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

/** Says at once what departs, one line a finding: a convenience, the verdicts come from the whole record at the end. */
export function liveFindings(
  terminal: Terminal,
  quiet: boolean,
  subject: Run['subject'],
): (exchange: Exchange) => void {
  return (exchange) => {
    if (quiet) return;
    const { operation = 'unknown operation', request, response, tookMs } = exchange;
    const what = operation === 'unknown operation' ? `${request?.method} ${request?.target}` : operation;
    terminal.stderr.write(`${exchange.id}  ${what}  ${response?.status}  ${tookMs.toFixed(0)} ms\n`);
    const alone: Run = { ...looseRun('', [exchange], exchange.at), subject };
    for (const { requirement, findings } of inspect(catalogue, alone)) {
      for (const { evidence } of findings) {
        terminal.stderr.write(
          `  ${requirement.id}  ${evidence.at}: expected ${evidence.expected}, got ${evidence.actual}\n`,
        );
      }
    }
  };
}

/** Serves until it is told to stop, then reports. SIGTERM is a request to finish; SIGINT interrupts. */
export async function serveUntilStopped(
  run: Recorded,
  stop: () => Promise<void>,
  options: ServingOptions,
  terminal: Terminal,
): Promise<number> {
  const signal = await terminal.untilStopped();
  await stop();
  const judged = await run.finish({ unseenOk: [], strict: options.strict ?? false }, options.format);
  return signal === 'SIGINT' ? exitCodes.interrupted : exitCodeOf(judged);
}

/** `kco sandbox`: serves the simulator, records and judges what reaches it. */
export async function sandbox(terminal: Terminal, options: ServingOptions): Promise<number> {
  const port = options.port ?? settings(options.config, terminal).sandbox?.port ?? defaultPort;
  const run = begin(
    {
      command: `kco sandbox --port ${port}`,
      subject: 'merchant',
      target: 'sandbox',
      profile: 'full',
      insists: false,
      markets: [],
      seed: 0,
      out: options.out,
      onExchange: liveFindings(terminal, options.quiet ?? false, 'merchant'),
    },
    terminal,
  );
  const handler = sandboxHandler({ clock: realClock, ids: randomIds, run, strict: options.strict ?? false });
  const served = await serve(handler, options.host, port, (thrown) =>
    terminal.stderr.write(`kco: our mistake: ${thrown}\n`),
  );
  const { username, password } = sandboxAccount;
  terminal.stderr.write(`kco: the sandbox serves at ${served.origin} (user ${username}, password ${password})\n`);
  terminal.stderr.write('     Ctrl-C stops it and prints the report.\n');
  return serveUntilStopped(run, served.close, options, terminal);
}
