import { join } from 'node:path';
import type { PlayedScenario } from '../../generated/conformance.ts';
import { CannotJudge } from '../config/cannot-judge.ts';
import type { Configuration } from '../config/config.ts';
import { type Play, play } from '../io/cucumber.ts';
import { isSource, packageRoot } from '../io/package-root.ts';
import { mustBeTags } from '../io/tags.ts';
import type { Terminal } from '../io/terminal.ts';
import { isStrict } from '../requirements/profiles.ts';
import { sandboxAccount } from '../simulator/credentials.ts';
import type { Switches } from '../simulator/switches.ts';
import { type Counterpart, counterpart } from './certify-counterpart.ts';
import { askMerchant, calling } from './certify-merchant.ts';
import { type Asked, type Plan, planOf } from './certify-plan.ts';
import { type Progress, progress } from './certify-progress.ts';
import { shares } from './certify-share.ts';
import { type Begun, beginWith, type Shop, type ShopOptions, shopOf, unaddressed } from './certify-shop.ts';
import { setTheStage } from './certify-stage.ts';
import { commandLine } from './command-line.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import { deliver, type Output } from './output.ts';
import { switchesOf, switchWords } from './sandbox-switches.ts';
import { defaultConfig, settings, termKeys, termsOf } from './settings.ts';
import { advise, begin } from './sitting.ts';

/** The words on the line of `kco certify`. */
interface CertifyOptions extends Asked, ShopOptions {
  readonly config?: string;
  readonly seed: number;
  readonly out: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly dryRun?: boolean;
  readonly format?: readonly Output[];
  readonly switch?: Readonly<Record<string, string>>;
}

const advice = {
  unreached: 'Start it, or name another with --target.',
  unauthorised: 'Check KCO_USERNAME and KCO_PASSWORD, or credentials in kco.yaml.',
  elsewhere: 'Check the address, or name another with --target.',
};

function stepFiles(root: string): string {
  return isSource ? join(root, 'step-definitions/*.ts') : join(root, 'dist/step-definitions/*.js');
}

/** Plays the scenarios of a plan, on the stage that was set; `dryRun`: only tells which; `whyNot`: as the stage has it. */
function playFeatures(
  { tags, name }: Plan,
  onScenario: Progress['scenario'],
  how: Pick<Play, 'dryRun' | 'whyNot'>,
): Promise<PlayedScenario[]> {
  const root = packageRoot();
  return play({
    root,
    features: [join(root, 'features/*.feature')],
    steps: [stepFiles(root)],
    isTypeScript: isSource,
    ...(tags ? { tags } : {}),
    ...(name ? { name } : {}),
    ...how,
    onScenario,
  });
}

/** Says on standard output what would be played, one scenario a line. */
async function tell(plan: Plan, terminal: Terminal): Promise<number> {
  const scenarios = await playFeatures(plan, () => undefined, { dryRun: true });
  for (const { id, name } of scenarios) terminal.stdout.write(`${id.padEnd(40)} ${name}\n`);
  const of = plan.markets.map(({ code }) => code).join(', ');
  terminal.stderr.write(`kco: ${scenarios.length} scenarios would be played: profile ${plan.profile.name}, ${of}\n`);
  return scenarios.length > 0 ? exitCodes.conformant : exitCodes.undecided;
}

/** What was chosen for the built-in sandbox; another target chooses for itself. */
function switchesFor(target: string, options: CertifyOptions, { sandbox }: Configuration): Partial<Switches> {
  if (target === 'sandbox') return switchesOf(options.config ?? defaultConfig, sandbox?.switches, options.switch);
  if (options.switch === undefined) return {};
  throw new CannotJudge(`--switch is for the built-in sandbox, and ${target} is none. Leave it out, or --target.`);
}

function repeated(label: string, plan: Plan, options: CertifyOptions, switches: Partial<Switches>): string {
  const { tags, market, merchant, sandboxPort, seed, config, strict } = options;
  const profile = plan.profile.name === 'full' ? undefined : plan.profile.name;
  return commandLine('certify', switchWords(switches), {
    target: label,
    merchant,
    'sandbox-port': sandboxPort,
    profile,
    market,
    tags,
    seed,
    config,
    strict,
  });
}

/** What a certification is about, before anybody is asked. */
interface Asking extends Pick<Asked, 'tags'> {
  readonly config: Configuration;
  readonly shop: Shop | undefined;
  plan(canBuy: boolean): Plan;
}

async function asking(options: CertifyOptions, terminal: Terminal): Promise<Asking> {
  const { tags } = options;
  const keys = ['merchant', 'callbacks', 'probe', 'target', 'profile', 'markets', 'sandbox', ...termKeys] as const;
  const config = settings(options.config, terminal, keys);
  if (tags !== undefined) await mustBeTags(tags, join(packageRoot(), 'features'));
  const shop = shopOf(options, config);
  const undeclared = termsOf(config).undeclared ?? [];
  const cast = { isCalled: shop !== undefined, isTold: shop?.port !== undefined };
  const unsaid = shop ? unaddressed(shop) : [];
  return {
    config,
    shop,
    ...(tags === undefined ? {} : { tags }),
    plan: (canBuy) => planOf(options, config, undeclared, { canBuy, ...cast, unaddressed: unsaid }),
  };
}

/** Whom a run is about, and on what terms. */
function sittingOf(options: CertifyOptions, { config, shop }: Asking, { label, account }: Counterpart, plan: Plan) {
  const { seed, out, tags } = options;
  const { profile, markets } = plan;
  const terms = { ...termsOf(config), strict: options.strict === true || isStrict(profile) };
  const side = shop ? ({ subject: 'both', scripted: true } as const) : ({ subject: 'kustom' } as const);
  // Whoever selects scenarios does not claim the whole profile.
  const claims = { insists: tags === undefined, markets: markets.map(({ code }) => code) };
  // A shop that looks at a sandbox of ours comes with the credentials of that.
  const accounts = shop?.port === undefined ? [account] : [account, sandboxAccount];
  return { ...side, target: label, profile: profile.name, seed, out, terms, accounts, ...claims };
}

/** Plays what there is to play, scenarios first, and tells how each ended. */
async function playAll(
  { config, shop, tags }: Asking,
  plan: Plan,
  kustom: Counterpart,
  { run, teller }: Begun,
  shown: Progress,
  terminal: Terminal,
): Promise<PlayedScenario[]> {
  const accepted = (config.accepted ?? []).map(({ requirement }) => requirement);
  const calls = shop && calling(shop.urls.questions, run.soFar().seed, run);
  const others = { ...(calls ? { calling: calls } : {}), ...(teller ? { telling: teller.telling } : {}) };
  const whyNot = setTheStage(kustom, plan, run, { ...others, accepted });
  const own = shares(run, shown);
  const played = own.shared(await playFeatures(plan, own.scenario, { whyNot }));
  shown.done();
  const asked = calls ? await askMerchant(calls, played, run, terminal) : [];
  // The rest is slow on purpose: whoever selects scenarios, or wants the shortest run, is spared it.
  const isShort = tags !== undefined || plan.profile.plays === 'smoke';
  const told = teller ? await teller.rest(played, isShort) : [];
  return [...played, ...asked, ...told];
}

/** `kco certify`: plays the scenarios against a target and judges the whole record. */
export async function certify(terminal: Terminal, options: CertifyOptions): Promise<number> {
  // Before anybody is asked: a word that nobody knows.
  const about = await asking(options, terminal);
  const all = about.plan(true);
  if (options.dryRun) return tell(all, terminal);
  const { config, shop } = about;
  const target = options.target ?? config.target ?? 'sandbox';
  const switches = switchesFor(target, options, config);
  const kustom = await counterpart(target, { ...options, switches }, terminal);
  const plan = about.plan(kustom.sandbox !== undefined);
  const sitting = sittingOf(options, about, kustom, plan);
  const command = repeated(kustom.label, plan, options, switches);
  const open = () => begin({ command, ...sitting, clock: kustom.clock }, terminal);
  const begun = await beginWith(shop, options.seed, open, terminal);
  if (!kustom.sandbox) {
    terminal.stderr.write('kco: nobody can buy at this target; scenarios with a purchase are left out\n');
  }
  const shown = progress(terminal, options.quiet ?? false);
  const played = await playAll(about, plan, kustom, begun, shown, terminal);
  await begun.teller?.close();
  const judged = begun.run.close(played);
  await deliver(judged, options.format, terminal, begun.run.evidence());
  shown.end(judged);
  advise(begun.run.soFar(), advice, terminal);
  return begun.teller?.isBroken() ? exitCodes.broken : exitCodeOf(judged);
}
