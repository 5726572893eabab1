import type { PlayedScenario } from '../../../generated/conformance.ts';
import { type Delivered, deliveries } from '../../driver/delivering.ts';
import { errands } from '../../driver/errand.ts';
import type { Schedule } from '../../driver/schedule.ts';
import { firstSchedules } from '../../driver/schedules.ts';
import type { DeliveringParts } from '../../driver/taking-steps.ts';
import { waitUnless } from '../../io/clock.ts';
import { type SeededIds, seededIds } from '../../io/ids.ts';
import type { Terminal } from '../../io/terminal.ts';
import type { MovableClock } from '../../sandbox/movable-clock.ts';
import { openSandbox } from '../../sandbox/sandbox.ts';
import type { Ring, Send } from '../../sandbox/telephone.ts';
import { sandboxAccount } from '../../simulator/credentials.ts';
import { type Attentive, attentive } from '../attentive.ts';
import { serveFirst } from '../serve-first.ts';
import type { Recorded } from '../sitting.ts';
import type { Addresses } from './addresses.ts';

/** A sandbox that the gate serves to the merchant. */
export interface GateSandbox extends Pick<Attentive, 'rest' | 'isAsked'> {
  readonly origin: string;
  readonly run: Recorded;
  readonly ring: Ring;
  /** Delivers on these schedules. */
  deliver(schedules: readonly Schedule[], urls: Addresses['tidings'], probe?: string): Promise<Delivered[]>;
  /** Whether something broke inside kco itself. */
  isBroken(): boolean;
  close(): Promise<void>;
}

/** What the sandbox of a gate is made of. */
interface GateSandboxParts {
  readonly port: number;
  readonly seed: number;
  readonly clock: MovableClock;
  readonly send: Send;
  /** Called after each schedule that was played. */
  played?(one: PlayedScenario): void;
  /** Begins the run, once the port is ours: a taken one leaves no run behind. */
  begin(): Recorded;
}

// Seeds end before this: no order of the sandbox has the id of an order that the questions are about.
const beyondSeeds = 2 ** 32;

/**
 * What is kept from one delivery to the next: no two orders have the same id, which follows from the name of the schedule
 * and from how often it was played, as in a part of a gate; and who was silent is remembered.
 */
function keptFor(
  seed: number,
  orders: SeededIds,
): Required<Pick<DeliveringParts, 'ids' | 'scene' | 'silences' | 'inVain'>> {
  const [ids, played] = [seededIds(beyondSeeds * 2 + seed), new Map<string, number>()];
  const scene = (name: string) => {
    const nth = (played.get(name) ?? 0) + 1;
    played.set(name, nth);
    for (const one of [ids, orders]) one.scene(`${name}/${nth}`);
  };
  return { ids, scene, silences: new Map(), inVain: new Set() };
}

/** Serves a sandbox on this machine; a merchant who is told its address can look at orders there. */
export async function gateSandbox(
  { port, seed, clock, send, played, begin }: GateSandboxParts,
  terminal: Terminal,
): Promise<GateSandbox> {
  const wait = waitUnless();
  const served = await serveFirst(port, terminal);
  const { origin, close } = served;
  const run = begin();
  const ids = seededIds(beyondSeeds + seed);
  const opened = openSandbox({ clock, wait, doze: waitUnless(undefined, true), ids, run, send });
  const { handler, unwatched, ring } = opened;
  if (!ring) throw new Error('a sandbox with a way to send has a line to the merchants');
  const seen = attentive(handler, clock, wait);
  served.open(seen.handler);
  const settings = { host: new URL(origin).host, ...sandboxAccount };
  const kept = keptFor(seed, ids);
  return {
    origin,
    run,
    ring,
    isBroken: served.isBroken,
    close,
    rest: seen.rest,
    isAsked: seen.isAsked,
    deliver: (schedules, urls, probe) =>
      deliveries(schedules, firstSchedules, {
        clock,
        ...kept,
        urls,
        ...(probe === undefined ? {} : { probe }),
        errands: errands({ kustom: unwatched, sandbox: handler, settings }),
        ring,
        rest: seen.rest,
        isAsked: seen.isAsked,
        ...(played ? { played } : {}),
      }),
  };
}

/** What the shop has to be set up with to look at this sandbox. */
export function pointing(origin: string): string {
  const { username, password } = sandboxAccount;
  return `${origin} (user ${username}, password ${password})`;
}
