import { realClock, waitUnless } from '../io/clock.ts';
import { startCommand } from '../io/command.ts';
import { randomIds } from '../io/ids.ts';
import { sendTo } from '../io/send.ts';
import { serve } from '../io/serve.ts';
import type { StopSignal, Terminal } from '../io/terminal.ts';
import { movable } from '../sandbox/movable-clock.ts';
import { openSandbox } from '../sandbox/sandbox.ts';
import { sandboxAccount } from '../simulator/credentials.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import type { GateOptions } from './gate.ts';
import { deliver } from './output.ts';
import { exitCodeAfter, liveFindings } from './sandbox.ts';
import { settings, termKeys, termsOf } from './settings.ts';
import { begin, type Recorded } from './sitting.ts';

const host = '127.0.0.1';

/** A sandbox for somebody's tests, and whether something broke in it. */
interface TestSandbox {
  readonly origin: string;
  isBroken(): boolean;
  close(): Promise<void>;
}

async function testSandbox(
  port: number,
  start: () => { run: Recorded; clock: ReturnType<typeof movable> },
  terminal: Terminal,
): Promise<TestSandbox & { run: Recorded }> {
  const stopping = new AbortController();
  const { run, clock } = start();
  const { handler } = openSandbox({
    clock,
    wait: waitUnless(stopping.signal),
    doze: waitUnless(stopping.signal, true),
    send: (to, timeoutMs) => sendTo(to, { timeoutMs, stopping: stopping.signal }),
    ids: randomIds,
    run,
  });
  let isBroken = false;
  const { origin, close } = await serve(handler, host, port, (thrown) => {
    isBroken = true;
    terminal.stderr.write(`kco: something broke inside kco itself (${thrown}). This is our error.\n`);
  });
  const end = async () => {
    stopping.abort();
    await close();
  };
  return { origin, run, isBroken: () => isBroken, close: end };
}

/** The command's own end, in words; undefined where it ended well. */
function failure(ended: number | NodeJS.Signals, command: readonly string[]): string | undefined {
  if (ended === 0) return undefined;
  const how = typeof ended === 'number' ? `with exit code ${ended}` : `by ${ended}`;
  return `\`${command.join(' ')}\` ended ${how}`;
}

/** Runs the command until it ends, or until somebody stops us, who stops it too. */
async function untilEnded(command: readonly string[], origin: string, terminal: Terminal) {
  const { username, password } = sandboxAccount;
  const env = { ...terminal.env, KCO_URL: origin, KCO_USERNAME: username, KCO_PASSWORD: password };
  let signal: StopSignal | undefined;
  const running = startCommand(command, { cwd: terminal.cwd, env, says: terminal.stderr });
  void terminal.untilStopped().then((stop) => {
    signal = stop;
    running.stop(stop);
  });
  const ended = await running.ended;
  return { ended, signal };
}

/** The worse of what the record and the command came to: our mistake, a departure, a failing command, nothing to judge. */
function exitCodeFor(verdict: number, hasFailed: boolean): number {
  if (verdict === exitCodes.broken || !hasFailed) return verdict;
  return exitCodes.departs;
}

/** `kco gate -- COMMAND`: serves a sandbox to a merchant's own tests, and judges everything that is said to it. */
export async function gateCommand(
  terminal: Terminal,
  options: GateOptions,
  command: readonly string[],
): Promise<number> {
  const { seed, out, strict = false, sandboxPort = 0 } = options;
  const terms = { ...termsOf(settings(options.config, terminal, termKeys)), strict };
  const words = `kco gate -- ${command.join(' ')}`;
  const about = { subject: 'merchant', target: 'sandbox', profile: 'full', insists: false, markets: [] } as const;
  const onExchange = liveFindings(terminal, false, 'merchant');
  const sandbox = await testSandbox(
    sandboxPort,
    () => {
      const clock = movable(realClock);
      return {
        clock,
        run: begin({ command: words, ...about, seed, out, terms, clock, long: true, onExchange }, terminal),
      };
    },
    terminal,
  );
  terminal.stderr.write(`kco: KCO_URL=${sandbox.origin}  ${command.join(' ')}\n`);
  const { ended, signal } = await untilEnded(command, sandbox.origin, terminal).finally(sandbox.close);
  const judged = sandbox.run.close();
  await deliver(judged, options.format, terminal);
  const failed = failure(ended, command);
  if (failed !== undefined)
    terminal.stderr.write(`kco: ${failed}. What it said to the sandbox was judged all the same.\n`);
  if (sandbox.run.soFar().exchanges.length === 0) {
    terminal.stderr.write('kco: it asked the sandbox nothing. Point it at the address in KCO_URL.\n');
  }
  const stopped = signal && exitCodeAfter(signal, sandbox.isBroken());
  return stopped ?? exitCodeFor(sandbox.isBroken() ? exitCodes.broken : exitCodeOf(judged), failed !== undefined);
}
