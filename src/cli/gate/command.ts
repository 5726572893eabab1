import { CannotJudge } from '../../config/cannot-judge.ts';
import { realClock, waitUnless } from '../../io/clock.ts';
import { type CommandEnd, startCommand } from '../../io/command.ts';
import { randomIds } from '../../io/ids.ts';
import { sendTo } from '../../io/send.ts';
import type { StopSignal, Terminal } from '../../io/terminal.ts';
import { type MovableClock, movable } from '../../sandbox/movable-clock.ts';
import { openSandbox } from '../../sandbox/sandbox.ts';
import { sandboxAccount } from '../../simulator/credentials.ts';
import { exitCodeOf, exitCodes } from '../exit-code.ts';
import { liveFindings } from '../live-findings.ts';
import { deliver } from '../output.ts';
import { exitCodeAfter } from '../sandbox.ts';
import { seedOf } from '../seed.ts';
import { serveFirst } from '../serve-first.ts';
import { settings, termKeys, termsOf } from '../settings.ts';
import { begin, type Recorded } from '../sitting.ts';
import type { GateOptions } from './gate.ts';

/** Opens a sandbox for somebody's tests; what it still answers when it is closed is broken off. */
function opened(run: Recorded, clock: MovableClock) {
  const stopping = new AbortController();
  const { signal } = stopping;
  const { handler } = openSandbox({
    clock,
    wait: waitUnless(signal),
    doze: waitUnless(signal, true),
    send: (to, timeoutMs) => sendTo(to, { timeoutMs, stopping: signal }),
    ids: randomIds,
    run,
  });
  return { handler, stop: () => stopping.abort() };
}

/** The command's own end, in words; undefined where it ended well. */
function failure({ how }: CommandEnd, command: readonly string[]): string | undefined {
  if (how === 0) return undefined;
  return `\`${command.join(' ')}\` ended ${typeof how === 'number' ? `with exit code ${how}` : `by ${how}`}`;
}

/** What was odd about the command itself, one sentence each. */
function told(ended: CommandEnd, exchanges: number, command: readonly string[]): string[] {
  const failed = failure(ended, command);
  return [
    ...(failed === undefined ? [] : [`${failed}. What it said to the sandbox was judged all the same.`]),
    ...(ended.leftBehind ? ['it left something running that it had started; that was ended, too.'] : []),
    ...(exchanges > 0 ? [] : ['it asked the sandbox nothing. Point it at the address in KCO_URL.']),
  ];
}

/** Throws for words that mean something else than a command, or cannot be meant together with one. */
function mustBeCommand({ merchant, schedule, shard }: GateOptions, [first = '']: readonly string[]): void {
  if (/^https?:\/\//i.test(first)) {
    throw new CannotJudge(`${first} is an address and no command. Write \`kco gate --merchant ${first}\`.`);
  }
  const [clash] = [
    ...(merchant === undefined ? [] : ['--merchant']),
    ...(schedule === undefined ? [] : ['--schedule']),
    ...(shard === undefined ? [] : ['--shard']),
  ];
  if (clash === undefined) return;
  throw new CannotJudge(`${clash} calls a shop, and a command is run instead of that: leave out one of the two.`);
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
  mustBeCommand(options, command);
  const { out, strict = false, sandboxPort = 0 } = options;
  const terms = { ...termsOf(settings(options.config, terminal, termKeys)), strict };
  const words = `kco gate -- ${command.join(' ')}`;
  const about = { subject: 'merchant', target: 'sandbox', profile: 'full', insists: false, markets: [] } as const;
  const onExchange = liveFindings(terminal, false, 'merchant');
  const served = await serveFirst(sandboxPort, terminal);
  const clock = movable(realClock);
  const run = begin(
    { command: words, ...about, seed: seedOf(options, false), out, terms, long: true, onExchange },
    terminal,
  );
  const sandbox = opened(run, clock);
  served.open(sandbox.handler);
  terminal.stderr.write(`kco: KCO_URL=${served.origin}  ${command.join(' ')}\n`);
  const { ended, signal } = await untilEnded(command, served.origin, terminal)
    .finally(sandbox.stop)
    .finally(served.close);
  const judged = run.close();
  await deliver(judged, options.format, terminal, run.evidence());
  for (const one of told(ended, run.soFar().exchanges.length, command)) terminal.stderr.write(`kco: ${one}\n`);
  const stopped = signal && exitCodeAfter(signal, served.isBroken());
  return stopped ?? exitCodeFor(served.isBroken() ? exitCodes.broken : exitCodeOf(judged), ended.how !== 0);
}
