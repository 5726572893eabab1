import type { PlayedScenario } from '../../../generated/conformance.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { Terminal } from '../../io/terminal.ts';
import { bar } from '../bar.ts';
import { liveLine } from '../live-line.ts';

/** Tells how far a gate has come. */
export interface Progress {
  /** One line for each exchange, as it happens. */
  exchange(exchange: Exchange): void;
  /** Called after each situation and schedule. */
  played(one: PlayedScenario): void;
  /** Leaves the terminal as it was. */
  done(): void;
}

const seldom = 25;

function line({ id, operation, request, response, tookMs }: Exchange): string {
  const what = operation ?? `${request?.method} ${request?.target}`;
  // A silence tells how long it lasted; why nothing was heard at all is worth a word.
  const isTold = response?.because === undefined || response.status === 'timed out';
  const why = isTold ? '' : `: ${response.because}`;
  return `kco: ${id}  ${what} → ${response?.status} in ${tookMs.toFixed(0)} ms${why}`;
}

const silent: Progress = { exchange() {}, played() {}, done() {} };

/** On a terminal a bar below what is said, elsewhere a line for every 25 situations; `of`: how many are to be played. */
export function progress(terminal: Terminal, of: number, isQuiet = false): Progress {
  if (isQuiet) return silent;
  const live = liveLine(terminal);
  const began = performance.now();
  let nth = 0;
  return {
    exchange: (exchange) => live.say(line(exchange)),
    played({ name, status }) {
      nth += 1;
      live.show(`kco: ${bar(nth, of, performance.now() - began)}  ${name}`);
      if (!live.isSeen && status !== 'unplayed' && nth % seldom === 0)
        live.say(`kco: ${nth} of ${of} situations played`);
    },
    done: live.done,
  };
}
