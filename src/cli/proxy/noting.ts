import { CannotJudge } from '../../config/cannot-judge.ts';
import { packed, sizeOf } from '../../exchange/parcel.ts';
import type { Heard } from '../../exchange/watch.ts';
import { type SecondThread, secondThread } from '../../io/second-thread.ts';
import type { Terminal } from '../../io/terminal.ts';
import type { Recorded } from '../sitting.ts';
import type { Noted } from './noted.ts';

// In the package it lies beside the command, which is one file; in a checkout beside this one.
const module = new URL(import.meta.url.endsWith('.ts') ? 'noter.ts' : 'noter.js', import.meta.url);

/**
 * Notes what a proxy hears on a second thread, so that whoever is passed on does not wait for it, and puts it into the
 * record in order. `onError`: told where that thread breaks; what was recorded by then stays, and the run is incomplete.
 */
export function noting(
  run: Pick<Recorded, 'takeIn' | 'lose'>,
  { stderr }: Pick<Terminal, 'stderr'>,
  quiet: boolean,
  onError: (thrown: unknown) => void,
): SecondThread<Heard> {
  return secondThread<Heard, Noted>({
    module,
    data: { quiet },
    sizeOf,
    pack(all) {
      const message = packed(all);
      return { message, moved: [message.bodies.buffer] };
    },
    onDone({ lines, count, says, lost }) {
      for (const one of lost) run.lose(one);
      if (count > 0) run.takeIn(lines, count);
      if (says !== '') stderr.write(says);
    },
    onDeath(thrown) {
      onError(thrown);
      run.lose(new CannotJudge('what passes is no longer noted.'));
    },
  });
}
