import { setImmediate as turn } from 'node:timers/promises';
import type { Terminal } from '../../io/terminal.ts';
import { bar } from '../bar.ts';
import { liveLine } from '../live-line.ts';

/** Tells how far a long check has come. */
export interface Progress {
  /** Called before each thing that is judged. */
  next(): Promise<void>;
  /** Leaves the terminal as it was. */
  done(): void;
}

const often = 20;
const seldom = 500;

/**
 * On a terminal one line that is rewritten, elsewhere a line for every 500 things; nothing for a few of them. From time
 * to time everybody else has a turn, so that Ctrl-C is heard.
 */
export function progress(terminal: Terminal, of: number, quiet: boolean): Progress {
  const live = liveLine(terminal);
  const began = performance.now();
  let count = 0;
  return {
    async next() {
      if (count > 0 && count % often === 0) {
        if (!quiet) live.show(`kco: ${bar(count, of, performance.now() - began)}`);
        await turn();
      }
      if (count > 0 && count % seldom === 0 && !live.isSeen && !quiet) live.say(`kco: ${count} of ${of}`);
      count += 1;
    },
    done: live.done,
  };
}
