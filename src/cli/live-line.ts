import type { Terminal } from '../io/terminal.ts';

/** A last line on standard error that is written anew, as long as somebody sees it. */
export interface LiveLine {
  /** False in a pipe, in CI and on a terminal that cannot go back in a line: plain lines are for them. */
  readonly isSeen: boolean;
  /** Puts this in the place of what it said; never more than a row of the terminal as wide as it is now. */
  show(text: string): void;
  /** Says something that stays, above it. */
  say(text: string): void;
  /** Leaves the terminal as it was. */
  done(): void;
}

const wipe = '\r\u001b[K';
const usualColumns = 80;

/** How many characters fit in a row; the last column is left free, because terminals differ in when they go on below. */
function room({ stderr }: Pick<Terminal, 'stderr'>): number {
  const columns = 'columns' in stderr && typeof stderr.columns === 'number' ? stderr.columns : 0;
  return (columns > 0 ? columns : usualColumns) - 1;
}

function fitting(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, Math.max(most - 1, 0)).join('')}…`;
}

/** A live line at the end of standard error. */
export function liveLine({ stderr, env }: Pick<Terminal, 'stderr' | 'env'>): LiveLine {
  const isSeen = 'isTTY' in stderr && stderr.isTTY === true && env.TERM !== 'dumb' && !env.CI;
  let shown = '';
  const draw = () => stderr.write(wipe + fitting(shown, room({ stderr })));
  return {
    isSeen,
    show(text) {
      shown = text;
      if (isSeen) draw();
    },
    say(text) {
      stderr.write(`${isSeen ? wipe : ''}${text}\n`);
      if (isSeen && shown !== '') draw();
    },
    done() {
      if (isSeen && shown !== '') stderr.write(wipe);
      shown = '';
    },
  };
}
