import { join } from 'node:path';
import type { PlayedScenario } from '../../generated/conformance.ts';
import { CannotJudge } from '../config/cannot-judge.ts';
import type { Configuration } from '../config/config.ts';
import { watch } from '../exchange/watch.ts';
import { inspectOnly } from '../inspect/inspect.ts';
import { hopeless } from '../inspect/unanswered.ts';
import { type Play, play } from '../io/cucumber.ts';
import { isSource, packageRoot } from '../io/package-root.ts';
import { type OtherWay, type Stage, setStage } from '../io/stage.ts';
import { mustBeTags } from '../io/tags.ts';
import type { Terminal } from '../io/terminal.ts';
import { catalogue } from '../requirements/catalogue.ts';
import type { Switches } from '../simulator/switches.ts';
import { type Counterpart, counterpart } from './certify-counterpart.ts';
import { askMerchant, calling } from './certify-merchant.ts';
import { type Asked, type Plan, planOf } from './certify-plan.ts';
import { type Progress, progress } from './certify-progress.ts';
import { shares } from './certify-share.ts';
import { commandLine } from './command-line.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import { addresses } from './gate-addresses.ts';
import { deliver, type Output } from './output.ts';
import { switchesOf, switchWords } from './sandbox-switches.ts';
import { defaultConfig, settings, termKeys, termsOf } from './settings.ts';
import { advise, begin, type Recorded } from './sitting.ts';

/** The words on the line of `kco certify`. */
interface CertifyOptions extends Asked {
  readonly target?: string;
  /** The base address of callback endpoints that are asked as well, and judged. */
  readonly merchant?: string;
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

function setTheStage(
  { host, account, handler, clock, sandbox }: Counterpart,
  plan: Plan,
  run: Recorded,
  known: string[],
  calls: Stage['calling'],
): NonNullable<Play['whyNot']> {
  const [home] = plan.markets;
  const whyNot = () => hopeless(run.soFar());
  let taken: OtherWay | undefined;
  setStage({
    kustom: watch('merchant', handler, clock, run.tell),
    settings: { host, ...account },
    ...(home ? { home: home.code } : {}),
    ...(sandbox ? { sandbox } : {}),
    ...(calls ? { calling: calls } : {}),
    accepted: known,
    // A scenario asks about both sides, whomever the report is about.
    soFar: () => ({ ...run.soFar(), subject: 'kustom', scripted: false }),
    whyNot,
    otherWay: (way) => {
      taken = way;
    },
    judge: inspectOnly(catalogue),
  });
  return () => {
    const problem = whyNot();
    if (problem !== undefined) return { problem };
    return taken && { problem: `Kustom took another documented way: ${taken.says}`, other_way: [...taken.instead] };
  };
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
  const { tags, market, merchant, seed, config, strict } = options;
  const profile = plan.profile.name === 'full' ? undefined : plan.profile.name;
  return commandLine('certify', switchWords(switches), {
    target: label,
    merchant,
    profile,
    market,
    tags,
    seed,
    config,
    strict,
  });
}

/** `kco certify`: plays the scenarios against a target and judges the whole record. */
export async function certify(terminal: Terminal, options: CertifyOptions): Promise<number> {
  const { seed, tags, out, strict = false, quiet = false } = options;
  const config = settings(options.config, terminal, ['target', 'profile', 'markets', 'sandbox', ...termKeys]);
  const terms = { ...termsOf(config), strict };
  if (tags !== undefined) await mustBeTags(tags, join(packageRoot(), 'features'));
  const undeclared = terms.undeclared ?? [];
  const urls = options.merchant === undefined ? undefined : addresses(options.merchant, {}).questions;
  // Before anybody is asked: a word that nobody knows.
  const all = planOf(options, config, undeclared, true);
  if (options.dryRun) return tell(all, terminal);
  const target = options.target ?? config.target ?? 'sandbox';
  const switches = switchesFor(target, options, config);
  const kustom = await counterpart(target, { ...options, switches }, terminal);
  const plan = planOf(options, config, undeclared, kustom.sandbox !== undefined);
  const { label, account } = kustom;
  const side = urls ? ({ subject: 'both', scripted: true } as const) : ({ subject: 'kustom' } as const);
  const sitting = { ...side, target: label, profile: plan.profile.name, seed, out, terms, account };
  // Whoever selects scenarios does not claim the whole profile.
  const claims = { insists: tags === undefined, markets: plan.markets.map(({ code }) => code) };
  const run = begin(
    { command: repeated(label, plan, options, switches), ...sitting, ...claims, clock: kustom.clock },
    terminal,
  );
  const known = (terms.accepted ?? []).map(({ requirement }) => requirement);
  const calls = urls && calling(urls, seed, run);
  const whyNot = setTheStage(kustom, plan, run, known, calls);
  if (!kustom.sandbox) {
    terminal.stderr.write('kco: nobody can buy at this target; scenarios with a purchase are left out\n');
  }
  const shown = progress(terminal, quiet);
  const own = shares(run, shown);
  const played = own.shared(await playFeatures(plan, own.scenario, { whyNot }));
  shown.done();
  const judged = run.close([...played, ...(calls ? await askMerchant(calls, played, run, terminal) : [])]);
  await deliver(judged, options.format, terminal);
  shown.end(judged);
  advise(run.soFar(), advice, terminal);
  return exitCodeOf(judged);
}
