import type { MerchantUrls, StoredOrder } from '../../generated/checkout.ts';
import type { PlayedScenario } from '../../generated/conformance.ts';
import type { Clock, Instant } from '../exchange/clock.ts';
import type { Answered, Silence } from '../exchange/handler.ts';
import { asks, type Call } from '../simulator/callbacks/call.ts';
import { hearChange } from '../simulator/callbacks/hearing.ts';
import type { Question } from '../simulator/journey.ts';
import type { Inquiry } from './inquiries.ts';

/** What it takes to ask a merchant. */
export interface QuestioningParts {
  readonly clock: Clock;
  /** The id of the order that an inquiry is about, by what `inquiryId` says of it. */
  readonly orderIdFor: (inquiry: string) => string;
  /** Where the merchant is called; a callback without an address is left alone. */
  readonly urls: Partial<MerchantUrls>;
  /** Makes a call, and gives the answer or the silence. */
  ring(call: Call): Promise<Answered>;
  /** Called after each inquiry, as soon as it is known what came of it. */
  played?(one: PlayedScenario): void;
  /** Who was silent before, where the same merchant is asked in several goes. */
  readonly listening?: Listening;
}

/** Remembers who was silent. */
export interface Listening {
  hear(callback: Question, silence: Silence): void;
  /** Why it is no use to go on asking. */
  whyNot(callback: Question): string | undefined;
}

// Inquiries are about orders of their own and do not disturb each other; a small shop has to bear a few shoppers at once.
const atOnce = 8;
// Whoever has been silent so often is not asked the rest: each silence takes as long as Kustom would wait.
const mostSilences = 2;

/** Why nobody is asked at an address whose host is nobody's by its name. */
export const nobodys = 'the host in its address is set aside for examples, and nobody’s';

/** The first inquiry of each callback, then the second of each, and so on. */
function inTurn(inquiries: readonly Inquiry[]): Inquiry[] {
  const byCallback = [...Map.groupBy(inquiries, ({ asks: name }) => name).values()];
  const longest = Math.max(0, ...byCallback.map(({ length }) => length));
  return Array.from({ length: longest }, (_, nth) => byCallback.flatMap((them) => them.slice(nth, nth + 1))).flat();
}

/** What an inquiry is known by in a run. */
export function inquiryId({ asks, name }: Inquiry): string {
  return `${asks}: ${name}`;
}

/** Somebody who has heard no silence yet. */
export function listening(): Listening {
  const silences = new Map<Question, number>();
  const shut = new Set<Question>();
  return {
    hear(callback, silence) {
      silences.set(callback, (silences.get(callback) ?? 0) + 1);
      if (silence === 'refused') shut.add(callback);
    },
    whyNot(callback) {
      if (shut.has(callback)) return 'nobody listens at its address';
      return (silences.get(callback) ?? 0) >= mostSilences ? `${callback} was silent ${mostSilences} times` : undefined;
    },
  };
}

/** The order as Kustom has it after an answer; as it was where the answer changes nothing. */
function orderAfter(order: StoredOrder, answered: Answered, now: Instant): StoredOrder {
  const heard = hearChange(order, answered, now, { strict: false });
  return heard.does === 'agrees' ? heard.order : order;
}

/** Asks about the orders of an inquiry, up to the first silence, and gives the last answer. */
async function conversation(
  { asks: callback, orders, takesOver }: Inquiry,
  orderId: string,
  { clock, urls, ring }: QuestioningParts,
): Promise<Answered['status'] | undefined> {
  let last: Answered['status'] | undefined;
  let becomes: StoredOrder | undefined;
  for (const order of orders({ orderId, now: clock.now(), urls })) {
    const call = asks(callback, becomes ?? order);
    if (!call) continue;
    const answered = await ring(call);
    last = answered.status;
    if (typeof last === 'string') break;
    if (takesOver) becomes = orderAfter(order, answered, clock.now());
  }
  return last;
}

/** Asks a merchant what Kustom asks in each of these inquiries, several at once, and tells what was answered. */
export async function questions(inquiries: readonly Inquiry[], parts: QuestioningParts): Promise<PlayedScenario[]> {
  const { clock, orderIdFor, urls } = parts;
  const { hear, whyNot } = parts.listening ?? listening();
  const addressed = inquiries.filter(({ asks: name }) => urls[name] !== undefined);
  const left = inTurn(addressed).map((inquiry) => ({ inquiry, orderId: orderIdFor(inquiryId(inquiry)) }));
  const all: PlayedScenario[] = [];

  async function ask({ inquiry, orderId }: (typeof left)[number]): Promise<PlayedScenario> {
    const { name, asks: callback } = inquiry;
    const told = { id: inquiryId(inquiry), name, tags: [`@${callback}`] };
    const problem = whyNot(callback);
    if (problem !== undefined) return { ...told, status: 'unplayed', problem, took_ms: 0 };
    const began = clock.monotonic();
    const last = await conversation(inquiry, orderId, parts);
    if (last === undefined) return { ...told, status: 'unplayed', problem: nobodys, took_ms: 0 };
    if (typeof last === 'string') hear(callback, last);
    const took_ms = clock.monotonic() - began;
    if (typeof last === 'number') return { ...told, status: 'passed', took_ms };
    return { ...told, status: 'failed', problem: `no answer: ${last}`, took_ms };
  }

  async function play(one: (typeof left)[number]): Promise<void> {
    const played = await ask(one);
    all.push(played);
    parts.played?.(played);
  }

  async function work(): Promise<void> {
    for (let next = left.shift(); next; next = left.shift()) await play(next);
  }

  // As many of each come first as show who is silent: where nobody listens, nobody is asked the rest.
  const callbacks = new Set(addressed.map(({ asks: name }) => name));
  await Promise.all(left.splice(0, callbacks.size * mostSilences).map(play));
  await Promise.all(Array.from({ length: atOnce }, work));
  return all;
}
