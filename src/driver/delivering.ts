import type { MerchantUrls } from '../../generated/checkout.ts';
import type { PlayedScenario } from '../../generated/conformance.ts';
import type { Clock } from '../exchange/clock.ts';
import type { Answered } from '../exchange/handler.ts';
import type { Ids } from '../exchange/ids.ts';
import { type Call, notifies, probes, pushes, visits } from '../simulator/callbacks/call.ts';
import type { Errands } from './errand.ts';
import {
  type Delivery,
  keepsWaiting,
  movesClock,
  type Schedule,
  type Step,
  type Tiding,
  tidingsOf,
  type Which,
} from './schedules.ts';

/** What it takes to deliver tidings to a merchant. */
export interface DeliveringParts {
  readonly clock: Clock;
  readonly ids: Ids;
  /** Where the merchant is called; a schedule that sends what there is no address for is left alone. */
  readonly urls: Partial<Pick<MerchantUrls, Tiding>>;
  /** The page that counts the shop's orders; absent where it has none. */
  readonly probe?: string;
  readonly errands: Errands;
  /** Makes a call, and gives the answer or the silence. */
  ring(call: Call): Promise<Answered>;
  /** Waits until the merchant has nothing more to ask about these orders. */
  rest(orderIds: readonly string[]): Promise<void>;
  /** Whether the merchant has asked the sandbox anything at all. */
  isAsked(): boolean;
}

/** A schedule that was played, and the orders that it was about. */
export interface Delivered {
  readonly schedule: Schedule;
  readonly orderIds: readonly string[];
  readonly played: PlayedScenario;
}

type Orders = Readonly<Record<Which, string>>;
type Prepared = Pick<Delivered, 'schedule'> & { readonly orders: Orders };

const atOnce = 8;
// Whoever has been silent so often is not told the rest: each silence takes as long as Kustom would wait.
const mostSilences = 3;

/** Why the rest of the schedules is not played where the merchant does not look here. */
export const notHere = 'the shop asked nothing of the sandbox';

const malformed = 'no-such-order';

/** The orders of all schedules, one after the other, so that the same seed gives the same ids. */
async function prepared(schedules: readonly Schedule[], { errands, ids, urls }: DeliveringParts): Promise<Prepared[]> {
  const all: Prepared[] = [];
  for (const schedule of schedules) {
    const orders = {
      'the order': await errands.creates(urls),
      'the other order': await errands.creates(urls),
      'an order that nobody has': ids.uuid(),
      'an id that is none': malformed,
    };
    all.push({ schedule, orders });
  }
  return all;
}

/** What the notifications of a schedule tell: what was decided, else what anybody could say. */
function decided({ steps }: Schedule): 'FRAUD_RISK_ACCEPTED' | 'FRAUD_RISK_REJECTED' {
  const decision = steps.find((step) => step.do === 'decide');
  return `FRAUD_RISK_${decision?.as ?? 'ACCEPTED'}`;
}

/** The call to make; `nth`: at which step, from 1. */
function callFor(
  { sends, about }: Delivery,
  nth: number,
  { schedule, orders }: Prepared,
  { urls }: DeliveringParts,
): Call | undefined {
  const order = { order_id: orders[about], merchant_urls: urls };
  switch (sends) {
    case 'push':
      return pushes(order, nth);
    case 'confirmation':
      return visits(order);
    case 'notification':
      return notifies(order, decided(schedule));
  }
}

/** Does one step; the answers to what was sent. `nth`: which step it is, from 1. */
async function take(step: Step, nth: number, one: Prepared, parts: DeliveringParts): Promise<readonly Answered[]> {
  const { errands, probe, ring } = parts;
  const { orders } = one;
  const order = orders['the order'];
  switch (step.do) {
    case 'send': {
      const calls = step.calls.map((call) => callFor(call, nth, one, parts));
      return Promise.all(calls.flatMap((call) => (call ? [ring(call)] : [])));
    }
    case 'buy':
      await errands.controls(`orders/${orders[step.which]}/buy`, {
        persona: step.persona,
        confirmation: false,
        push: step.tells,
      });
      return [];
    case 'upset':
      await errands.controls('faults', { ...step.with, order_id: order });
      return [];
    case 'pass':
      await errands.controls('clock/advance', { by: step.by });
      return [];
    case 'decide':
      await errands.controls(`orders/${order}/fraud`, { status: step.as, notification: false });
      return [];
    case 'cancel':
      await errands.cancels(order);
      return [];
    case 'count':
      if (probe !== undefined && parts.isAsked()) await ring(probes(probe, order));
      return [];
  }
}

function isSilence({ status }: Answered): boolean {
  return typeof status !== 'number';
}

/** Plays schedules, and remembers who was silent. */
function player(parts: DeliveringParts) {
  const silences = new Map<Tiding, number>();

  async function stepsOf(one: Prepared): Promise<Answered | undefined> {
    const { schedule, orders } = one;
    let silent: Answered | undefined;
    for (const [index, step] of schedule.steps.entries()) {
      const answers = await take(step, index + 1, one, parts);
      await parts.rest(Object.values(orders));
      if (step.do !== 'send' || keepsWaiting(schedule)) continue;
      for (const [nth, { sends }] of step.calls.entries()) {
        const answer = answers[nth];
        if (!answer || !isSilence(answer)) continue;
        silent = answer;
        silences.set(sends, (silences.get(sends) ?? 0) + 1);
      }
    }
    return silent;
  }

  function whyNot(schedule: Schedule): string | undefined {
    const mute = tidingsOf(schedule).find((one) => (silences.get(one) ?? 0) >= mostSilences);
    return mute && `${mute} was silent ${mostSilences} times`;
  }

  return async (one: Prepared): Promise<Delivered> => {
    const began = parts.clock.monotonic();
    const problem = whyNot(one.schedule);
    if (problem !== undefined) return delivered(one, { status: 'unplayed', problem, took_ms: 0 });
    const silent = await stepsOf(one);
    const took_ms = parts.clock.monotonic() - began;
    if (!parts.isAsked() && isPlain(one.schedule))
      return delivered(one, { status: 'unplayed', problem: notHere, took_ms });
    if (!silent) return delivered(one, { status: 'passed', took_ms });
    return delivered(one, { status: 'failed', problem: `no answer: ${silent.status}`, took_ms });
  };
}

function delivered(
  { schedule, orders }: Prepared,
  how: Pick<PlayedScenario, 'status' | 'problem' | 'took_ms'>,
): Delivered {
  const { name } = schedule;
  const tags = [...new Set(tidingsOf(schedule))].map((one) => `@${one}`);
  return { schedule, orderIds: Object.values(orders), played: { id: `schedule: ${name}`, name, tags, ...how } };
}

/** A schedule in which nothing goes wrong and something is sent about an order that was bought: a right merchant asks then. */
function isPlain({ steps }: Schedule): boolean {
  return steps.some(({ do: does }) => does === 'buy');
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
 * Delivers tidings to a merchant on each of these schedules for which there are addresses. Those named in `first` come one
 * by one and show whether the merchant looks at this sandbox at all; where it does not, the rest is not played. Then several
 * at once, and at the end, one by one, those in which time passes.
 */
export async function deliveries(
  schedules: readonly Schedule[],
  first: readonly string[],
  parts: DeliveringParts,
): Promise<Delivered[]> {
  const possible = schedules.filter((one) => tidingsOf(one).every((tiding) => parts.urls[tiding] !== undefined));
  const all = await prepared(possible, parts);
  const play = player(parts);
  const isFirst = ({ schedule }: Prepared) => first.includes(schedule.name);
  const seen = await oneByOne(all.filter(isFirst), play);
  const rest = all.filter((one) => !isFirst(one));
  if (seen.length > 0 && !parts.isAsked()) {
    return [...seen, ...rest.map((one) => delivered(one, { status: 'unplayed', problem: notHere, took_ms: 0 }))];
  }
  const still = await together(
    rest.filter(({ schedule }) => !movesClock(schedule)),
    play,
  );
  return [
    ...seen,
    ...still,
    ...(await oneByOne(
      rest.filter(({ schedule }) => movesClock(schedule)),
      play,
    )),
  ];
}
