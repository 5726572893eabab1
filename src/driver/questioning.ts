import type { MerchantUrls } from '../../generated/checkout.ts';
import type { PlayedScenario } from '../../generated/conformance.ts';
import type { Clock } from '../exchange/clock.ts';
import type { Answered } from '../exchange/handler.ts';
import type { Ids } from '../exchange/ids.ts';
import { asks, type Call } from '../simulator/callbacks/call.ts';
import type { Question } from '../simulator/journey.ts';
import type { Inquiry } from './inquiries.ts';

/** What it takes to ask a merchant. */
export interface QuestioningParts {
  readonly clock: Clock;
  readonly ids: Ids;
  /** Where the merchant is called; a callback without an address is left alone. */
  readonly urls: Partial<MerchantUrls>;
  /** Makes a call, and gives the answer or the silence. */
  ring(call: Call): Promise<Answered>;
  /** Told of each inquiry once it is over. */
  onPlayed(played: PlayedScenario): void;
}

// Inquiries are about orders of their own and do not disturb each other; a small shop has to bear a few shoppers at once.
const atOnce = 8;
// Whoever has been silent so often is not asked the rest: each silence takes as long as Kustom would wait.
const mostSilences = 3;

/** Asks a merchant what Kustom asks in each of these inquiries, several at once, and tells what was answered. */
export async function questions(inquiries: readonly Inquiry[], parts: QuestioningParts): Promise<PlayedScenario[]> {
  const { clock, ids, urls, ring, onPlayed } = parts;
  const silences = new Map<Question, number>();
  const left = inquiries
    .filter(({ asks: name }) => urls[name] !== undefined)
    .map((inquiry) => ({ inquiry, orderId: ids.uuid() }));
  const all: PlayedScenario[] = [];

  async function ask({ inquiry, orderId }: (typeof left)[number]): Promise<PlayedScenario> {
    const { name, asks: callback } = inquiry;
    const told = { id: `${callback}: ${name}`, name, tags: [`@${callback}`] };
    if ((silences.get(callback) ?? 0) >= mostSilences) {
      return { ...told, status: 'unplayed', problem: `${callback} was silent ${mostSilences} times`, took_ms: 0 };
    }
    const began = clock.monotonic();
    let last: Answered['status'] | undefined;
    for (const order of inquiry.orders({ orderId, now: clock.now(), urls })) {
      const call = asks(callback, order);
      if (call) last = (await ring(call)).status;
      if (typeof last === 'string') silences.set(callback, (silences.get(callback) ?? 0) + 1);
    }
    const took_ms = clock.monotonic() - began;
    if (typeof last === 'number') return { ...told, status: 'passed', took_ms };
    return { ...told, status: 'failed', problem: `no answer: ${last}`, took_ms };
  }

  async function work(): Promise<void> {
    for (let next = left.shift(); next; next = left.shift()) {
      const played = await ask(next);
      all.push(played);
      onPlayed(played);
    }
  }

  await Promise.all(Array.from({ length: atOnce }, work));
  return all;
}
