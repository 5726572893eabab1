import { join } from 'node:path';
import type { PlayedScenario } from '../../generated/conformance.ts';
import type { Handler } from '../exchange/handler.ts';
import { watch } from '../exchange/watch.ts';
import { realClock } from '../io/clock.ts';
import { mustBeTags, play } from '../io/cucumber.ts';
import { seededIds } from '../io/ids.ts';
import { isSource, packageRoot } from '../io/package-root.ts';
import { sendTo } from '../io/send.ts';
import { setStage } from '../io/stage.ts';
import type { Terminal } from '../io/terminal.ts';
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
}

const advice = {
  unreached: 'Start it, or name another with --target.',
  unauthorised: 'Check KCO_USERNAME and KCO_PASSWORD, or credentials in kco.yaml.',
};
// Kustom answers or gives up within 30 seconds.
const timeoutMs = 35_000;

function counterpart(target: string, { seed, config }: CertifyOptions, terminal: Terminal): Counterpart {
  if (target === 'sandbox') {
    const parts = { clock: realClock, ids: seededIds(seed), accounts: [sandboxAccount], scheme: 'http' } as const;
    return { label: target, host: 'sandbox.invalid', account: sandboxAccount, handler: simulator(parts) };
  }
  const { origin, label } = targetOrigin(target, 'the target');
  const account = credentials(origin, config, terminal);
  return { label, host: new URL(origin).host, account, handler: sendTo(origin, { timeoutMs }) };
}

function stepFiles(root: string): string {
  return isSource ? join(root, 'step-definitions/*.ts') : join(root, 'dist/step-definitions/*.js');
}

/** Plays the scenarios of features/, or those with the tags, on the stage that was set. */
function playFeatures({ tags, quiet = false }: CertifyOptions, terminal: Terminal): Promise<PlayedScenario[]> {
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
  const { label, host, account, handler } = counterpart(target, options, terminal);
  if (tags !== undefined) await mustBeTags(tags);
  const command = commandLine('certify', [], { target: label, tags, seed, config: options.config, strict });
  const sitting = { command, subject: 'kustom', target: label, profile: 'full' } as const;
  // Whoever selects scenarios does not claim the whole profile.
  const terms = { unseenOk: excused(config), strict };
  const run = begin({ ...sitting, insists: tags === undefined, markets: ['SE'], seed, out, terms }, terminal);
  setStage({
    kustom: watch('merchant', handler, realClock, run.tell),
    settings: { host, ...account },
    soFar: () => run.soFar(),
  });
  const scenarios = await playFeatures(options, terminal);
  const judged = run.close(scenarios);
  await deliver(judged, options.format, terminal);
  advise(run.soFar(), advice, terminal);
  return exitCodeOf(judged);
}
