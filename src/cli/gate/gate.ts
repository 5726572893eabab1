import type { PlayedScenario, Report } from '../../../generated/conformance.ts';
import { CannotJudge } from '../../config/cannot-judge.ts';
import { suggestion } from '../../config/closest.ts';
import type { Configuration } from '../../config/config.ts';
import type { Delivered } from '../../driver/delivering.ts';
import { type Inquiry, inquiries } from '../../driver/inquiries.ts';
import { inquiryId, questions } from '../../driver/questioning.ts';
import { type Schedule, tidingsOf } from '../../driver/schedule.ts';
import { schedules } from '../../driver/schedules.ts';
import { maskAddress } from '../../exchange/mask.ts';
import { realClock } from '../../io/clock.ts';
import { runDigest, seededIds } from '../../io/ids.ts';
import type { Terminal } from '../../io/terminal.ts';
import { movable } from '../../sandbox/movable-clock.ts';
import { type Ring, telephone } from '../../sandbox/telephone.ts';
import { advise } from '../advise.ts';
import { commandLine } from '../command-line.ts';
import { exitCodeOf, exitCodes } from '../exit-code.ts';
import { deliver, type Output } from '../output.ts';
import { authorityIn, patientWith } from '../patient.ts';
import { type SeedOptions, sameOrders, seedOf } from '../seed.ts';
import { address, settings, termKeys, termsOf } from '../settings.ts';
import { asPlanned, mustBeSplit, type Part, partOf, shardWords } from '../shard.ts';
import { begin } from '../sitting.ts';
import { type Addresses, addresses } from './addresses.ts';
import { gateCommand } from './command.ts';
import { type Progress, progress } from './progress.ts';
import { type GateSandbox, gateSandbox, pointing } from './sandbox.ts';
import { summarize } from './words.ts';

/** The words on the line of `kco gate`. */
export interface GateOptions extends SeedOptions {
  readonly merchant?: string;
  readonly sandboxPort?: number;
  readonly ca?: string;
  readonly schedule?: string;
  readonly config?: string;
  readonly out: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly format?: readonly Output[];
}

/** The schedules to play: all, or the one that was named. */
function chosen({ schedule: wanted }: GateOptions): readonly Schedule[] {
  if (wanted === undefined) return schedules;
  const found = schedules.filter(({ name }) => name === wanted);
  if (found.length > 0) return found;
  const names = schedules.map(({ name }) => name);
  const all = names.map((name) => `\n  ${name}`).join('');
  throw new CannotJudge(`there is no schedule “${wanted}”.${suggestion(wanted, names)} There are:${all}`);
}

/** On which port the sandbox is served; undefined where none is wanted, or there is nothing to tell. */
function sandboxPort(options: GateOptions, config: Configuration, urls: Addresses): number | undefined {
  const port = options.sandboxPort ?? config.sandbox?.port;
  if (options.schedule !== undefined && port === undefined) {
    throw new CannotJudge('a schedule needs a sandbox that the shop looks at. Name its port: --sandbox-port 8484.');
  }
  if (Object.keys(urls.questions).length === 0 && port === undefined) {
    const sent = Object.keys(urls.tidings).join(', ');
    throw new CannotJudge(`${sent} need a sandbox that the shop looks at. Name its port: --sandbox-port 8484.`);
  }
  return Object.keys(urls.tidings).length > 0 ? port : undefined;
}

/** What was asked and told, and what came of it. */
interface Gated {
  readonly played: readonly PlayedScenario[];
  readonly delivered: readonly Delivered[];
}

// Behind the last call, for a merchant who goes on after its answer.
const lastQuietMs = 300;

/** What is asked, and on which schedules it is told. */
interface Agenda {
  readonly asked: readonly Inquiry[];
  readonly told: readonly Schedule[];
}

function scheduleId({ name }: Schedule): string {
  return `schedule: ${name}`;
}

/** What there are addresses for. */
function agendaOf(options: GateOptions, { questions: asks, tidings }: Addresses, isServed: boolean): Agenda {
  const asked = options.schedule === undefined ? inquiries.filter((one) => asks[one.asks] !== undefined) : [];
  const possible = chosen(options).filter((one) => tidingsOf(one).every((tiding) => tidings[tiding] !== undefined));
  return { asked, told: isServed ? possible : [] };
}

/** What of an agenda is in a part. */
function within({ asked, told }: Agenda, part: Part | undefined): Agenda {
  if (!part) return { asked, told };
  return {
    asked: asked.filter((one) => part.only.includes(inquiryId(one))),
    told: told.filter((one) => part.only.includes(scheduleId(one))),
  };
}

/** The id of an order by what it is for, so that a part of a gate has the orders that the whole has. */
function orderIds(seed: number): (inquiry: string) => string {
  const ids = seededIds(seed);
  return (inquiry) => {
    ids.scene(inquiry);
    return ids.uuid();
  };
}

async function askAndTell(
  { asked, told }: Agenda,
  orderIdFor: (inquiry: string) => string,
  { probe }: Configuration,
  urls: Addresses,
  sandbox: GateSandbox | undefined,
  { ring, played: tell }: { readonly ring: Ring; readonly played: Progress['played'] },
): Promise<Gated> {
  const parts = { clock: realClock, orderIdFor, urls: urls.questions, ring, played: tell };
  const played = await questions(asked, parts);
  const delivered = (await sandbox?.deliver(told, urls.tidings, probe)) ?? [];
  await sandbox?.rest(
    delivered.flatMap(({ orderIds }) => orderIds),
    lastQuietMs,
  );
  return { played: [...played, ...delivered.map((one) => one.played)], delivered };
}

/** The command that repeats a gate, or one schedule of it; what is secret in the address the person has to put back. */
function repeating(
  { merchant, sandboxPort: port, ca, seed, config, strict }: GateOptions,
  schedule?: string,
  part: ReturnType<typeof shardWords> = {},
): string {
  const shown = merchant && maskAddress(merchant, runDigest());
  const words = { merchant: shown, 'sandbox-port': port, ca, schedule, seed, config, strict, ...part };
  return commandLine('gate', [], words);
}

/** How one schedule is played again, about a new order; and why the shop may have known these. */
function repetition({ seed, ...anew }: GateOptions, verdict: Report['verdict']) {
  const known = sameOrders(seed === undefined ? anew : { seed }, verdict !== 'conformant');
  return { again: (schedule: string) => repeating(anew, schedule), known };
}

/** Whom a gate is about, and what it claims to have seen: the whole, one schedule, or a part. */
function sittingOf(options: GateOptions, part: Part | undefined) {
  const about = { subject: 'merchant', target: 'sandbox', profile: 'gate', markets: ['SE'] } as const;
  const insists = options.schedule === undefined;
  const command = repeating(options, options.schedule, shardWords(options));
  if (!part) return { command, ...about, insists };
  const whole = { insists, command: repeating(options, options.schedule) };
  return { command, ...about, insists: false, shard: { ...part.place, ...whole } };
}

/** Asks and tells a merchant what Kustom asks and tells, and judges what it answered and did. */
async function gateMerchant(terminal: Terminal, options: GateOptions): Promise<number> {
  const { out, strict = false } = options;
  const seed = seedOf(options, true);
  const config = settings(options.config, terminal, ['merchant', 'callbacks', 'sandbox', 'probe', ...termKeys]);
  if (config.probe !== undefined) address(config.probe, 'probe in kco.yaml');
  const urls = addresses(options.merchant, config);
  const port = sandboxPort(options, config, urls);
  mustBeSplit(options);
  chosen(options);
  const send = patientWith(authorityIn(options.ca, terminal));
  const clock = movable(realClock);
  const terms = { ...termsOf(config), strict };
  const agenda = agendaOf(options, urls, port !== undefined);
  const plan = [...agenda.asked.map(inquiryId), ...agenda.told.map(scheduleId)];
  const part = partOf(plan, options, terminal);
  const own = within(agenda, part);
  const {
    exchange: onExchange,
    played: tell,
    done,
  } = progress(terminal, own.asked.length + own.told.length, options.quiet);
  const open = () => begin({ ...sittingOf(options, part), seed, out, terms, onExchange }, terminal);
  const sandbox =
    port === undefined
      ? undefined
      : await gateSandbox({ port, seed, clock, send, played: tell, begin: open }, terminal);
  const run = sandbox?.run ?? open();
  const ring = sandbox?.ring ?? telephone({ clock: realClock, tell: run.tell, send });
  if (sandbox) terminal.stderr.write(`kco: the shop has to look at the sandbox: ${pointing(sandbox.origin)}\n`);
  const { played, delivered } = await askAndTell(own, orderIds(seed), config, urls, sandbox, { ring, played: tell });
  done();
  await sandbox?.close();
  const judged = run.close(asPlanned(played, plan));
  await deliver(judged, options.format, terminal, run.evidence());
  advise(run.soFar(), { unreached: 'Start the shop, or name another address with --merchant.' }, terminal);
  const ending = { ...repetition(options, judged.verdict), probe: config.probe, origin: sandbox?.origin };
  summarize({ run: run.soFar(), urls, delivered, judged, ...ending }, terminal);
  return sandbox?.isBroken() ? exitCodes.broken : exitCodeOf(judged);
}

/** `kco gate`: asks a merchant what Kustom asks, or, with a command behind `--`, judges what that says to a sandbox. */
export function gate(terminal: Terminal, options: GateOptions, command: readonly string[] = []): Promise<number> {
  return command.length > 0 ? gateCommand(terminal, options, command) : gateMerchant(terminal, options);
}
