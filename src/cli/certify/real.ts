import { type Client, client } from '../../client/client.ts';
import type { Buying } from '../../driver/shopper.ts';
import { isLive } from '../../exchange/api-host.ts';
import { iso } from '../../exchange/clock.ts';
import type { Handler } from '../../exchange/handler.ts';
import { realClock, waitUnless } from '../../io/clock.ts';
import { type Pace, pacing } from '../../io/paced.ts';
import type { Terminal } from '../../io/terminal.ts';
import type { Recorded } from '../sitting.ts';
import { isLoopback } from '../target.ts';
import type { Counterpart } from './counterpart.ts';
import { type Leftovers, leftovers } from './leftovers.ts';
import { person } from './person.ts';

/** The words on the line that are about a target that is not ours. */
export interface RealOptions {
  /** At most so many requests a second. */
  readonly rate?: number;
  /** Whether somebody at the keyboard buys. */
  readonly interactive?: boolean;
  readonly quiet?: boolean;
}

/** How a run behaves at somebody else's: not too fast, known by its mark, and with a hand that tidies up. */
export interface Real {
  readonly around: (watched: Handler) => Handler;
  readonly person?: Buying;
  /** Undoes what was created, and says so. */
  end(): Promise<void>;
}

// What Kustom allows is not published; ten times as much was, for the service under its former name.
const usualRate = 5;

function hostnameOf({ host }: Counterpart): string {
  return new URL(`http://${host}`).hostname;
}

/** The same handler, by which nothing can be changed: whatever is no read is not sent. */
function readingOnly(handler: Handler): Handler {
  const because = 'kco only reads at the live service';
  return async (asked) =>
    asked.method === 'GET' ? handler(asked) : { status: 'refused', headers: [], body: new Uint8Array(), because };
}

function paceOf(kustom: Counterpart, { rate, quiet = false }: RealOptions, terminal: Terminal): Pace {
  const perSecond = rate ?? (isLoopback(hostnameOf(kustom)) ? undefined : usualRate);
  return {
    ...(perSecond === undefined ? {} : { perSecond }),
    clock: realClock,
    wait: waitUnless(),
    tell: (why) => {
      if (!quiet) terminal.stderr.write(`kco: ${why}\n`);
    },
  };
}

/** What every order of a run bears, written as the name of its folder is. */
function markOf(run: Recorded): string {
  return `kco-${iso(run.soFar().startedAt).slice(0, 19).replaceAll(':', '-')}`;
}

function tellAll(sentences: readonly string[], { stderr }: Terminal): void {
  for (const sentence of sentences) stderr.write(`kco: ${sentence}\n`);
}

const longestMs = 20_000;
// What is on its way when somebody interrupts is as a rule answered by then, and can be undone with the rest.
const shortMs = 3_000;

/** Undoes what was created where somebody interrupts, as far as that goes in a time that a person waits. */
async function clearSoon(
  left: Leftovers | undefined,
  giveUp: () => void,
  clear: (soon: Promise<void>) => Promise<void>,
  terminal: Terminal,
): Promise<void> {
  if (!left?.isAny()) return;
  terminal.stderr.write(
    `\nkco: undoing what this run created, for ${longestMs / 1_000} s at most; Ctrl-C again leaves at once\n`,
  );
  const wait = waitUnless(undefined, true);
  void wait(longestMs).then(giveUp);
  await clear(wait(shortMs));
}

/** Goes about with a target that is no sandbox of ours. */
export async function realTarget(
  kustom: Counterpart,
  run: Recorded,
  options: RealOptions,
  terminal: Terminal,
): Promise<Real> {
  // One pace for all who ask: to undo begins no sooner after the last scenario than anything else.
  const paced = pacing(paceOf(kustom, options, terminal));
  if (isLive(hostnameOf(kustom))) {
    return { around: (watched) => readingOnly(paced(watched)), end: async () => undefined };
  }
  const mark = markOf(run);
  const api: Client = client(paced(kustom.handler), { host: kustom.host, ...kustom.account });
  const somebody = options.interactive
    ? await person(api, terminal, { monotonic: realClock.monotonic, wait: waitUnless() })
    : undefined;
  let left: Leftovers | undefined;
  const enough = Promise.withResolvers<void>();
  let clearing: Promise<void> | undefined;
  async function clear(soon?: Promise<void>): Promise<void> {
    tellAll((await left?.clear(api, enough.promise, soon)) ?? [], terminal);
  }
  const clearOnce = (soon?: Promise<void>) => {
    clearing ??= clear(soon);
    return clearing;
  };
  terminal.ifInterrupted({ first: () => clearSoon(left, enough.resolve, clearOnce, terminal) });
  return {
    around(watched) {
      left = leftovers(paced(watched), mark);
      return left.handler;
    },
    ...(somebody ? { person: somebody.buys } : {}),
    async end() {
      await somebody?.close();
      await clearOnce();
      terminal.ifInterrupted({ first: undefined });
    },
  };
}
