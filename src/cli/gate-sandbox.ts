import { type Delivered, deliveries } from '../driver/delivering.ts';
import { errands } from '../driver/errand.ts';
import { firstSchedules, type Schedule } from '../driver/schedules.ts';
import { waitUnless } from '../io/clock.ts';
import { seededIds } from '../io/ids.ts';
import { sendTo } from '../io/send.ts';
import { serve } from '../io/serve.ts';
import type { Terminal } from '../io/terminal.ts';
import type { MovableClock } from '../sandbox/movable-clock.ts';
import { openSandbox } from '../sandbox/sandbox.ts';
import type { Ring } from '../sandbox/telephone.ts';
import { sandboxAccount } from '../simulator/credentials.ts';
import { type Attentive, attentive } from './attentive.ts';
import type { Addresses } from './gate-addresses.ts';
import type { Recorded } from './sitting.ts';

/** A sandbox that the gate serves to the merchant. */
export interface GateSandbox extends Pick<Attentive, 'rest' | 'isAsked'> {
  readonly origin: string;
  readonly ring: Ring;
  /** Delivers on these schedules. */
  deliver(schedules: readonly Schedule[], urls: Addresses['tidings'], probe?: string): Promise<Delivered[]>;
  close(): Promise<void>;
}

/** What the sandbox of a gate is made of. */
interface GateSandboxParts {
  readonly port: number;
  readonly seed: number;
  readonly clock: MovableClock;
  readonly run: Recorded;
}

const host = '127.0.0.1';

// Seeds end before this: no order of the sandbox has the id of an order that the questions are about.
const beyondSeeds = 2 ** 32;

/** Serves a sandbox on this machine; a merchant who is told its address can look at orders there. */
export async function gateSandbox(
  { port, seed, clock, run }: GateSandboxParts,
  terminal: Terminal,
): Promise<GateSandbox> {
  const wait = waitUnless();
  const send = (to: string, timeoutMs: number) => sendTo(to, { timeoutMs });
  const ids = seededIds(beyondSeeds + seed);
  const opened = openSandbox({ clock, wait, doze: waitUnless(undefined, true), ids, run, send });
  const { handler, unwatched, ring } = opened;
  if (!ring) throw new Error('a sandbox with a way to send has a line to the merchants');
  const seen = attentive(handler, clock, wait);
  const { origin, close } = await serve(seen.handler, host, port, (thrown) => {
    run.lose(thrown);
    terminal.stderr.write(`kco: something broke inside kco itself (${thrown}). This is our error.\n`);
  });
  const settings = { host: new URL(origin).host, ...sandboxAccount };
  return {
    origin,
    ring,
    close,
    rest: seen.rest,
    isAsked: seen.isAsked,
    deliver: (schedules, urls, probe) =>
      deliveries(schedules, firstSchedules, {
        clock,
        ids: seededIds(beyondSeeds * 2 + seed),
        urls,
        ...(probe === undefined ? {} : { probe }),
        errands: errands({ kustom: unwatched, sandbox: handler, settings }),
        ring,
        rest: seen.rest,
        isAsked: seen.isAsked,
      }),
  };
}

/** What the shop has to be set up with to look at this sandbox. */
export function pointing(origin: string): string {
  const { username, password } = sandboxAccount;
  return `${origin} (user ${username}, password ${password})`;
}
