import type { PlayedScenario } from '../../../generated/conformance.ts';
import { type Inquiry, inquiries } from '../../driver/inquiries.ts';
import { inquiryId, listening, type QuestioningParts, questions } from '../../driver/questioning.ts';
import { realClock } from '../../io/clock.ts';
import { seededIds } from '../../io/ids.ts';
import type { Terminal } from '../../io/terminal.ts';
import type { Send } from '../../sandbox/telephone.ts';
import { telephone } from '../../sandbox/telephone.ts';
import type { Question } from '../../simulator/journey.ts';
import type { Addresses } from '../gate/addresses.ts';
import { asPlanned } from '../shard.ts';
import type { Recorded } from '../sitting.ts';

// The name of a scenario ends with the question, as its sentence has it.
const inWords = {
  address_update: 'about an address',
  country_change: 'about a country',
  shipping_option_update: 'about a delivery',
  validation: 'whether it may be bought',
} as const satisfies Record<Question, string>;

/** How a scenario says which question it is about. */
export function phraseOf(question: Question): string {
  return inWords[question];
}

// Far from the ids of the orders in the scenarios.
const otherSeed = 2 ** 32;

/** What it takes to call a merchant in a run. */
export function calling(urls: Addresses['questions'], seed: number, run: Recorded, send: Send): QuestioningParts {
  const ring = telephone({ clock: realClock, tell: run.tell, send });
  const ids = seededIds(otherSeed + seed);
  return { clock: realClock, orderIdFor: () => ids.uuid(), urls, ring, listening: listening() };
}

function isAbout({ name, asks }: Inquiry): (scenario: PlayedScenario) => boolean {
  return (one) => one.name.endsWith(`${inWords[asks]}, ${name}`);
}

/** The situations of the gate that none of these scenarios is about, and for which there is an address, as a plan has them. */
export function situationsBeside(scenarios: readonly PlayedScenario[], urls: Addresses['questions']): PlayedScenario[] {
  return inquiries
    .filter((one) => urls[one.asks] !== undefined && !scenarios.some(isAbout(one)))
    .map((one) => ({ id: inquiryId(one), name: one.name, tags: [`@${one.asks}`], status: 'unplayed', took_ms: 0 }));
}

/**
 * Asks a merchant what Kustom asks, in every situation of the gate that no scenario has been about. `only`: in those with these
 * ids, because another part of the run is about the others.
 */
export async function askMerchant(
  parts: QuestioningParts,
  scenarios: readonly PlayedScenario[],
  only: readonly string[] | undefined,
  run: Recorded,
  terminal: Terminal,
): Promise<PlayedScenario[]> {
  const told = scenarios.filter(({ status }) => status !== 'unplayed');
  const isWanted = (one: Inquiry) => only?.includes(inquiryId(one)) ?? !told.some(isAbout(one));
  const wanted = inquiries.filter(isWanted);
  const played = asPlanned(await questions(wanted, parts), wanted.map(inquiryId));
  const calls = run.soFar().exchanges.filter(({ from }) => from === 'kustom');
  if (calls.length > 0 && calls.every(({ response }) => response?.status === 'refused')) {
    const why = calls[0]?.response?.because ?? 'refused';
    terminal.stderr.write(
      `kco: cannot reach the merchant (${why}). Start the shop, or name another with --merchant.\n`,
    );
  }
  return played;
}
