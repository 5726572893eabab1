import { join } from 'node:path';
import type { PlayedScenario } from '../../../generated/conformance.ts';
import { CannotJudge } from '../../config/cannot-judge.ts';
import type { Configuration } from '../../config/config.ts';
import { serviceAt } from '../../exchange/api-host.ts';
import { packageRoot } from '../../io/package-root.ts';
import { mustBeTags } from '../../io/tags.ts';
import type { Terminal } from '../../io/terminal.ts';
import { isStrict } from '../../requirements/profiles.ts';
import type { Send } from '../../sandbox/telephone.ts';
import { sandboxAccount } from '../../simulator/credentials.ts';
import { advise } from '../advise.ts';
import { exitCodeOf, exitCodes } from '../exit-code.ts';
import { deliver } from '../output.ts';
import { authorityIn, patientWith } from '../patient.ts';
import { sameOrders, seedOf, seedOfPart } from '../seed.ts';
import { settings, termKeys, termsOf } from '../settings.ts';
import { mustBeSplit, type Part, partOf, type ShardOptions, shardWords } from '../shard.ts';
import { begin } from '../sitting.ts';
import { type Counterpart, counterpart } from './counterpart.ts';
import { askMerchant, calling, situationsBeside } from './merchant.ts';
import { ledger } from './parity.ts';
import { type Asked, type Plan, planOf } from './plan.ts';
import { planned, playFeatures } from './play.ts';
import { type Progress, progress } from './progress.ts';
import { type RealOptions, realTarget } from './real.ts';
import { shares } from './share.ts';
import { type Begun, beginWith, type Shop, shopOf, unaddressed } from './shop.ts';
import { setTheStage } from './stage.ts';
import { type CertifyOptions, repeated, switchesFor } from './words.ts';

const advice = {
  unreached: 'Start it, or name another with --target.',
  unheard: 'Look into its log, and for something in between that cuts connections.',
  unauthorised: 'Check KCO_USERNAME and KCO_PASSWORD, or credentials in kco.yaml.',
  'out-of-order': 'Look into its log, or come again later.',
  'turned-away': 'Ask Kustom what the account may do, and look for a proxy in between that lets nobody pass.',
  elsewhere: 'Check the address, or name another with --target.',
};

function idsOf(scenarios: readonly PlayedScenario[]): string[] {
  return scenarios.map(({ id }) => id);
}

/** All that there is to play, before it is split: the scenarios, and the situations beside them in which a shop is asked. */
async function whole(plan: Plan, shop: Shop | undefined): Promise<PlayedScenario[]> {
  const scenarios = await planned(plan);
  return shop ? [...scenarios, ...situationsBeside(scenarios, shop.urls.questions)] : scenarios;
}

/** Says on standard output what would be played, one scenario a line. */
async function tell(plan: Plan, { shop }: Asking, options: ShardOptions, terminal: Terminal): Promise<number> {
  const all = await whole(plan, shop);
  const part = partOf(idsOf(all), options, terminal);
  const scenarios = part ? all.filter(({ id }) => part.only.includes(id)) : all;
  for (const { id, name } of scenarios) terminal.stdout.write(`${id.padEnd(40)} ${name}\n`);
  const of = plan.markets.map(({ code }) => code).join(', ');
  terminal.stderr.write(`kco: ${scenarios.length} scenarios would be played: profile ${plan.profile.name}, ${of}\n`);
  return scenarios.length > 0 ? exitCodes.conformant : exitCodes.undecided;
}

/** Throws where a part is asked for of what cannot be split: whether a shop looks at our sandbox each part would have to try. */
function mustBeWhole(options: ShardOptions, shop: Shop | undefined): void {
  mustBeSplit(options);
  if (options.shard === undefined || shop?.port === undefined) return;
  const advice = 'Leave --sandbox-port (and the sandbox in kco.yaml) out here, and split what it is told';
  throw new CannotJudge(
    `a certification in which a shop is told something is not split. ${advice}: \`kco gate --shard\`.`,
  );
}

/** What a certification is about, before anybody is asked. */
interface Asking extends Pick<Asked, 'tags'> {
  readonly config: Configuration;
  readonly shop: Shop | undefined;
  readonly real: RealOptions;
  /** With which seed the ids begin. */
  readonly seed: number;
  /** The same of the orders that the shop is asked about. */
  readonly seedOfQuestions: number;
  /** Speaks to the shop. */
  readonly send: Send;
  plan(canBuy: boolean, isReal: boolean): Plan;
}

async function asking(options: CertifyOptions, terminal: Terminal): Promise<Asking> {
  const { tags } = options;
  const keys = ['merchant', 'callbacks', 'probe', 'target', 'profile', 'markets', 'sandbox', ...termKeys] as const;
  const config = settings(options.config, terminal, keys);
  mustBeWhole(options, shopOf(options, config));
  if (tags !== undefined) await mustBeTags(tags, join(packageRoot(), 'features'));
  const shop = shopOf(options, config);
  const undeclared = termsOf(config).undeclared ?? [];
  const cast = { isCalled: shop !== undefined, isTold: shop?.port !== undefined };
  const onlyReads = options.iKnowThisIsLive === true;
  const unsaid = shop ? unaddressed(shop) : [];
  const seed = seedOf(options, shop !== undefined);
  return {
    config,
    shop,
    real: options,
    seed,
    seedOfQuestions: seedOfPart(seed, options),
    send: patientWith(authorityIn(options.ca, terminal)),
    ...(tags === undefined ? {} : { tags }),
    plan: (canBuy, isReal) =>
      planOf(options, config, undeclared, { canBuy, isReal, ...cast, onlyReads, unaddressed: unsaid }),
  };
}

/** Whom a run is about, and on what terms. */
function sittingOf(
  options: CertifyOptions,
  { config, shop, seed }: Asking,
  { label, account }: Counterpart,
  plan: Plan,
) {
  const { out, tags } = options;
  const { profile, markets } = plan;
  const terms = { ...termsOf(config), strict: options.strict === true || isStrict(profile) };
  const side = shop ? ({ subject: 'both', scripted: true } as const) : ({ subject: 'kustom' } as const);
  // Whoever selects scenarios does not claim the whole profile.
  const isWhole = tags === undefined && !options.iKnowThisIsLive;
  const claims = { insists: isWhole, markets: markets.map(({ code }) => code) };
  // A shop that looks at a sandbox of ours comes with the credentials of that.
  const accounts = shop?.port === undefined ? [account] : [account, sandboxAccount];
  return { ...side, target: label, profile: profile.name, seed, out, terms, accounts, ...claims };
}

/** Whether an id of a plan is that of a scenario, which is a place in a file. */
function isScenario(id: string): boolean {
  return /\.feature:\d+$/.test(id);
}

/** Plays what there is to play, scenarios first, and tells how each ended. */
async function playAll(
  { config, shop, tags, real, seedOfQuestions, send }: Asking,
  plan: Plan,
  part: Part | undefined,
  kustom: Counterpart,
  { run, teller }: Begun,
  shown: Progress,
  terminal: Terminal,
): Promise<PlayedScenario[]> {
  const accepted = (config.accepted ?? []).map(({ requirement }) => requirement);
  const calls = shop && calling(shop.urls.questions, seedOfQuestions, run, send);
  const others = { ...(calls ? { calling: calls } : {}), ...(teller ? { telling: teller.telling } : {}) };
  const elsewhere = kustom.sandbox ? undefined : await realTarget(kustom, run, real, terminal);
  const open = ledger(run);
  const whyNot = setTheStage(kustom, plan, run, { ...others, ...elsewhere, foundOut: open.foundOut, accepted });
  const own = shares(run, shown);
  const { scene: onBegin } = kustom;
  const how = { whyNot, onScenario: own.scenario, ...(onBegin ? { onBegin } : {}) };
  const played = own.shared(await playFeatures(plan, part?.only.filter(isScenario), how));
  shown.done();
  await elsewhere?.end();
  await open.write(kustom.label, terminal);
  const asked = calls ? await askMerchant(calls, played, part?.only, run, terminal) : [];
  // The rest is slow on purpose: whoever selects scenarios, or wants the shortest run, is spared it.
  const isShort = tags !== undefined || plan.profile.plays === 'smoke';
  const told = teller ? await teller.rest(played, isShort) : [];
  return [...played, ...asked, ...told];
}

/** `kco certify`: plays the scenarios against a target and judges the whole record. */
export async function certify(terminal: Terminal, options: CertifyOptions): Promise<number> {
  // Before anybody is asked: a word that nobody knows.
  const about = await asking(options, terminal);
  const all = about.plan(true, false);
  if (options.dryRun) return tell(all, about, options, terminal);
  const { config, shop, seed } = about;
  const target = options.target ?? config.target ?? 'sandbox';
  const switches = switchesFor(target, options, config);
  const kustom = await counterpart(target, { ...options, seed, switches }, terminal);
  const canBuy = kustom.sandbox !== undefined || options.interactive === true;
  const plan = about.plan(canBuy, serviceAt(new URL(`http://${kustom.host}`).hostname) !== undefined);
  const sitting = sittingOf(options, about, kustom, plan);
  const command = repeated(kustom.label, plan, options, switches, shardWords(options));
  const part = options.shard ? partOf(idsOf(await whole(plan, shop)), options, terminal) : undefined;
  const again = repeated(kustom.label, plan, options, switches);
  const split = part && { insists: false, shard: { ...part.place, insists: sitting.insists, command: again } };
  const open = () => begin({ command, ...sitting, ...split }, terminal);
  const begun = await beginWith(shop, seed, open, terminal, about.send);
  if (!kustom.sandbox && !options.interactive) {
    terminal.stderr.write('kco: nobody can buy at this target; scenarios with a purchase are left out\n');
  }
  const shown = progress(terminal, options.quiet ?? false);
  const played = await playAll(about, plan, part, kustom, begun, shown, terminal);
  await begun.teller?.close();
  const judged = begun.run.close(played);
  await deliver(judged, options.format, terminal, begun.run.evidence());
  shown.end(judged);
  advise(begun.run.soFar(), advice, terminal);
  const known = shop && sameOrders(options, judged.verdict !== 'conformant');
  if (known !== undefined) terminal.stderr.write(`kco: the ids: ${known}\n`);
  return begun.teller?.isBroken() ? exitCodes.broken : exitCodeOf(judged);
}
