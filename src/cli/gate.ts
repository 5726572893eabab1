import { CannotJudge } from '../config/cannot-judge.ts';
import type { Configuration } from '../config/config.ts';
import { kustom } from '../driver/kustom.ts';
import { watch } from '../exchange/watch.ts';
import { realClock } from '../io/clock.ts';
import { seededIds } from '../io/ids.ts';
import { sendTo } from '../io/send.ts';
import type { Terminal } from '../io/terminal.ts';
import { commandLine } from './command-line.ts';
import { exitCodeOf } from './exit-code.ts';
import { deliver, type Output } from './output.ts';
import { address, settings, termKeys, termsOf } from './settings.ts';
import { advise, begin } from './sitting.ts';

/** The words on the line of `kco gate`. */
interface GateOptions {
  readonly merchant?: string;
  readonly config?: string;
  readonly seed: number;
  readonly out: string;
  readonly strict?: boolean;
  readonly format?: readonly Output[];
}

// The longest that Kustom waits for any answer to a validation callback.
const timeoutMs = 10_000;

/** Where the validation callback goes: the address in kco.yaml, else the base followed by the callback's name. */
function validationAddress(options: GateOptions, config: Configuration): string {
  if (options.merchant === undefined && config.callbacks?.validation) return config.callbacks.validation;
  const base = options.merchant ?? config.merchant;
  if (base === undefined) {
    throw new CannotJudge('no merchant to ask. Name one with --merchant URL, or in kco.yaml (`kco init` writes one).');
  }
  const { origin, pathname, search } = address(
    base,
    options.merchant === undefined ? 'merchant in kco.yaml' : '--merchant',
  );
  const query = search === '' ? '?' : `${search}&`;
  return `${origin}${pathname.replace(/\/$/, '')}/validation${query}order_id={checkout.order.id}`;
}

/** `kco gate --merchant URL`: asks the merchant's callback endpoints what Kustom will ask them, and judges the answers. */
export async function gate(terminal: Terminal, options: GateOptions): Promise<number> {
  const { seed, out, strict = false } = options;
  const config = settings(options.config, terminal, ['merchant', 'callbacks', ...termKeys]);
  const to = validationAddress(options, config);
  const { origin } = address(to, 'callbacks.validation in kco.yaml');
  const run = begin(
    {
      command: commandLine('gate', [], { merchant: options.merchant, seed, config: options.config, strict }),
      subject: 'merchant',
      target: 'sandbox',
      profile: 'gate',
      insists: true,
      markets: ['SE'],
      seed,
      out,
      terms: { ...termsOf(config), strict },
      onExchange: ({ response, tookMs }) =>
        terminal.stderr.write(`kco: validation → ${response?.status} in ${tookMs.toFixed(0)} ms\n`),
    },
    terminal,
  );
  const asking = kustom(watch('kustom', sendTo(origin, { timeoutMs }), realClock, run.tell, () => 'validation'));
  await asking.asksToValidate(seededIds(seed).uuid(), to, realClock.now());
  const judged = run.close();
  await deliver(judged, options.format, terminal);
  advise(run.soFar(), { unreached: 'Start the shop, or name another address with --merchant.' }, terminal);
  return exitCodeOf(judged);
}
