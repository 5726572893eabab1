import type { PlayedScenario } from '../../generated/conformance.ts';
import type { Answered } from '../exchange/handler.ts';
import { keepsWaiting, movesClock, type Schedule, type Tiding, tidingsOf } from './schedule.ts';
import { type DeliveringParts, type Prepared, prepared, take } from './taking-steps.ts';

/** A schedule that was played, and the orders that it was about. */
export interface Delivered {
  readonly schedule: Schedule;
  readonly orderIds: readonly string[];
  readonly played: PlayedScenario;
  /** Whether the shop took anything of it. */
  readonly isTaken: boolean;
}

const atOnce = 8;
// Whoever has been silent so often is not told the rest: each silence takes as long as Kustom would wait.
const mostSilences = 2;

/** Why the rest of the schedules is not played where the merchant does not look here. */
export const notHere = 'the shop asked nothing of the sandbox';

function isHeard({ status }: Answered): boolean {
  return typeof status === 'number' && status >= 200 && status < 300;
}

function isSilence({ status }: Answered): boolean {
  return typeof status !== 'number';
}

/** Plays schedules, and remembers who was silent. */
function player(parts: DeliveringParts) {
  const { silences = new Map<Tiding, number>() } = parts;

  async function stepsOf(one: Prepared): Promise<{ readonly silent: Answered | undefined; readonly isTaken: boolean }> {
    const { schedule, orders } = one;
    let silent: Answered | undefined;
    let isTaken = false;
    for (const [index, step] of schedule.steps.entries()) {
      const answers = await take(step, index + 1, one, parts);
      await parts.rest(Object.values(orders));
      isTaken ||= answers.some(isHeard);
      if (step.do !== 'send' || keepsWaiting(schedule)) continue;
      for (const [nth, { sends }] of step.calls.entries()) {
        const answer = answers[nth];
        if (!answer || !isSilence(answer)) continue;
        silent = answer;
        silences.set(sends, (silences.get(sends) ?? 0) + 1);
      }
      if (silent) break;
    }
    return { silent, isTaken };
  }

  function whyNot(schedule: Schedule): string | undefined {
    const mute = tidingsOf(schedule).find((one) => (silences.get(one) ?? 0) >= mostSilences);
    return mute && `${mute} was silent ${mostSilences} times`;
  }

  return async (one: Prepared): Promise<Delivered> => {
    const began = parts.clock.monotonic();
    const problem = whyNot(one.schedule);
    if (problem !== undefined) return delivered(one, { status: 'unplayed', problem, took_ms: 0 });
    const { silent, isTaken } = await stepsOf(one);
    const took_ms = parts.clock.monotonic() - began;
    if (!silent) return delivered(one, { status: 'passed', took_ms }, isTaken);
    return delivered(one, { status: 'failed', problem: `no answer: ${silent.status}`, took_ms }, isTaken);
  };
}

function delivered(
  { schedule, orders }: Prepared,
  how: Pick<PlayedScenario, 'status' | 'problem' | 'took_ms'>,
  isTaken = false,
): Delivered {
  const { name } = schedule;
  const tags = [...new Set(tidingsOf(schedule))].map((one) => `@${one}`);
  return {
    schedule,
    orderIds: Object.values(orders),
    isTaken,
    played: { id: `schedule: ${name}`, name, tags, ...how },
  };
}

/** A schedule in which nothing goes wrong and something is sent about an order that was bought: a right merchant asks then. */
function isPlain({ steps }: Schedule): boolean {
  return steps.some(({ do: does }) => does === 'buy');
}

// Who takes a word and asks nothing may work from a queue: so often it is looked, for ten seconds, whether he comes.
const mostLooks = 20;
const lookEveryMs = 500;

/**
 * Waits until a shop that took something has asked this sandbox anything, and tells of those who never did. Only all together
 * they show it: one shop asks when it is pushed, another one when the shopper comes back.
 */
async function attended(all: readonly Delivered[], { isAsked, rest }: DeliveringParts): Promise<Delivered[]> {
  const mayCome = all.some(({ isTaken }) => isTaken);
  for (let nth = 0; mayCome && nth < mostLooks && !isAsked(); nth += 1) await rest([], lookEveryMs);
  if (isAsked()) return [...all];
  return all.map((one) => {
    const { played, schedule } = one;
    return isPlain(schedule) ? { ...one, played: { ...played, status: 'unplayed', problem: notHere } } : one;
  });
}

/** The same player, who says of each schedule what came of it as soon as that is known. */
function telling(play: ReturnType<typeof player>, { played }: DeliveringParts): ReturnType<typeof player> {
  return async (one) => {
    const done = await play(one);
    played?.(done.played);
    return done;
  };
}

async function oneByOne(left: readonly Prepared[], play: ReturnType<typeof player>): Promise<Delivered[]> {
  const all: Delivered[] = [];
  for (const one of left) all.push(await play(one));
  return all;
}

async function together(left: readonly Prepared[], play: ReturnType<typeof player>): Promise<Delivered[]> {
  const [all, waiting]: [Delivered[], Prepared[]] = [[], [...left]];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) all.push(await play(next));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return all;
}

/**
 * Delivers tidings to a merchant on each of these schedules for which there are addresses. Those named in `first` come first
 * and show whether the merchant looks at this sandbox at all; where it does not, the rest is not played. Then several
 * at once, and at the end, one by one, those in which time passes.
 */
export async function deliveries(
  schedules: readonly Schedule[],
  first: readonly string[],
  parts: DeliveringParts,
): Promise<Delivered[]> {
  const possible = schedules.filter((one) => tidingsOf(one).every((tiding) => parts.urls[tiding] !== undefined));
  const all = await prepared(possible, parts);
  const play = telling(player({ inVain: new Set(), ...parts }), parts);
  const isFirst = ({ schedule }: Prepared) => first.includes(schedule.name);
  const seen = await attended(await together(all.filter(isFirst), play), parts);
  const rest = all.filter((one) => !isFirst(one));
  if (seen.length > 0 && !parts.isAsked()) {
    return [...seen, ...rest.map((one) => delivered(one, { status: 'unplayed', problem: notHere, took_ms: 0 }))];
  }
  const [moved, still] = [true, false].map((moves) => rest.filter(({ schedule }) => movesClock(schedule) === moves));
  const later = [...(await together(still ?? [], play)), ...(await oneByOne(moved ?? [], play))];
  return [...seen, ...(await attended(later, parts))];
}
