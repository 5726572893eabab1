import type { MerchantUrls } from '../../generated/checkout.ts';
import type { PlayedScenario } from '../../generated/conformance.ts';
import type { Clock } from '../exchange/clock.ts';
import type { Answered } from '../exchange/handler.ts';
import type { Ids } from '../exchange/ids.ts';
import { isObject, json } from '../order/json.ts';
import { type Call, notifies, probes, pushes, visits } from '../simulator/callbacks/call.ts';
import type { Errands } from './errand.ts';
import type { Delivery, Schedule, Step, Tiding, Which } from './schedule.ts';

/** What it takes to deliver tidings to a merchant. */
export interface DeliveringParts {
  readonly clock: Clock;
  readonly ids: Ids;
  /** From here on ids follow from the name of this schedule, where they have to be the same whatever else is played. */
  scene?(schedule: string): void;
  /** Where the merchant is called; a schedule that sends what there is no address for is left alone. */
  readonly urls: Partial<Pick<MerchantUrls, Tiding>>;
  /** The page that counts the shop's orders; absent where it has none. */
  readonly probe?: string;
  readonly errands: Errands;
  /** How often each was met by silence, where the same merchant is told in several goes. */
  readonly silences?: Map<Tiding, number>;
  /** The probes that were asked in vain for as long as a queue may take: of such a shop nothing comes later either. */
  readonly inVain?: Set<string>;
  /** Makes a call, and gives the answer or the silence. */
  ring(call: Call): Promise<Answered>;
  /** Waits until the merchant has nothing more to ask about these orders. */
  rest(orderIds: readonly string[], quietMs?: number): Promise<void>;
  /** Whether the merchant has asked the sandbox anything at all. */
  isAsked(): boolean;
  /** Called after each schedule that was played. */
  played?(one: PlayedScenario): void;
}

/** A schedule with the ids of its orders. */
export interface Prepared {
  readonly schedule: Schedule;
  readonly orders: Readonly<Record<Which, string>>;
}

const malformed = 'no-such-order';

/** The orders of all schedules, one after the other, so that the same seed gives the same ids. */
export async function prepared(
  schedules: readonly Schedule[],
  { errands, ids, urls, scene }: DeliveringParts,
): Promise<Prepared[]> {
  const all: Prepared[] = [];
  for (const schedule of schedules) {
    scene?.(schedule.name);
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

// A shop may answer at once and work from a queue: it is asked again for ten seconds, unless it has an order sooner.
const mostCounts = 20;
const countEveryMs = 500;

function isNone({ status, body }: Answered): boolean {
  const said = status === 200 ? json(new TextDecoder().decode(body)) : undefined;
  return isObject(said) && said.count === 0;
}

/** Asks the shop how many orders it keeps, until it keeps one or has had its time. */
async function counted(probe: string, orderId: string, { ring, rest, inVain }: DeliveringParts): Promise<void> {
  for (let nth = 1; nth <= mostCounts; nth += 1) {
    if (!isNone(await ring(probes(probe, orderId))) || inVain?.has(probe)) return;
    if (nth < mostCounts) await rest([orderId], countEveryMs);
  }
  inVain?.add(probe);
}

/** Does one step; the answers to what was sent. `nth`: which step it is, from 1. */
export async function take(
  step: Step,
  nth: number,
  one: Prepared,
  parts: DeliveringParts,
): Promise<readonly Answered[]> {
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
      if (probe !== undefined && parts.isAsked()) await counted(probe, order, parts);
      return [];
  }
}
