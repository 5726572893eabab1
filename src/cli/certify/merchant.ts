import type { PlayedScenario } from '../../../generated/conformance.ts';
import { type Inquiry, inquiries } from '../../driver/inquiries.ts';
import { listening, type QuestioningParts, questions } from '../../driver/questioning.ts';
import { realClock } from '../../io/clock.ts';
import { seededIds } from '../../io/ids.ts';
import type { Terminal } from '../../io/terminal.ts';
import { telephone } from '../../sandbox/telephone.ts';
import type { Question } from '../../simulator/journey.ts';
import type { Addresses } from '../gate/addresses.ts';
import { patient } from '../patient.ts';
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
export function calling(urls: Addresses['questions'], seed: number, run: Recorded): QuestioningParts {
  const ring = telephone({ clock: realClock, tell: run.tell, send: patient });
  const ids = seededIds(otherSeed + seed);
  return { clock: realClock, orderIdFor: () => ids.uuid(), urls, ring, listening: listening() };
}

/** Asks a merchant what Kustom asks, in every situation of the gate that no scenario has been about. */
export async function askMerchant(
  parts: QuestioningParts,
  scenarios: readonly PlayedScenario[],
  run: Recorded,
  terminal: Terminal,
): Promise<PlayedScenario[]> {
  const isPlayed = ({ name, asks }: Inquiry) =>
    scenarios.some((one) => one.status !== 'unplayed' && one.name.endsWith(`${inWords[asks]}, ${name}`));
  const played = await questions(
    inquiries.filter((one) => !isPlayed(one)),
    parts,
  );
  const calls = run.soFar().exchanges.filter(({ from }) => from === 'kustom');
  if (calls.length > 0 && calls.every(({ response }) => response?.status === 'refused')) {
    const why = calls[0]?.response?.because ?? 'refused';
    terminal.stderr.write(
      `kco: cannot reach the merchant (${why}). Start the shop, or name another with --merchant.\n`,
    );
  }
  return played;
}
