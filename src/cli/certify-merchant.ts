import type { PlayedScenario } from '../../generated/conformance.ts';
import { inquiries } from '../driver/inquiries.ts';
import { questions } from '../driver/questioning.ts';
import { realClock } from '../io/clock.ts';
import { seededIds } from '../io/ids.ts';
import type { Terminal } from '../io/terminal.ts';
import { telephone } from '../sandbox/telephone.ts';
import type { Addresses } from './gate-addresses.ts';
import { patient } from './patient.ts';
import type { Recorded } from './sitting.ts';

// Far from the ids of the orders in the scenarios.
const otherSeed = 2 ** 32;

/** Asks a merchant what Kustom asks, in every situation of the gate. */
export async function askMerchant(
  urls: Addresses['questions'],
  seed: number,
  run: Recorded,
  terminal: Terminal,
): Promise<PlayedScenario[]> {
  const ring = telephone({ clock: realClock, tell: run.tell, send: patient });
  const played = await questions(inquiries, {
    clock: realClock,
    ids: seededIds(otherSeed + seed),
    urls,
    ring,
  });
  const calls = run.soFar().exchanges.filter(({ from }) => from === 'kustom');
  if (calls.length > 0 && calls.every(({ response }) => response?.status === 'refused')) {
    const why = calls[0]?.response?.because ?? 'refused';
    terminal.stderr.write(
      `kco: cannot reach the merchant (${why}). Start the shop, or name another with --merchant.\n`,
    );
  }
  return played;
}
