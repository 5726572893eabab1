import { statSync } from 'node:fs';
import type { Terminal } from '../../io/terminal.ts';
import { bar } from '../bar.ts';
import { liveLine } from '../live-line.ts';

/** Tells on a terminal how much of some files was heard. */
export interface Hearing {
  /** Called when so many more characters of a file were read. */
  read(characters: number): void;
  /** Leaves the terminal as it was. */
  done(): void;
}

// What takes less is over before anybody has read the line.
const patienceMs = 1_000;
const oftenMs = 100;
const mega = 1_000_000;

/** A line on a terminal that says how many of all megabytes were heard; nothing where it is over in a moment, or in a pipe. */
export function hearing(terminal: Pick<Terminal, 'stderr' | 'env'>, paths: readonly string[]): Hearing {
  const live = liveLine(terminal);
  const size = paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
  const began = performance.now();
  let [heard, shownAt] = [0, began + patienceMs];
  return {
    read(characters) {
      heard += characters;
      const now = performance.now();
      if (now < shownAt) return;
      shownAt = now + oftenMs;
      const [nth, of] = [heard, size].map((one) => Math.ceil(one / mega)) as [number, number];
      live.show(`kco: hearing the records ${bar(Math.min(nth, of), of, now - began)} (MB)`);
    },
    done: live.done,
  };
}
