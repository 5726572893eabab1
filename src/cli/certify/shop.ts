import type { PlayedScenario } from '../../../generated/conformance.ts';
import { CannotJudge } from '../../config/cannot-judge.ts';
import type { Configuration } from '../../config/config.ts';
import type { Telling } from '../../driver/caller.ts';
import { notHere } from '../../driver/delivering.ts';
import { type Schedule, tidingsOf } from '../../driver/schedule.ts';
import { firstSchedules, schedules } from '../../driver/schedules.ts';
import { realClock } from '../../io/clock.ts';
import type { Terminal } from '../../io/terminal.ts';
import { movable } from '../../sandbox/movable-clock.ts';
import type { Send } from '../../sandbox/telephone.ts';
import { type Addresses, addresses, questionNames, tidingNames } from '../gate/addresses.ts';
import { type GateSandbox, gateSandbox, pointing } from '../gate/sandbox.ts';
import { patient } from '../patient.ts';
import { address } from '../settings.ts';
import type { Recorded } from '../sitting.ts';
import { phraseOf } from './merchant.ts';

/** A shop that takes part in a certification. */
export interface Shop {
  readonly urls: Addresses;
  /** The page that counts its orders; absent where it has none. */
  readonly probe?: string;
  /** Where the sandbox is served that it looks at; absent where it is told nothing. */
  readonly port?: number;
}

/** The words on the line that are about a shop. */
export interface ShopOptions {
  /** The base address of callback endpoints that are asked as well, and judged. */
  readonly merchant?: string;
  /** Where a sandbox is served that the shop looks at. */
  readonly sandboxPort?: number;
  readonly target?: string;
}

/** The port that kco.yaml gives to a sandbox, unless the one that is certified listens there already. */
function portIn({ sandbox, target: usual = '' }: Configuration, target = usual): number | undefined {
  const isTarget = URL.canParse(target) && new URL(target).port === `${sandbox?.port}`;
  return isTarget ? undefined : sandbox?.port;
}

/** The shop that the line names, else kco.yaml; undefined where neither does. */
export function shopOf({ merchant, sandboxPort, target }: ShopOptions, config: Configuration): Shop | undefined {
  const isNamed = merchant !== undefined || config.merchant !== undefined || config.callbacks !== undefined;
  if (!isNamed && sandboxPort !== undefined) {
    throw new CannotJudge('a sandbox is served for a shop that looks at it. Name the shop with --merchant.');
  }
  if (!isNamed) return undefined;
  const { probe } = config;
  if (probe !== undefined) address(probe, 'probe in kco.yaml');
  const urls = addresses(merchant, config);
  const port = Object.keys(urls.tidings).length > 0 ? (sandboxPort ?? portIn(config, target)) : undefined;
  return { urls, ...(probe === undefined ? {} : { probe }), ...(port === undefined ? {} : { port }) };
}

/** The schedules that send only what there is an address for. */
function possible({ tidings }: Addresses): Schedule[] {
  return schedules.filter((one) => tidingsOf(one).every((tiding) => tidings[tiding] !== undefined));
}

/** How the names of the scenarios end for which this shop gave no address. */
export function unaddressed({ urls }: Shop): string[] {
  const silent = schedules.filter((one) => !possible(urls).includes(one));
  return [
    ...questionNames.filter((name) => urls.questions[name] === undefined).map(phraseOf),
    ...silent.map(({ name }) => `, ${name}$`),
  ];
}

/** A Kustom that tells the shop of a certification what it tells. */
interface Teller {
  readonly telling: Telling;
  /** Tells it on every schedule that no scenario was about, unless it is to be short; waits until it asks nothing more. */
  rest(scenarios: readonly PlayedScenario[], isShort: boolean): Promise<PlayedScenario[]>;
  /** Whether something broke inside kco itself. */
  isBroken(): boolean;
  close(): Promise<void>;
}

// Behind the last call, for a shop that goes on after its answer.
const lastQuietMs = 300;

function leftOut(schedule: Schedule, problem: string): PlayedScenario {
  const { name } = schedule;
  const tags = [...new Set(tidingsOf(schedule))].map((one) => `@${one}`);
  return { id: `schedule: ${name}`, name, tags, status: 'unplayed', problem, took_ms: 0 };
}

/** Why a shop is told nothing more that has asked nothing. */
function whyIn(run: Recorded): string {
  const calls = run.soFar().exchanges.filter(({ from }) => from === 'kustom');
  return calls.every(({ response }) => response?.status === 'refused') ? 'nobody listens at its address' : notHere;
}

function isAbout({ name }: Schedule): (scenario: PlayedScenario) => boolean {
  return (one) => one.status !== 'unplayed' && one.tags.includes('@told') && one.name.endsWith(`, ${name}`);
}

function teller(sandbox: GateSandbox, { urls, probe }: Shop, terminal: Terminal): Teller {
  const orderIds: string[] = [];
  let isTried = false;
  let whyNot: string | undefined;
  async function deliver(some: readonly Schedule[]): Promise<PlayedScenario[]> {
    const delivered = await sandbox.deliver(some, urls.tidings, probe);
    orderIds.push(...delivered.flatMap((one) => one.orderIds));
    return delivered.map(({ played }) => played);
  }
  /** The plainest schedules, all at once, show whether the shop looks here: not everybody asks on each of them. */
  async function deliverTo(some: readonly Schedule[]): Promise<PlayedScenario[]> {
    if (!isTried) {
      isTried = true;
      await deliver(schedules.filter(({ name }) => firstSchedules.includes(name)));
      whyNot = sandbox.isAsked() ? undefined : whyIn(sandbox.run);
    }
    const why = whyNot;
    return why === undefined ? deliver(some) : some.map((one) => leftOut(one, why));
  }
  return {
    telling: async (schedule) => (await deliverTo([schedule]))[0],
    async rest(scenarios, isShort) {
      const still = isShort ? [] : possible(urls).filter((one) => !scenarios.some(isAbout(one)));
      const played = still.length === 0 ? [] : await deliverTo(still);
      await sandbox.rest(orderIds, lastQuietMs);
      const { exchanges } = sandbox.run.soFar();
      const odd = exchanges.find(({ operation, response }) => operation === 'probe' && response?.status !== 200);
      if (odd) terminal.stderr.write(`kco: the probe answered ${odd.response?.status}, so nobody counted the orders\n`);
      if (whyNot === notHere) terminal.stderr.write(`kco: ${notHere}: point it at ${pointing(sandbox.origin)}\n`);
      return played;
    },
    isBroken: sandbox.isBroken,
    close: sandbox.close,
  };
}

/** The same run, in which ids count on over several witnesses, in the order in which exchanges were over. */
function numbered(run: Recorded): Recorded {
  const counts = { merchant: 0, kustom: 0 };
  return {
    ...run,
    tell(heard) {
      counts[heard.from] += 1;
      run.tell({ ...heard, id: `${heard.from}-${counts[heard.from]}` });
    },
  };
}

/** The same run, told of what a shop and a sandbox of ours say to each other: there Kustom is the script. */
function ofShop(run: Recorded): Recorded {
  return { ...run, tell: (heard) => run.tell({ ...heard, scripted: 'kustom' }) };
}

/** A run that began, and who tells the shop something in it; absent where it is told nothing. */
export interface Begun {
  readonly run: Recorded;
  readonly teller?: Teller;
}

/** Begins a run, and serves the shop that takes part in it the sandbox that it looks at, where it does. */
export async function beginWith(
  shop: Shop | undefined,
  seed: number,
  begin: () => Recorded,
  terminal: Terminal,
  send: Send = patient,
): Promise<Begun> {
  if (shop?.port === undefined) {
    const named = tidingNames.filter((name) => shop?.urls.tidings[name] !== undefined).join(', ');
    const why = 'the shop has to look at a sandbox then; --sandbox-port 8484 serves one';
    if (named !== '') terminal.stderr.write(`kco: not sent: ${named}: ${why}\n`);
    return { run: begin() };
  }
  let run: Recorded | undefined;
  const open = (): Recorded => {
    run ??= numbered(begin());
    return run;
  };
  const parts = { port: shop.port, seed, clock: movable(realClock), send, begin: () => ofShop(open()) };
  const sandbox = await gateSandbox(parts, terminal);
  terminal.stderr.write(`kco: the shop has to look at the sandbox: ${pointing(sandbox.origin)}\n`);
  return { run: open(), teller: teller(sandbox, shop, terminal) };
}
