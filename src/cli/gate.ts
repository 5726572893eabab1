import type { MerchantUrls } from '../../generated/checkout.ts';
import { CannotJudge } from '../config/cannot-judge.ts';
import type { Configuration } from '../config/config.ts';
import { inquiries } from '../driver/inquiries.ts';
import { questions } from '../driver/questioning.ts';
import { realClock } from '../io/clock.ts';
import { seededIds } from '../io/ids.ts';
import { sendTo } from '../io/send.ts';
import type { Terminal } from '../io/terminal.ts';
import { telephone } from '../sandbox/telephone.ts';
import type { Question } from '../simulator/journey.ts';
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

// The longest that Kustom waits for any answer; a shop that is too slow for it is told by how much.
const timeoutMs = 10_000;

const interactive: readonly Question[] = ['address_update', 'country_change', 'shipping_option_update', 'validation'];

/** The address of a callback below the base of a merchant, with a place for the order's id. */
function below(base: string, from: string, callback: Question): string {
  const { origin, pathname, search } = address(base, from);
  const query = search === '' ? '?' : `${search}&`;
  return `${origin}${pathname.replace(/\/$/, '')}/${callback}${query}order_id={checkout.order.id}`;
}

/** Where the callbacks go: to the addresses in kco.yaml, else to the base followed by each callback's name. */
function addresses(options: GateOptions, config: Configuration): Partial<MerchantUrls> {
  const { merchant } = options;
  const own = merchant === undefined ? Object.entries(config.callbacks ?? {}) : [];
  if (own.length > 0) {
    for (const [name, url] of own) address(url, `callbacks.${name} in kco.yaml`);
    return Object.fromEntries(own);
  }
  const base = merchant ?? config.merchant;
  if (base === undefined) {
    throw new CannotJudge('no merchant to ask. Name one with --merchant URL, or in kco.yaml (`kco init` writes one).');
  }
  const from = merchant === undefined ? 'merchant in kco.yaml' : '--merchant';
  return Object.fromEntries(interactive.map((callback) => [callback, below(base, from, callback)]));
}

/** `kco gate --merchant URL`: asks the merchant's callback endpoints what Kustom will ask them, and judges the answers. */
export async function gate(terminal: Terminal, options: GateOptions): Promise<number> {
  const { seed, out, strict = false } = options;
  const config = settings(options.config, terminal, ['merchant', 'callbacks', ...termKeys]);
  const urls = addresses(options, config);
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
      onExchange: ({ id, operation, response, tookMs }) =>
        terminal.stderr.write(`kco: ${id}  ${operation} → ${response?.status} in ${tookMs.toFixed(0)} ms\n`),
    },
    terminal,
  );
  const send = (origin: string) => sendTo(origin, { timeoutMs });
  const ring = telephone({ clock: realClock, tell: run.tell, send });
  const played = await questions(inquiries, {
    clock: realClock,
    ids: seededIds(seed),
    urls,
    ring,
    onPlayed: () => undefined,
  });
  const judged = run.close(played);
  await deliver(judged, options.format, terminal);
  advise(run.soFar(), { unreached: 'Start the shop, or name another address with --merchant.' }, terminal);
  return exitCodeOf(judged);
}
