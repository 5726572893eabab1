import { join } from 'node:path';
import type { PlayedScenario } from '../../generated/conformance.ts';
import type { Handler, Header } from '../exchange/handler.ts';
import { watch } from '../exchange/watch.ts';
import { realClock } from '../io/clock.ts';
import { mustBeTags, play } from '../io/cucumber.ts';
import { seededIds } from '../io/ids.ts';
import { isSource, packageRoot } from '../io/package-root.ts';
import { sendTo } from '../io/send.ts';
import { setStage } from '../io/stage.ts';
import type { Terminal } from '../io/terminal.ts';
import { catalogue } from '../requirements/catalogue.ts';
import { answering } from '../sandbox/call.ts';
import { shopperCalls } from '../sandbox/shopper.ts';
import { type Account, sandboxAccount } from '../simulator/credentials.ts';
import { simulator } from '../simulator/simulator.ts';
import { commandLine } from './command-line.ts';
import { exitCodeOf } from './exit-code.ts';
import { deliver, type Output } from './output.ts';
import { excused, settings } from './settings.ts';
import { advise, begin } from './sitting.ts';
import { credentials, targetOrigin } from './target.ts';

/** The words on the line of `kco certify`. */
interface CertifyOptions {
  readonly target?: string;
  readonly tags?: string;
  readonly config?: string;
  readonly seed: number;
  readonly out: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly format?: readonly Output[];
}

/** Who plays Kustom, and with whose credentials the merchant of the scenarios comes. */
interface Counterpart {
  readonly label: string;
  readonly host: string;
  readonly account: Account;
  readonly handler: Handler;
  /** The calls of a sandbox, by which a shopper can buy; absent where only a person can. */
  readonly sandbox?: Handler;
}

const advice = {
  unreached: 'Start it, or name another with --target.',
  unauthorised: 'Check KCO_USERNAME and KCO_PASSWORD, or credentials in kco.yaml.',
};
// Kustom answers or gives up within 30 seconds.
const timeoutMs = 35_000;

const askMs = 5_000;

/** Whether whoever listens there is one of our sandboxes: then a shopper can act through its own calls. */
async function isSandbox(origin: string): Promise<boolean> {
  const headers: Header[] = [['Host', new URL(origin).host]];
  const health = { method: 'GET', target: '/_sandbox/health', headers, body: new Uint8Array() };
  const { status, body } = await sendTo(origin, { timeoutMs: askMs })(health);
  return status === 200 && /"status":\s*"serving"/.test(new TextDecoder().decode(body));
}

async function counterpart(target: string, { seed, config }: CertifyOptions, terminal: Terminal): Promise<Counterpart> {
  if (target === 'sandbox') {
    const parts = { clock: realClock, ids: seededIds(seed), accounts: [sandboxAccount], scheme: 'http' } as const;
    const { handler, acts } = simulator(parts);
    return {
      label: target,
      host: 'sandbox.invalid',
      account: sandboxAccount,
      handler,
      sandbox: answering(shopperCalls({ acts })),
    };
  }
  const { origin, label } = targetOrigin(target, 'the target');
  const account = credentials(origin, config, terminal);
  const handler = sendTo(origin, { timeoutMs });
  const { host } = new URL(origin);
  const isOurs = label !== 'playground' && (await isSandbox(origin));
  return { label, host, account, handler, ...(isOurs ? { sandbox: handler } : {}) };
}

/** The tags of the scenarios in which somebody buys. */
const purchases = catalogue.filter(({ needs }) => needs === 'a purchase').map(({ id }) => `@${id}`);

/** The expression for the scenarios to play: those with the tags, and where nobody can buy, none that needs it. */
function selection(tags: string | undefined, sandbox: Handler | undefined): string | undefined {
  const buyable = sandbox ? [] : [`not (${purchases.join(' or ')})`];
  return [...(tags ? [`(${tags})`] : []), ...buyable].join(' and ') || undefined;
}

function stepFiles(root: string): string {
  return isSource ? join(root, 'step-definitions/*.ts') : join(root, 'dist/step-definitions/*.js');
}

/** Plays the scenarios of features/, or those with the tags, on the stage that was set. */
function playFeatures(
  tags: string | undefined,
  { quiet = false }: CertifyOptions,
  terminal: Terminal,
): Promise<PlayedScenario[]> {
  const root = packageRoot();
  return play({
    root,
    features: [join(root, 'features/*.feature')],
    steps: [stepFiles(root)],
    isTypeScript: isSource,
    ...(tags ? { tags } : {}),
    onScenario({ name, status, took_ms }, nth, of) {
      if (!quiet) terminal.stderr.write(`kco: ${nth} of ${of}  ${name}: ${status} (${took_ms} ms)\n`);
    },
  });
}

/** `kco certify`: plays the scenarios against a target and judges the whole record. */
export async function certify(terminal: Terminal, options: CertifyOptions): Promise<number> {
  const { seed, tags, out, strict = false } = options;
  const config = settings(options.config, terminal, ['target', 'unseen_ok']);
  const target = options.target ?? config.target ?? 'sandbox';
  const { label, host, account, handler, sandbox } = await counterpart(target, options, terminal);
  if (tags !== undefined) await mustBeTags(tags);
  const command = commandLine('certify', [], { target: label, tags, seed, config: options.config, strict });
  const sitting = { command, subject: 'kustom', target: label, profile: 'full' } as const;
  // Whoever selects scenarios does not claim the whole profile.
  const terms = { unseenOk: excused(config), strict };
  const run = begin({ ...sitting, insists: tags === undefined, markets: ['SE'], seed, out, terms }, terminal);
  setStage({
    kustom: watch('merchant', handler, realClock, run.tell),
    settings: { host, ...account },
    ...(sandbox ? { sandbox } : {}),
    soFar: () => run.soFar(),
  });
  if (!sandbox) terminal.stderr.write('kco: nobody can buy at this target; scenarios with a purchase are left out\n');
  const scenarios = await playFeatures(selection(tags, sandbox), options, terminal);
  const judged = run.close(scenarios);
  await deliver(judged, options.format, terminal);
  advise(run.soFar(), advice, terminal);
  return exitCodeOf(judged);
}
